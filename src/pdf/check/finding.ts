/** One condition that a PDF does not meet. */
export interface PdfFinding {
  /** `UA 13-004`: Matterhorn condition of PDF/UA-1; `A 6.2.4.3`: clause of ISO 19005-2. */
  readonly code: string
  /** What is wrong: one German sentence. */
  readonly message: string
  /** What to do: one German sentence. */
  readonly hint: string
  /** Number of the page, from 1; null if it concerns the whole file. */
  readonly page: number | null
}

/** A finding about the file as a whole. */
export function ofFile(code: string, message: string, hint: string): PdfFinding {
  return { code, message, hint, page: null }
}

/** A finding about one page; null where the page is not known. */
export function ofPage(
  code: string,
  page: number | null,
  message: string,
  hint: string,
): PdfFinding {
  return { code, message, hint, page }
}
