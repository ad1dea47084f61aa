import type exceljs from 'exceljs'
import { blaetter } from './beschlussblatt.ts'

/** A sheet with its heads, which stay in sight and are repeated on every printed page. */
export function addSheet(
  workbook: exceljs.Workbook,
  key: keyof typeof blaetter,
  widths: readonly number[],
): exceljs.Worksheet {
  const { name, kopfzeile, spalten } = blaetter[key]
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: kopfzeile }],
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${kopfzeile}:${kopfzeile}`,
    },
  })
  // A4, as a number: the library's name for it exists in its types only.
  Object.assign(sheet.pageSetup, { paperSize: 9 })
  for (const [index, width] of widths.entries()) {
    const column = sheet.getColumn(index + 1)
    column.width = width
    // Keys and hashes are no numbers: a spreadsheet would cut „092007“ and „8.10“.
    column.numFmt = '@'
    if (key !== 'sitzung') column.alignment = { wrapText: true, vertical: 'top' }
  }
  const head = sheet.getRow(kopfzeile)
  head.values = [...spalten]
  head.font = { bold: true }
  head.alignment = { wrapText: true, vertical: 'bottom' }
  head.eachCell((cell) => {
    cell.border = { bottom: { style: 'thin' } }
  })
  return sheet
}

/** Cells to be filled in. */
export function openCells(row: exceljs.Row, columns: readonly number[]): void {
  for (const column of columns) {
    const cell = row.getCell(column)
    cell.protection = { locked: false }
    cell.alignment = { wrapText: true, vertical: 'top' }
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF6D6' } }
    cell.border = { bottom: { style: 'hair' } }
  }
}

/** Without a password: against slips, not against people. What counts is checked when it comes back. */
export async function lock(sheet: exceljs.Worksheet): Promise<void> {
  await sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
  })
}
