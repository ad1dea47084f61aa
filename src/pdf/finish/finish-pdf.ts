import type { PdfReport } from '../check/check-pdf.ts'
import { checkPrinted } from '../check/check-printed.ts'
import type { ConformingPdf } from '../conform/conform-pdf.ts'
import { conformPdf } from '../conform/conform-pdf.ts'
import type { PageFacts } from '../page-facts.ts'

/** What Chromium has printed, and what is known of it; nothing but data. */
export interface FinishOrder {
  readonly printed: Uint8Array
  /** What the printed page says about itself. */
  readonly facts: PageFacts
  /** Both dates of the PDF. */
  readonly date: Date
  /** Manifest of the edition as JSON, if it is one. */
  readonly manifest: string | undefined
}

/** A PDF for everybody and for the archive, and what the check of its bytes has found. */
export type FinishedPdf = ConformingPdf & PdfReport

/**
 * Makes a print conform to PDF/UA-1 and PDF/A-2a, and checks what has come of it.
 * @throws Error if the PDF is not as Chromium writes it: a bug, not trouble with the sources
 */
export async function finishPdf({
  printed,
  facts,
  date,
  manifest,
}: FinishOrder): Promise<FinishedPdf> {
  const conforming = await conformPdf(printed, facts, date, manifest)
  return { ...conforming, ...(await checkPrinted(conforming.bytes, facts)) }
}
