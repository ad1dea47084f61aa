import exceljs from 'exceljs'
import { packZip, unpackZip } from '../files/zip.ts'
import { formatDatumLang } from '../wording/date.ts'
import {
  angabenzeilen,
  artworte,
  blaetter,
  blattformat,
  ergebnisliste,
  wunschstatusworte,
} from './beschlussblatt.ts'
import { addSheet, lock, openCells } from './blattform.ts'
import type { Sitzung } from './sitzung-dokument.ts'
import type { Vorlage } from './tagesordnung.ts'

/** Rows for new requests that are ready to be filled in. */
const freieWunschzeilen = 60
/** Ranges of the sheet „Listen“ that the drop-downs offer, by column of that sheet. */
const listenspalten = { ergebnis: 'A', raum: 'B', amt: 'C', art: 'D', status: 'E' } as const
type Liste = keyof typeof listenspalten

/** The decision sheet for a meeting as XLSX: one result per profile, and per Abschnitt where it differs. */
export async function writeBeschlussblatt(
  sitzung: Sitzung,
  vorlagen: readonly Vorlage[],
): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook()
  workbook.creator = `Bezirksamt ${sitzung.bezirk.name} von Berlin`
  workbook.created = workbook.modified = new Date(`${sitzung.datum}T00:00:00Z`)
  const listen: Readonly<Record<Liste, readonly string[]>> = {
    ergebnis: ergebnisliste(sitzung.gremium),
    raum: vorlagen.map(({ raum }) => raum),
    amt: sitzung.bezirk.aemter.map(({ name }) => name),
    art: Object.values(artworte),
    status: Object.values(wunschstatusworte),
  }
  const choose = (cell: exceljs.Cell, liste: Liste): void => {
    const column = listenspalten[liste]
    cell.dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: [`Listen!$${column}$1:$${column}$${listen[liste].length}`],
      showErrorMessage: true,
      errorTitle: 'Nicht in der Liste',
      error: 'Bitte wählen Sie einen Eintrag aus der Liste.',
    }
  }
  await addSitzung(workbook, sitzung, vorlagen, choose)
  await addAbschnitte(workbook, vorlagen, choose)
  await addWuensche(workbook, sitzung, vorlagen, choose)
  await addListen(workbook, listen)
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer())
  // The library stamps every part with the time of day.
  return packZip(unpackZip(bytes, 100_000_000))
}

type Choose = (cell: exceljs.Cell, liste: Liste) => void

async function addSitzung(
  workbook: exceljs.Workbook,
  { gremium, datum, bezirk }: Sitzung,
  vorlagen: readonly Vorlage[],
  choose: Choose,
): Promise<void> {
  const sheet = addSheet(workbook, 'sitzung', [12, 26, 10, 10, 14, 30, 44, 16, 30])
  sheet.getCell('A1').value =
    `Beschlussblatt: ${gremium.name}, Sitzung am ${formatDatumLang(datum)}`
  sheet.getCell('A1').font = { bold: true, size: 14 }
  const angaben = {
    format: ['Format', blattformat],
    bezirk: ['Bezirk', `${bezirk.bezirk} ${bezirk.name}`],
    gremium: ['Gremium', gremium.id],
    datum: ['Sitzung am', datum],
  } as const
  for (const [key, row] of Object.entries(angabenzeilen))
    sheet.getRow(row).values = [...angaben[key as keyof typeof angaben]]
  sheet.getCell('A6').value =
    'Gelbe Zellen ausfüllen. Ein Ergebnis gilt für alle Abschnitte der Bezirksregion; abweichende Ergebnisse stehen im Blatt „Abschnitte“. Ohne Ergebnis wird nichts festgehalten.'
  for (const [index, vorlage] of vorlagen.entries()) {
    const row = sheet.getRow(blaetter.sitzung.kopfzeile + 1 + index)
    row.values = [
      vorlage.raum,
      vorlage.name,
      vorlage.ausgabe,
      vorlage.version,
      vorlage.abschnitte.length,
    ]
    openCells(row, blaetter.sitzung.eingabe)
    choose(row.getCell(6), 'ergebnis')
  }
  await lock(sheet)
}

async function addAbschnitte(
  workbook: exceljs.Workbook,
  vorlagen: readonly Vorlage[],
  choose: Choose,
): Promise<void> {
  const sheet = addSheet(workbook, 'abschnitte', [12, 22, 11, 36, 32, 36, 26, 44, 14])
  for (const { raum, name, abschnitte } of vorlagen)
    for (const { nr, titel, aemter, anlass, pruefsumme } of abschnitte) {
      const row = sheet.addRow([
        raum,
        name,
        nr,
        titel,
        aemter.join(', '),
        anlass,
        '',
        '',
        pruefsumme,
      ])
      openCells(row, blaetter.abschnitte.eingabe)
      choose(row.getCell(7), 'ergebnis')
      row.getCell(9).font = { color: { argb: 'FF767676' } }
    }
  await lock(sheet)
}

async function addWuensche(
  workbook: exceljs.Workbook,
  { bezirk }: Sitzung,
  vorlagen: readonly Vorlage[],
  choose: Choose,
): Promise<void> {
  const sheet = addSheet(workbook, 'wuensche', [12, 10, 11, 34, 14, 60, 22, 60])
  const nameOf = (amt: string): string => bezirk.aemter.find(({ id }) => id === amt)?.name ?? amt
  for (const { raum, wuensche } of vorlagen)
    for (const { id, ort, von, art = 'fachlich', text, status } of wuensche) {
      const row = sheet.addRow([
        raum,
        id,
        ort,
        nameOf(von),
        artworte[art],
        text,
        wunschstatusworte[status],
      ])
      // What was wished for stays; what becomes of it is said here.
      openCells(row, [7, 8])
      choose(row.getCell(7), 'status')
    }
  const first = sheet.rowCount + 1
  for (let number = first; number < first + freieWunschzeilen; number++) {
    const row = sheet.getRow(number)
    openCells(row, blaetter.wuensche.eingabe)
    choose(row.getCell(1), 'raum')
    choose(row.getCell(4), 'amt')
    choose(row.getCell(5), 'art')
    choose(row.getCell(7), 'status')
  }
  await lock(sheet)
}

async function addListen(
  workbook: exceljs.Workbook,
  listen: Readonly<Record<Liste, readonly string[]>>,
): Promise<void> {
  const sheet = workbook.addWorksheet('Listen')
  for (const [liste, column] of Object.entries(listenspalten))
    for (const [index, text] of listen[liste as Liste].entries())
      sheet.getCell(`${column}${index + 1}`).value = text
  sheet.columns.forEach((column) => (column.width = 34))
  await lock(sheet)
}
