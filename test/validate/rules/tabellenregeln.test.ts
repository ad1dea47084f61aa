import { describe, expect, test } from 'vitest'
import { checkProfil } from '../support.ts'

/** A table of the analysis; columns as `titel|art`, rows as cells. */
function tabelle(
  spalten: readonly string[],
  zeilen: readonly (readonly string[])[],
  mehr = '',
): Readonly<Record<string, string>> {
  const columns = spalten.map((spalte, index) => {
    const [titel = '', art = 'text', einheit] = spalte.split('|')
    const unit = einheit === undefined ? '' : `, einheit: ${JSON.stringify(einheit)}`
    return `      - {id: s${index}, titel: ${JSON.stringify(titel)}, art: ${art}${unit}}\n`
  })
  return {
    'analyse/01-lage.yaml': `kapitel: "1"
elemente:
  - id: t
    art: tabelle
    titel: Tabelle
    quellen: [bericht]
${mehr}    spalten:
${columns.join('')}    zeilen:
${zeilen.map((zeile) => `      - ${JSON.stringify(zeile)}\n`).join('')}`,
  }
}

/** Sentences of the findings, with their severity and without place and repair. */
async function sentences(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const found = await checkProfil(files)
  return found
    .split('\n')
    .flatMap((line) => /^profiles\/\S+:(\d+):\d+ (.* \[[\w/-]+\])$/.exec(line)?.slice(2) ?? [])
}

const plr = ['09200715', '09200716'] as const

describe('tabelle-summe', () => {
  test('a row named Summe, the region over its Planungsräume, a column of sums', async () => {
    expect(
      await sentences(
        tabelle(
          ['Raum|raum', 'Plätze|zahl', 'Kinder|zahl'],
          [
            [plr[0], '120', '50'],
            [plr[1], '80', '40'],
            ['Adlershof', '210', '90'],
          ],
        ),
      ),
    ).toEqual(['Warnung Die Summe stimmt nicht: 210 statt 200. [regel/tabelle-summe]'])
    expect(
      await sentences(
        tabelle(
          ['Jahr', 'Mädchen|zahl', 'Jungen|zahl', 'Insgesamt|zahl'],
          [
            ['Gruppe A', '10', '20', '30'],
            ['Gruppe B', '11', '21', '32'],
            ['Gruppe C', '12', '22', '43'],
          ],
        ),
      ),
    ).toEqual(['Warnung Die Summe dieser Zeile stimmt nicht: 43 statt 34. [regel/tabelle-summe]'])
  })

  test('a part that is larger than the whole', async () => {
    expect(
      await sentences(
        tabelle(
          ['Raum|raum', 'Betriebe|zahl'],
          [
            ['Adlershof', '900'],
            ['Bezirk', '800'],
            ['Berlin', '9000'],
          ],
        ),
      ),
    ).toEqual([
      'Warnung Adlershof hat mit 900 mehr als Treptow-Köpenick mit 800. [regel/tabelle-summe]',
    ])
  })

  test('right sums, rounded shares, a missing part, years and averages', async () => {
    expect(
      await sentences(
        tabelle(
          ['Raum|raum', 'Plätze|zahl', 'Anteil|anteil', 'Jahr|zahl', 'Durchschnittsalter|zahl'],
          [
            [plr[0], '120', '60', '2020', '40'],
            [plr[1], '80', '41', '2021', '42'],
            ['Adlershof', '200', '100', '2024', '41'],
          ],
        ),
      ),
    ).toEqual([])
    expect(
      await sentences(
        tabelle(
          ['Raum|raum', 'Plätze|zahl'],
          [
            [plr[0], '120'],
            [plr[1], '•'],
            ['Adlershof', '210'],
          ],
        ),
      ),
    ).toEqual([])
  })
})

describe('tabelle-quotient', () => {
  const spalten = ['Gruppe', 'Alle|zahl', 'Darunter|zahl', 'Anteil in %|anteil']
  test('the one row whose share fits its counts in no way', async () => {
    expect(
      await sentences(
        tabelle(spalten, [
          ['A', '400', '100', '25.0'],
          ['B', '500', '100', '20.0'],
          ['C', '600', '120', '25.0'],
          ['D', '800', '200', '25.0'],
        ]),
      ),
    ).toEqual([
      'Warnung 25,0 % passt nicht zu 120 („Darunter“) und 600 („Alle“): das sind 20,0 %. [regel/tabelle-quotient]',
    ])
  })

  test('right shares to one decimal, and shares of something else', async () => {
    expect(
      await sentences(
        tabelle(spalten, [
          ['A', '300', '100', '33.3'],
          ['B', '700', '100', '14.3'],
          ['C', '600', '400', '66.7'],
        ]),
      ),
    ).toEqual([])
    expect(
      await sentences(
        tabelle(spalten, [
          ['A', '300', '100', '12.0'],
          ['B', '700', '100', '17.0'],
          ['C', '600', '400', '31.0'],
        ]),
      ),
    ).toEqual([])
  })
})

