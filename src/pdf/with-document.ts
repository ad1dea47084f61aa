import type { Browser, Page } from 'puppeteer-core'
import { UserError } from '../diagnostics/user-error.ts'
import { BugInThread } from './finish/pdf-thread.ts'
import type { TimeLimit } from './in-time.ts'
import { serveFromMemory } from './outside-loads.ts'
import { toRestingDocument } from './print-phase.ts'
import { fontsNotLoaded, loadsFromOutside, notPrintable } from './print-trouble.ts'
import { watchPrinting } from './watch-printing.ts'

/** No name server knows it: `.invalid` is reserved for that (RFC 2606). */
const address = 'http://bzrp.invalid/'

/** The page as text, because what runs in the browser is outside of what TypeScript checks here. */
const loadAllFonts = `Promise.allSettled([...document.fonts].map((font) => font.load()))
  .then(() => [...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => family))`

/**
 * Opens a document from memory in a page of its own, with all its fonts but not laid out yet, hands
 * it to `work`, and closes it. The page runs no script and loads nothing from outside. `work` may do
 * several things with the page one after the other, all within the deadline (milliseconds).
 * @throws UserError (render) if the page crashes or wants something from outside.
 * @throws BrowserLost (render) if the browser is dead, may die, or does not answer: it must be
 *   closed.
 */
export async function withDocument<T>(
  browser: Browser,
  html: string,
  { titel, deadline }: TimeLimit,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const watch = watchPrinting(browser, titel, deadline)
  const refused = new Set<string>()
  let page: Page | undefined
  const whole = async (): Promise<T> => {
    page = await watch.watchPage(() => browser.newPage())
    await openDocument(page, html, refused)
    requireNone(refused, titel)
    const broken = (await page.evaluate(loadAllFonts)) as readonly string[]
    if (broken.length > 0) throw fontsNotLoaded(titel, [...new Set(broken)])
    const result = await work(page)
    await page.close()
    // Images further down are loaded only while printing; by now all has been reported.
    requireNone(refused, titel)
    return result
  }
  try {
    return await Promise.race([whole(), watch.trouble])
  } catch (error) {
    // Not waited for: a hanging page would hang here once more.
    void page?.close().catch(() => undefined)
    if (error instanceof UserError || error instanceof BugInThread) throw error
    // What broke the page is often reported a moment after what it broke.
    await watch.settle()
    requireNone(refused, titel)
    throw notPrintable(titel, error)
  } finally {
    watch.end()
  }
}

async function openDocument(page: Page, html: string, refused: Set<string>): Promise<void> {
  await Promise.all([
    page.setJavaScriptEnabled(false),
    serveFromMemory(page, address, toRestingDocument(html), refused),
  ])
  await page.goto(address, { waitUntil: 'load', timeout: 0 })
}

function requireNone(refused: ReadonlySet<string>, titel: string): void {
  if (refused.size > 0) throw loadsFromOutside(titel, [...refused].sort())
}
