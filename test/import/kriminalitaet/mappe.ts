import exceljs from 'exceljs'
import { delikte } from '../../../src/import/kriminalitaet/delikte.ts'
import type { Eingabe } from '../../../src/import/einspielung.ts'

/** How the source breaks the names of its columns. */
const koepfe: Readonly<Record<string, string>> = {
  straftaten_insgesamt: 'Straftaten \n-insgesamt-',
  strassenraub_handtaschenraub: 'Straßenraub,\nHandtaschen-raub',
  koerperverletzungen_insgesamt: 'Körper-verletzungen \n-insgesamt-',
  fahrraddiebstahl: 'Fahrrad-\ndiebstahl',
}

/** People in the regions of the fixture, and their Bezirke. */
const personen = { '034008': 1000, '092007': 2000, '030000': 1000, '090000': 2000, '999999': 3000 }

/** Rows of the fixture: two regions, what could not be located, the sums. */
const zeilen: readonly (readonly [id: string, name: string, faelle: (i: number) => number])[] = [
  ['030000', 'Pankow', (i) => 13 * i + 5],
  ['034008', 'Schönholz/Wilhelmsruh/Rosenthal', (i) => 13 * i + 3],
  ['039900', 'Bezirk (Pk), nicht zuzuordnen', () => 2],
  ['090000', 'Treptow-Köpenick', (i) => 7 * i + 10],
  ['092007', 'Adlershof', (i) => 7 * i + 9],
  ['099900', 'Bezirk (Tk), nicht zuzuordnen', () => 1],
  ['999900', 'Stadtgebiet Berlin, nicht zuzuordnen', () => 4],
  ['999999', 'Berlin (PKS gesamt)', (i) => 20 * i + 19],
]

/** A cell that is changed: sheet, address, value. */
export type Aenderung = readonly [blatt: string, adresse: string, wert: string | number | null]

/** A workbook in the form of the Kriminalitätsatlas; rates are rounded before 2022, `ohne` is left out. */
export async function createMappe(
  jahre: readonly string[],
  aenderungen: readonly Aenderung[] = [],
  ohne = '',
): Promise<Eingabe> {
  const workbook = new exceljs.Workbook()
  workbook.addWorksheet('Titel').addRow(['Telefon', '(030) 46 64 - 00'])
  for (const jahr of jahre)
    for (const art of ['Fallzahlen', 'HZ'] as const) {
      const sheet = workbook.addWorksheet(`${art}_${jahr}`)
      sheet.getCell('A1').value = `Gesamtübersicht: Daten zum Kriminalitätsatlas (PKS ${jahr})`
      sheet.getRow(5).values = [
        'LOR-Schlüssel (Bezirksregion)',
        'Bezeichnung (Bezirksregion)',
        ...delikte.map(({ name, quelle }) => koepfe[name] ?? quelle),
      ]
      for (const [index, [id, name, faelle]] of zeilen.entries())
        sheet.getRow(6 + index).values = [
          id,
          name,
          ...delikte.map((_, i) => (art === 'HZ' ? toRate(id, faelle(i), jahr) : faelle(i))),
        ]
    }
  for (const [blatt, adresse, wert] of aenderungen) {
    const sheet = workbook.getWorksheet(blatt)
    if (!sheet) throw new Error(`Das Blatt ${blatt} gibt es nicht.`)
    sheet.getCell(adresse).value = wert
  }
  if (ohne !== '') workbook.removeWorksheet(ohne)
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer())
  return { name: 'kriminalitaetsatlas.xlsx', bytes }
}

function toRate(id: string, faelle: number, jahr: string): string | number {
  const people = Object.entries(personen).find(([key]) => key === id)?.[1]
  if (people === undefined) return '-'
  const rate = (faelle * 100_000) / people
  return jahr < '2022' ? Math.round(rate) : rate
}
