import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isSamePlaces } from '../../src/pdf/page-numbers.ts'
import type { Printer } from '../../src/pdf/printer.ts'
import { canPrint, openTestPrinter } from '../support/printer.ts'

const meta = { titel: 'Probe', datum: new Date('2025-12-31T00:00:00Z') }

/** Chapters of very different length, listed before they stand: the list itself takes pages. */
const chapters = Array.from({ length: 60 }, (_, index) => ({
  id: `ziel-${index}`,
  titel: `Kapitel ${index} von vielen`,
  height: (index * 37) % 50,
}))

const html = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Probe</title>
<style>@page { size: A4; margin: 20mm } :root[data-druck=misst] body { visibility: hidden }
h2 { break-after: avoid } a { display: block; margin: 3mm }</style>
<h1>Probe</h1><ol>${chapters
  .map(({ id, titel }) => `<li><a href="#${id}">${titel} <span data-p=""></span></a></li>`)
  .join('')}</ol>
${chapters.map(({ id, titel, height }) => `<h2 id="${id}">${titel}</h2><p style="height: ${height}mm">Text</p>`).join('')}</html>`

describe.skipIf(!canPrint)('page numbers (Linux on x64 only)', { timeout: 60_000 }, () => {
  let printer: Printer
  beforeAll(async () => {
    printer = await openTestPrinter()
  }, 60_000)
  afterAll(async () => {
    await printer.close()
  })

  test.each([
    ['', 'at once'],
    // What is said takes room: everything behind it stands elsewhere than before.
    ['[data-p]:not(:empty) { display: block; height: 20mm }', 'once more'],
  ])('every entry says the page on which its heading stands („%s“: %s)', async (style) => {
    const printed = await printer.print(html.replace('</style>', `${style}</style>`), meta)
    const document = await getDocument({ data: printed.slice(), verbosity: 0 }).promise
    const pages: string[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent()
      pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
    }
    const contents = pages.join(' ')
    for (const { titel } of chapters) {
      const [, number] = new RegExp(`${titel}\\s*(\\d+)`).exec(contents) ?? []
      expect(pages[Number(number) - 1]).toContain(titel)
      expect(Number(number)).toBeGreaterThan(2)
    }
    await document.destroy()
  })
})

test('places that have not moved are the same, whatever else there is', () => {
  const expected = new Map([
    ['a', 1],
    ['b', 2],
  ])
  expect(isSamePlaces(expected, new Map([['a', 1]]))).toBe(true)
  expect(isSamePlaces(expected, new Map([['a', 2]]))).toBe(false)
  expect(isSamePlaces(expected, new Map([['c', 1]]))).toBe(false)
})
