import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toRang } from '../../src/compute/rang.ts'

const ascending = (werte: readonly number[]): number[] => werte.toSorted((a, b) => a - b)

describe('toRang', () => {
  test('1 has the highest value, ties share a rank and leave out the next', () => {
    const werte = [1, 5, 5, 9]
    expect([9, 5, 1].map((wert) => toRang(wert, werte).rang)).toEqual([1, 2, 4])
    expect(toRang(5, werte).von).toBe(4)
  })

  test('is 1 plus the number of greater values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1 }), (werte) => {
        for (const wert of werte) {
          const { rang, von } = toRang(wert, ascending(werte))
          expect(rang).toBe(1 + werte.filter((other) => other > wert).length)
          expect(von).toBe(werte.length)
        }
      }),
    )
  })
})
