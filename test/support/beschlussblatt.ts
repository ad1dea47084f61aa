import { readFileSync, writeFileSync } from 'node:fs'
import exceljs from 'exceljs'

/** Changes a workbook, as a person at a desk would. */
export async function changeWorkbook(
  bytes: Uint8Array,
  change: (sheet: (name: string) => exceljs.Worksheet) => void,
): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(new Uint8Array(bytes).buffer)
  change((name) => {
    const sheet = workbook.getWorksheet(name)
    if (!sheet) throw new Error(`There is no sheet „${name}“.`)
    return sheet
  })
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** Opens a workbook, changes it and writes it to another file. */
export async function fillIn(
  from: string,
  to: string,
  change: (sheet: (name: string) => exceljs.Worksheet) => void,
): Promise<void> {
  writeFileSync(to, await changeWorkbook(readFileSync(from), change))
}

/** The row of the sheet „Abschnitte“ for this Abschnitt. */
export function rowOf(sheet: exceljs.Worksheet, nr: string): exceljs.Row {
  for (let number = 2; number <= sheet.rowCount; number++)
    if (sheet.getRow(number).getCell(3).value === nr) return sheet.getRow(number)
  throw new Error(`There is no Abschnitt ${nr}.`)
}
