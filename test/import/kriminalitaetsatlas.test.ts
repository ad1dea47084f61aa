import { describe, expect, test } from 'vitest'
import { formatEinspielplan } from '../../src/import/format-plan.ts'
import { importKriminalitaetsatlas } from '../../src/import/kriminalitaetsatlas.ts'
import { hasChanges } from '../../src/import/plan.ts'
import { parseCsv } from '../../src/read/csv.ts'
import { echteUmgebung, readOriginal, sumOf } from './echt.ts'
import type { Aenderung } from './kriminalitaet/mappe.ts'
import { createMappe } from './kriminalitaet/mappe.ts'
import { miniUmgebung, planAsync, written } from './support.ts'

const folder = 'daten/kriminalitaetsatlas'

/** People at the end of 2023, as the data library has them. */
const einwohner = new Map([
  [
    'daten/ewr-a-i-16/2023-12-31.csv',
    'raum;einwohner\n03400831;1000\n09200715;500\n09200716;1500\n09200717;–\n',
  ],
])

const run = async (jahre: readonly string[], ...aenderungen: readonly Aenderung[]) =>
  planAsync(
    importKriminalitaetsatlas,
    [await createMappe(jahre, aenderungen)],
    miniUmgebung(einwohner),
  )

/** Sentences of a damaged workbook; nothing is written. */
async function damaged(...aenderungen: readonly Aenderung[]): Promise<string> {
  const { befunde, aenderungen: files } = await run(['2024'], ...aenderungen)
  expect(files).toEqual([])
  return befunde
    .map(
      ({ range, message, hint, code }) =>
        `${range.line}:${range.column} ${message} [${code}] → ${hint ?? ''}`,
    )
    .join('\n')
}

