import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findBezugsbevoelkerung } from '../../../src/import/kriminalitaet/haeufigkeit.ts'

const cases = fc.array(fc.nat({ max: 20_000 }), { minLength: 3, maxLength: 17 })
const people = fc.integer({ min: 300, max: 4_000_000 })
const name = (_: number, index: number): string => `delikt_${index}`

function toMaps(faelle: readonly number[], rate: (faelle: number) => number) {
  return [
    new Map(faelle.map((zahl, index) => [name(zahl, index), zahl])),
    new Map(faelle.map((zahl, index) => [name(zahl, index), rate(zahl)])),
  ] as const
}

describe('findBezugsbevoelkerung', () => {
  test.each([
    ['exact', (rate: number) => rate],
    ['rounded', (rate: number) => Math.round(rate)],
  ])('finds the people of %s rates, and nothing that does not fit', (_, round) => {
    fc.assert(
      fc.property(cases, people, (faelle, personen) => {
        const found = findBezugsbevoelkerung(
          ...toMaps(faelle, (zahl) => round((zahl * 100_000) / personen)),
        )
        expect(found.abweichend).toEqual([])
        if (faelle.some((zahl) => zahl > 0)) {
          expect(found.personen?.von).toBeLessThanOrEqual(personen * (1 + 1e-9))
          expect(found.personen?.bis).toBeGreaterThanOrEqual(personen * (1 - 1e-9))
        } else expect(found.personen).toBeNull()
      }),
    )
  })

  test('one rate that does not fit the others is found', () => {
    const [faelle, raten] = toMaps([100, 250, 400, 800], (zahl) => zahl * 10)
    const wrong = new Map([...raten, ['delikt_2', 4321]])
    expect(findBezugsbevoelkerung(faelle, wrong)).toMatchObject({ abweichend: ['delikt_2'] })
  })

  test('a rate without a case, a case without a rate', () => {
    const faelle = new Map([
      ['a', 0],
      ['b', 50],
      ['c', 100],
      ['d', 1],
    ])
    const raten = new Map([
      ['a', 7],
      ['b', 500],
      ['c', 1000],
      ['d', 10],
    ])
    expect(findBezugsbevoelkerung(faelle, raten).abweichend).toEqual(['a'])
    expect(findBezugsbevoelkerung(faelle, new Map()).personen).toBeNull()
  })
})
