import type { Page, PDFOptions } from 'puppeteer-core'
import type { Destinations } from './document/destinations.ts'
import { toPhase } from './print-phase.ts'

/**
 * Prints the page unseen, to learn where the targets of all links stand: without tags, drawings and
 * text it takes a fraction of the time, and stands the same.
 */
export async function printUnseen(page: Page, options: PDFOptions): Promise<Uint8Array> {
  await page.evaluate(toPhase('misst'))
  return page.pdf({ ...options, tagged: false, outline: false })
}

/** Whether the page has places for page numbers, elements with `data-p` in a link; runs in the page. */
export const hasPageNumbers = `document.querySelector('a[href^="#"] [data-p]') !== null`

/**
 * Writes the number of the page that a link leads to into each place for one; runs in the page.
 * Names are ASCII.
 */
export function fillPageNumbers(destinations: Destinations): string {
  const numbers = JSON.stringify(Object.fromEntries(destinations))
  return `(() => {
    const numbers = ${numbers}
    for (const place of document.querySelectorAll('a[href^="#"] [data-p]')) {
      const target = place.closest('a').hash.slice(1)
      place.textContent = Object.hasOwn(numbers, target) ? numbers[target] : ''
    }
  })()`
}

/** Whether every target stands where it was expected. */
export function isSamePlaces(expected: Destinations, found: Destinations): boolean {
  return [...found].every(([name, page]) => expected.get(name) === page)
}
