import { PDFHexString, PDFName, PDFNumber } from '@cantoo/pdf-lib'
import type { PDFDocument } from '@cantoo/pdf-lib'

/**
 * Names pages as they are numbered in print: those before the first page with a foot carry none
 * and are the title (ISO 32000-1, 12.4.2).
 * @param firstNumbered number of the first page with a foot, from 1
 */
export function setPageLabels({ context, catalog }: PDFDocument, firstNumbered: number): void {
  const numbers = context.obj([])
  if (firstNumbered > 1) {
    const title = context.obj({})
    title.set(PDFName.of('P'), PDFHexString.fromText('Titel'))
    numbers.push(PDFNumber.of(0))
    numbers.push(title)
  }
  numbers.push(PDFNumber.of(firstNumbered - 1))
  numbers.push(context.obj({ S: 'D', St: firstNumbered }))
  const labels = context.obj({})
  labels.set(PDFName.of('Nums'), numbers)
  catalog.set(PDFName.of('PageLabels'), labels)
}
