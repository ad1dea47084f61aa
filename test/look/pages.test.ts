import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Ausgabeform } from '../../src/model/ausgabeform.ts'
import { findBarriers, openTestBrowser } from '../support/open-browser.ts'
import type { TestBrowser } from '../support/open-browser.ts'
import { canPrint } from '../support/printer.ts'
import { createTestSetter } from '../support/set-profile.ts'

const megabyte = 1_000_000
const formen: readonly Ausgabeform[] = ['profil', 'kurzprofil', 'datenblatt']
const ansichten = [
  { breite: 320 },
  { breite: 768, dunkel: true },
  { breite: 1440 },
  { breite: 1440, dunkel: true },
] as const

/** Pixels by which anything reaches beyond the window: it would have to be scrolled sideways. */
const overflow = `document.documentElement.scrollWidth - document.documentElement.clientWidth`

/** Width of the text on A4 in px, rounded: 172 mm. */
const printWidth = 650

/** What is wider than its frame and cannot be scrolled to: it would be cut. */
const cut = `[...document.querySelectorAll('body *')]
  .filter((each) => each.checkVisibility() && each.clientWidth > 1)
  .filter((each) => ['hidden', 'clip'].includes(getComputedStyle(each).overflowX))
  .filter((each) => each.scrollWidth > each.clientWidth + 1)
  .map((each) => each.textContent.slice(0, 40))`

/** Texts that are shown smaller than 12 px, except the signs of notes. */
const smallTexts = `(() => {
  const found = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode.data.trim()
    const parent = walker.currentNode.parentElement
    if (text === '' || !parent.checkVisibility() || parent.closest('sup')) continue
    if (parseFloat(getComputedStyle(parent).fontSize) < 12) found.push(text.slice(0, 40))
  }
  return found
})()`

/** Drawings that are shown larger or smaller than they were made: their type would not be ours. */
const scaledDrawings = `[...document.querySelectorAll('.bild svg')]
  .filter((svg) => svg.checkVisibility())
  .filter((svg) => Math.abs(svg.getBoundingClientRect().width - svg.viewBox.baseVal.width) > 1)
  .map((svg) => svg.getAttribute('aria-label'))`

describe.skipIf(!canPrint)('pages on screen', () => {
  let set: Awaited<ReturnType<typeof createTestSetter>>
  let browser: TestBrowser
  beforeAll(async () => {
    set = await createTestSetter()
    browser = await openTestBrowser()
  }, 120_000)
  afterAll(() => browser.close())

  const time = { timeout: 240_000 }
  test.each(formen)('%s: no barrier and nothing cut at any width', time, async (form) => {
    const html = await set('092007', form)
    for (const ansicht of ansichten) {
      const page = await browser.open(html, ansicht)
      const where = `${form} ${JSON.stringify(ansicht)}`
      expect([where, await page.evaluate(overflow)]).toEqual([where, 0])
      expect([where, await page.evaluate(smallTexts)]).toEqual([where, []])
      expect([where, await page.evaluate(scaledDrawings)]).toEqual([where, []])
      expect([where, await findBarriers(page)]).toEqual([where, []])
      await page.close()
    }
  })

  test(
    'a window of 1280 px zoomed to 200 percent is read without scrolling sideways',
    time,
    async () => {
      const page = await browser.open(await set('092007', 'profil'), { breite: 640 })
      expect(await page.evaluate(overflow)).toBe(0)
      expect(await page.evaluate(cut)).toEqual([])
      await page.close()
    },
  )

  test.each([
    ...formen.map((form) => ['092007', form] as const),
    // Longest of all names, and of those without a blank.
    ['125009', 'profil'] as const,
    ['033005', 'profil'] as const,
  ])(
    '%s, %s: nothing is wider than the paper, for which all of it would be made smaller',
    time,
    async (raum, form) => {
      const html = await set(raum, form)
      const page = await browser.open(html, { breite: printWidth, druck: true })
      expect(await page.evaluate(overflow)).toBe(0)
      await page.close()
    },
  )

  test('one file of at most two megabytes that asks for nothing else', time, async () => {
    for (const form of formen) {
      const html = await set('092007', form)
      expect(Buffer.byteLength(html)).toBeLessThan(2 * megabyte)
      expect(html.match(/(?:src|srcset|poster)="(?!data:)[^"]*"/g) ?? []).toEqual([])
      expect(html.match(/url\((?!data:)[^)]*\)|@import/g) ?? []).toEqual([])
    }
  })
})
