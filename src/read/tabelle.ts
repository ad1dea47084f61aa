import { capDiagnostics } from '../diagnostics/cap.ts'
import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts'
import { toCanonical } from './canonical.ts'
import type { CsvZeile } from './csv.ts'
import { createZellenort, parseCsv } from './csv.ts'
import { decodeTextFile } from './text-file.ts'

/** A CSV of a profile that still knows where its rows stand. */
export interface TabellenSource {
  readonly file: string
  readonly text: string
  readonly kopf: readonly string[]
  readonly zeilen: readonly CsvZeile[]
  readonly diagnostics: readonly Diagnostic[]
  /** Where a cell stands: line of its row, from 1, and index of its column. */
  readonly locate: (zeile: number, index: number) => Range
}

/** Reads an own table: UTF-8, separated by `;`, tab or `,`. Never throws. */
export function readTabelle(file: string, bytes: Uint8Array): TabellenSource {
  const { text, readable, diagnostics } = decodeTextFile(file, bytes)
  const trennzeichen = recognizeTrennzeichen(text)
  const none = { file, text, kopf: [], zeilen: [], locate: createZellenort(text, trennzeichen) }
  if (!readable) return { ...none, diagnostics }
  const error = (zeile: number, code: string, message: string, hint: string): Diagnostic => ({
    severity: 'error',
    code: `tabelle/${code}`,
    message,
    hint,
    file,
    range: wholeLine(text, zeile),
    path: '',
  })
  if (text.trim() === '')
    return {
      ...none,
      diagnostics: [
        error(1, 'leer', 'Die Tabelle ist leer.', 'Tragen Sie eine Kopfzeile und Zeilen ein.'),
      ],
    }
  const { kopf, zeilen, fehler } = parseCsv(text, { trennzeichen })
  return {
    ...none,
    kopf: kopf.map(clean),
    zeilen: zeilen.map(({ zellen, zeile }) => ({ zellen: zellen.map(clean), zeile })),
    diagnostics: capDiagnostics([
      ...diagnostics,
      ...fehler.map(({ zeile, message, hint }) => error(zeile, 'form', message, hint)),
    ]),
  }
}

/** A semicolon or tab in the head decides; a comma separates only where neither stands. */
function recognizeTrennzeichen(text: string): string {
  const head = (text.split('\n', 1)[0] ?? '').replace(/"[^"]*"/g, '')
  return [';', '\t', ','].find((sign) => head.includes(sign)) ?? ';'
}

function clean(cell: string): string {
  return toCanonical(cell).trim()
}

function wholeLine(text: string, zeile: number): Range {
  const length = text.split('\n', zeile)[zeile - 1]?.length ?? 0
  return { line: zeile, column: 1, endLine: zeile, endColumn: length + 1 }
}
