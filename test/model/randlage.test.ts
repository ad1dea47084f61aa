import { expect, test } from 'vitest'
import { toFuenftel, toRandlage } from '../../src/model/randlage.ts'

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)

test('the highest and the lowest tenth, rounded down: 14 of 143', () => {
  const werte = upTo(143)
  expect(werte.filter((wert) => toRandlage(wert, werte) === 'hoch')).toEqual(upTo(143).slice(-14))
  expect(werte.filter((wert) => toRandlage(wert, werte) === 'niedrig')).toEqual(upTo(14))
  expect(toRandlage(72, werte)).toBeNull()
})

test('equal values belong to a tenth only together', () => {
  const many = [...Array.from({ length: 100 }, () => 0), ...upTo(43)]
  expect(toRandlage(0, many)).toBeNull()
  expect(toRandlage(43, many)).toBe('hoch')
  // Three share the places 2 to 4 of 30: with them the tenth would be four.
  const three = [30, 29, 29, 29, ...upTo(26)]
  expect(toRandlage(30, three)).toBe('hoch')
  expect(toRandlage(29, three)).toBeNull()
})

test('among fewer than ten nobody stands out', () => {
  expect(toRandlage(9, upTo(9))).toBeNull()
  expect(toRandlage(10, upTo(10))).toBe('hoch')
})

test('fifths have the same size without equal values', () => {
  const werte = upTo(143)
  const sizes = [1, 2, 3, 4, 5].map(
    (stufe) => werte.filter((wert) => toFuenftel(wert, werte) === stufe).length,
  )
  expect(sizes).toEqual([29, 28, 29, 28, 29])
  expect(toFuenftel(1, werte)).toBe(1)
  expect(toFuenftel(143, werte)).toBe(5)
})

test('what most have lies in the middle', () => {
  expect(toFuenftel(0, [...Array.from({ length: 130 }, () => 0), ...upTo(13)])).toBe(3)
  expect(toFuenftel(7, [7])).toBe(3)
})
