import type { Page, PDFOptions } from 'puppeteer-core'
import type { Destinations } from './document/destinations.ts'
import type { FinishedPdf } from './finish/finish-pdf.ts'
import type { PdfTask, PdfThread } from './finish/pdf-thread.ts'
import { collectPageFacts, markTextlessDrawings } from './page-facts.ts'
import type { PageFacts } from './page-facts.ts'
import { fillPageNumbers, hasPageNumbers, isSamePlaces, printUnseen } from './page-numbers.ts'
import { askInPrint, toPhase } from './print-phase.ts'
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

/** What the printed document needs beside its page. */
export interface PrintOrder {
  readonly date: Date
  /** Manifest of the edition as JSON, if it is one. */
  readonly manifest: string | undefined
  /** What makes it conform, and checks it. */
  readonly thread: PdfThread
  readonly task: PdfTask
}

/**
 * Prints an open page: first unseen, to learn the numbers of its pages, then with them. The result
 * conforms to PDF/UA-1 and PDF/A-2a, or says why not.
 */
export async function printDocument(
  page: Page,
  { date, manifest, thread, task }: PrintOrder,
): Promise<FinishedPdf> {
  const numbered = await page.evaluate(`${markTextlessDrawings}; ${hasPageNumbers}`)
  let expected: Destinations = numbered
    ? await thread.locate(await printUnseen(page, options), task)
    : new Map()
  for (let tries = 1; ; tries++) {
    const filled = numbered ? [fillPageNumbers(expected), fillRunningHeads(expected)] : []
    await page.evaluate([...filled, toPhase('ruht')].join('; '))
    const facts = (await askInPrint(page, collectPageFacts)) as PageFacts
    const printed = await page.pdf(options)
    const finished = await thread.finish({ printed, facts, date, manifest }, task)
    if (!numbered || isSamePlaces(expected, finished.destinations)) return finished
    if (tries === mostTries) throw new Error('the page numbers in the contents do not settle')
    expected = finished.destinations
  }
}
