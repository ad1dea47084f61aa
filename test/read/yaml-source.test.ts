import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import type { DataPath } from '../../src/diagnostics/data-path.ts'
import { formatDiagnostics } from '../../src/diagnostics/format-text.ts'
import { toCanonical } from '../../src/read/canonical.ts'
import type { YamlSource } from '../../src/read/yaml-source.ts'
import { readYamlSource } from '../../src/read/yaml-source.ts'

const read = (text: string): YamlSource => readYamlSource('a.yaml', new TextEncoder().encode(text))

/** What a person reads about a text. */
function findings(text: string): string {
  const source = read(text)
  return formatDiagnostics(source.diagnostics, new Map([['a.yaml', source.text]])).join('\n\n')
}

/** What searches or measures takes a second: on a busy machine, many times that. */
const patience = { timeout: 120_000 }

const codesOf = (text: string): string[] => read(text).diagnostics.map(({ code }) => code)

describe('values', () => {
  test('stay text, whatever other programs make of them', () => {
    const words = ['080101', '0o17', '0x10', '12e03', '.inf', 'NO', 'off', 'true', '12:30', '1.10']
    expect(read(words.map((word, i) => `k${i}: ${word}\n`).join('')).data).toEqual(
      Object.fromEntries(words.map((word, i) => [`k${i}`, word])),
    )
  })

  test('that are empty are empty text', () => {
    expect(read('a:\nb: ""\nc: [,]\n').diagnostics).not.toEqual([])
    expect(read('a:\nb: ""\nc:\n  -\n').data).toEqual({ a: '', b: '', c: [''] })
  })

  test('are composed (NFC) and without soft hyphens, keys too', () => {
    expect(read('gru\u0308n: Kinder\u00ADga\u0308rten\n').data).toEqual({ grün: 'Kindergärten' })
    expect(read('gru\u00AD\u0308n: ga\u00AD\u0308be\n').data).toEqual({ grün: 'gäbe' })
  })

  test('may begin a document mark, comments and block texts', () => {
    expect(read('# Kopf\n---\na: | # Text\n  eins\n  zwei\nb: >-\n  drei\n  vier\n').data).toEqual({
      a: 'eins\nzwei\n',
      b: 'drei vier',
    })
  })

  test('text written by the library is read back', patience, () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 60, size: 'max' })
      .map(toCanonical)
      .filter((value) => !/(?![\n\t])[\p{C}\u2028\u2029]/u.test(value))
    let folded = 0
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), text), (data) => {
        fc.pre(Object.keys(data).length > 0 && !Object.hasOwn(data, 'constructor'))
        const written = stringify(data, { defaultStringType: 'QUOTE_DOUBLE' })
        // In a long word it may break the line between the halves of a character, which is lost then.
        fc.pre(!/\p{Cs}/u.test(written))
        if (written.includes('\\\n')) folded += 1
        expect(read(written).data).toEqual(data)
      }),
      { numRuns: 500 },
    )
    expect(folded).toBeGreaterThan(50)
  })
})

