import { expect, test } from 'vitest'
import { renderProfil } from '../../src/html/render.ts'
import { toSafeHtml } from '../../src/html/safe-html.ts'
import type { Profilinhalt } from '../../src/model/inhalt.ts'
import { idsOf, parsePage } from './support/page.ts'
import { inhalt, kopf, profil, renderInput, sha256 } from './support/sample.ts'

const html = renderProfil(renderInput())
const page = parsePage(html)

/** The style has tests of its own and changes with every adjustment of the look. */
const withoutStyle = (text: string): string =>
  text.replace(/<style>[^]*<\/style>/, '<style>…</style>').replace(/sha256-[^&]+/, 'sha256-…')

test('a page with every kind of Darstellung', async () => {
  await expect(withoutStyle(html)).toMatchFileSnapshot('golden/profil.html')
})

test('headings start with one h1 and never skip a level', () => {
  const levels = page.tags.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []))
  expect(levels[0]).toBe(1)
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  levels.slice(1).forEach((level, index) => {
    expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1)
  })
})

test('every id is unique, every reference has a target', () => {
  const ids = idsOf(page)
  expect(ids).toEqual([...new Set(ids)])
  const references = page.tags.flatMap(({ attributes }) => [
    ...(attributes['href']?.startsWith('#') ? [attributes['href'].slice(1)] : []),
    ...(attributes['aria-labelledby']?.split(' ') ?? []),
  ])
  expect(references.length).toBeGreaterThan(20)
  for (const reference of references) expect(ids).toContain(reference)
})

test('contents list every chapter and section, with an empty slot for its page', () => {
  const contents = /<nav class="inhalt"[^]*?<\/nav>/.exec(html)?.[0] ?? ''
  const { tags } = parsePage(contents.slice(0, contents.indexOf('<div class="verzeichnis"')))
  expect(tags.flatMap(({ attributes }) => attributes['href'] ?? [])).toEqual([
    '#ueberblick',
    '#analyse',
    '#kapitel-1',
    '#abschnitt-1-1',
    '#handlung',
    '#kapitel-ii-1',
    '#anhang',
    '#quellen',
    '#zeichen',
    '#glossar',
    '#impressum',
  ])
  expect(tags.filter(({ attributes }) => attributes['data-p'] === '')).toHaveLength(11)
})

test('figures and tables are listed with number, title and an empty slot for the page', () => {
  const lists = /<div class="verzeichnis"[^]*?<\/nav>/.exec(html)?.[0] ?? ''
  const { tags } = parsePage(lists)
  const anchors = tags.flatMap(({ attributes }) => attributes['href']?.slice(1) ?? [])
  const numbered = [...html.matchAll(/id="([^"]+)-titel"><span class="nr">/g)].map(([, id]) => id)
  expect(anchors.toSorted()).toEqual(numbered.toSorted())
  expect(tags.filter(({ attributes }) => attributes['data-p'] === '')).toHaveLength(anchors.length)
  expect(lists).toContain('<span class="k">Abb. 1</span> <span class="t">')
  expect(lists).toContain('<span class="k">Tab. 1</span> <span class="t">')
})

test('nothing is loaded from elsewhere', () => {
  for (const { name, attributes } of page.tags) {
    if (attributes['src'] !== undefined) expect(attributes['src']).toMatch(/^data:/)
    if (name === 'link') expect(attributes['href']).toBe('data:,')
    expect(attributes).not.toHaveProperty('srcset')
    expect(attributes).not.toHaveProperty('style')
  }
  const style = /<style>([^]*)<\/style>/.exec(html)?.[1] ?? ''
  expect(style).not.toMatch(/url\((?!data:)|@import/)
  expect(page.tags.map(({ name }) => name)).not.toContain('script')
})

test('the policy allows this one style sheet', () => {
  const [policy] = page.tags.flatMap(({ attributes }) =>
    attributes['http-equiv'] === 'Content-Security-Policy' ? [attributes['content'] ?? ''] : [],
  )
  const style = /<style>([^]*)<\/style>/.exec(html)?.[1] ?? ''
  expect(policy).toBe(
    `default-src 'none'; img-src data:; font-src data:; style-src 'sha256-${sha256(style)}'; base-uri 'none'; form-action 'none'`,
  )
})

test('the head names language, title and tool', () => {
  expect(html).toContain('<html lang="de">')
  expect(html).toContain(
    '<title>Bezirksregionenprofil Adlershof (092007), Ausgabe 2026, Entwurf, Beispiel</title>',
  )
  expect(html).toContain('<meta name="generator" content="bzrp 1.2.3">')
})

test('the same input gives the same page', () => {
  expect(renderProfil(renderInput())).toBe(html)
})

test('a decided profile carries no mark and owes nothing', () => {
  const decided: Profilinhalt = {
    ...inhalt,
    profil: { ...profil, kopf: { ...kopf, status: 'beschlossen_bezirksamt', beispiel: false } },
  }
  const text = renderProfil(renderInput({ inhalt: decided }))
  expect(text).toContain('<title>Bezirksregionenprofil Adlershof (092007), Ausgabe 2026</title>')
  expect(text).not.toContain('class="marken"')
  expect(parsePage(text).text).not.toContain('noch keiner')
  expect(text).toContain('@top-right{content:""')
})

test('a profile of one file works: no Impressum, no Kurzfassung, no chapter', () => {
  const { impressum, barrierefreiheit, kurzfassung, bearbeitungsstand, ...bare } = kopf
  expect([impressum, barrierefreiheit, kurzfassung, bearbeitungsstand]).not.toContain(undefined)
  const { prognoseraum, ...rest } = inhalt
  expect(prognoseraum).toBeDefined()
  const { text } = parsePage(
    renderProfil(
      renderInput({
        inhalt: {
          ...rest,
          profil: { ...profil, kopf: bare },
          teile: [],
          quellen: [],
          glossar: [],
        },
      }),
    ),
  )
  expect(text).toContain('Die Angaben zum Impressum sind noch nicht eingetragen.')
  expect(text).toContain('Bezirksamt Treptow-Köpenick von Berlin')
  expect(text).not.toContain('Prognoseraum')
  expect(text).not.toContain('Glossar')
})

test('a missing drawing is an error, not a hole in the page', () => {
  expect(() => renderProfil(renderInput({ zeichnungen: new Map() }))).toThrow('„lagekarte“')
})

test('safe HTML is what the templates do not escape', () => {
  expect(toSafeHtml('<b>').toHTML()).toBe('<b>')
})
