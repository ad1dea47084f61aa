import { expect, test } from 'vitest'
import { renderProfil } from '../../src/html/render.ts'
import type { Profilinhalt } from '../../src/model/inhalt.ts'
import { parsePage } from './support/page.ts'
import { payloads } from './support/payloads.ts'
import { inhalt, renderInput } from './support/sample.ts'

/** What is chosen from a list, computed, or an address: no text that somebody types. */
const notText = new Set([
  ...[
    'art',
    'form',
    'stand',
    'datum',
    'frist',
    'datenstand',
    'bearbeitungsstand',
    'status',
    'profiltyp',
  ],
  ...['breite', 'zeichen', 'typ', 'bytes', 'ebene', 'gebietsstand', 'diagramm', 'verlauf'],
])

/** The profile with the payload in the place of every text. */
function poison<T>(value: T, payload: string, key = ''): T {
  if (notText.has(key) || value instanceof Map) return value
  if (typeof value === 'string') return payload as T
  if (Array.isArray(value)) return value.map((item) => poison(item as unknown, payload)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, poison(part as unknown, payload, name)]),
  ) as T
}

/** As ids must differ and drawings be found: these stay. */
function poisonInhalt(payload: string): Profilinhalt {
  let number = 0
  const distinct = <T>(value: T): T => {
    if (Array.isArray(value)) return value.map((item) => distinct(item as unknown)) as T
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
    if (value instanceof Map) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [
        name,
        name === 'id' && typeof part === 'string'
          ? `${part}${number++}`
          : distinct(part as unknown),
      ]),
    ) as T
  }
  return distinct(poison(inhalt, payload))
}

const tags = new Set(
  'html head meta title link style body a header p span h1 h2 h3 h4 h5 h6 div svg path circle dl dt dd nav ol ul li main section strong em br wbr table caption thead tbody tr th td figure figcaption details summary img sup footer'.split(
    ' ',
  ),
)

test('the list is long enough', () => {
  expect(new Set(payloads).size).toBeGreaterThanOrEqual(60)
})

test.each(payloads)('%s stays text', (payload) => {
  const poisoned = poisonInhalt(payload)
  for (const form of ['profil', 'kurzprofil'] as const)
    expectPlainText({ ...poisoned, profil: { ...poisoned.profil, form } }, payload)
})

function expectPlainText(inhalt: Profilinhalt, payload: string): void {
  const html = renderProfil(renderInput({ inhalt }))
  const page = parsePage(html)
  expect(page.tags.filter(({ name }) => !tags.has(name))).toEqual([])
  for (const { name, attributes } of page.tags) {
    expect(
      Object.keys(attributes).filter((key) => /^on|^style$|^srcdoc$|^ping$/.test(key)),
    ).toEqual([])
    if (attributes['href'] !== undefined && name !== 'link')
      expect(attributes['href']).toMatch(
        /^(#[a-z0-9-]+$|daten\/[^/]*\.csv$|https:\/\/www\.berlin\.de|mailto:$)/,
      )
    if (attributes['src'] !== undefined) expect(attributes['src']).toMatch(/^data:image\/png;/)
  }
  expect(html.match(/<style>/g)).toHaveLength(1)
  expect(html.match(/<\/style>/g)).toHaveLength(1)
  const style = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? ''
  expect(style).not.toMatch(/url\(|@import|[<]/)
  expect(spaceless(page.text)).toContain(spaceless(payload))
}

/** Spaces may become no-break spaces: that is the typography. */
const spaceless = (text: string): string => text.replaceAll(/\s/g, '')

test('a text that looks harmless still reaches the page', () => {
  expect(
    parsePage(renderProfil(renderInput({ inhalt: poisonInhalt('Grüße & Küsse') }))).text,
  ).toContain('Grüße & Küsse')
})