describe('places', () => {
  const text = '\uFEFFa: 1\r\nliste:\r\n  - titel: "ü"\r\n    leer:\r\n  - x\r\n'

  test.each<[DataPath, 'key' | 'value', string]>([
    [[], 'value', '1:1-1:1'],
    [['a'], 'value', '1:4-1:5'],
    [['a'], 'key', '1:1-1:2'],
    [['liste', 0, 'titel'], 'value', '3:12-3:15'],
    [['liste', 0, 'titel'], 'key', '3:5-3:10'],
    [['liste', 0], 'key', '3:5-3:10'],
    [['liste', 1], 'value', '5:5-5:6'],
    [['liste', 1], 'key', '5:5-5:6'],
    // What is empty or missing is shown at the key above it.
    [['liste', 0, 'leer'], 'value', '4:5-4:9'],
    [['liste', 0, 'fehlt'], 'value', '3:5-3:10'],
    [['fehlt', 3], 'value', '1:1-1:1'],
  ])('%j %s', (path, part, place) => {
    const { line, column, endLine, endColumn } = read(text).locate(path, part)
    expect(`${line}:${column}-${endLine}:${endColumn}`).toBe(place)
  })

  test('quotes and blocks are known', () => {
    const source = read('a: 1\nb: "1"\nc: \'1\'\nd: |\n  1\n')
    expect(['a', 'b', 'c', 'd', 'e'].map((key) => source.isQuoted([key]))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ])
  })

  test('of any path lie inside the text', patience, () => {
    const step = fc.oneof(fc.constantFrom('a', 'b', 'liste', 'x'), fc.nat({ max: 3 }))
    const data = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.array(tie('value'), { maxLength: 3 }),
        tie('map'),
      ),
      map: fc.dictionary(fc.constantFrom('a', 'b', 'liste', 'x'), tie('value'), { maxKeys: 3 }),
    })).map
    fc.assert(
      fc.property(data, fc.array(step, { maxLength: 6 }), (value, path) => {
        const source = read(stringify(value))
        const lines = source.text.split('\n')
        for (const part of ['key', 'value'] as const) {
          const { line, column, endLine, endColumn } = source.locate(path, part)
          expect(line).toBeGreaterThanOrEqual(1)
          expect(endLine * 1e6 + endColumn).toBeGreaterThanOrEqual(line * 1e6 + column)
          expect(endLine).toBeLessThanOrEqual(lines.length)
          expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1] ?? '').length + 1)
        }
      }),
    )
  })
})

describe('what YAML could do and sources must not', () => {
  test.each([
    ['an anchor', 'a: &x 1\n', ['yaml/anker']],
    ['an alias', 'a: *x\n', ['yaml/verweis']],
    ['a tag', 'a: !!binary eA==\n', ['yaml/typangabe']],
    ['a directive', '%YAML 1.1\n---\na: no\n', ['yaml/anweisung']],
    ['a second document', 'a: 1\n---\nb: 2\n', ['yaml/zweites-dokument']],
    ['a document after an end mark', 'a: 1\n...\nb: 2\n', ['yaml/zweites-dokument']],
    ['the same key twice', 'a: 1\na: 2\n', ['yaml/doppelter-schluessel']],
    [
      'the same key in two Unicode forms',
      'grün: 1\ngru\u0308n: 2\n',
      ['yaml/doppelter-schluessel'],
    ],
    [
      'a key that reaches the prototype',
      '"\\x5f_proto__": {admin: 1}\n',
      ['yaml/unzulaessiger-schluessel'],
    ],
    ['a list as a key', '? [a]\n: 1\n', ['yaml/feldname']],
    ['hidden characters behind an escape', 'a: "x\\u202Ey"\n', ['yaml/verstecktes-zeichen']],
    ['half a character behind an escape', 'a: "\\ud800"\n', ['yaml/verstecktes-zeichen']],
    ['a zero behind an escape', 'a: "\\0"\n', ['yaml/verstecktes-zeichen']],
    ['nothing', '', ['yaml/leere-datei']],
    ['a comment only', '# später\n', ['yaml/leere-datei']],
  ])('%s', (_, text, codes) => {
    expect(codesOf(text)).toEqual(codes)
  })

  test('the prototype stays as it is', () => {
    const { data } = read('"\\x5f_proto__": {admin: true}\nb: 1\n')
    expect(data).toEqual({ b: '1' })
    expect(({} as { admin?: boolean }).admin).toBeUndefined()
  })

  test('both lines of a double key are named, and all such keys', () => {
    expect(read('a: 1\nb: 2\na: 3\nb: 4\n').diagnostics.map(({ message }) => message)).toEqual([
      'Das Feld „a“ steht zweimal: in Zeile 1 und in Zeile 3.',
      'Das Feld „b“ steht zweimal: in Zeile 2 und in Zeile 4.',
    ])
  })
})

