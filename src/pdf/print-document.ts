import type { Page, PDFOptions } from 'puppeteer-core'
import { conformPdf } from './conform/conform-pdf.ts'
import type { ConformingPdf } from './conform/conform-pdf.ts'
import type { Destinations } from './document/destinations.ts'
import { collectPageFacts, markTextlessDrawings } from './page-facts.ts'
import type { PageFacts } from './page-facts.ts'
import { fillPageNumbers, hasPageNumbers, isSamePlaces, measurePages } from './page-numbers.ts'
import { fillRunningHeads } from './running-heads.ts'

const options: PDFOptions = {
  format: 'a4',
  preferCSSPageSize: true,
  printBackground: true,
  tagged: true,
  outline: true,
  // withDocument keeps the time.
  timeout: 0,
}

/** Page numbers that change what stands where are tried so often; one try has always been enough. */
const mostTries = 3

/** A printed document and what its page says about itself. */
export interface PrintedDocument {
  readonly pdf: Uint8Array
  readonly facts: PageFacts
}

/**
 * Prints an open page: first unseen, to learn the numbers of its pages, then with them. The result
 * conforms to PDF/UA-1 and PDF/A-2a.
 * @param manifest of the edition as JSON, if it is one
 */
export async function printDocument(
  page: Page,
  date: Date,
  manifest?: string,
): Promise<PrintedDocument> {
  await page.evaluate(markTextlessDrawings)
  const numbered = await hasPageNumbers(page)
  let expected: Destinations = numbered ? await measurePages(page, options) : new Map()
  for (let tries = 1; ; tries++) {
    if (numbered) {
      await fillPageNumbers(page, expected)
      await fillRunningHeads(page, expected)
    }
    const facts = (await page.evaluate(collectPageFacts)) as PageFacts
    const { bytes, destinations }: ConformingPdf = await conformPdf(
      await page.pdf(options),
      facts,
      date,
      manifest,
    )
    if (!numbered || isSamePlaces(expected, destinations)) return { pdf: bytes, facts }
    if (tries === mostTries) throw new Error('the page numbers in the contents do not settle')
    expected = destinations
  }
}
