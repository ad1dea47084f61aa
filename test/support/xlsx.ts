import exceljs from 'exceljs'

/** A workbook in memory; `edit` gets its sheets after the rows have been written. */
export async function toXlsx(
  blaetter: Readonly<Record<string, readonly (readonly exceljs.CellValue[])[]>>,
  edit: (workbook: exceljs.Workbook) => void = () => undefined,
): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook()
  for (const [name, zeilen] of Object.entries(blaetter))
    workbook.addWorksheet(name).addRows(zeilen.map((zeile) => [...zeile]))
  edit(workbook)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
