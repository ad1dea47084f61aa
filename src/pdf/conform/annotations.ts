import { PDFDict, PDFHexString, PDFName, PDFNumber } from '@cantoo/pdf-lib'
import type { PDFDocument } from '@cantoo/pdf-lib'
import { asText, dictAt, entry, listAt, nameAt, numberAt, textAt } from '../document/access.ts'
import type { Destinations } from '../document/destinations.ts'
import type { StructNode } from '../structure/struct-node.ts'
import { allNodes, isObject } from '../structure/struct-node.ts'
import type { TextLookup } from '../structure/struct-text.ts'
import { textOfNode } from '../structure/struct-text.ts'

const printed = 4

/**
 * Says in words where each link leads (PDF/UA-1, 7.18.5), and that it is printed (PDF/A-2, 6.3.2).
 * @param root the structure tree: its links know their text
 */
export function describeLinks(
  document: PDFDocument,
  root: StructNode,
  { textOf, destinations }: { readonly textOf: TextLookup; readonly destinations: Destinations },
): void {
  const texts = new Map<string, string>()
  for (const node of allNodes(root))
    for (const kid of node.kids)
      if (isObject(kid)) texts.set(kid.object, collapse(textOfNode(node, textOf)))
  for (const page of document.getPages()) {
    const annotations = page.node.Annots()?.asArray() ?? []
    for (const ref of annotations) {
      const annotation = document.context.lookup(ref)
      if (!(annotation instanceof PDFDict)) continue
      const flags = numberAt(annotation, 'F') ?? 0
      annotation.set(PDFName.of('F'), PDFNumber.of(flags | printed))
      if (nameAt(annotation, 'Subtype') !== 'Link') continue
      const text = describe(annotation, texts.get(ref.toString()) ?? '', destinations)
      annotation.set(PDFName.of('Contents'), PDFHexString.fromText(text))
    }
    if (annotations.length > 0) page.node.set(PDFName.of('Tabs'), PDFName.of('S'))
  }
}

/** „Einwohnerentwicklung, Seite 7“; „AfS (https://…)“. */
function describe(annotation: PDFDict, text: string, destinations: Destinations): string {
  const address = textAt(dictAt(annotation, 'A'), 'URI')
  if (address !== undefined)
    return text === '' || text === address ? address : `${text} (${address})`
  const page = destinations.get(targetOf(annotation) ?? '')
  if (page === undefined) return text === '' ? 'Verweis' : text
  return `${text === '' ? 'Verweis' : text.replace(/\s\d+$/, '')}, Seite ${page}`
}

/** The name of the place in the document that a link leads to. */
export function targetOf(annotation: PDFDict): string | undefined {
  const destination = entry(annotation, 'Dest') ?? listAt(dictAt(annotation, 'A'), 'D')[0]
  return asText(destination) ?? nameAt(annotation, 'Dest') ?? nameAt(dictAt(annotation, 'A'), 'D')
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
