import { PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib'
import { asDict, textAt } from '../document/access.ts'
import { readContents } from '../document/content-unit.ts'
import type { ContentUnit } from '../document/content-unit.ts'
import { readDestinations } from '../document/destinations.ts'
import type { Destinations } from '../document/destinations.ts'
import { packStream } from '../document/pack-stream.ts'
import { sealRecord } from '../edition-record.ts'
import type { PageFacts } from '../page-facts.ts'
import { arrangeStructure } from '../structure/arrange-structure.ts'
import { readStructTree } from '../structure/read-struct-tree.ts'
import { readContentTexts } from '../structure/struct-text.ts'
import { dropUnused } from './drop-unused.ts'
import { describeLinks, targetOf } from './annotations.ts'
import { markContents } from './mark-contents.ts'
import { setMetadata, setOutputIntent } from './metadata.ts'
import { arrangeOutline } from './outline.ts'
import { setPageLabels } from './page-labels.ts'
import { savePdf } from './save-pdf.ts'
import { writeStructTree } from './write-struct-tree.ts'
import type { DocumentInfo } from './xmp.ts'

/** A document for everybody and for the archive. */
export interface ConformingPdf {
  readonly bytes: Uint8Array
  /** Where the targets of its links are. */
  readonly destinations: Destinations
}

/**
 * Turns a tagged PDF as Chromium prints it into one that conforms to PDF/UA-1 and PDF/A-2a. It
 * looks the same on every page; the same input gives the same bytes.
 * @param facts what the printed page says about itself
 * @param date both dates of the PDF
 * @param manifest of the edition as JSON, if it is one
 * @throws Error if the PDF is not as Chromium writes it: a bug, not trouble with the sources
 */
export async function conformPdf(
  printed: Uint8Array,
  facts: PageFacts,
  date: Date,
  manifest?: string,
): Promise<ConformingPdf> {
  const document = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: Infinity })
  const tree = readStructTree(document)
  if (!tree) throw new Error('the printed PDF has no structure tree')
  const { units } = readContents(document)
  const textOf = readContentTexts(units)
  const destinations = readDestinations(document)
  const lostBlanks = arrangeStructure(tree.root, {
    ...{ units, textOf, facts },
    isInternal: (annotation) => isInternal(document, annotation),
  })
  describeLinks(document, tree.root, { textOf, destinations })
  const marked = markContents(tree.root, units, lostBlanks)
  for (const [unit, { bytes }] of marked.contents) replaceContent(document, unit, bytes)
  arrangeOutline(document, tree.root, writeStructTree(document, { tree, units, marked }))
  setPageLabels(document, marked.firstNumbered)
  setMetadata(document, { ...infoOf(document, facts, date), manifest })
  setOutputIntent(document)
  dropUnused(document.context)
  return { bytes: sealRecord(savePdf(document)), destinations }
}

function isInternal({ context }: PDFDocument, annotation: string): boolean {
  const [number = 0, generation] = annotation.split(' ').map(Number)
  const dict = context.lookup(PDFRef.of(number, generation))
  return dict instanceof PDFDict && targetOf(dict) !== undefined
}

function replaceContent({ context }: PDFDocument, unit: ContentUnit, bytes: Uint8Array): void {
  if (unit.isForm) {
    context.assign(unit.ref, packStream(unit.dict, bytes))
    return
  }
  const packed = packStream(context.obj({}), bytes)
  const old = unit.dict.get(PDFName.of('Contents'))
  if (old instanceof PDFRef) context.assign(old, packed)
  else unit.dict.set(PDFName.of('Contents'), context.register(packed))
}

/** Title and language come from the page by way of Chromium, everything else from the page itself. */
function infoOf(
  { context, catalog }: PDFDocument,
  { author, description, generator }: PageFacts,
  date: Date,
): DocumentInfo {
  const printed = asDict(context.lookup(context.trailerInfo.Info))
  const producer = textAt(printed, 'Producer') ?? 'Chromium'
  return {
    title: textAt(printed, 'Title') ?? 'Ohne Titel',
    ...{ author, description, date, producer },
    language: textAt(catalog, 'Lang') ?? 'de',
    creator: generator ?? producer,
  }
}
