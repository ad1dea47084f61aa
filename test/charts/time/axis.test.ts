import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  findBruchstelle,
  pickLabels,
  toZeitraum,
  toZeitworte,
} from '../../../src/charts/time/axis.ts'

describe('pickLabels', () => {
  const even = (count: number, gap: number): number[] =>
    Array.from({ length: count }, (_, index) => index * gap)
  const pick = (places: number[]): readonly number[] =>
    pickLabels(places, new Array<number>(places.length).fill(28), 16)

  test('all where there is room', () => {
    expect(pick(even(5, 60))).toEqual([0, 1, 2, 3, 4])
  })
  test('every third of ten years, both ends included', () => {
    expect(pick(even(10, 20))).toEqual([0, 3, 6, 9])
  })
  test('the last one always', () => {
    expect(pick(even(8, 10)).at(-1)).toBe(7)
    expect(pick([5])).toEqual([0])
    expect(pick([])).toEqual([])
  })
  test('none touches another, whatever the gaps', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(gaps, (distances) => {
        let at = 0
        const places = distances.map((distance) => (at += distance))
        const picked = pick(places)
        expect(picked.at(-1)).toBe(places.length - 1)
        for (const [position, index] of picked.entries()) {
          const before = picked[position - 1]
          if (before !== undefined)
            expect((places[index] ?? 0) - (places[before] ?? 0)).toBeGreaterThanOrEqual(44)
        }
      }),
    )
  })
})

test('years where each occurs once, else month and year', () => {
  expect(toZeitworte(['2023-12-31', '2024-12-31'])).toEqual(['2023', '2024'])
  expect(toZeitworte(['2024-06-30', '2024-12-31'])).toEqual(['06/2024', '12/2024'])
})

test('a single Stand stands in the middle, none gives an empty range', () => {
  const [from, to] = toZeitraum(['2024-12-31'])
  expect((from + to) / 2).toBe(Date.UTC(2024, 11, 31))
  expect(toZeitraum([])).toEqual([0, 1])
})

test('a break stands half-way; at the ends there is none', () => {
  const toX = (stand: string): number => Number(stand.slice(0, 4))
  const staende = ['2019-12-31', '2020-12-31', '2021-12-31']
  expect(findBruchstelle(staende, '2021-01-01', toX)).toBe(2020.5)
  expect(findBruchstelle(staende, '2019-12-31', toX)).toBeNull()
  expect(findBruchstelle(staende, '2022-01-01', toX)).toBeNull()
})
