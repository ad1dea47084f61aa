import type exceljs from 'exceljs'
import { beforeAll, describe, expect, test } from 'vitest'
import { gremienOf } from '../../src/model/gremien.ts'
import type { BezirkDatei } from '../../src/generated/source-types.ts'
import { readXlsx } from '../../src/read/xlsx.ts'
import type { Blattlesung } from '../../src/review/read-beschlussblatt.ts'
import { readBeschlussblatt } from '../../src/review/read-beschlussblatt.ts'
import { writeBeschlussblatt } from '../../src/review/write-beschlussblatt.ts'
import { changeWorkbook, rowOf } from '../support/beschlussblatt.ts'
import { bezirk, vorlage } from './sample.ts'

type Change = (sheet: (name: string) => exceljs.Worksheet) => void

const gremien = gremienOf(bezirk)
const gremium = gremien.find(({ id }) => id === 'ag_sro')
if (!gremium) throw new Error('There is no AG SRO.')
const sitzung = { gremium, datum: '2026-01-10', bezirk }
let printed: Uint8Array
beforeAll(async () => {
  printed = await writeBeschlussblatt(sitzung, [vorlage])
}, 60_000)

async function read(change: Change, where: BezirkDatei = bezirk): Promise<Blattlesung> {
  const mappe = await readXlsx(await changeWorkbook(printed, change))
  return readBeschlussblatt(mappe, { bezirk: where, gremien, raeume: new Set(['092007']) })
}

test('the same meeting gives the same bytes, at any time and in any zone', async () => {
  expect(await writeBeschlussblatt(sitzung, [vorlage])).toEqual(printed)
  const zone = process.env['TZ']
  process.env['TZ'] = 'Pacific/Auckland'
  try {
    expect(await writeBeschlussblatt(sitzung, [vorlage])).toEqual(printed)
  } finally {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  }
})

test('what is printed comes back as it was, with what was filled in', async () => {
  const lesung = await read((sheet) => {
    const row = sheet('Sitzung').getRow(9)
    row.getCell(6).value = 'beschlossen mit Auflagen'
    row.getCell(7).value = 'Karte ergänzen\n\nQuelle nennen '
    row.getCell(8).value = 17
    rowOf(sheet('Abschnitte'), '8.10').getCell(7).value = 'vertagt'
    sheet('Änderungswünsche').getRow(3).values = ['092007', '', '8.1', 'Jug', '', 'Mehr']
  })
  expect(lesung).toEqual({
    blatt: {
      gremium: 'ag_sro',
      datum: '2026-01-10',
      profile: [
        {
          raum: '092007',
          ausgabe: 2026,
          version: '1.0.0',
          ergebnis: 'beschlossen_mit_auflagen',
          auflagen: ['Karte ergänzen', 'Quelle nennen'],
          nummer: '17',
          protokoll: null,
          abschnitte: [
            {
              nr: '8.1',
              pruefsumme: 'a'.repeat(64),
              ergebnis: null,
              auflage: null,
              zelle: 'Abschnitte!I2',
            },
            {
              nr: '8.10',
              pruefsumme: 'b'.repeat(64),
              ergebnis: 'vertagt',
              auflage: null,
              zelle: 'Abschnitte!I3',
            },
          ],
          wuensche: [
            {
              id: 'W-01',
              abschnitt: '8.1',
              von: 'jugend',
              art: 'daten',
              text: 'Bitte kürzer.',
              status: 'offen',
              antwort: null,
              zelle: 'Änderungswünsche!C2',
            },
            {
              id: null,
              abschnitt: '8.1',
              von: 'jugend',
              art: 'fachlich',
              text: 'Mehr',
              status: 'offen',
              antwort: null,
              zelle: 'Änderungswünsche!C3',
            },
          ],
        },
      ],
    },
  })
})

