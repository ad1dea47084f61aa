import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, Page } from 'puppeteer-core'
import { BrowserLost, crashed, tookTooLong } from './print-trouble.ts'
import type { CrashWatch } from './watch-crashes.ts'
import { watchCrashes } from './watch-crashes.ts'

/** Looks after one page while it is printed. */
export interface PrintWatch {
  /** Rejects as soon as the page or the browser dies, or when the time is over. */
  readonly trouble: Promise<never>
  /** Watches the page that `open` gives: a new one from its first moment on. */
  watchPage(open: () => Promise<Page>): Promise<Page>
  /** Gives a crash a moment to be reported, and throws it then. */
  settle(): Promise<void>
  end(): void
}

/**
 * Watches a browser: a crash of the page or the browser is otherwise noticed only after minutes.
 * The deadline is in milliseconds.
 */
export function watchPrinting(browser: Browser, titel: string, deadline: number): PrintWatch {
  const { promise, reject } = withReject()
  const timer = setTimeout(() => {
    reject(new BrowserLost(tookTooLong(titel, deadline)))
  }, deadline)
  const onDisconnected = (): void => {
    reject(new BrowserLost(crashed(titel)))
  }
  browser.once('disconnected', onDisconnected)
  if (!browser.connected) onDisconnected()
  let crashes: CrashWatch | undefined
  return {
    trouble: promise,
    async watchPage(open) {
      let isOpen = false
      crashes = await watchCrashes(browser, () => {
        // Chromium itself can break a moment after a page that died while it was opened.
        reject(isOpen ? crashed(titel) : new BrowserLost(crashed(titel)))
      })
      const page = await open()
      await crashes.pageIsOpen(page)
      isOpen = true
      return page
    },
    async settle() {
      await Promise.race([promise, wait(250)])
    },
    end() {
      clearTimeout(timer)
      browser.off('disconnected', onDisconnected)
      crashes?.end()
    },
  }
}

function withReject(): { promise: Promise<never>; reject: (error: Error) => void } {
  let reject: (error: Error) => void = () => undefined
  const promise = new Promise<never>((_resolve, onReject) => {
    reject = onReject
  })
  // Whoever waits for it still sees the error; without a waiter it is not one.
  promise.catch(() => undefined)
  return { promise, reject }
}
