import fc from 'fast-check'
import { expect, test } from 'vitest'
import { veraendertesIntervall, zaehlerIntervall } from '../../src/protect/quote.ts'

const prozent = (wert: number, nachkommastellen: number) => ({
  wert,
  nachkommastellen,
  faktor: 100,
})

test('a rate with one decimal over some hundred gives its count back', () => {
  expect(zaehlerIntervall(prozent(0.7, 1), 300)).toEqual([2, 2])
  expect(zaehlerIntervall(prozent(0.5, 1), 412)).toEqual([2, 2])
})

test('over many it does not', () => {
  expect(zaehlerIntervall(prozent(0.1, 1), 4000)).toEqual([2, 6])
  expect(zaehlerIntervall(prozent(0, 1), 3000)).toEqual([0, 1])
})

test('no whole number fits: it was divided by something else', () => {
  expect(zaehlerIntervall(prozent(0.4, 1), 412)).toBeUndefined()
})

test('a rate per 1,000', () => {
  expect(zaehlerIntervall({ wert: 4.8, nachkommastellen: 1, faktor: 1000 }, 415)).toEqual([2, 2])
})

test('a change in percent gives the other year back', () => {
  expect(veraendertesIntervall(prozent(-85.7, 1), 14, 'spaeter')).toEqual([2, 2])
  expect(veraendertesIntervall(prozent(600, 0), 14, 'frueher')).toEqual([2, 2])
  expect(veraendertesIntervall(prozent(-100, 0), 0, 'frueher')).toEqual([0, Infinity])
})

test('the count itself is always within, however it was rounded', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20_000 }),
      fc.nat(20_000),
      fc.constantFrom(0, 1, 2, 3),
      fc.constantFrom(100, 1000, 100_000),
      (nenner, zaehler, nachkommastellen, faktor) => {
        fc.pre(zaehler <= nenner)
        const wert = Number(((zaehler / nenner) * faktor).toFixed(nachkommastellen))
        const [von, bis] = zaehlerIntervall({ wert, nachkommastellen, faktor }, nenner) ?? []
        expect(von).toBeLessThanOrEqual(zaehler)
        expect(bis).toBeGreaterThanOrEqual(zaehler)
      },
    ),
  )
})

test('earlier and later lead back to each other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.nat(5000),
      fc.constantFrom(0, 1, 2),
      (frueher, spaeter, nachkommastellen) => {
        const wert = Number(((spaeter / frueher - 1) * 100).toFixed(nachkommastellen))
        const quote = prozent(wert, nachkommastellen)
        const [a = NaN, b = NaN] = veraendertesIntervall(quote, frueher, 'spaeter') ?? []
        const [c = NaN, d = NaN] = veraendertesIntervall(quote, spaeter, 'frueher') ?? []
        expect(a <= spaeter && spaeter <= b).toBe(true)
        expect(c <= frueher && frueher <= d).toBe(true)
      },
    ),
  )
})
