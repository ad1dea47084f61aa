import type { PDFDict, PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import { PDFName } from '@cantoo/pdf-lib'
import { dictAt, refAt } from '../document/access.ts'

/**
 * Bookmarks lead to the elements of the structure that has been written anew (ISO 32000-1,
 * 12.3.3); one whose heading has gone leads to its place on the page alone.
 * @param written new elements by the reference of the old one
 */
export function pointOutline({ catalog }: PDFDocument, written: ReadonlyMap<string, PDFRef>): void {
  const seen = new Set<PDFDict>()
  const visit = (item: PDFDict | undefined): void => {
    for (let each = item; each && !seen.has(each); each = dictAt(each, 'Next')) {
      seen.add(each)
      const target = written.get(refAt(each, 'SE')?.toString() ?? '')
      if (target) each.set(PDFName.of('SE'), target)
      else each.delete(PDFName.of('SE'))
      visit(dictAt(each, 'First'))
    }
  }
  visit(dictAt(dictAt(catalog, 'Outlines'), 'First'))
}
