import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createZahlenachse } from '../../src/charts/number-axis.ts'

const wunsch = { intervalle: 5, nachkommastellen: 1 }
const texte = (...werte: number[]): readonly string[] =>
  createZahlenachse(werte, wunsch).striche.map(({ text }) => text)

describe('round lines', () => {
  test('an index begins below its values', () => {
    expect(texte(100, 135.1)).toEqual(['100', '110', '120', '130', '140'])
  })
  test('values that begin near zero are shown from zero', () => {
    expect(texte(2, 21.8)).toEqual(['0', '5', '10', '15', '20'])
  })
  test('negative values get a real minus, zero is a line', () => {
    expect(texte(-12.4, 22)).toEqual(['\u221220', '\u221210', '0', '10', '20'])
  })
  test('thousands get a thin space', () => {
    expect(texte(1_190_000, 1_240_000)).toContain('1\u2009200\u2009000')
  })
  test('no line is finer than the last printed digit', () => {
    const { striche } = createZahlenachse([3, 4], { intervalle: 5, nachkommastellen: 0 })
    expect(striche.map(({ wert }) => wert).every(Number.isInteger)).toBe(true)
  })
  test('a flat series stays flat: the axis spans more than its noise', () => {
    const { von, bis } = createZahlenachse([15.68, 15.72], wunsch)
    expect(bis - von).toBeGreaterThanOrEqual(0.4)
  })
  test('all zero begins at zero', () => {
    expect(createZahlenachse([0, 0], wunsch).von).toBe(0)
  })
})

test('every value lies on the axis, lines ascend, what is not negative begins at zero or above', () => {
  const wert = fc.double({ min: -1e6, max: 1e7, noNaN: true, noDefaultInfinity: true })
  fc.assert(
    fc.property(
      fc.array(wert, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 0, max: 3 }),
      (werte, stellen) => {
        const { von, bis, striche } = createZahlenachse(werte, {
          intervalle: 5,
          nachkommastellen: stellen,
        })
        const slack = 1e-9 * Math.max(1, ...werte.map(Math.abs))
        expect(Math.min(...werte)).toBeGreaterThanOrEqual(von - slack)
        expect(Math.max(...werte)).toBeLessThanOrEqual(bis + slack)
        if (Math.min(...werte) >= 0) expect(von).toBeGreaterThanOrEqual(0)
        expect(striche.length).toBeGreaterThanOrEqual(2)
        expect(striche.length).toBeLessThanOrEqual(9)
        expect(new Set(striche.map(({ text }) => text)).size).toBe(striche.length)
        for (const [index, { wert: at }] of striche.entries()) {
          expect(at).toBeGreaterThanOrEqual(von - slack)
          expect(at).toBeLessThanOrEqual(bis + slack)
          if (index > 0) expect(at).toBeGreaterThan(striche[index - 1]?.wert ?? Infinity)
        }
      },
    ),
  )
})
