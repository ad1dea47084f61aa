import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toBase64 } from '../../src/html/base64.ts'
import { toCssString } from '../../src/html/css-string.ts'
import { embedFonts } from '../../src/html/fonts.ts'
import type { FontFile } from '../../src/html/fonts.ts'
import { numberInhalt } from '../../src/html/numbering.ts'
import { toPageRules } from '../../src/html/page-rules.ts'
import { styles } from '../../src/html/templates.ts'
import { toTokens } from '../../src/html/tokens.ts'
import { readFonts } from '../../src/read/fonts.ts'
import { createErscheinungsbild } from '../../src/model/erscheinungsbild.ts'
import { inhalt, kopf, profil } from './support/sample.ts'

test.each([
  ['2 Demografische Struktur', '"2 Demografische Struktur"'],
  ['a"; } body { x', '"a\\22 \\3b  \\7d  body \\7b  x"'],
  ['</style>', '"\\3c \\2f style\\3e "'],
  ['zwei\nZeilen \\', '"zwei\\a Zeilen \\5c "'],
])('%s as a CSS string', (text, expected) => {
  expect(toCssString(text)).toBe(expected)
})

test('no text ends a CSS string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(toCssString(text)).toMatch(/^"(?:[^"\\\n\r<]|\\[0-9a-f]{1,6} )*"$/u)
    }),
  )
})

test('base64 is that of the platform', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100_000 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
    }),
    { numRuns: 20 },
  )
})

const font = (zeichen: string): FontFile => ({
  familie: 'Probe',
  gewicht: 400,
  kursiv: false,
  zeichen,
  bytes: new TextEncoder().encode(zeichen),
})

test('a second file is embedded only for characters the first does not have', () => {
  const two = [font('U+0000-00FF'), font('U+0100-02BA,U+2020')]
  expect(embedFonts(two, 'Köpenick').match(/@font-face/g)).toHaveLength(1)
  expect(embedFonts(two, 'Łódź').match(/@font-face/g)).toHaveLength(2)
})

test('fonts are embedded with weight, style and range', () => {
  expect(embedFonts([{ ...font('U+0041'), gewicht: 600, kursiv: true }], 'A')).toBe(
    '@font-face{font-family:"Probe";font-style:italic;font-weight:600;font-display:block;unicode-range:U+0041;src:url(data:font/woff2;base64,VSswMDQx) format("woff2")}',
  )
})

test('a range that is no range is an error: it would stand in the style sheet', () => {
  expect(() => embedFonts([font('U+0041}')], 'A')).toThrow(RangeError)
})

test('the fonts of the package cover what the templates write', () => {
  const own = 'ÄÖÜäöüß„“‚‘–—·•…−±×²³½§%€ 0123456789'
  expect(embedFonts(readFonts(), own).match(/@font-face/g)).toHaveLength(5)
})

test('colours become custom properties, dark ones on screen only', () => {
  const tokens = toTokens(createErscheinungsbild())
  expect(tokens).toContain(':root{color-scheme:light;--papier:#ffffff;--tinte:#17212b;')
  expect(tokens).toContain('--ruhig-2:#cdd4d9')
  expect(tokens).toContain('--seq-5:#004858;--auf-seq-1:#17212b')
  expect(tokens).toContain('@media screen and (prefers-color-scheme:dark){')
})

test('every custom property that is used is declared', () => {
  const declared = new Set(
    [...`${toTokens(createErscheinungsbild())}${styles}`.matchAll(/(--[a-z0-9-]+)\s*:/g)].map(
      ([, name]) => name,
    ),
  )
  const rules = toPageRules(inhalt, numberInhalt(inhalt), '3f9a02c1')
  for (const [, name] of `${styles}${rules}`.matchAll(/var\((--[a-z0-9-]+)/g))
    expect(declared).toContain(name)
})

test('a colour that is no colour is an error', () => {
  const bild = createErscheinungsbild()
  expect(() => toTokens({ ...bild, hell: { ...bild.hell, gold: 'red;}' } })).toThrow(RangeError)
})

test('every part has a page of its own, and the chapters of a Teil share one', () => {
  const [teil] = inhalt.teile
  const [kapitel] = teil?.kapitel ?? []
  if (!teil || !kapitel) throw new Error('the sample has no chapter')
  const both = [kapitel, { ...kapitel, nr: '2' }]
  const longer = { ...inhalt, teile: [{ ...teil, kapitel: both }] }
  const rules = toPageRules(longer, numberInhalt(longer), '3f9a02c1')
  expect(rules).toContain('@page seite-0{@top-left{content:"Adlershof   Inhalt"}}')
  expect(rules).toContain('#kapitel-1,#kapitel-2{page:seite-2}')
  expect(rules).toContain('content:"Seite " counter(page) " von " counter(pages)')
  expect(rules).toContain(
    'content:"Ausgabe 2026 · Version 0.3.0 · Datenstand 31.12.2024 · Prüfsumme 3f9a02c1"',
  )
  expect(rules).toContain('content:"Entwurf · Beispiel"')
})

test.each(['profil', 'vergleich'] as const)(
  '%s: the title page has the room of all pages',
  (form) => {
    const profil = { ...inhalt.profil, form }
    const rules = toPageRules({ ...inhalt, profil }, numberInhalt(inhalt), '3f9a02c1')
    const rooms = [
      ...rules.matchAll(/[{;]margin:([\d.]+)mm ([\d.]+)mm ([\d.]+)mm ([\d.]+)mm;/g),
    ].map(([, top, right, bottom, left]) => [
      Number(top) + Number(bottom),
      Number(left) + Number(right),
    ])
    expect(rooms).toHaveLength(2)
    expect(rooms[0]).toEqual(rooms[1])
  },
)

test('the running head of a Teil is a counter style, which says the Teil at first', () => {
  const rules = toPageRules(inhalt, numberInhalt(inhalt), '3f9a02c1')
  expect(rules).toContain(
    '@page seite-2{@top-left{content:"Adlershof   " counter(page,kopf-analyse)}}',
  )
  expect(rules).toContain('@counter-style kopf-analyse{system:cyclic;symbols:"Teil I";suffix:""}')
})

test('a Teil without chapters has no page', () => {
  const [teil] = inhalt.teile
  const empty = { ...inhalt, teile: teil ? [{ ...teil, kapitel: [] }] : [] }
  const rules = toPageRules(empty, numberInhalt(empty), '3f9a02c1')
  expect(rules).toContain('#anhang{page:seite-2}')
})

test('no name leaves its string', () => {
  const hostile = {
    ...inhalt,
    profil: {
      ...profil,
      kopf: { ...kopf, version: '1"}' },
      raum: { ...profil.raum, name: '"}</style><script>' },
    },
  }
  const rules = toPageRules(hostile, numberInhalt(hostile), '3f9a02c1')
  expect(rules).not.toContain('<')
  expect(rules).toContain('content:"\\22 \\7d \\3c \\2f style\\3e \\3c script\\3e "')
})
