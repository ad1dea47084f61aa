import fc from 'fast-check'
import { Document, isMap, isScalar, visit } from 'yaml'
import { expect, test } from 'vitest'
import { hashOf } from '../../src/approve/pruefsumme.ts'
import { toCanonicalText } from '../../src/approve/canonical-text.ts'
import { readYamlSource } from '../../src/read/yaml-source.ts'

/** What a contribution may hold: text with umlauts, paragraphs, lists, keys with leading zeros. */
const data = {
  kapitel: '8.1.1',
  kernaussage: 'Die Plätze reichen nicht: „92 %“ sind belegt.',
  ist_stand:
    'Ende 2024 gab es 1.204 Plätze – 3 mehr als früher – in grünen Häusern, die alle recht weit voneinander entfernt liegen.\n\n- Nord: 0\n- Süd: ja\n\nDanach',
  plr: ['09200715', '09200716'],
  leer: 'null',
  wahr: 'true',
}
const styles = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const

/** The same data as a person, an editor or a Mac might have written it. */
function write(next: (max: number) => number): string {
  const document = new Document(data)
  document.commentBefore = ' Stand prüfen'
  visit(document, (role, node) => {
    const style = styles[next(styles.length)]
    if (role !== 'key' && isScalar(node) && style) node.type = style
    if (isMap(node)) node.items.sort(() => next(2) - 0.5)
  })
  const lineWidth = [0, 40, 80][next(3)] ?? 80
  const text = document.toString({ indent: 2 + next(3), lineWidth })
  const form = next(2) === 0 ? text : text.normalize('NFD')
  return next(2) === 0 ? form : form.replaceAll('\n', '\r\n')
}

test('whatever the YAML looks like, the hash of what it says is the same', () => {
  const expected = hashOf(canonical(data))
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(1_000_000)), (numbers) => {
      const next = (max: number): number => Number(numbers.next().value) % max
      const source = readYamlSource('beitrag.yaml', new TextEncoder().encode(write(next)))
      expect(source.diagnostics).toEqual([])
      expect(hashOf(canonical(source.data))).toBe(expected)
    }),
    { numRuns: 300, seed: 7 },
  )
})

test('one other character is another hash', () => {
  const other = { ...data, ist_stand: data.ist_stand.replace('1.204', '1.205') }
  expect(hashOf(canonical(other))).not.toBe(hashOf(canonical(data)))
})

function canonical(value: unknown): unknown {
  if (typeof value === 'string') return toCanonicalText(value)
  if (Array.isArray(value)) return value.map(canonical)
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>).map(([key, item]) => [key, canonical(item)]),
  )
}