describe('kriminalitaetsatlas', () => {
  test('shows what was recognised and what would be written', async () => {
    const result = await run(['2021', '2024'])
    expect(result.befunde).toEqual([])
    const shown = formatEinspielplan({ ...result, uebernommen: result.uebernommen.slice(0, 2) })
    expect(shown).toMatchInlineSnapshot(`
      "Erkannt
        kriminalitaetsatlas.xlsx: XLSX, 4 Blätter mit Zahlen, 19 Spalten, 32 Zeilen, Stand 31.12.2024, LOR 2021

      Übernommen
        straftaten_insgesamt, raub

      Nicht übernommen
        Titel: Blätter ohne Zahlen

      Hinweise
        2021 bis 2024: je Jahr 2 Bezirksregionen, 2 Bezirke und Berlin. Was keiner Bezirksregion zuzuordnen ist (Zeilen …9900 und 999900), steht in den Spalten …_ohne_region; Bezirksregionen und diese Fälle ergeben zusammen die Bezirke und Berlin.
        034008 heißt in der Quelle „Schönholz/Wilhelmsruh/Rosenthal“, in der LOR-Liste „Pankow Süd“.
        2024: Die Häufigkeitszahlen beziehen sich auf das Einwohnerregister vom 31.12.2023 (5 von 5 Gebieten geprüft, alle stimmen).

      Änderungen
        daten/kriminalitaetsatlas/2021-12-31-bezirksregion.csv: neu, 102 Zellen neu
        daten/kriminalitaetsatlas/2021-12-31-bezirk.csv: neu, 102 Zellen neu
        daten/kriminalitaetsatlas/2021-12-31-berlin.csv: neu, 51 Zellen neu
        daten/kriminalitaetsatlas/2024-12-31-bezirksregion.csv: neu, 102 Zellen neu
        daten/kriminalitaetsatlas/2024-12-31-bezirk.csv: neu, 102 Zellen neu
        daten/kriminalitaetsatlas/2024-12-31-berlin.csv: neu, 51 Zellen neu
        daten/kriminalitaetsatlas/schema.json: neu
        daten/kriminalitaetsatlas/datapackage.json: neu
      "
    `)
  })

  test('one table per year and level; what could not be located stands apart', async () => {
    const files = written(await run(['2024']))
    expect([...files.keys()]).toEqual([
      `${folder}/2024-12-31-bezirksregion.csv`,
      `${folder}/2024-12-31-bezirk.csv`,
      `${folder}/2024-12-31-berlin.csv`,
      `${folder}/schema.json`,
      `${folder}/datapackage.json`,
    ])
    const row = (ebene: string, raum: string): Record<string, string | undefined> => {
      const { kopf, zeilen } = parseCsv(files.get(`${folder}/2024-12-31-${ebene}.csv`) ?? '')
      const found = zeilen.find(({ zellen }) => zellen[0] === raum)?.zellen ?? []
      const pick = ['raub', 'hz_raub', 'raub_ohne_region'].map((name) => [
        name,
        found[kopf.indexOf(name)],
      ])
      return Object.fromEntries(pick) as Record<string, string | undefined>
    }
    expect(row('bezirksregion', '092007')).toEqual({
      raub: '16',
      hz_raub: '800',
      raub_ohne_region: 'x',
    })
    expect(row('bezirk', '09')).toEqual({ raub: '17', hz_raub: '850', raub_ohne_region: '1' })
    expect(row('berlin', '00')).toEqual({ raub: '39', hz_raub: '1300', raub_ohne_region: '7' })
  })

  test('importing twice changes nothing; another year stands beside the first', async () => {
    const files = written(await run(['2024']))
    const mappe = await createMappe(['2024'])
    const again = await planAsync(importKriminalitaetsatlas, [mappe], miniUmgebung(files))
    expect(hasChanges(again)).toBe(false)
    const next = await planAsync(
      importKriminalitaetsatlas,
      [await createMappe(['2023'])],
      miniUmgebung(files),
    )
    expect(written(next, files).get(`${folder}/datapackage.json`)).toContain('2023 bis 2024')
  })

  test('a row without a key is known by its name, and told', async () => {
    const result = await run(['2024'], ['HZ_2024', 'A13', null])
    expect(result.befunde).toEqual([])
    expect(result.hinweise).toContain(
      'Blatt „HZ_2024“, Zeile 13: ohne Schlüssel, an der Bezeichnung „Berlin (PKS gesamt)“ erkannt.',
    )
  })

  test('rates that do not fit are named and kept as delivered', async () => {
    const result = await run(['2024'], ['HZ_2024', 'D9', 851.5])
    expect(result.hinweise).toContain(
      '2024, Bezirke: Eine Häufigkeitszahl passt nicht zur Fallzahl und den übrigen ihrer Zeile; übernommen wie geliefert: Raub (09).',
    )
    expect(written(result).get(`${folder}/2024-12-31-bezirk.csv`)).toContain(';851.5;')
  })

  test('a new offence is a warning and is not taken', async () => {
    const result = await run(['2024'], ['Fallzahlen_2024', 'T5', 'Messer-\nangriffe'])
    expect(result.befunde.map(({ severity, message }) => [severity, message])).toEqual([
      [
        'warning',
        'Blatt „Fallzahlen_2024“, Zelle T5: Das Delikt „Messer- angriffe“ ist nicht bekannt.',
      ],
    ])
    expect(result.nicht_uebernommen.at(-1)).toEqual({
      spalten: ['Messer-\nangriffe'],
      grund: 'unbekannt',
    })
  })
})

