import { PDFHexString, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib'
import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib'
import { dictAt, refAt, textAt } from '../document/access.ts'
import type { StructNode } from '../structure/struct-node.ts'
import { allNodes } from '../structure/struct-node.ts'

/** A bookmark and those below it. */
interface Bookmark {
  readonly dict: PDFDict
  readonly ref: PDFRef
  readonly rank: number
  readonly below: Bookmark[]
}

/** Bookmarks above this depth are open: the chapters are seen, not all that is in them. */
const openAbove = 3

/**
 * Bookmarks lead to the elements of the structure that has been written anew (ISO 32000-1,
 * 12.3.3), bear the words of their headings and stand as deep as these say: Chromium joins words
 * that no blank is painted between, says twice what breaks over two lines, and knows no parts of
 * chapters. One whose heading has gone leads to its place on the page alone.
 * @param written new elements by the reference of the old one
 */
export function arrangeOutline(
  { catalog }: PDFDocument,
  root: StructNode,
  written: ReadonlyMap<string, PDFRef>,
): void {
  const outline = dictAt(catalog, 'Outlines')
  const outlineRef = refAt(catalog, 'Outlines')
  if (!outline || !outlineRef) return
  const headings = new Map(allNodes(root).map((node) => [node.origin, node]))
  const kept = listBookmarks(outline).flatMap(({ dict, ref, rank }) => {
    const origin = refAt(dict, 'SE')?.toString() ?? ''
    const heading = headings.get(origin)
    const title = heading?.title ?? textAt(dict, 'Title') ?? ''
    dict.set(PDFName.of('Title'), PDFHexString.fromText(title.trim()))
    const target = written.get(origin)
    if (target) dict.set(PDFName.of('SE'), target)
    else dict.delete(PDFName.of('SE'))
    const own = heading?.rank === undefined ? rank : heading.rank
    return own === null ? [] : [{ dict, ref, rank: own, below: [] }]
  })
  link({ dict: outline, ref: outlineRef, rank: 0, below: nest(kept) })
}

/** All bookmarks in their order, with the depth at which they stand. */
function listBookmarks(outline: PDFDict): readonly Omit<Bookmark, 'below'>[] {
  const found: Omit<Bookmark, 'below'>[] = []
  const seen = new Set<PDFDict>()
  const visit = (parent: PDFDict, rank: number): void => {
    let [from, key] = [parent, 'First']
    for (;;) {
      const [dict, ref] = [dictAt(from, key), refAt(from, key)]
      if (!dict || !ref || seen.has(dict)) return
      seen.add(dict)
      found.push({ dict, ref, rank })
      visit(dict, rank + 1)
      ;[from, key] = [dict, 'Next']
    }
  }
  visit(outline, 1)
  return found
}

/** Each bookmark goes below the last one before it that stands less deep. */
function nest(bookmarks: readonly Bookmark[]): Bookmark[] {
  const top: Bookmark[] = []
  const open: Bookmark[] = []
  for (const bookmark of bookmarks) {
    while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= bookmark.rank) open.pop()
    ;(open.at(-1)?.below ?? top).push(bookmark)
    open.push(bookmark)
  }
  return top
}

/** Ties the bookmarks below one to it and to each other. @returns how many are shown when it is open */
function link({ dict, ref, rank, below }: Bookmark): number {
  for (const key of ['First', 'Last', 'Count']) dict.delete(PDFName.of(key))
  const [first, last] = [below.at(0), below.at(-1)]
  if (!first || !last) return 0
  dict.set(PDFName.of('First'), first.ref)
  dict.set(PDFName.of('Last'), last.ref)
  let shown = 0
  for (const [index, bookmark] of below.entries()) {
    const around = { Prev: below[index - 1]?.ref, Next: below[index + 1]?.ref, Parent: ref }
    for (const [key, value] of Object.entries(around))
      if (value) bookmark.dict.set(PDFName.of(key), value)
      else bookmark.dict.delete(PDFName.of(key))
    const inside = link(bookmark)
    shown += bookmark.rank < openAbove ? 1 + inside : 1
  }
  dict.set(PDFName.of('Count'), PDFNumber.of(rank < openAbove ? shown : -shown))
  return shown
}