describe('slips of people', () => {
  test.each([
    ['colon in a text', 'titel: Wohnen: Lage\n', 'yaml/doppelpunkt-im-text'],
    ['bold at the beginning', 'text: **Wichtig** ist\n', 'yaml/verweis'],
    ['a token at the beginning', 'text: {{wert:B1}} ist viel\n', 'yaml/anfuehrungszeichen-fehlen'],
    ['a link at the beginning', 'text: [Seite](https://x) ist\n', 'yaml/anfuehrungszeichen-fehlen'],
    ['a reserved character', 'text: @home\n', 'yaml/anfuehrungszeichen-fehlen'],
    ['quotes inside quotes', 'text: "Das "neue" Haus"\n', 'yaml/anfuehrungszeichen-im-text'],
    ['quotes left open', 'a: "offen\nb: 2\n', 'yaml/anfuehrungszeichen-offen'],
    ['a backslash', 'a: "C:\\Ordner"\n', 'yaml/rueckstrich'],
    ['a tab', 'a:\n\tb: 1\n', 'yaml/tabulator'],
    ['another indent', 'a:\n  b: 1\n c: 2\n', 'yaml/einrueckung'],
    ['an indent below a value', 'a: 1\n  b: 2\n', 'yaml/einrueckung'],
    ['a list among fields', 'a: 1\n- b\n', 'yaml/einrueckung'],
    ['a list behind its field', 'a: - b\n', 'yaml/liste-in-der-zeile'],
    ['text behind a bar', 'a: | b\n', 'yaml/text-hinter-strich'],
    ['a line without a colon', 'a: 1\nraum 092007\nb: 2\n', 'yaml/doppelpunkt-fehlt'],
    ['no blank behind a colon', 'a: 1\nraum:092007\n', 'yaml/leerzeichen-fehlt'],
    ['a wide blank behind a colon', 'a: 1\nwert:\u00A05\n', 'yaml/geschuetztes-leerzeichen'],
    ['the same in a group', 'a:\n  wert:\u00A05\n', 'yaml/geschuetztes-leerzeichen'],
    ['the same in a list', 'a:\n  - wert:\u20095\n', 'yaml/geschuetztes-leerzeichen'],
    ['a bracket left open', 'a: [1, 2\nb: 3\n', 'yaml/klammer-offen'],
    ['a comma too many', 'a: [1,,2]\n', 'yaml/komma'],
    ['a bracket too many', 'a: [1]]\n', 'yaml/zeichen'],
    ['a comment without blank', 'a: "x"#y\n', 'yaml/kommentar'],
    ['a hash in a text', 'a: Raum #1\n', 'yaml/kommentar-im-text'],
  ])('%s', (_, text, code) => {
    expect(codesOf(text)).toEqual([code])
    // The library's own sentences are English.
    expect(findings(text)).not.toMatch(/\b(?:the|must|not|with|unexpected|missing|collection)\b/i)
  })

  test.each([
    'titel: Hinweis:\u00A0Lage\n',
    'text: Das ist:\u00A0so\n',
    'a:\n  - https://example.org\n',
    'a: 1 # Kommentar\n',
    'a: Nr.#1\n',
    'a: „Wort“: so\n'.replace(': so', ' so'),
  ])('%j is fine', (text) => {
    expect(codesOf(text)).toEqual([])
  })

  test('a repair is proposed', () => {
    expect(findings('- ort: "Rathaus" Köpenick: Saal\n')).toContain('Nach dem schließenden')
    expect(findings('titel: Wohnen: "Lage"\n')).toContain(`Schreiben Sie: titel: 'Wohnen: "Lage"'`)
  })

  test('several slips are shown together, one for each line', () => {
    expect(codesOf('a: @x\nb: Text: Text\nc: `y`\n')).toEqual([
      'yaml/anfuehrungszeichen-fehlen',
      'yaml/doppelpunkt-im-text',
      'yaml/anfuehrungszeichen-fehlen',
    ])
  })
})

