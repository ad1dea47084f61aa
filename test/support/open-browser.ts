import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'puppeteer-core'
import { chooseBrowsers, findBrowsers } from '../../src/pdf/find-browsers.ts'
import { probeMachine } from '../../src/pdf/probe-machine.ts'
import { startBrowser } from '../../src/pdf/start-browser.ts'
import { bareEnvironment, testCache } from './printer.ts'

/** How a reader sees a page. */
export interface Ansicht {
  readonly breite: number
  readonly dunkel?: boolean
  readonly druck?: boolean
}

/** A browser in which tests look at pages, with the script that the pages themselves never have. */
export interface TestBrowser {
  open(html: string, ansicht: Ansicht): Promise<Page>
  close(): Promise<void>
}

export async function openTestBrowser(): Promise<TestBrowser> {
  const options = {
    env: bareEnvironment(),
    uid: process.getuid?.() ?? -1,
    cacheDir: testCache,
  }
  const probe = await probeMachine(options)
  const { running } = await startBrowser(chooseBrowsers(findBrowsers(probe), probe), options)
  return {
    async open(html, { breite, dunkel = false, druck = false }) {
      const page = await running.browser.newPage()
      await page.setBypassCSP(true)
      await page.setViewport({ width: breite, height: 900 })
      await page.emulateMediaType(druck ? 'print' : 'screen')
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: dunkel ? 'dark' : 'light' },
      ])
      await page.setContent(html, { waitUntil: 'load' })
      await page.evaluate('document.fonts.ready.then(() => 0)')
      return page
    },
    close: () => running.close(),
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Every rule of WCAG 2.2 A and AA, and what axe calls best practice: one line per violation. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const results = (await page.evaluate(`axe.run(document, {
    resultTypes: ['violations'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  })`)) as AxeResults
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  )
}
