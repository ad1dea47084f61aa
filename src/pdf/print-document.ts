import type { Page, PDFOptions } from 'puppeteer-core'
import type { Destinations } from './document/destinations.ts'
import type { FinishedPdf } from './finish/finish-pdf.ts'
import type { PdfTask, PdfThread } from './finish/pdf-thread.ts'
import { inTime } from './in-time.ts'
import type { TimeLimit } from './in-time.ts'
import { collectPageFacts, markTextlessDrawings } from './page-facts.ts'
import type { PageFacts } from './page-facts.ts'
import { fillPageNumbers, hasPageNumbers, isSamePlaces, printUnseen } from './page-numbers.ts'
import { askInPrint, toPhase } from './print-phase.ts'
import { notPrintable } from './print-trouble.ts'
import { fillRunningHeads } from './running-heads.ts'

const options: PDFOptions = {
  format: 'a4',
  preferCSSPageSize: true,
  printBackground: true,
  tagged: true,
  outline: true,
  // withDocument keeps the time, and has loaded the fonts.
  timeout: 0,
  waitForFonts: false,
}

/** Page numbers that change what stands where are tried so often; one try has always been enough. */
const mostTries = 3

/** What printing a document needs. */
export interface PrintOrder {
  readonly date: Date
  /** Manifest of the edition as JSON, if it is one. */
  readonly manifest: string | undefined
  /** What makes it conform, and checks it. */
  readonly thread: PdfThread
  readonly task: PdfTask
  /** How long one try may take. */
  readonly limit: TimeLimit
  /** Opens the document in a page of its own, which is closed after the work. */
  readonly withPage: (work: (page: Page) => Promise<Print>) => Promise<Print>
  /** Told that no page is open any more; again if the page numbers need another try. */
  readonly onPrinted: () => void
}

/** What the browser has printed. */
export interface Print {
  readonly printed: Uint8Array
  readonly facts: PageFacts
  /** Where the targets of the links should stand; null if no page number is shown. */
  readonly expected: Destinations | null
}

/**
 * Prints a document: first unseen, to learn the numbers of its pages, then with them. The result
 * conforms to PDF/UA-1 and PDF/A-2a, or says why not. Its page is closed before that: another one
 * can be printed meanwhile.
 * @throws UserError (render) if it takes too long or the page numbers do not settle.
 */
export async function printDocument(order: PrintOrder): Promise<FinishedPdf> {
  const { date, manifest, thread, task, limit, withPage, onPrinted } = order
  let known: Destinations | undefined
  for (let tries = 1; ; tries++) {
    const over = AbortSignal.timeout(limit.deadline)
    const { printed, facts, expected } = await withPage((page) => printPage(page, order, known))
    onPrinted()
    const finishing = thread.finish({ printed, facts, date, manifest }, task)
    const finished = await inTime(finishing, limit, over)
    if (!expected || isSamePlaces(expected, finished.destinations)) return finished
    if (tries === mostTries)
      throw notPrintable(limit.titel, new Error('die Seitenzahlen kommen nicht zur Ruhe'))
    known = finished.destinations
  }
}

/** @param known where the targets of the links stand, if the document has been printed before */
async function printPage(
  page: Page,
  { thread, task }: PrintOrder,
  known: Destinations | undefined,
): Promise<Print> {
  const numbered = await page.evaluate(`${markTextlessDrawings}; ${hasPageNumbers}`)
  const expected = numbered
    ? (known ?? (await thread.locate(await printUnseen(page, options), task)))
    : null
  const filled = expected ? [fillPageNumbers(expected), fillRunningHeads(expected)] : []
  await page.evaluate([...filled, toPhase('ruht')].join('; '))
  const facts = (await askInPrint(page, collectPageFacts)) as PageFacts
  return { printed: await page.pdf(options), facts, expected }
}