describe('a damaged workbook names sheet and cell and writes nothing', () => {
  test('figures that are none and sums that do not fit', async () => {
    expect(
      await damaged(
        ['Fallzahlen_2024', 'C7', 8.08],
        ['Fallzahlen_2024', 'D7', null],
        ['HZ_2024', 'E7', '-'],
      ),
    ).toMatchInlineSnapshot(`
      "7:3 Blatt „Fallzahlen_2024“, Zelle C7: „8.08“ ist keine ganze Zahl. [import/keine-zahl] → Gemeint ist vielleicht 8080. In der Quelle nachsehen.
      7:4 Blatt „Fallzahlen_2024“, Zelle D7: Diese Zelle ist leer. [import/keine-zahl] → Fehlt die Zahl in der Quelle, das Zeichen der Statistik einsetzen („–“, „•“, „…“).
      7:5 Blatt „HZ_2024“, Zelle E7: Hier steht ein Zeichen statt einer Zahl. [import/keine-zahl] → In der Quelle nachsehen."
    `)
    expect(await damaged(['Fallzahlen_2024', 'C7', 8080])).toMatchInlineSnapshot(
      `"6:3 Blatt „Fallzahlen_2024“, Zelle C6: Straftaten insgesamt: hier steht 5, aus den Bezirksregionen und den nicht zuzuordnenden Fällen ergibt sich 8082. [import/summe-passt-nicht] → Die Datei ist beschädigt: neu herunterladen."`,
    )
  })

  test('keys that are unknown, missing or twice', async () => {
    expect(
      await damaged(
        ['Fallzahlen_2024', 'A7', '999998'],
        ['HZ_2024', 'A10', '090000'],
        ['HZ_2024', 'A7', 34008],
      ),
    ).toMatchInlineSnapshot(`
      "7:1 Blatt „Fallzahlen_2024“, Zelle A7: Eine Bezirksregion mit dem Schlüssel „999998“ gibt es in den LOR 2021 nicht. [import/raum-unbekannt] → Den Schlüssel in der LOR-Liste nachsehen.
      7:1 Blatt „HZ_2024“, Zelle A7: Eine Bezirksregion mit dem Schlüssel „34008“ gibt es in den LOR 2021 nicht. [import/raum-unbekannt] → Die führende Null fehlt: den Schlüssel als Text speichern.
      5:1 Blatt „Fallzahlen_2024“, Zelle A5: Die Zeile mit dem Schlüssel 034008 fehlt. [import/raum-fehlt] → Die Datei neu herunterladen; sie ist beschädigt.
      5:1 Blatt „HZ_2024“, Zelle A5: Die Zeile mit dem Schlüssel 034008 fehlt. [import/raum-fehlt] → Die Datei neu herunterladen; sie ist beschädigt.
      5:1 Blatt „HZ_2024“, Zelle A5: Die Zeile mit dem Schlüssel 092007 fehlt. [import/raum-fehlt] → Die Datei neu herunterladen; sie ist beschädigt.
      10:1 Blatt „HZ_2024“, Zelle A10: Der Schlüssel 090000 steht schon in Zeile 9. [import/raum-doppelt] → Die Datei neu herunterladen; sie ist beschädigt."
    `)
  })

  test('offences that are missing', async () => {
    expect(await damaged(['HZ_2024', 'D5', 'Diebereien'])).toMatchInlineSnapshot(`
      "5:4 Blatt „HZ_2024“, Zelle D5: Das Delikt „Diebereien“ ist nicht bekannt. [import/delikt-unbekannt] → Die Spalte wird nicht übernommen.
      5:1 Blatt „HZ_2024“, Zelle A5: Das Delikt „Raub“ fehlt. [import/delikt-fehlt] → Die Datei neu herunterladen; sie ist beschädigt."
    `)
  })

  test('another year in the title, no head', async () => {
    expect(
      await damaged(['HZ_2024', 'A1', 'Daten zum Kriminalitätsatlas (PKS 2023)']),
    ).toMatchInlineSnapshot(
      `"1:1 Blatt „HZ_2024“, Zelle A1: Das Blatt heißt nach 2024, seine Überschrift nach 2023. [import/jahr-unklar] → Die Datei neu herunterladen; sie ist beschädigt."`,
    )
    expect(await damaged(['HZ_2024', 'A5', 'LOR'])).toMatchInlineSnapshot(
      `"1:1 Auf dem Blatt „HZ_2024“ fehlt die Zeile mit „LOR-Schlüssel (Bezirksregion)“. [import/kopf-fehlt] → Die Datei neu herunterladen; ihr Aufbau ist ein anderer."`,
    )
  })

  test('a sheet that is missing, a year twice, a file that is no workbook', async () => {
    const [one, two] = [await createMappe(['2024']), await createMappe(['2024'])]
    const sentences = async (
      ...files: readonly { name: string; bytes: Uint8Array }[]
    ): Promise<string[]> => {
      const result = await planAsync(importKriminalitaetsatlas, files, miniUmgebung())
      expect(result.aenderungen).toEqual([])
      return result.befunde.map(({ message }) => message)
    }
    expect(await sentences(one, { ...two, name: 'kopie.xlsx' })).toEqual([
      'Das Blatt „Fallzahlen_2024“ kommt zweimal vor.',
      'Das Blatt „HZ_2024“ kommt zweimal vor.',
    ])
    expect(await sentences(await createMappe(['2023', '2024'], [], 'HZ_2023'))).toEqual([
      'Das Blatt „HZ_2023“ fehlt.',
    ])
    expect(await sentences({ name: 'a.xlsx', bytes: Buffer.from('a;b') })).toEqual([
      'Die Datei lässt sich nicht als Excel-Arbeitsmappe (XLSX) lesen.',
    ])
    expect(await sentences(await createMappe([]))).toEqual([
      'In dieser Arbeitsmappe gibt es keine Blätter wie Fallzahlen_2024 und HZ_2024.',
    ])
  })
})

