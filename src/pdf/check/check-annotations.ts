import { PDFDict } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { dictAt, entry, nameAt, numberAt, numbersAt, textAt } from '../document/access.ts'
import type { Element } from './element.ts'
import type { PdfFinding } from './finding.ts'
import { ofPage } from './finding.ts'
import type { OpenPdf } from './open-pdf.ts'

const [hidden, invisible, printed, noView, toggled] = [2, 1, 4, 32, 256]

/** Types that an archive cannot show (ISO 19005-2, 6.3.1). */
const forbidden = new Set(['3D', 'Sound', 'Screen', 'Movie', 'RichMedia'])

/** Links and other annotations (Matterhorn 28; ISO 19005-2, 6.3). */
export function checkAnnotations({ document, elements }: OpenPdf): readonly PdfFinding[] {
  const owners = new Map<string, Element>()
  for (const element of elements ?? []) for (const ref of element.objects) owners.set(ref, element)
  return document.getPages().flatMap(({ node }, index) => {
    const annotations = node.Annots()?.asArray() ?? []
    const page = index + 1
    const found = annotations.flatMap((ref) => {
      const annotation = document.context.lookup(ref)
      return annotation instanceof PDFDict ? checkAnnotation(annotation, ref, owners, page) : []
    })
    const tabs = nameAt(node, 'Tabs')
    if (annotations.length > 0 && tabs !== 'S')
      found.push(
        ofPage(
          tabs === undefined ? 'UA 28-008' : 'UA 28-009',
          page,
          'Die Tabulatortaste folgt auf dieser Seite nicht der Struktur (Tabs).',
          'Stellen Sie als Reihenfolge die Struktur ein.',
        ),
      )
    return found
  })
}

function checkAnnotation(
  annotation: PDFDict,
  ref: PDFObject,
  owners: ReadonlyMap<string, Element>,
  page: number,
): PdfFinding[] {
  const type = nameAt(annotation, 'Subtype') ?? ''
  const flags = numberAt(annotation, 'F') ?? 0
  const owner = owners.get(ref.toString())
  const found = checkArchive(annotation, type, flags, page)
  if (type === 'Popup' || (flags & hidden) !== 0 || isOutside(annotation)) return found
  const text = textAt(annotation, 'Contents') ?? ''
  if (type === 'TrapNet')
    found.push(ofPage('UA 28-007', page, 'Die Seite enthält eine Anmerkung „TrapNet“.', remove))
  else if (type === 'Link') {
    if (owner?.standard !== 'Link')
      found.push(ofPage('UA 28-011', page, 'Ein Verweis steht nicht in einem Element „Link“.', tag))
    if (text === '')
      found.push(
        ofPage(
          'UA 28-012',
          page,
          'Ein Verweis sagt nicht, wohin er führt (Contents).',
          'Ergänzen Sie eine Beschreibung des Ziels.',
        ),
      )
  } else if (type === 'Widget') {
    if (owner?.standard !== 'Form')
      found.push(ofPage('UA 28-010', page, 'Ein Formularfeld steht nicht in „Form“.', tag))
    if (!textAt(annotation, 'TU') && !textAt(dictAt(annotation, 'Parent'), 'TU'))
      found.push(
        ofPage(
          'UA 28-005',
          page,
          'Ein Formularfeld hat keine Beschriftung (TU).',
          'Ergänzen Sie sie.',
        ),
      )
  } else if (type !== 'PrinterMark') {
    if (owner?.standard !== 'Annot')
      found.push(ofPage('UA 28-002', page, `Eine Anmerkung (${type}) steht nicht in „Annot“.`, tag))
    if (text === '' && !textAt(owner?.dict, 'Alt'))
      found.push(
        ofPage(
          'UA 28-004',
          page,
          `Eine Anmerkung (${type}) hat weder Inhalt noch Alternativtext.`,
          'Ergänzen Sie „Contents“.',
        ),
      )
  }
  return found
}

const tag = 'Nehmen Sie die Anmerkung in die Struktur auf.'
const remove = 'Entfernen Sie die Anmerkung.'

function checkArchive(
  annotation: PDFDict,
  type: string,
  flags: number,
  page: number,
): PdfFinding[] {
  const found: PdfFinding[] = []
  if (forbidden.has(type) || type === '')
    found.push(ofPage('A 6.3.1', page, `Anmerkungen „${type}“ sind nicht erlaubt.`, remove))
  if (type === 'Popup') return found
  if ((flags & printed) === 0 || (flags & (hidden | invisible | noView | toggled)) !== 0)
    found.push(
      ofPage(
        'A 6.3.2',
        page,
        `Eine Anmerkung (${type}) wird nicht gedruckt oder nicht gezeigt (F).`,
        'Setzen Sie die Anmerkung auf „Drucken“ und sichtbar.',
      ),
    )
  if (type !== 'Link' && !entry(dictAt(annotation, 'AP'), 'N'))
    found.push(
      ofPage('A 6.3.3', page, `Eine Anmerkung (${type}) hat kein eigenes Aussehen.`, remove),
    )
  return found
}

/** Nothing to be seen, nothing to be said. */
function isOutside(annotation: PDFDict): boolean {
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersAt(annotation, 'Rect')
  return right < 0 || top < 0 || (left === right && bottom === top)
}
