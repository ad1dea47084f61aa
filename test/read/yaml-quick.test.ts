import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DataPath } from '../../src/diagnostics/data-path.ts'
import { decodeTextFile } from '../../src/read/text-file.ts'
import { readPatiently } from '../../src/read/yaml-document.ts'
import type { YamlNode } from '../../src/read/yaml-node.ts'
import { readQuickly } from '../../src/read/yaml-quick.ts'
import { findOffsets } from '../../src/read/yaml-tree.ts'

/** All YAML files below a folder, with what they say. */
function readTexts(folder: string): [path: string, text: string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => [join(folder, name), readFileSync(join(folder, name), 'utf8')])
}

const shipped = ['profiles', 'katalog', 'examples'].flatMap(readTexts)
const faulty = readTexts('test/golden')

function beRead(text: string): { readonly root: YamlNode | undefined; readonly said: string[] } {
  const said: string[] = []
  const root = readPatiently(text, (_start, _end, { code }) => said.push(code))
  return { root, said }
}

/** Paths to everything in a tree, to what is missing in it, and to what lies below its texts. */
function pathsOf(node: YamlNode | undefined, path: DataPath = []): DataPath[] {
  const inner =
    node?.kind === 'map'
      ? node.fields.flatMap(({ name, value }) => pathsOf(value, [...path, name]))
      : node?.kind === 'list'
        ? node.items.flatMap((item, index) => pathsOf(item, [...path, index]))
        : []
  return [path, [...path, 'fehlt'], [...path, 0], ...inner]
}

/** Everything but places: the quick reader leaves some open. */
function contentOf(node: YamlNode | undefined): unknown {
  if (node?.kind === 'map')
    return node.fields.map(({ name, key, value }) => [name, key, contentOf(value)])
  if (node?.kind === 'list') return node.items.map(contentOf)
  return node && [node.style, node.value]
}

/** Whether the quick reader takes a text; if so, the patient one must see the same, and no fault. */
function isQuick(text: string): boolean {
  const quick = readQuickly(text)
  if (!quick) return false
  const { root, said } = beRead(text)
  expect(said).toEqual([])
  expect(contentOf(quick)).toEqual(contentOf(root))
  for (const path of pathsOf(quick))
    for (const part of ['key', 'value'] as const) {
      const offsets = findOffsets(quick, path, part)
      if (offsets)
        expect({ path, part, offsets }).toEqual({
          path,
          part,
          offsets: findOffsets(root, path, part),
        })
    }
  return true
}

// Seconds of work: on a busy machine, many times that.
describe('what the quick reader says, the patient one says too', { timeout: 120_000 }, () => {
  test('shipped sources are all read quickly', () => {
    expect(shipped.length).toBeGreaterThan(50)
    expect(shipped.flatMap(([path, text]) => (isQuick(text) ? [] : [path]))).toEqual([])
  })

  test('sources with faults', () => {
    const quick = faulty.filter(([, text]) => isQuick(text))
    expect(quick.length).toBeGreaterThan(50)
    expect(quick.length).toBeLessThan(faulty.length)
  })

  /** What means something to YAML, and what is unusual in texts. */
  const bits = [
    ...Array.from(' \n:#-"\'|>[]{},&*!%?@`\\~.ä\u00A0\u00AD'),
    ...'\n\n¦   \n¦: ¦::¦ #¦#x¦ # x¦\n #c\n¦- ¦- - a¦? ¦a?b¦""¦\'\'¦"a\n  b"¦\'c\n\n d\''.split(
      '¦',
    ),
    ...'|-¦>-¦|2¦>+¦|\n¦>-\n¦|+\n¦- |\n  x\n¦[\n¦\n]¦{\n¦\n}¦,\n¦[a, b]¦[a: b]¦{a: b}'.split('¦'),
    ...'!!str ¦\\n¦\\"¦\\u202e¦---\n¦...\n¦a:¦a: b¦"a": b¦<<: ¦null¦-1¦x\n  y¦a\n¦a\u0300'.split(
      '¦',
    ),
  ]
  const small = [...shipped, ...faulty]
    .map(([, text]) => text)
    .filter(({ length }) => length < 9000)
  const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
  const change = fc.record({ place, insert: fc.constantFrom(...bits), remove: fc.nat({ max: 3 }) })
  /** Some lines of a source, with slips of the pen in them. */
  const slipped = fc
    .record({
      text: fc.constantFrom(...small),
      place,
      lines: fc.integer({ min: 3, max: 15 }),
      changes: fc.array(change, { minLength: 1, maxLength: 3 }),
    })
    .map(({ text, place, lines, changes }) => {
      const all = text.split('\n')
      const from = Math.floor(place * Math.max(1, all.length - lines))
      return changes.reduce(
        (changed, { place, insert, remove }) => {
          const at = Math.floor(place * changed.length)
          return `${changed.slice(0, at)}${insert}${changed.slice(at + remove)}`
        },
        `${all.slice(from, from + lines).join('\n')}\n`,
      )
    })

  test('sources with slips of the pen', () => {
    let quick = 0
    fc.assert(
      fc.property(slipped, (text) => {
        const decoded = decodeTextFile('a.yaml', new TextEncoder().encode(text))
        if (decoded.readable && isQuick(decoded.text)) quick += 1
      }),
      { numRuns: 8000 },
    )
    expect(quick).toBeGreaterThan(1600)
  })
})

