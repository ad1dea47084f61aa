import type { Page } from 'puppeteer-core'

/**
 * What a page is doing while it is printed, as the value of an attribute of its root element; the
 * style sheets know it. In all of them nothing is shown on a screen: Chromium would lay out the
 * whole page when it opens, when its fonts have come and again after every print, for nobody.
 *
 * - `ruht`: nothing is laid out, in print layout neither.
 * - `misst`: everything stands in its place, but nothing is to be seen.
 * - `druckt`: everything is there.
 */
export type PrintPhase = 'ruht' | 'misst' | 'druckt'

/** The same document, resting from the start if it has a start tag for its root. */
export function toRestingDocument(html: string): string {
  return html.replace(/<html(?=[\s>])/i, '<html data-druck="ruht"')
}

/** Lets the page enter a phase; runs in the page. */
export function toPhase(phase: PrintPhase): string {
  return `document.documentElement.dataset.druck = '${phase}';`
}

/**
 * What an expression says about a resting page in print layout, without a layout of it: only styles
 * are computed. The page is printed next.
 */
export async function askInPrint(page: Page, expression: string): Promise<unknown> {
  await page.emulateMediaType('print')
  const answer: unknown = await page.evaluate(`(() => {
    ${toPhase('druckt')}
    try { return ${expression} } finally { ${toPhase('ruht')} }
  })()`)
  await Promise.all([page.emulateMediaType(), page.evaluate(toPhase('druckt'))])
  return answer
}
