import type { Browser, Page } from 'puppeteer-core'
import { PassingTrouble } from './print-trouble.ts'
import { StartFailure } from './start-failure.ts'
import { watchPrinting } from './watch-printing.ts'

/**
 * Asks a browser that has just started for its version and whether it can set text: Chromium
 * without any font leaves out all text and says nothing. `deadline` is in milliseconds.
 * @throws StartFailure if it has no page or no font, dies while it is asked or does not answer.
 */
export async function requireWorking(browser: Browser, deadline: number): Promise<string> {
  const watch = watchPrinting(browser, 'about:blank', deadline)
  const ask = async (): Promise<string> => {
    const page = await watch.watchPage(() => firstPage(browser))
    // Text, because the page is outside of what TypeScript knows here.
    const width = await page.evaluate(
      `document.createElement('canvas').getContext('2d').measureText('Text').width`,
    )
    if (width === 0) throw new StartFailure('findet keine einzige Schrift')
    return productVersion(await browser.version())
  }
  try {
    return await Promise.race([ask(), watch.trouble])
  } catch (error) {
    if (error instanceof StartFailure) throw error
    // What broke the page is often reported a moment after what it broke.
    const cause = await watch.settle().then(
      () => error,
      (trouble: unknown) => trouble,
    )
    if (!(cause instanceof PassingTrouble)) throw error
    throw new StartFailure('stürzt nach dem Start ab oder antwortet nicht', {
      passing: true,
      cause,
    })
  } finally {
    watch.end()
  }
}

async function firstPage(browser: Browser): Promise<Page> {
  const [page] = await browser.pages()
  if (!page) throw new StartFailure('öffnet keine Seite')
  return page
}

/** `HeadlessChrome/143.0.7499.0` → `143.0.7499.0`. */
function productVersion(product: string): string {
  return product.slice(product.indexOf('/') + 1)
}
