import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closest, editDistance, fold, meintenSie } from '../../src/diagnostics/closest.ts'

const felder = ['kapitel', 'kernaussage', 'ist_stand', 'massnahmen', 'staerken_schwaechen', 'id']

test.each([
  ['kapitell', 'kapitel'],
  ['Kapitel', 'kapitel'],
  ['kaptiel', 'kapitel'],
  ['maßnahmen', 'massnahmen'],
  ['Maßnahme', 'massnahmen'],
  ['Stärken-Schwächen', 'staerken_schwaechen'],
  ['iststand', 'ist_stand'],
  ['sta\u0308rken schwa\u0308chen', 'staerken_schwaechen'],
])('%s means %s', (word, meant) => {
  expect(closest(word, felder)).toBe(meant)
})

test.each(['farbe', 'ix', '', 'bewertung'])('%s means none of them', (word) => {
  expect(closest(word, felder)).toBeUndefined()
  expect(meintenSie(word, felder)).toBeUndefined()
})

test('a sentence for people', () => {
  expect(meintenSie('jugnd', ['jugend', 'soziales'])).toBe('Meinten Sie „jugend“?')
})

test('the distance is symmetric, zero for the same and at most the longer length', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      const distance = editDistance(a, b)
      expect(distance).toBe(editDistance(b, a))
      expect(distance === 0).toBe(a === b)
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
    }),
  )
})

test('a swap is one error, and a limit is kept', () => {
  expect(editDistance('abcd', 'abdc')).toBe(1)
  expect(editDistance('abcd', 'wxyz', 2)).toBe(Infinity)
  expect(fold('Straßen- und_Grün')).toBe('strassenundgruen')
})
