import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { styles } from '../../src/html/templates.ts'
import { askInPrint, toPhase, toRestingDocument } from '../../src/pdf/print-phase.ts'
import { openTestBrowser } from '../support/open-browser.ts'
import type { TestBrowser } from '../support/open-browser.ts'
import { canPrint } from '../support/printer.ts'

test.each([
  [
    '<!doctype html>\n<html lang="de">\n<p>x',
    '<!doctype html>\n<html data-druck="ruht" lang="de">\n<p>x',
  ],
  ['<HTML><p>x', '<html data-druck="ruht"><p>x'],
  ['<!doctype html><htmlx><p>x', '<!doctype html><htmlx><p>x'],
  ['<p>ohne Wurzel', '<p>ohne Wurzel'],
])('the root of %j rests', (html, resting) => {
  expect(toRestingDocument(html)).toBe(resting)
})

const html = `<!doctype html><html lang="de"><title>Probe</title><style>${styles}</style>
<p id="text">Text</p><p id="daten" class="daten">nur am Bildschirm</p></html>`

/** Whether the text has a place on the page, and whether it can be seen there. */
const shown = `(() => {
  const text = document.getElementById('text')
  return [text.getClientRects().length > 0, text.checkVisibility({ visibilityProperty: true })]
})()`

describe.skipIf(!canPrint)('a page while it is printed (Linux on x64 only)', () => {
  let browser: TestBrowser
  beforeAll(async () => {
    browser = await openTestBrowser()
  }, 60_000)
  afterAll(async () => {
    await browser.close()
  })
  const open = (text: string): Promise<Page> => browser.open(text, { breite: 800 })

  test('is never laid out for a screen', async () => {
    const read = await open(html)
    expect(await read.evaluate(shown)).toEqual([true, true])
    await read.close()
    const page = await open(toRestingDocument(html))
    for (const phase of ['ruht', 'misst', 'druckt'] as const) {
      await page.evaluate(toPhase(phase))
      expect(await page.evaluate(shown)).toEqual([false, false])
    }
    await page.close()
  }, 60_000)

  test('is laid out in print but when it rests, and seen but when it measures', async () => {
    const page = await open(toRestingDocument(html))
    await page.emulateMediaType('print')
    const seen = new Map<string, unknown>()
    for (const phase of ['ruht', 'misst', 'druckt'] as const) {
      await page.evaluate(toPhase(phase))
      seen.set(phase, await page.evaluate(shown))
    }
    expect(seen).toEqual(
      new Map([
        ['ruht', [false, false]],
        ['misst', [true, false]],
        ['druckt', [true, true]],
      ]),
    )
    await page.close()
  }, 60_000)

  test('is asked in print layout, also if the question fails, and printed then', async () => {
    const page = await open(toRestingDocument(html))
    const visible = `['text', 'daten'].filter((id) => document.getElementById(id).checkVisibility())`
    expect(await askInPrint(page, visible)).toEqual(['text'])
    const state = `[document.documentElement.dataset.druck, matchMedia('print').matches]`
    expect(await page.evaluate(state)).toEqual(['druckt', false])
    await expect(askInPrint(page, 'keineFrage()')).rejects.toThrow('keineFrage')
    expect(await page.evaluate(state)).toEqual(['ruht', true])
    await page.close()
  }, 60_000)
})
