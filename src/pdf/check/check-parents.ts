import { PDFArray, PDFDict, PDFNumber, PDFRef } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { dictAt, listAt, numberAt, rawListAt, refAt } from '../document/access.ts'
import type { PdfFinding } from './finding.ts'
import { ofFile, ofPage } from './finding.ts'
import type { OpenPdf } from './open-pdf.ts'

const rewrite = 'Schreiben Sie die Struktur neu.'

/**
 * Content leads back to the element that owns it (ParentTree), and elements to what holds them: a
 * reader that starts on the page would otherwise not find the structure (Matterhorn 01-005; ISO
 * 32000-1, 14.7.4.4).
 */
export function checkParents(pdf: OpenPdf): readonly PdfFinding[] {
  const { catalog, contents, document, elements } = pdf
  if (!elements) return []
  const tree = readNumbers(dictAt(dictAt(catalog, 'StructTreeRoot'), 'ParentTree'))
  const found: PdfFinding[] = []
  for (const { type, dict, parent, page } of elements)
    if (parent && refAt(dict, 'P')?.toString() !== parent.ref)
      found.push(
        ofPage('UA 01-005', page, `„${type}“ nennt einen falschen Vorfahren (P).`, rewrite),
      )
  const units = new Map(contents.units.map((unit) => [unit.id, unit.dict]))
  const lost = new Set<number | null>()
  for (const { contents: owned, ref, page } of elements)
    for (const { unit, mcid } of owned) {
      const key = numberAt(units.get(unit), 'StructParents')
      const list = key === undefined ? undefined : document.context.lookup(tree.get(key))
      const owner = list instanceof PDFArray ? list.get(mcid) : undefined
      if (owner?.toString() !== ref) lost.add(page)
    }
  for (const { objects, ref, page } of elements)
    for (const object of objects) {
      const [number = 0] = object.split(' ').map(Number)
      const dict = document.context.lookup(PDFRef.of(number))
      const key = dict instanceof PDFDict ? numberAt(dict, 'StructParent') : undefined
      if (key === undefined || tree.get(key)?.toString() !== ref) lost.add(page)
    }
  for (const page of lost)
    found.push(
      ofPage(
        'UA 01-005',
        page,
        'Inhalt führt nicht zu dem Element zurück, dem er gehört.',
        rewrite,
      ),
    )
  if (elements.length === 0)
    found.push(
      ofFile('UA 01-005', 'Die Struktur ist leer.', 'Erzeugen Sie die Datei als getaggtes PDF.'),
    )
  return found
}

/** A number tree with all its branches (ISO 32000-1, 7.9.7). */
function readNumbers(node: PDFDict | undefined, depth = 0): Map<number, PDFObject> {
  const found = new Map<number, PDFObject>()
  const numbers = rawListAt(node, 'Nums')
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const [key, value] = [numbers[index], numbers[index + 1]]
    if (key instanceof PDFNumber && value) found.set(key.asNumber(), value)
  }
  if (depth < 50)
    for (const kid of listAt(node, 'Kids'))
      if (kid instanceof PDFDict)
        for (const [key, value] of readNumbers(kid, depth + 1)) found.set(key, value)
  return found
}
