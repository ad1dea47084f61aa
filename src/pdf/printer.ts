import type { BrowserInfo } from './browser-info.ts'
import { chooseBrowsers, findBrowsers } from './find-browsers.ts'
import { createPdfThread } from './finish/pdf-thread.ts'
import type { PdfThreadOptions } from './finish/pdf-thread.ts'
import { printDeadline } from './print-deadline.ts'
import { printDocument } from './print-document.ts'
import { BrowserLost, printingEnded, requireConforming } from './print-trouble.ts'
import { probeMachine } from './probe-machine.ts'
import { requirePages } from './require-pages.ts'
import { startBrowser } from './start-browser.ts'
import type { StartedBrowser, StartOptions } from './start-browser.ts'
import { withDocument } from './with-document.ts'

export interface PrinterOptions extends StartOptions {
  /** What `--browser` says. */
  readonly browser?: string | undefined
  /** Milliseconds that one try at a document may take, by the size of its HTML in bytes. */
  readonly deadline?: (htmlBytes: number) => number
  /** What works on what the browser has printed. */
  readonly thread?: PdfThreadOptions
}

/** What the PDF needs to know beside the page. */
export interface PrintMeta {
  /** Names the document in messages. */
  readonly titel: string
  /** Both dates of the PDF: never the clock, so that the same page gives the same bytes. */
  readonly datum: Date
  /** How many pages it must have; null or nothing for as many as it takes. */
  readonly seiten?: number | null
  /** Manifest of the edition as JSON: kept in the metadata of a published PDF. */
  readonly manifest?: string
}

/** Prints pages with one browser; several `print` may run at once, each in a page of its own. */
export interface Printer {
  readonly browser: BrowserInfo
  /**
   * A tagged PDF of an HTML page that brings along all it needs: title, language, bookmarks and
   * page size come from the page. Ended browsers are replaced for the next page.
   * @throws UserError (render) if the page crashes, hangs, wants something from outside or does not
   *   fill its number of pages, or if the PDF does not conform to PDF/UA-1 and PDF/A-2a.
   * @param onPrinted told when the browser is done with it, and only the PDF is still worked on; if
   *   that shows that it must be printed again, once more after that
   */
  print(html: string, meta: PrintMeta, onPrinted?: () => void): Promise<Uint8Array>
  /**
   * Ends the browser and removes all temporary files; may be called twice. `force` does not ask it
   * first: what is being printed then fails. What is printed later fails.
   */
  close(force?: boolean): Promise<void>
}

/**
 * Finds a browser, starts it, and returns what prints with it. Close it in `finally`.
 * @throws UserError (usage) if there is no browser or none starts.
 */
export async function openPrinter(options: PrinterOptions): Promise<Printer> {
  const probe = await probeMachine(options)
  const first = await startBrowser(chooseBrowsers(findBrowsers(probe), probe), options)
  const { candidate, info } = first
  const { deadline = printDeadline } = options
  let current: Promise<StartedBrowser> | undefined = Promise.resolve(first)
  let closed = false
  const thread = createPdfThread(options.thread)
  // It is ready when the first page is.
  thread.start()

  const end = async (started: StartedBrowser, force = false): Promise<void> => {
    if ((await current) === started) current = undefined
    await started.running.close(force)
  }
  const requireOpen = (): void => {
    if (closed) throw printingEnded()
  }
  const ready = async (): Promise<StartedBrowser> => {
    const started = await current
    requireOpen()
    if (started?.running.browser.connected) return started
    if (started) await end(started, true)
    requireOpen()
    current ??= startBrowser([candidate], options).catch((error: unknown) => {
      current = undefined
      throw error
    })
    return current
  }
  return {
    browser: info,
    async print(html, { titel, datum, seiten = null, manifest }, onPrinted = () => undefined) {
      const started = await ready()
      const given = new AbortController()
      try {
        const limit = { titel, deadline: deadline(Buffer.byteLength(html)) }
        const task = { titel, signal: given.signal }
        const { browser } = started.running
        const { bytes, findings, pages } = await printDocument({
          ...{ date: datum, manifest, thread, task, onPrinted, limit },
          withPage: (work) => withDocument(browser, html, limit, work),
        })
        requirePages(pages, { titel, seiten })
        requireConforming(titel, findings)
        return bytes
      } catch (error) {
        if (error instanceof BrowserLost) await end(started, true)
        throw error
      } finally {
        // Nobody waits any longer for what the thread may still be doing.
        given.abort()
      }
    },
    async close(force = false) {
      closed = true
      const ended = thread.close()
      // A browser that could not be replaced has been reported by `print`.
      const started = await current?.catch(() => undefined)
      if (started) await end(started, force)
      await ended
    },
  }
}