describe('what is left to the patient reader', () => {
  // Readers of YAML differ on the first ones; on the others only one of them says what is wrong.
  test.each([
    ['a key of no letters', 'a: 1\n: b\n'],
    ['an end before the beginning', '...\na: 1\n'],
    ['an indented beginning', '  ---\n  a: 1\n'],
    ['an indented beginning behind a directive', '%YAML 1.1\n  ---\na: 1\n'],
    ['a comment between a key and its text', 'a:\n#c\n b\n'],
    ['a key behind a bracket', 'a:\n- [x]b: c\n'],
    ['a key behind a question mark', "a\n?\n 'b'\n"],
    ['a block that says how far it is indented', 'a: |2\n   b\n'],
    ['a block of nothing', 'a: |\n  '],
    ['a block with blanks behind it', 'a: |\n  b\n   \n'],
    ['fields without a value between brackets', 'a: {b, c: 1}\n'],
    ['a text alone', 'a\n'],
    ['nothing', ''],
    ['a comment alone', '# später\n'],
    ['a tab', 'a: "b\tc"\n'],
    ['line ends of Windows', 'a: 1\r\n'],
    ['a second document', 'a: 1\n---\nb: 2\n'],
    ['an anchor at a text', 'a: &b c\n'],
    ['an anchor at a list', 'a: &b [c]\n'],
    ['an anchor at a key', '&a b: c\n'],
    ['an alias', 'a: &b c\nd: *b\n'],
    ['a tag at a text', 'a: !!str b\n'],
    ['a tag at a map', 'a: !!map\n  b: c\n'],
    ['a field without its blank', 'a:\n  b:c\n'],
    ['a hash that may be meant', 'a: Raum #1\n'],
    ['a key that is too long', `${'a'.repeat(1020)}: 1\n`],
    ['31 levels', `${'['.repeat(31)}${']'.repeat(31)}\n`],
    ['more than 100,000 characters', `a: ${'b'.repeat(100_000)}\n`],
    ['more than 12,000 parts', `a: [${'b, '.repeat(12_500)}b]\n`.repeat(2)],
  ])('%s', (_, text) => {
    expect(isQuick(text)).toBe(false)
  })

  test.each([
    'a: https://example.org\n',
    'a: 1 # Kommentar\n',
    'a: | # Text\n  b\n\n\nc: >+\n  d\n\n',
    'a: | # x|\n  b\n',
    'a|b: >-\n  c\n',
    'a: 1\na: 2\n',
    '- a\n- - b\n  - c: d\n    e:\n',
    'a:\n  -\n  - b\n',
    'a: "x\\u202Ey"\n',
    "a: 'it''s'\n'b': \"c\n  d\"\n",
    'a: b\n  c\n   d\n',
    `a: ${'['.repeat(29)}${']'.repeat(29)}\n`,
  ])('not %j', (text) => {
    expect(isQuick(text)).toBe(true)
  })
})
