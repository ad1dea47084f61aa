import { PDFHexString, PDFName } from '@cantoo/pdf-lib'
import type { PDFDict, PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import { dictAt, refAt, textAt } from '../document/access.ts'
import type { StructNode } from '../structure/struct-node.ts'
import { allNodes } from '../structure/struct-node.ts'

/**
 * Bookmarks lead to the elements of the structure that has been written anew (ISO 32000-1,
 * 12.3.3) and bear the words of their headings: Chromium joins words that no blank is painted
 * between, and says twice what breaks over two lines. One whose heading has gone leads to its place
 * on the page alone.
 * @param written new elements by the reference of the old one
 */
export function pointOutline(
  { catalog }: PDFDocument,
  root: StructNode,
  written: ReadonlyMap<string, PDFRef>,
): void {
  const titles = new Map(allNodes(root).map(({ origin, title }) => [origin, title]))
  const seen = new Set<PDFDict>()
  const visit = (item: PDFDict | undefined): void => {
    for (let each = item; each && !seen.has(each); each = dictAt(each, 'Next')) {
      seen.add(each)
      const origin = refAt(each, 'SE')?.toString() ?? ''
      const target = written.get(origin)
      const title = titles.get(origin) ?? textAt(each, 'Title') ?? ''
      each.set(PDFName.of('Title'), PDFHexString.fromText(title.trim()))
      if (target) each.set(PDFName.of('SE'), target)
      else each.delete(PDFName.of('SE'))
      visit(dictAt(each, 'First'))
    }
  }
  visit(dictAt(dictAt(catalog, 'Outlines'), 'First'))
}
