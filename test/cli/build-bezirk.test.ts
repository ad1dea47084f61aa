import { createHash } from 'node:crypto'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestBrowser } from '../support/open-browser.ts'
import { findBarriers, openTestBrowser } from '../support/open-browser.ts'
import { bareEnvironment, canPrint, testCacheHome } from '../support/printer.ts'
import { runInProcess } from '../support/world.ts'

const repository = resolve(import.meta.dirname, '../..')
let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'bzrp-bezirk-'))
  const yaml = readFileSync(join(repository, 'bezirk.yaml'), 'utf8')
  writeFileSync(
    join(root, 'bezirk.yaml'),
    yaml.replace('  beispiel: true\n', '  beispiel: true\n  indikatoren: [einwohner, A8]\n'),
  )
  mkdirSync(join(root, 'profiles/091001-alt-treptow'), { recursive: true })
  writeFileSync(join(root, 'profiles/091001-alt-treptow/profil.yaml'), 'raum: "091001"\n')
})
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

const build = (...argv: string[]) =>
  runInProcess(['build', ...argv], root, {
    env: { ...bareEnvironment(), XDG_CACHE_HOME: testCacheHome },
  })

function hashes(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map(
      (file) =>
        `${file.slice(folder.length)} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`,
    )
}

describe('without a browser', { timeout: 60_000 }, () => {
  test('alone it is the only document; with names it comes besides these profiles', async () => {
    expect((await build('--bezirk', '--dry-run')).out).toBe(
      '→ bezirksvergleich: noch nicht gesetzt\n1 Dokument ist zu setzen, 0 sind aktuell.\n',
    )
    expect((await build('alt-treptow', '--bezirk', '--dry-run')).out).toBe(
      '→ 091001-alt-treptow: noch nicht gesetzt\n→ bezirksvergleich: noch nicht gesetzt\n2 Dokumente sind zu setzen, 0 sind aktuell.\n',
    )
    expect((await build('--dry-run')).out).not.toContain('bezirksvergleich')
  })

  test('of several machines one sets it', async () => {
    const parts = await Promise.all(
      ['1/2', '2/2'].map((part) => build('alt-treptow', '--bezirk', '--dry-run', '--shard', part)),
    )
    expect(parts.filter(({ out }) => out.includes('→ bezirksvergleich'))).toHaveLength(1)
  })

  test('there is no short form of it', async () => {
    const { code, err } = await build('--bezirk', '--format', 'kurzprofil')
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('Der Bezirksvergleich hat keine Kurzform.') as string,
    ])
  })

  test('the same bytes twice; then it is up to date until the data change', async () => {
    const call = ['--bezirk', '--format', 'html']
    const first = await build(...call)
    expect([first.code, first.err]).toEqual([
      0,
      expect.stringMatching(/✓ bezirksvergleich: \d+ Dateien.*\n1 Dokument gesetzt/) as string,
    ])
    const again = await build(...call, '--no-cache', '-o', join(root, 'zwei'))
    expect(again.code).toBe(0)
    expect(hashes(join(root, 'zwei/bezirksvergleich'))).toEqual(
      hashes(join(root, 'ausgabe/bezirksvergleich')),
    )
    const { err } = await build(...call)
    expect(err).toContain('Das Dokument ist in „ausgabe“ schon aktuell')
    expect(err).not.toContain('liegt noch')
    mkdirSync(join(root, 'daten'))
    cpSync(join(repository, 'daten/spielplaetze'), join(root, 'daten/spielplaetze'), {
      recursive: true,
    })
    expect((await build(...call, '--dry-run')).out).toContain('Datensatz spielplaetze geändert')
    rmSync(join(root, 'daten'), { recursive: true })
  })

  test('an Indikator that the catalogue does not have is a finding at its line', async () => {
    const other = mkdtempSync(join(tmpdir(), 'bzrp-bezirk-'))
    const yaml = readFileSync(join(root, 'bezirk.yaml'), 'utf8')
    writeFileSync(join(other, 'bezirk.yaml'), yaml.replace('A8]', 'A88]'))
    const { code, err } = await runInProcess(['build', '--bezirk', '--format', 'html'], other)
    rmSync(other, { recursive: true })
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(
        /bezirk\.yaml:\d+:\d+ Fehler Den Indikator „A88“ gibt es im Katalog nicht\. \[regel\/indikator-unbekannt\]\n(?:.*\n)*? {2}→ Meinten Sie „A8“\?/,
      ) as string,
    ])
  })
})

describe.skipIf(!canPrint)('with a browser (Linux on x64 only)', { timeout: 180_000 }, () => {
  let browser: TestBrowser
  let html = ''
  const pages: string[] = []
  beforeAll(async () => {
    // Every PDF is checked before it is written: without it the code is 3.
    const { code, err } = await build('--bezirk')
    if (code !== 0) throw new Error(err)
    const folder = join(root, 'ausgabe/bezirksvergleich')
    html = readFileSync(join(folder, 'vergleich.html'), 'utf8')
    const pdf = await getDocument({
      data: new Uint8Array(readFileSync(join(folder, 'vergleich.pdf'))),
    }).promise
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      pages.push(
        items
          .map((item) => ('str' in item ? item.str : ''))
          .join(' ')
          .replace(/\s+/g, ' '),
      )
    }
    browser = await openTestBrowser()
  }, 180_000)
  afterAll(async () => {
    await browser.close()
  })

  test('each Indikator has one page, with its ranking, its map and all its values', () => {
    const of = (text: string): number[] =>
      pages.flatMap((page, index) => (page.includes(text) ? [index] : []))
    for (const name of ['Einwohnerzahl 2024', 'A8 kiezbezogene Straftaten 2024']) {
      const [rangfolge, karte, werte] = ['Rangfolge', 'Karte', 'Werte und Ränge'].map((what) =>
        // After the lists of figures and tables.
        of(`${name}: ${what}`).at(-1),
      )
      expect([karte, werte]).toEqual([rangfolge, rangfolge])
    }
  })

  test('every page but the first is marked as draft and example', () => {
    expect(pages.slice(1).filter((page) => !page.includes('Entwurf · Beispiel'))).toEqual([])
    expect(pages[0]).toContain('Dieser Bezirksvergleich ist ein Beispiel.')
  })

  test.each([
    { breite: 320, dunkel: false },
    { breite: 768, dunkel: true },
    { breite: 1440, dunkel: false },
  ])('nothing keeps anybody out: %o', async (ansicht) => {
    const page = await browser.open(html, ansicht)
    expect(await findBarriers(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
    await page.close()
  })
})
