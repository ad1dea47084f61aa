import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toKlassengrenzen, toQuantil, toVerteilung } from '../../src/compute/verteilung.ts'
import { toKlasse } from '../../src/model/klassen.ts'

const numbers = fc
  .array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 200 })
  .map((werte) => werte.toSorted((a, b) => a - b))

describe('toVerteilung', () => {
  test('quartiles as in R (type 7) and QUARTILE.INC', () => {
    expect(toVerteilung([1, 2, 3, 4, 5, 6, 7, 8])).toMatchObject({
      minimum: 1,
      unteres_quartil: 2.75,
      median: 4.5,
      oberes_quartil: 6.25,
      maximum: 8,
    })
    expect(toVerteilung([7])).toMatchObject({ unteres_quartil: 7, median: 7, maximum: 7 })
    expect(toVerteilung([])).toBeNull()
  })

  test('is ordered and stays within the values', () => {
    fc.assert(
      fc.property(numbers, (werte) => {
        const v = toVerteilung(werte)
        if (!v) throw new Error('no values')
        const five = [v.minimum, v.unteres_quartil, v.median, v.oberes_quartil, v.maximum]
        expect(five).toEqual(five.toSorted((a, b) => a - b))
        expect(v.minimum).toBe(werte[0])
        expect(v.maximum).toBe(werte.at(-1))
      }),
    )
  })

  test('as many values lie below the median as above', () => {
    fc.assert(
      fc.property(numbers, (werte) => {
        const median = toQuantil(werte, 0.5)
        const half = werte.length / 2
        expect(werte.filter((wert) => wert < median).length).toBeLessThanOrEqual(half)
        expect(werte.filter((wert) => wert > median).length).toBeLessThanOrEqual(half)
      }),
    )
  })
})

describe('toKlassengrenzen', () => {
  test('five classes of equal size', () => {
    const werte = Array.from({ length: 542 }, (_, index) => index * 0.1)
    const grenzen = toKlassengrenzen(werte) ?? []
    expect(grenzen).toHaveLength(4)
    const sizes = [0, 0, 0, 0, 0]
    for (const wert of werte) {
      const klasse = toKlasse(wert, grenzen)
      sizes[klasse] = (sizes[klasse] ?? 0) + 1
    }
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
  })

  test('a value on a limit belongs to the class above', () => {
    expect([9.9, 10, 19.9, 20].map((wert) => toKlasse(wert, [10, 20]))).toEqual([0, 1, 1, 2])
  })

  test('fewer values than classes have none', () => {
    expect(toKlassengrenzen([1, 2, 3, 4])).toBeNull()
  })
})
