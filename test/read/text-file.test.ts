import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeTextFile, maxBytes } from '../../src/read/text-file.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))

function firstOf(bytes: Uint8Array): { code: string; line: number; column: number } {
  const [finding] = decodeTextFile('a.yaml', bytes).diagnostics
  if (!finding) throw new Error('nothing found')
  return { code: finding.code, line: finding.range.line, column: finding.range.column }
}

test('text is text, without byte order mark, with one kind of line end', () => {
  expect(decodeTextFile('a.yaml', utf8('\uFEFFa: ü\r\nb: 2\n'))).toEqual({
    text: 'a: ü\nb: 2\n',
    readable: true,
    diagnostics: [],
  })
})

test('any text without hidden characters passes unchanged', () => {
  const visible = fc.string({ unit: 'grapheme-composite' }).filter((text) => !/\p{C}/u.test(text))
  fc.assert(
    fc.property(visible, (text) => {
      expect(decodeTextFile('a.yaml', utf8(text))).toMatchObject({ text, diagnostics: [] })
    }),
  )
})

test('random bytes never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const { readable, diagnostics } = decodeTextFile('a.yaml', bytes)
      expect(readable || diagnostics.length > 0).toBe(true)
    }),
  )
})

describe('what is not UTF-8', () => {
  test('is shown where the first wrong byte stands, in the text as Windows shows it', () => {
    const { text, readable, diagnostics } = decodeTextFile('a.yaml', latin1('a: 1\r\nb: Grün\r\n'))
    expect({ text, readable }).toEqual({ text: 'a: 1\nb: Grün\n', readable: false })
    expect(diagnostics).toMatchObject([
      {
        code: 'datei/zeichensatz',
        message:
          'Die Datei ist nicht in UTF-8 gespeichert (bei „Grün“). In Windows-1252 gespeichert?',
        range: { line: 2, column: 6, endLine: 2, endColumn: 7 },
      },
    ])
  })

  test.each([
    ['a wrong byte at the end', latin1('a: ü'), 1, 4],
    ['a character that is cut off', utf8('a: ü').subarray(0, 4), 1, 4],
    ['behind a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...latin1('ä')]), 1, 1],
    ['a byte that begins nothing', new Uint8Array([0x61, 0x0a, 0x80]), 2, 1],
  ])('%s', (_, bytes, line, column) => {
    expect(firstOf(bytes)).toEqual({ code: 'datei/zeichensatz', line, column })
  })

  test.each([
    ['with byte order mark', '\uFEFFraum: 1'],
    ['without', 'raum: 1'],
  ])('UTF-16 %s is named', (_, text) => {
    const little = new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer)
    const big = new Uint8Array(little)
    for (let i = 0; i < big.length; i += 2) big.set([little[i + 1] ?? 0, little[i] ?? 0], i)
    for (const bytes of [little, big])
      expect(decodeTextFile('a.yaml', bytes).diagnostics[0]?.message).toMatch(/UTF-16/)
  })
})

test('hidden characters are found, each in its place', () => {
  const text = 'a: x\u200By\nb: \u202Ez\u0007\nc: \uE000\u2028\uFFFD\n'
  const { readable, diagnostics } = decodeTextFile('a.yaml', utf8(text))
  expect(readable).toBe(true)
  expect(diagnostics.map(({ range, message }) => [range.line, range.column, message])).toEqual([
    [1, 5, 'Hier steht ein unsichtbares Zeichen ohne Breite (U+200B).'],
    [2, 4, 'Hier steht ein unsichtbares Zeichen (U+202E), das die Schreibrichtung umkehrt.'],
    [2, 6, 'Hier steht ein unsichtbares Steuerzeichen (U+0007).'],
    [
      3,
      4,
      'Hier steht ein Zeichen aus einer Symbolschrift (U+E000), das im Profil als leeres Kästchen erschiene.',
    ],
    [3, 5, 'Hier steht ein unsichtbarer Zeilenwechsel (U+2028).'],
    [3, 6, 'Hier steht „�“: ein Buchstabe ging beim Umwandeln der Datei verloren.'],
  ])
})

test('joiners are for emoji, soft hyphens for hyphenation', () => {
  expect(decodeTextFile('a.yaml', utf8('a: 👩‍🏫 Kinder\u00ADgarten\n')).diagnostics).toEqual([])
  expect(firstOf(utf8('a\u200Db')).code).toBe('datei/verstecktes-zeichen')
})

test.each([
  ['a bare carriage return', utf8('a: 1\rb: 2'), 'datei/zeilenende', 5],
  ['a zip, such as a Word document', utf8('PK\u0003\u0004…'), 'datei/kein-text', 1],
  ['a zero byte', utf8('abcd\u0000'), 'datei/kein-text', 1],
  ['more than a megabyte', new Uint8Array(maxBytes + 1).fill(97), 'datei/zu-gross', 1],
])('%s is refused', (_, bytes, code, column) => {
  expect(firstOf(bytes)).toEqual({ code, line: 1, column })
  expect(decodeTextFile('a.yaml', bytes).readable).toBe(false)
})
