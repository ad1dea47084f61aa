import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { toCanonical } from '../../src/read/canonical.ts'
import { alignText, literalOffset } from '../../src/read/text-offsets.ts'
import { readYamlSource } from '../../src/read/yaml-source.ts'

/** What searches takes a second: on a busy machine, many times that. */
const patience = { timeout: 120_000 }

/** What stands in the file at the place of a word of the value of `a`. */
function find(text: string, word: string): string {
  const source = readYamlSource('a.yaml', new TextEncoder().encode(text))
  expect(source.diagnostics).toEqual([])
  const value = (source.data as { a: string }).a
  const start = value.indexOf(word)
  expect(start).toBeGreaterThanOrEqual(0)
  const { line, column, endLine, endColumn } = source.locateText(['a'], start, start + word.length)
  const lines = source.text.split('\n')
  const cut =
    line === endLine
      ? (lines[line - 1] ?? '').slice(column - 1, endColumn - 1)
      : `${(lines[line - 1] ?? '').slice(column - 1)}\n${(lines[endLine - 1] ?? '').slice(0, endColumn - 1)}`
  return `${line}:${column} ${cut}`
}

test.each([
  ['plain', 'b: x\na: eins zwei drei\n', 'zwei', '2:9 zwei'],
  ['plain over lines', 'a: eins\n  zwei\n\n  drei\n', 'drei', '4:3 drei'],
  ['plain with quotes inside', "a: eins''s \\zwei drei\n", 'drei', '1:18 drei'],
  ['single quotes', "a: 'eins''s zwei'\n", "eins's", "1:5 eins''s"],
  ['single quotes over lines', "a: 'eins\n  zwei'\n", 'zwei', '2:3 zwei'],
  ['double quotes', 'a: "eins\\n\\u00e4 zwei"\n', 'zwei', '1:18 zwei'],
  ['an escape', 'a: "eins \\u00e4x zwei"\n', 'äx', '1:10 \\u00e4x'],
  ['a folded escape', 'a: "eins \\\n  zwei"\n', 'zwei', '2:3 zwei'],
  ['a literal block', 'a: |\n  eins\n\n    zwei\n  drei\n', 'drei', '5:3 drei'],
  ['deeper in a literal block', 'a: |\n  eins\n\n    zwei\n  drei\n', 'zwei', '4:5 zwei'],
  ['a block with a comment', 'a: |- # Text\n  eins\n  zwei\n', 'zwei', '3:3 zwei'],
  ['a block with its own indent', 'a: |2\n    eins\n  zwei\n', 'eins', '2:5 eins'],
  ['a folded block', 'a: >-\n  eins\n  zwei\n\n  drei\n', 'drei', '5:3 drei'],
  ['over a line of a folded block', 'a: >-\n  eins\n  zwei\n', 'eins zwei', '2:3 eins\n  zwei'],
  ['composed letters', 'a: |\n  gru\u0308n drei\n', 'drei', '2:9 drei'],
  ['a letter with its mark', 'a: |\n  gru\u0308n drei\n', 'grün', '2:3 gru\u0308n'],
  ['soft hyphens', 'a: Kin\u00ADder drei\n', 'Kinder', '1:4 Kin\u00ADder'],
  [
    'a soft hyphen before a mark',
    'a: |\n  gru\u00AD\u0308n drei\n',
    'grün',
    '2:3 gru\u00AD\u0308n',
  ],
  ['behind it', 'a: "gru\u00AD\u0308n drei"\n', 'drei', '1:12 drei'],
  ['behind it over lines', 'a: gru\u00AD\u0308n\n  drei\n', 'drei', '2:3 drei'],
  ['behind a mark alone', 'a: |\n  eins \u0308 drei\n', 'drei', '2:10 drei'],
  ['emoji', 'a: 🌳🌳 drei\n', 'drei', '1:9 drei'],
])('%s', (_, text, word, place) => {
  expect(find(text, word)).toBe(place)
})

test('a place that is no text is shown as a whole', () => {
  const source = readYamlSource('a.yaml', new TextEncoder().encode('a:\n  - b\n'))
  expect(source.locateText(['a', 0], 5, 9)).toEqual(source.locate(['a', 0]))
  expect(source.locateText(['c'], 0, 1)).toEqual(source.locate(['c']))
})

test('every word is found where it stands, however it is written', patience, () => {
  const word = fc.stringMatching(/^[a-zäöü"'\\#:,]{1,7}$/)
  const gap = fc.constantFrom(' ', '\n', '\n\n', '\n  ', ' ')
  const style = fc.constantFrom(
    'PLAIN' as const,
    'QUOTE_DOUBLE' as const,
    'QUOTE_SINGLE' as const,
    'BLOCK_LITERAL' as const,
    'BLOCK_FOLDED' as const,
  )
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 12 }),
      style,
      fc.integer({ min: 20, max: 60 }),
      (parts, defaultStringType, lineWidth) => {
        const value = `Anfang ${parts.flat().join('')} Ende`
        const file = stringify({ a: value }, { defaultStringType, lineWidth })
        const source = readYamlSource('a.yaml', new TextEncoder().encode(file))
        fc.pre(source.diagnostics.length === 0)
        const read = (source.data as { a: string }).a.trimEnd()
        const start = read.length - 'Ende'.length
        const { line, column } = source.locateText(['a'], start, read.length)
        const after = source.text.split('\n')[line - 1]?.slice(column - 1)
        // The library may break a long text within a word: its only capital E is enough.
        expect(after?.startsWith('E')).toBe(true)
      },
    ),
    { numRuns: 500 },
  )
})

test('in a literal block a place is found as aligning all of it would find it', patience, () => {
  const line = fc.stringMatching(/^ {0,3}[a-zäöü„–🌳\u0301\u0308\u00AD ]{0,12}$/u)
  let told = 0
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const source = `|2\n${lines.map((each) => `  ${each}`).join('\n')}\n`
      const value = toCanonical(`${lines.join('\n')}\n`)
      const written = { source, art: 'BLOCK_LITERAL' as const, value }
      const aligned = alignText(written)
      if (!aligned) throw new Error('not aligned')
      for (let at = 0; at < value.length; at++) {
        const offset = literalOffset(written, at)
        if (offset === undefined) continue
        told += 1
        expect([offset, offset + 1]).toEqual([aligned.starts[at], aligned.ends[at]])
      }
    }),
    { numRuns: 300 },
  )
  expect(told).toBeGreaterThan(300)
})