test('tabelle-vergleichsraum: the Bezirk without Berlin, but not in a table of counts', async () => {
  const rows = [
    ['Adlershof', '12.5'],
    ['Bezirk', '11.0'],
  ]
  expect(await sentences(tabelle(['Raum|raum', 'Anteil|anteil'], rows))).toEqual([
    'Hinweis Die Tabelle vergleicht mit dem Bezirk; Berlin fehlt. [regel/tabelle-vergleichsraum]',
  ])
  expect(
    await sentences(tabelle(['Raum|raum', 'Anteil|anteil'], [...rows, ['Berlin', '10.0']])),
  ).toEqual([])
  expect(
    await sentences(
      tabelle(
        ['Raum|raum', 'Plätze|zahl'],
        [
          ['Adlershof', '12'],
          ['Bezirk', '110'],
        ],
      ),
    ),
  ).toEqual([])
})

test('tabelle-fremder-raum: a key of another region, unless compared with on purpose', async () => {
  const rows = [
    [plr[0], '12'],
    ['09200613', '11'],
  ]
  expect(await sentences(tabelle(['Raum|raum', 'Plätze|zahl'], rows))).toEqual([
    'Warnung 09200613 (Bahnhof Schöneweide) gehört zur Bezirksregion Niederschöneweide, nicht zu Adlershof. [regel/tabelle-fremder-raum]',
  ])
  expect(
    await sentences(tabelle(['Raum|raum', 'Plätze|zahl'], rows, '    vergleich: ["09200613"]\n')),
  ).toEqual([])
})

describe('wert-unplausibel', () => {
  test('a share beyond a hundred, and a Berlin that is ten times both others', async () => {
    expect(
      await sentences(
        tabelle(
          ['Gruppe', 'Anteil|anteil'],
          [
            ['A', '144.0'],
            ['B', '12.0'],
          ],
        ),
      ),
    ).toEqual(['Warnung 144,0 % ist als Anteil nicht möglich. [regel/wert-unplausibel]'])
    expect(
      await sentences(
        tabelle(
          ['Indikator', 'BZR|zahl|%', 'Bezirk|zahl|%', 'Berlin|zahl|%'],
          [['Langzeitarbeitslose', '1.2', '0.8', '10.9']],
        ),
      ),
    ).toEqual([
      'Warnung 10,9 ist weit von den beiden Werten entfernt, mit denen verglichen wird (1,2 und 0,8). [regel/wert-unplausibel]',
    ])
  })

  test('changes may be negative and beyond a hundred; real differences stay', async () => {
    expect(
      await sentences(
        tabelle(
          ['Gruppe', 'Veränderung in %|anteil'],
          [
            ['A', '144.0'],
            ['B', '-12.0'],
          ],
        ),
      ),
    ).toEqual([])
    expect(
      await sentences(
        tabelle(
          ['Indikator', 'BZR|zahl|%', 'Bezirk|zahl|%', 'Berlin|zahl|%'],
          [['Grün', '30.2', '20.8', '10.9']],
        ),
      ),
    ).toEqual([])
  })
})

test('einheit-abweichend: another unit than that of the catalogue', async () => {
  const spalten = ['Indikator', 'Einheit', 'Wert|zahl']
  expect(await sentences(tabelle(spalten, [['B1', 'je 100.000', '15700']]))).toEqual([
    'Warnung Der Indikator B1 steht hier in „je 100.000“, im Katalog in „%“. [regel/einheit-abweichend]',
  ])
  for (const einheit of ['%', 'Prozent', 'in %', 'Anteil in %'])
    expect(await sentences(tabelle(spalten, [['B1', einheit, '15.7']]))).toEqual([])
})

test('tabelle-dichte: people by area, in ha or km², and the one row that is off', async () => {
  const spalten = ['Gebiet', 'Einwohner|zahl', 'Fläche|zahl|km²', 'Dichte|zahl|EW/km²']
  expect(
    await sentences(
      tabelle(spalten, [
        ['A', '45520', '4.54', '1003'],
        ['B', '20000', '4.00', '5000'],
      ]),
    ),
  ).toEqual([
    'Warnung Die Dichte 1 003 passt nicht zu Einwohnerzahl und Fläche: das sind 10 026. [regel/tabelle-dichte]'.replaceAll(
      /(?<=\d) (?=\d)/g,
      '\u2009',
    ),
  ])
  expect(
    await sentences(
      tabelle(spalten, [
        ['A', '45520', '4.54', '10026'],
        ['in ha', '45520', '4.5', '100.3'],
        ['gerundet', '20000', '4.1', '4900'],
        ['geheim', '•', '4.1', '4900'],
      ]),
    ),
  ).toEqual([])
})
