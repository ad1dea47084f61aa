import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Printer } from '../../src/pdf/printer.ts'
import { canPrint, openTestPrinter } from '../support/printer.ts'
import { hasTool } from '../support/tools.ts'

const datum = new Date('2025-12-31T00:00:00Z')
const meta = { titel: 'Adlershof', datum }

const font = readFileSync(
  createRequire(import.meta.url).resolve(
    '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
  ),
).toString('base64')

/** A page like a profile: own font, headings, a table with heads, a drawing, page numbers. */
function page(body = '', head = ''): string {
  return `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>Bezirksregion Adlershof – Größe (Entwurf)</title>
<style>
@page { size: A4; margin: 20mm; @bottom-right { content: "Seite " counter(page); font-family: 'Source Sans 3' } }
@font-face { font-family: 'Source Sans 3'; src: url(data:font/woff2;base64,${font}) }
* { font-family: 'Source Sans 3', sans-serif; font-synthesis: none }
</style>${head}</head><body><h1>Adlershof</h1>
<h2 id="a">Einwohnerinnen und Einwohner</h2><p>Überblick für Straße und Fußweg</p>
<table><tr><th scope="col">Jahr</th><th scope="col">Anzahl</th></tr>
<tr><td>2024</td><td>22.417</td></tr></table>
<svg role="img" aria-label="Ein roter Kreis" width="50" height="50"><circle cx="25" cy="25" r="20"/><text x="5" y="30">Kreis</text></svg>
${body}</body></html>`
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** pdf.js takes the bytes it is given: it gets a copy. */
function open(pdf: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: pdf.slice(), verbosity: 0 }).promise
}

async function textOf(document: PDFDocumentProxy, number: number): Promise<string> {
  const { items } = await (await document.getPage(number)).getTextContent()
  return items.map((item) => ('str' in item ? item.str : '')).join(' ')
}

