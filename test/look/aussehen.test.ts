import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderProfil } from '../../src/html/render.ts'
import { readFonts } from '../../src/read/fonts.ts'
import { renderInput } from '../html/support/sample.ts'
import { openTestBrowser } from '../support/open-browser.ts'
import type { Ansicht, TestBrowser } from '../support/open-browser.ts'
import { canPrint } from '../support/printer.ts'

/** A picture is compared at this width, in grey: what a glance sees, not what a pixel is. */
const blickbreite = 96
/** Mean difference of brightness (0–255) that is still the same look. */
const toleranz = 0.5

const folder = join(import.meta.dirname, 'golden')
/** `BZRP_NEUES_AUSSEHEN=1` takes the pictures anew: look at them before they are kept. */
const isRenewed = process.env['BZRP_NEUES_AUSSEHEN'] === '1'

const ansichten: Readonly<Record<string, Ansicht>> = {
  handy: { breite: 320 },
  tablet: { breite: 768, dunkel: true },
  schreibtisch: { breite: 1440 },
  papier: { breite: 794, druck: true },
}

describe.skipIf(!canPrint)('what a glance at a page sees (Linux on x64 only)', () => {
  let browser: TestBrowser
  beforeAll(async () => {
    browser = await openTestBrowser()
  }, 120_000)
  afterAll(() => browser.close())

  const html = renderProfil(renderInput({ fonts: readFonts(), logo: null }))

  /** The page from top to bottom, small and grey. */
  async function look(ansicht: Ansicht, style = ''): Promise<Buffer> {
    const page = await browser.open(html.replace('</style>', `${style}</style>`), ansicht)
    const shot = await page.screenshot({ fullPage: true })
    await page.close()
    return sharp(shot).resize({ width: blickbreite }).greyscale().png().toBuffer()
  }

  test.each(Object.entries(ansichten))(
    '%s: as it was',
    { timeout: 120_000 },
    async (name, ansicht) => {
      const file = join(folder, `${name}.png`)
      const seen = await look(ansicht)
      if (isRenewed) {
        mkdirSync(folder, { recursive: true })
        writeFileSync(file, seen)
      }
      expect(await compare(seen, readFileSync(file))).toBeLessThan(toleranz)
    },
  )

  test('a page that looks different is told apart', { timeout: 120_000 }, async () => {
    const before = await look({ breite: 768 })
    const changes = ['html{font-size:110%}', '.tabelle{opacity:0}', ':root{--akzent:#ffffff}']
    const differences = await Promise.all(
      changes.map(async (style) => compare(await look({ breite: 768 }, style), before)),
    )
    expect(differences[0]).toBeGreaterThan(toleranz)
    expect(differences[1]).toBeGreaterThan(toleranz)
    expect(differences[2]).toBeGreaterThan(toleranz / 10)
    expect(await compare(before, before)).toBe(0)
  })
})

/** Mean difference of brightness; a page that is longer differs in all that it has more. */
async function compare(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all(
    [one, other].map((each) => sharp(each).greyscale().raw().toBuffer()),
  )
  if (!a || !b) throw new Error('no picture')
  const length = Math.max(a.length, b.length)
  let sum = 0
  for (let index = 0; index < length; index++) {
    const [left, right] = [a[index], b[index]]
    sum += left === undefined || right === undefined ? 255 : Math.abs(left - right)
  }
  return sum / length
}
