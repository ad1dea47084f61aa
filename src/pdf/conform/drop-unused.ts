import { PDFArray, PDFDict, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib'

/**
 * Takes out of a document what nothing leads to: what was replaced, such as the old structure tree
 * and the dates of printing, would otherwise stay in the file.
 */
export function dropUnused(context: PDFContext): void {
  const { Root, Info } = context.trailerInfo
  const reached = new Set<PDFRef>()
  const open: (PDFObject | undefined)[] = [Root, Info]
  while (open.length > 0) {
    const value = open.pop()
    if (value instanceof PDFRef) {
      // References to the same object are the same.
      if (reached.has(value)) continue
      reached.add(value)
      open.push(context.lookup(value))
    } else if (value instanceof PDFArray) open.push(...value.asArray())
    else if (value instanceof PDFDict) open.push(...value.values())
    else if (value instanceof PDFStream) open.push(...value.dict.values())
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref)
}
