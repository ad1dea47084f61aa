import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCanonical } from '../../src/read/canonical.ts'

test.each([
  ['ASCII', 'Kinder', 'Kinder'],
  ['composed letters', 'Gärten', 'Gärten'],
  ['letters with their marks', 'Ga\u0308rten', 'Gärten'],
  ['soft hyphens', 'Kinder\u00ADgarten', 'Kindergarten'],
  ['a soft hyphen between a letter and its mark', 'Ga\u00AD\u0308rten', 'Gärten'],
  ['a soft hyphen between two marks', 'u\u0308\u00AD\u0304', 'ǖ'],
])('%s', (_, text, canonical) => {
  expect(toCanonical(text)).toBe(canonical)
})

test('what is canonical stays as it is', { timeout: 120_000 }, () => {
  const unit = fc.oneof(
    fc.constantFrom('a', 'u', 'ä', '\u0308', '\u0304', '\u0323', '\u00AD', 'ᄀ', 'ᅡ', ' '),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  )
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
      const canonical = toCanonical(text)
      expect(toCanonical(canonical)).toBe(canonical)
      expect(canonical).not.toContain('\u00AD')
      expect(canonical.normalize('NFC')).toBe(canonical)
    }),
    { numRuns: 500 },
  )
})