describe.skipIf(!canPrint)('printing (Linux on x64 only)', { timeout: 60_000 }, () => {
  let printer: Printer
  beforeAll(async () => {
    printer = await openTestPrinter()
  }, 60_000)
  afterAll(async () => {
    await printer.close()
  })

  test('says which browser it is', () => {
    expect(printer.browser).toMatchObject({
      name: 'Chromium Headless Shell',
      origin: 'packaged',
      version: expect.stringMatching(/^\d+(\.\d+){3}$/) as string,
    })
  })

  test('gives a tagged PDF with title, language, bookmarks, A4, text and the given dates', async () => {
    const document = await open(await printer.print(page(), meta))
    const { info } = await document.getMetadata()
    expect(info).toMatchObject({
      Title: 'Bezirksregion Adlershof – Größe (Entwurf)',
      Language: 'de',
      CreationDate: "D:20251231000000+00'00'",
      ModDate: "D:20251231000000+00'00'",
    })
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
    const outline = await document.getOutline()
    expect(outline.map(({ title }: { title: string }) => title)).toEqual(['Adlershof'])
    expect(outline[0]?.items.map(({ title }: { title: string }) => title)).toEqual([
      'Einwohnerinnen und Einwohner',
    ])
    const first = await document.getPage(1)
    const [, , width = 0, height = 0] = first.view
    expect(Math.abs(width - (210 / 25.4) * 72)).toBeLessThan(1)
    expect(Math.abs(height - (297 / 25.4) * 72)).toBeLessThan(1)
    expect(await textOf(document, 1)).toContain('Überblick für Straße und Fußweg')
    expect(await textOf(document, 1)).toContain('Seite 1')
    const tree = JSON.stringify(await first.getStructTree())
    for (const part of ['"H1"', '"H2"', '"Table"', '"TH"', '"Figure"', '"alt":"Ein roter Kreis"'])
      expect(tree).toContain(part)
    await document.destroy()
  })

  test('bookmarks stand as deep as the page says', async () => {
    const html = `<!doctype html><html lang="de"><title>x</title><h1>Profil</h1>
      <div data-tiefer="1"><h2 data-tiefer="0" data-lesezeichen="Teil I: Analyse">Teil I</h2>
      <h2>1 Lage</h2><div data-tiefer="ohne"><h3>Ist-Stand</h3></div></div><h2>Anhang</h2></html>`
    const document = await open(await printer.print(html, meta))
    type Item = { readonly title: string; readonly items: readonly Item[] }
    const show = ({ title, items }: Item): string =>
      items.length > 0 ? `${title}[${items.map(show).join(', ')}]` : title
    expect((await document.getOutline()).map(show)).toEqual([
      'Profil[Teil I: Analyse[1 Lage], Anhang]',
    ])
    await document.destroy()
  })

  test('the head that a long table repeats on each page is read once', async () => {
    const row = '<tr><td>Zeile</td></tr>'
    const html = `<!doctype html><html lang="de"><title>x</title><h1>Liste</h1>
      <table><thead><tr><th scope="col">Spaltenkopf</th></tr></thead><tbody>${row.repeat(90)}</tbody></table></html>`
    const document = await open(await printer.print(html, meta))
    const heads: string[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      expect(await textOf(document, number)).toContain('Spaltenkopf')
      const tree = JSON.stringify(await page.getStructTree())
      heads.push(...(tree.match(/"role":"TH","children":\[\{/g) ?? []))
    }
    expect(document.numPages).toBeGreaterThan(1)
    expect(heads).toHaveLength(1)
    await document.destroy()
  })

  test.skipIf(!hasTool('qpdf'))('the file is sound (checked where qpdf is installed)', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bzrp-qpdf-'))
    try {
      const file = join(folder, 'seite.pdf')
      writeFileSync(file, await printer.print(page(), meta))
      const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' })
      expect(`${stdout}${stderr}`).toContain('No syntax or stream encoding errors found')
      expect(status).toBe(0)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('the PDF declares PDF/UA-1 and PDF/A-2a', async () => {
    const document = await open(await printer.print(page(), meta))
    const metadata: unknown = (await document.getMetadata()).metadata
    const read = (name: string): unknown => (metadata as { get(name: string): unknown }).get(name)
    expect([read('pdfuaid:part'), read('pdfaid:part'), read('pdfaid:conformance')]).toEqual([
      '1',
      '2',
      'A',
    ])
  })

  test('the same page gives the same bytes, again, at once, and with a new browser elsewhere', async () => {
    const html = page('<p><input type="date"></p>')
    const first = hash(await printer.print(html, meta))
    const atOnce = await Promise.all([1, 2, 3].map(() => printer.print(html, meta)))
    expect(atOnce.map(hash)).toEqual([first, first, first])
    const other = await openTestPrinter({
      env: {
        HOME: '/nicht-vorhanden',
        LANG: 'tr_TR.UTF-8',
        TZ: 'Asia/Tokyo',
        http_proxy: 'x:1',
        BZRP_NO_SANDBOX: process.env['BZRP_NO_SANDBOX'],
      },
    })
    try {
      expect(hash(await other.print(html, meta))).toBe(first)
    } finally {
      await other.close()
    }
  })

  test('pages printed at once do not mix', async () => {
    const pages = Array.from({ length: 6 }, (_, index) => `Seite mit der Nummer ${index}${index}`)
    const texts = await Promise.all(
      pages.map(async (text) => {
        const document = await open(await printer.print(page(`<p>${text}</p>`), meta))
        return textOf(document, 1)
      }),
    )
    for (const [index, text] of texts.entries()) expect(text).toContain(pages[index])
  })

  test('scripts in the page do not run', async () => {
    const script = `<script>document.title = document.body.innerHTML = 'Skript'</script>
      <img src="data:image/gif;base64,x" onerror="document.title = 'Skript'"><svg onload="document.title = 'Skript'"></svg>`
    const document = await open(await printer.print(page(script), meta))
    const { info } = await document.getMetadata()
    expect(info).toMatchObject({ Title: 'Bezirksregion Adlershof – Größe (Entwurf)' })
    expect(await textOf(document, 1)).toContain('Überblick')
  })

  test.each([
    ['an image', '<img src="http://fremd.example/bild.png">', 'http://fremd.example/bild.png'],
    [
      'an image far down',
      `<div style="height: 300cm"></div><img loading="lazy" src="http://fremd.example/unten.png">`,
      'http://fremd.example/unten.png',
    ],
    [
      'an image only for print',
      '<style>@media print { p { background: url(http://fremd.example/druck.png) } }</style>',
      'http://fremd.example/druck.png',
    ],
    [
      'a style sheet',
      '<link rel="stylesheet" href="https://fremd.example/x.css">',
      'https://fremd.example/x.css',
    ],
    [
      'a font',
      '<style>@font-face { font-family: F; src: url(//fremd.example/f.woff2) } p { font-family: F }</style>',
      'http://fremd.example/f.woff2',
    ],
    [
      'a drawing’s image',
      '<svg><image href="http://fremd.example/i.png"/></svg>',
      'http://fremd.example/i.png',
    ],
    ['a local file in a frame', '<iframe src="file:///etc/passwd"></iframe>', 'file:///etc/passwd'],
    [
      'a local file as object',
      '<object data="file:///etc/hostname"></object>',
      'file:///etc/hostname',
    ],
    ['a local file as image', '<img src="file:///etc/hostname">', 'file:///etc/hostname'],
    [
      'another page of our own address',
      '<iframe src="http://bzrp.invalid/"></iframe>',
      'http://bzrp.invalid/',
    ],
    [
      'a forward',
      '<meta http-equiv="refresh" content="0; url=http://fremd.example/weiter">',
      'http://fremd.example/weiter',
    ],
  ])('%s from outside is blocked and reported', async (_what, body, address) => {
    await expect(printer.print(page(body), meta)).rejects.toMatchObject({
      kind: 'render',
      message: expect.stringMatching(
        /^„Adlershof“ wurde nicht gedruckt: Die Seite wollte .* von außen laden\.$/,
      ) as string,
    })
    await expect(printer.print(page(body), meta)).rejects.toThrow(address)
  })

  test('an outside load is reported although the page’s own policy has stopped it', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">`
    const html = page('<img src="http://fremd.example/a.png">', policy)
    await expect(printer.print(html, meta)).rejects.toThrow(/fremd\.example/)
    expect((await printer.print(page('', policy), meta)).length).toBeGreaterThan(1000)
  })

  test('many outside loads make one short message', async () => {
    const images = Array.from({ length: 9 }, (_, n) => `<img src="http://fremd.example/${n}">`)
    await expect(printer.print(page(images.join('')), meta)).rejects.toThrow(
      '„Adlershof“ wurde nicht gedruckt: Die Seite wollte „http://fremd.example/0“, „http://fremd.example/1“, „http://fremd.example/2“ und 6 weitere von außen laden.',
    )
  })

  test('a broken font in the page is an error, not another font', async () => {
    const style = `<style>@font-face { font-family: Kaputt; src: url(data:font/woff2;base64,AAAA) }</style>`
    await expect(printer.print(page('', style), meta)).rejects.toThrow(
      '„Adlershof“ wurde nicht gedruckt: Die Seite bringt eine unlesbare Schrift mit (Kaputt).',
    )
  })

  test('a page that cannot conform is an error that says why', async () => {
    await expect(
      printer.print(page().replace('<h2', '<h4').replace('</h2', '</h4'), meta),
    ).rejects.toMatchObject({
      kind: 'render',
      message:
        'Das PDF von „Adlershof“ entspricht nicht PDF/UA-1 und PDF/A-2a: Auf H1 folgt H4. (UA 14-003, Seite 1)',
    })
  })

  test('a character that the font lacks is an error that names it', async () => {
    await expect(printer.print(page('<p>Ein 漢 zu viel</p>'), meta)).rejects.toThrow(
      /PDF\/A-2a: In der Schrift des Dokuments fehlen Zeichen: „漢“.* \(UA 31-030, Seite 1\)/,
    )
  })

  test('after all these errors it still prints', async () => {
    const document = await open(await printer.print(page(), meta))
    expect(document.numPages).toBe(1)
  })
})