describe('a sheet that is not the printed one', () => {
  const set =
    (name: string, cell: string, value: exceljs.CellValue): Change =>
    (sheet) => {
      sheet(name).getCell(cell).value = value
    }
  test.each<readonly [string, Change, string, string]>([
    ['another Bezirk', set('Sitzung', 'B3', '08 Neukölln'), 'Sitzung!B3', 'Das Blatt gehört'],
    ['an unknown Gremium', set('Sitzung', 'B4', 'senat'), 'Sitzung!B4', 'Das Gremium „senat“'],
    ['a Gremium of Ämter', set('Sitzung', 'B4', 'fachamt'), 'Sitzung!B4', 'Für „fachamt“ gibt es'],
    ['no date', set('Sitzung', 'B5', 'morgen'), 'Sitzung!B5', '„morgen“ ist kein Datum'],
    ['no day', set('Sitzung', 'B5', '2026-13-40'), 'Sitzung!B5', '„2026-13-40“ ist kein Datum'],
    ['another format', set('Sitzung', 'B2', 'x'), 'Sitzung!B2', 'Hier muss „bzrp-beschluss'],
    ['another region', set('Sitzung', 'A9', '081001'), 'Sitzung!A9', 'Zur Bezirksregion „081001“'],
    ['no version', set('Sitzung', 'D9', '=1+1'), 'Sitzung!D9', '„=1+1“ ist keine Version'],
    ['a region twice', set('Sitzung', 'A10', '092007'), 'Sitzung!A10', 'steht schon in Sitzung!A9'],
    ['another head', set('Abschnitte', 'C1', 'Kapitel'), 'Abschnitte!C1', 'Hier muss „Abschnitt“'],
    [
      'a formula',
      set('Abschnitte', 'G3', { formula: 'A1', result: 'abgestimmt', date1904: false }),
      'Abschnitte!G3',
      'Hier steht eine Formel',
    ],
    [
      'another word',
      set('Abschnitte', 'G3', 'passt'),
      'Abschnitte!G3',
      '„passt“ ist kein Ergebnis',
    ],
    ['a damaged hash', set('Abschnitte', 'I3', 'abc'), 'Abschnitte!I3', 'Die Prüfsumme ist'],
    [
      'a row twice',
      set('Abschnitte', 'C3', '8.1'),
      'Abschnitte!C3',
      'steht schon in Abschnitte!C2',
    ],
    ['a foreign row', set('Abschnitte', 'A3', '081001'), 'Abschnitte!A3', 'steht nicht im Blatt'],
    ['an endless text', set('Abschnitte', 'H3', 'x'.repeat(451)), 'Abschnitte!H3', 'zu lang'],
    ['no Amt', set('Änderungswünsche', 'D2', 'Senat'), 'Änderungswünsche!D2', 'Das Amt „Senat“'],
    ['no kind', set('Änderungswünsche', 'E2', 'x'), 'Änderungswünsche!E2', 'steht nicht zur Wahl'],
    ['no number', set('Änderungswünsche', 'B2', 'X1'), 'Änderungswünsche!B2', 'ist keine Kennung'],
    [
      'an empty wish',
      set('Änderungswünsche', 'F2', ''),
      'Änderungswünsche!F2',
      'Der Wunsch ist leer',
    ],
  ])('%s is named with its cell', async (_, change, zelle, text) => {
    const lesung = await read(change)
    const found = 'beanstandungen' in lesung ? lesung.beanstandungen : []
    expect(found[0]).toEqual({ zelle, text: expect.stringContaining(text) as string })
  })

  test('without one of its sheets it is none', async () => {
    const lesung = await read((sheet) => {
      sheet('Abschnitte').name = 'Blatt 2'
    })
    expect(lesung).toEqual({
      beanstandungen: [
        {
          zelle: 'Abschnitte',
          text: 'Das Blatt „Abschnitte“ fehlt: Das ist kein Beschlussblatt von bzrp.',
        },
      ],
    })
  })
})
