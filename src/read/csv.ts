import { CsvError, parse } from 'csv-parse/sync'
import type { Range } from '../diagnostics/diagnostic.ts'

/** A CSV file in memory: cells as text, with the line each row starts on. */
export interface CsvTabelle {
  readonly kopf: readonly string[]
  readonly zeilen: readonly CsvZeile[]
  /** Rows that cannot be told apart or have too many or too few cells. */
  readonly fehler: readonly CsvFehler[]
}

export interface CsvZeile {
  readonly zellen: readonly string[]
  /** Line in the file, from 1. */
  readonly zeile: number
}

/** What is wrong with the shape of the file: a German sentence and its place. */
export interface CsvFehler {
  readonly message: string
  readonly hint: string
  readonly zeile: number
}

export interface CsvOptions {
  /** Default `;`. */
  readonly trennzeichen?: string
}

/**
 * Reads CSV with or without quotes; empty lines are skipped, a byte order mark is dropped. Never
 * throws: a file whose quotes do not close has no rows and one `fehler`.
 */
export function parseCsv(text: string, { trennzeichen = ';' }: CsvOptions = {}): CsvTabelle {
  const split = splitLines(text, trennzeichen)
  if (split) return toTabelle(split)
  let records: readonly Recorded[]
  try {
    // The types do not know what `info` adds.
    records = parse(text, {
      delimiter: trennzeichen,
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly Recorded[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { kopf: [], zeilen: [], fehler: [toFehler(error)] }
  }
  return toTabelle(
    records.map(({ record, info }) => ({
      zellen: record,
      zeile: info.lines - countLineBreaks(record),
    })),
  )
}

/**
 * The rows of a file whose cells never span lines: splitting says the same as parsing, much faster.
 * Undefined if the file is not so simple.
 */
function splitLines(text: string, trennzeichen: string): readonly CsvZeile[] | undefined {
  if (text.includes('\r')) return undefined
  const rows: CsvZeile[] = []
  const hasQuotes = text.includes('"')
  let zeile = 0
  for (const line of text.replace(/^\uFEFF/, '').split('\n')) {
    zeile += 1
    if (line === '') continue
    const isQuoted = hasQuotes && line.includes('"')
    const zellen = isQuoted ? splitQuoted(line, trennzeichen) : line.split(trennzeichen)
    if (!zellen) return undefined
    rows.push({ zellen, zeile })
  }
  return rows
}

/** The cells of a line with quotes; undefined if they do not enclose whole cells. */
function splitQuoted(line: string, trennzeichen: string): string[] | undefined {
  const zellen: string[] = []
  for (let start = 0; ;) {
    const end = line.startsWith('"', start)
      ? endOfQuoted(line, start)
      : line.indexOf(trennzeichen, start)
    const cell = line.slice(start, end < 0 ? undefined : end)
    if (cell.startsWith('"')) {
      if (end < 0) return undefined
      zellen.push(cell.slice(1, -1).replaceAll('""', '"'))
    } else {
      if (cell.includes('"')) return undefined
      zellen.push(cell)
    }
    if (end < 0 || end === line.length) return zellen
    if (!line.startsWith(trennzeichen, end)) return undefined
    start = end + trennzeichen.length
  }
}

/** Behind the quote that closes the one at `start`; −1 if none does. */
function endOfQuoted(line: string, start: number): number {
  for (let at = line.indexOf('"', start + 1); at >= 0; at = line.indexOf('"', at + 2))
    if (line[at + 1] !== '"') return at + 1
  return -1
}

function toTabelle([head, ...rows]: readonly CsvZeile[]): CsvTabelle {
  const kopf = head?.zellen ?? []
  return { kopf, zeilen: rows, fehler: rows.flatMap((row) => checkWidth(row, kopf.length)) }
}

/** A record with the line it ends on. */
interface Recorded {
  readonly record: string[]
  readonly info: { readonly lines: number }
}

function countLineBreaks(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0)
}

function checkWidth({ zellen, zeile }: CsvZeile, width: number): CsvFehler[] {
  if (zellen.length === width) return []
  return [
    {
      message: `Diese Zeile hat ${zellen.length} Zellen, die Kopfzeile ${width}.`,
      hint: 'Trennzeichen und Anführungszeichen dieser Zeile prüfen.',
      zeile,
    },
  ]
}

function toFehler(error: CsvError): CsvFehler {
  const zeile = typeof error['lines'] === 'number' ? error['lines'] : 1
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return {
      message: 'Ein Anführungszeichen wird bis zum Ende der Datei nicht geschlossen.',
      hint: 'Das schließende " ergänzen.',
      zeile,
    }
  return {
    message: 'Ein Anführungszeichen steht mitten in einer Zelle.',
    hint: 'Die ganze Zelle in " setzen und " darin verdoppeln.',
    zeile,
  }
}

/** Place of a cell, by the line its row starts on and its index in the row. */
export type Zellenort = (zeile: number, index: number) => Range

/**
 * Finds cells in a CSV file again, for findings. A row that is too short gives its last cell.
 */
export function createZellenort(text: string, trennzeichen = ';'): Zellenort {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  return (zeile, index) => {
    let line = zeile
    let column = 0
    let start = { line, column }
    for (let cell = 0, quoted = false; line <= lines.length;) {
      const character = lines[line - 1]?.[column]
      if (character === undefined) {
        if (!quoted) break
        // A quoted cell goes on in the next line.
        line += 1
        column = 0
        continue
      }
      if (character === '"') quoted = !quoted
      if (character === trennzeichen && !quoted) {
        if (cell === index) break
        cell += 1
        start = { line, column: column + 1 }
      }
      column += 1
    }
    return { line: start.line, column: start.column + 1, endLine: line, endColumn: column + 1 }
  }
}