/** Nearly as many parts as a file may have. */
const largest = Array.from({ length: 24_000 }, (_, i) => `k${i}: 1\n`).join('')

/** µs in which the processor worked while a text was read. */
function workOf(text: string): number {
  const start = process.cpuUsage()
  read(text)
  return process.cpuUsage(start).user
}

/**
 * Seconds of work that reading a text takes: the least of some tries. A processor that others use
 * as well works longer for the same: there a second is as long as it takes at that moment to read
 * the largest file twice, which a quiet one does in a second.
 */
function secondsOfWork(text: string): number {
  let least = Infinity
  for (let tries = 0; tries < 3 && least >= 1; tries++) {
    const work = workOf(text)
    const second = work < 1_000_000 ? 1_000_000 : Math.max(1_000_000, 2 * workOf(largest))
    least = Math.min(least, work / second)
  }
  return least
}

describe('bounds', () => {
  const bomb = Array.from({ length: 30 }, (_, i) => `k${i}: &a${i} [*a${i - 1}, *a${i - 1}]\n`)
  test.each([
    ['20,000 brackets', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'yaml/zu-tief'],
    ['a megabyte of brackets', '['.repeat(1_000_000), 'yaml/zu-tief'],
    [
      '3,000 indents',
      Array.from({ length: 1400 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
      'yaml/zu-tief',
    ],
    [
      '100,000 keys',
      Array.from({ length: 100_000 }, (_, i) => `k${i}: 1`).join('\n'),
      'yaml/zu-viele-angaben',
    ],
    ['half a million list marks', '- '.repeat(500_000), 'yaml/zu-viele-angaben'],
    ['half a million empty lines with marks', '-\n'.repeat(500_000), 'yaml/zu-viele-angaben'],
    ['an alias bomb', bomb.join(''), 'yaml/anker'],
    ['a very long text', `a: ${'b'.repeat(100_001)}`, 'yaml/text-zu-lang'],
    ['a million comments', '#\n'.repeat(500_000), 'yaml/zu-viele-angaben'],
  ])('%s: refused within a second of work', patience, (_, text, code) => {
    const { diagnostics, data } = read(text)
    expect(diagnostics[0]?.code).toBe(code)
    expect(data).toBeUndefined()
    expect(secondsOfWork(text)).toBeLessThan(1)
  })

  test('the largest file that is allowed is read', patience, () => {
    expect(codesOf(largest)).toEqual([])
  })

  test('more than 32 levels are refused, 32 are not', () => {
    const nested = (levels: number): string => `${'['.repeat(levels)}x${']'.repeat(levels)}\n`
    expect(codesOf(nested(32))).toEqual([])
    expect(codesOf(nested(33))).toEqual(['yaml/zu-tief'])
  })

  test('of very many findings fifty are shown', () => {
    const { diagnostics } = read('a: \u200B\n'.repeat(200))
    expect(diagnostics).toHaveLength(51)
  })
})

test('random text never throws, and is either read or refused', patience, () => {
  const alphabet = Array.from('ab:-?[]{}&*!|>\'"%@`#,\\ \n\t0~<=ü\u00A0')
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...alphabet), { maxLength: 60 }), (characters) => {
      const { data, diagnostics } = read(characters.join(''))
      const refused = diagnostics.some(({ severity }) => severity === 'error')
      expect(data !== undefined || refused).toBe(true)
      for (const { code, message } of diagnostics) {
        expect(code).not.toBe('yaml/unlesbar')
        expect(message).not.toMatch(/\b(?:the|must|not|unexpected|missing)\b/i)
      }
    }),
    { numRuns: 3000 },
  )
})

test('random bytes never throw', patience, () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const source = readYamlSource('a.yaml', bytes)
      expect(source.locate(['a', 0]).line).toBeGreaterThanOrEqual(1)
    }),
    { numRuns: 1000 },
  )
})
