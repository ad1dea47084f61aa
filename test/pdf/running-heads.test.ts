import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Printer } from '../../src/pdf/printer.ts'
import { canPrint, openTestPrinter } from '../support/printer.ts'

const meta = { titel: 'Probe', datum: new Date('2025-12-31T00:00:00Z') }

/** Heights in mm on pages that take 257: which page each chapter begins on is plain. */
const kapitel = [
  { id: 'a', kopf: '1 Lage &quot;\\ }', stil: 'kopf-x', hoehe: 100 },
  { id: 'b', kopf: '2 Menschen', stil: 'kopf-x', hoehe: 600 },
  { id: 'c', kopf: 'II.1 Ziele', stil: 'kopf-y', hoehe: 300 },
]

/** Any of the heads, as a regular expression. */
const heading = '1 Lage "\\\\ }|2 Menschen|II.1 Ziele'

const html = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Probe</title>
<style>@page { size: A4; margin: 20mm; @top-left { content: "Kopf: " counter(page, kopf-x) }
  @top-right { content: "Andere: " counter(page, kopf-y) } }
@counter-style kopf-x { system: cyclic; symbols: "Teil I" }
:root[data-druck=misst] body { visibility: hidden } * { margin: 0 }</style>
<h1>Probe</h1><ol>${kapitel.map(({ id }) => `<li><a href="#${id}">${id} <span data-p=""></span></a></li>`).join('')}</ol>
${kapitel
  .map(
    ({ id, kopf, stil, hoehe }) =>
      `<section id="${id}" data-kopf="${kopf}" data-kopfstil="${stil}"><h2>${id}</h2><div style="height: ${hoehe}mm">Text</div></section>`,
  )
  .join('')}<div style="height: 300mm">Anhang</div></html>`

describe.skipIf(!canPrint)('running heads (Linux on x64 only)', { timeout: 60_000 }, () => {
  let printer: Printer
  beforeAll(async () => {
    printer = await openTestPrinter()
  }, 60_000)
  afterAll(async () => {
    await printer.close()
  })

  test('each page has the head of the chapter that begins on it, else of the last one', async () => {
    const data = (await printer.print(html, meta)).slice()
    const document = await getDocument({ data, verbosity: 0 }).promise
    const heads: string[][] = []
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent()
      const text = items.map((item) => ('str' in item ? item.str : '')).join('')
      heads.push(
        ['Kopf', 'Andere'].map((name) => new RegExp(`${name}: (${heading})`).exec(text)?.[1] ?? ''),
      )
    }
    await document.destroy()
    expect(heads).toMatchInlineSnapshot(`
      [
        [
          "1 Lage "\\ }",
          "II.1 Ziele",
        ],
        [
          "2 Menschen",
          "II.1 Ziele",
        ],
        [
          "2 Menschen",
          "II.1 Ziele",
        ],
        [
          "2 Menschen",
          "II.1 Ziele",
        ],
        [
          "2 Menschen",
          "II.1 Ziele",
        ],
        [
          "2 Menschen",
          "II.1 Ziele",
        ],
      ]
    `)
  })
})
