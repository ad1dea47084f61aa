import { stringify } from 'csv-stringify/sync'
import type { Tabelle } from '../model/darstellung.ts'
import { formatCsvZahl } from '../wording/number.ts'

/** So that Excel in German recognises UTF-8. */
const byteOrderMark = '\uFEFF'

/**
 * A table as CSV for people with a spreadsheet: UTF-8 with byte order mark, `;`, decimal comma,
 * every cell quoted. Texts that a spreadsheet would run as a formula get an apostrophe; numbers
 * stay numbers, with more decimals than are printed. Group rows are left out.
 * Source of the rule: OWASP, CSV Injection.
 */
export function toCsv({ spalten, zeilen }: Tabelle): string {
  const rows = zeilen
    .filter(({ art }) => art !== 'gruppe')
    .map(({ zellen }) => zellen.map(({ wert, text }) => toCell(wert ?? text)))
  return (
    byteOrderMark +
    stringify([spalten.map(({ id }) => id), ...rows], {
      delimiter: ';',
      quoted: true,
      record_delimiter: 'windows',
    })
  )
}

function toCell(value: number | string): string {
  if (typeof value === 'number') return formatCsvZahl(value)
  return /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value
}
