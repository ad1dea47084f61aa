import { PDFArray, PDFDict, PDFRef } from '@cantoo/pdf-lib'
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import { asText, decodeName, dictAt, listAt, rawListAt } from './access.ts'

/** Page numbers, from 1, by the names of the places on them. */
export type Destinations = ReadonlyMap<string, number>

/** Where the named places of a document are: Chromium names those that a link leads to. */
export function readDestinations(document: PDFDocument): Destinations {
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref.toString(), index + 1]))
  const found = new Map<string, number>()
  const add = (name: string, target: PDFObject | undefined): void => {
    const value = document.context.lookup(target)
    const place = value instanceof PDFDict ? rawListAt(value, 'D') : undefined
    const first = value instanceof PDFArray ? value.get(0) : place?.[0]
    const page = first instanceof PDFRef ? pages.get(first.toString()) : undefined
    if (page !== undefined) found.set(name, page)
  }
  for (const [name, target] of dictAt(document.catalog, 'Dests')?.entries() ?? [])
    add(decodeName(name), target)
  readNames(dictAt(dictAt(document.catalog, 'Names'), 'Dests'), add)
  return found
}

function readNames(
  node: PDFDict | undefined,
  add: (name: string, target: PDFObject | undefined) => void,
): void {
  const names = rawListAt(node, 'Names')
  for (let index = 0; index + 1 < names.length; index += 2)
    add(asText(names[index]) ?? '', names[index + 1])
  for (const kid of listAt(node, 'Kids')) if (kid instanceof PDFDict) readNames(kid, add)
}