const original = readOriginal('polizei/kriminalitaetsatlas_2015-2024.xlsx')

describe.skipIf(!original)('the published Kriminalitätsatlas', () => {
  const eingaben = original ? [original] : []
  const jahre = Array.from({ length: 10 }, (_, index) => String(2015 + index))

  test('143 Bezirksregionen in ten years; with what could not be located they are Bezirk and Berlin', async () => {
    const files = written(await planAsync(importKriminalitaetsatlas, eingaben, echteUmgebung()))
    for (const jahr of jahre) {
      const [region = '', bezirk = '', berlin = ''] = ['bezirksregion', 'bezirk', 'berlin'].map(
        (ebene) => files.get(`${folder}/${jahr}-12-31-${ebene}.csv`),
      )
      expect(region.trimEnd().split('\n')).toHaveLength(144)
      expect(bezirk.trimEnd().split('\n')).toHaveLength(13)
      for (const delikt of [
        'straftaten_insgesamt',
        'fahrraddiebstahl',
        'kiezbezogene_straftaten',
      ]) {
        const located = sumOf(region, delikt)
        const inBezirken = sumOf(bezirk, `${delikt}_ohne_region`)
        expect(located + inBezirken).toBe(sumOf(bezirk, delikt))
        expect(located + sumOf(berlin, `${delikt}_ohne_region`)).toBe(sumOf(berlin, delikt))
      }
    }
    expect(sumOf(files.get(`${folder}/2024-12-31-berlin.csv`) ?? '', 'straftaten_insgesamt')).toBe(
      539_049,
    )
    expect(
      sumOf(files.get(`${folder}/2024-12-31-berlin.csv`) ?? '', 'kiezbezogene_straftaten'),
    ).toBe(128_873)
  })

  test('what is told of it', async () => {
    const { befunde, hinweise } = await planAsync(
      importKriminalitaetsatlas,
      eingaben,
      echteUmgebung(),
    )
    expect(befunde).toEqual([])
    expect(hinweise).toContain(
      '2024: Die Häufigkeitszahlen beziehen sich auf das Einwohnerregister vom 31.12.2023 (156 von 156 Gebieten geprüft, alle stimmen).',
    )
    expect(
      hinweise.filter((satz) => satz.includes('passt nicht') || satz.includes('passen nicht')),
    ).toHaveLength(4)
    expect(hinweise.filter((satz) => satz.includes(', Bezirksregionen: '))).toEqual([])
  })

  test('is the one that ships', async () => {
    const umgebung = echteUmgebung({ mitDaten: true })
    expect(hasChanges(await planAsync(importKriminalitaetsatlas, eingaben, umgebung))).toBe(false)
  })
})
