import exceljs from 'exceljs'
import { packZip, unpackZip } from '../files/zip.ts'

/** The cells of an XLSX file as text and numbers. */
export interface Arbeitsmappe {
  /** In the order of the file, hidden ones too; empty if the file cannot be read. */
  readonly blaetter: readonly Blatt[]
  /** Why the file cannot be read; null if it could. */
  readonly schaden: Xlsxschaden | null
}

export interface Blatt {
  readonly name: string
  /** Row 1 of the sheet first; rows may differ in length, trailing empty cells are left out. */
  readonly zeilen: readonly (readonly Blattzelle[])[]
  /** Addresses of cells whose value is computed: what they show was saved with them. */
  readonly formeln: readonly string[]
}

export type Blattzelle = string | number | null

/** Words for a finding. */
export interface Xlsxschaden {
  readonly code: string
  readonly message: string
  readonly hint: string
}

/**
 * Reads an XLSX file. Formulas give the value that was saved with them, dates ISO text, percent
 * cells the number as shown (12.3 for 12,3 %), numbers with a format of zeros the text as shown
 * (01100101). Of merged cells only the first has a value. Never throws for what is in the bytes.
 * @param max bytes that the file may unpack to
 */
export async function readXlsx(bytes: Uint8Array, max = 300_000_000): Promise<Arbeitsmappe> {
  const container = findContainer(bytes)
  if (container) return { blaetter: [], schaden: container }
  const workbook = new exceljs.Workbook()
  try {
    // The library unpacks without limit: it gets what has been unpacked within one.
    const parts = packZip(unpackZip(bytes, max), 0)
    await workbook.xlsx.load(parts.buffer)
  } catch (error) {
    // The library throws whatever its parts throw; for a person it is always the same.
    return { blaetter: [], schaden: error instanceof RangeError ? tooLarge : damaged }
  }
  // The library takes any archive and any remains of a damaged one for an empty workbook.
  if (workbook.worksheets.length === 0) return { blaetter: [], schaden: damaged }
  return { blaetter: workbook.worksheets.map(toBlatt), schaden: null }
}

/** Address as spreadsheet programs show it: row 3, column 28 (both from 1) → `AB3`. */
export function toZelladresse(zeile: number, spalte: number): string {
  return `${toSpaltenbuchstaben(spalte)}${zeile}`
}

function toSpaltenbuchstaben(spalte: number): string {
  if (spalte < 1) return ''
  const last = (spalte - 1) % 26
  return toSpaltenbuchstaben((spalte - 1 - last) / 26) + String.fromCharCode(65 + last)
}

const damaged: Xlsxschaden = {
  code: 'xlsx-beschaedigt',
  message: 'Die Datei lässt sich nicht als Excel-Arbeitsmappe (XLSX) lesen.',
  hint: 'Die Datei neu herunterladen oder in Excel öffnen und neu als XLSX speichern.',
}

const encrypted: Xlsxschaden = {
  code: 'xlsx-verschluesselt',
  message: 'Die Arbeitsmappe ist mit einem Kennwort geschützt.',
  hint: 'In Excel öffnen, das Kennwort entfernen und neu speichern.',
}

const tooLarge: Xlsxschaden = {
  code: 'xlsx-zu-gross',
  message: 'Die Arbeitsmappe ist entpackt größer als zulässig.',
  hint: 'Nur das Blatt mit den Daten in eine neue Arbeitsmappe kopieren und diese speichern.',
}

const oldFormat: Xlsxschaden = {
  code: 'xls-alt',
  message: 'Die Datei ist im alten Excel-Format (XLS) gespeichert.',
  hint: 'In Excel öffnen und als XLSX speichern.',
}

/** First bytes of the container that old and encrypted workbooks share (Compound File Binary). */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

function findContainer(bytes: Uint8Array): Xlsxschaden | undefined {
  if (!compoundFile.every((byte, index) => bytes[index] === byte)) return undefined
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1))
  return names.includes('EncryptedPackage') ? encrypted : oldFormat
}

function toBlatt(sheet: exceljs.Worksheet): Blatt {
  const zeilen: Blattzelle[][] = []
  const formeln: string[] = []
  for (let zeile = 1; zeile <= sheet.rowCount; zeile++) {
    const row = sheet.findRow(zeile)
    const zellen = row
      ? Array.from({ length: row.cellCount }, (_, index) => readZelle(row.findCell(index + 1)))
      : []
    row?.eachCell(({ value, address }) => {
      if (isFormel(value)) formeln.push(address)
    })
    zeilen.push(zellen.slice(0, zellen.findLastIndex((zelle) => zelle !== null) + 1))
  }
  return { name: sheet.name, zeilen, formeln }
}

function readZelle(cell: exceljs.Cell | undefined): Blattzelle {
  if (!cell || (cell.isMerged && cell.master !== cell)) return null
  const { value } = cell
  const saved = isFormel(value) ? (value.result ?? `=${cell.formula}`) : value
  return toBlattzelle(saved, cell.numFmt)
}

function isFormel(
  value: exceljs.CellValue,
): value is exceljs.CellFormulaValue | exceljs.CellSharedFormulaValue {
  return (
    typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value)
  )
}

function toBlattzelle(value: exceljs.CellValue, format: string | undefined): Blattzelle {
  if (value === null || value === undefined) return null
  if (typeof value === 'number') return formatZahl(value, format ?? '')
  if (typeof value === 'string') return value === '' ? null : value
  if (typeof value === 'boolean') return value ? 'WAHR' : 'FALSCH'
  if (value instanceof Date) return toIsoText(value)
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('error' in value) return value.error
  if ('hyperlink' in value) return toLinktext(value.text)
  return null
}

/** The types say text, but a formatted link holds formatted text. */
function toLinktext(text: string | exceljs.CellRichTextValue): string {
  return typeof text === 'string' ? text : text.richText.map((part) => part.text).join('')
}

function formatZahl(value: number, format: string): string | number {
  if (/^0{2,}$/.test(format) && Number.isSafeInteger(value) && value >= 0)
    return String(value).padStart(format.length, '0')
  // 15 digits are what the file format holds: no 28.999999999999996 for 0.29.
  return format.includes('%') ? Number((value * 100).toPrecision(15)) : value
}

/** The library gives dates as UTC: the day as shown, with the time only where there is one. */
function toIsoText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '#DATUM!'
  const text = date.toISOString()
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19)
}
