import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { relaxOrte } from '../../../src/charts/points/relax.ts'
import type { Ort } from '../../../src/charts/map/polygon.ts'

const distance = ([ax, ay]: Ort, [bx, by]: Ort): number => Math.hypot(ax - bx, ay - by)

describe('places that are a little too close', () => {
  test('part by the same distance', () => {
    const [a, b] = relaxOrte(
      [
        [0, 0],
        [8, 0],
      ],
      12,
      6,
    ) as [Ort, Ort]
    expect(a[0]).toBeCloseTo(-2, 0)
    expect(b[0]).toBeCloseTo(10, 0)
  })
  test('even in one and the same spot', () => {
    const [a, b] = relaxOrte(
      [
        [5, 5],
        [5, 5],
      ],
      10,
      6,
    ) as [Ort, Ort]
    expect(distance(a, b)).toBeGreaterThan(9)
  })
})

test('none goes farther than allowed, places with room stay, and so does the order of the list', () => {
  const ort = fc.tuple(
    fc.double({ min: 0, max: 90, noNaN: true }),
    fc.double({ min: 0, max: 90, noNaN: true }),
  )
  fc.assert(
    fc.property(fc.array(ort, { maxLength: 40 }), (orte) => {
      const moved = relaxOrte(orte, 12, 6)
      expect(moved).toHaveLength(orte.length)
      for (const [index, before] of orte.entries()) {
        const after = moved[index] as Ort
        expect(distance(before, after)).toBeLessThanOrEqual(6.001)
        const hasRoom = orte.every((other, at) => at === index || distance(before, other) > 24)
        if (hasRoom) expect(after).toEqual(before)
      }
      expect(relaxOrte(orte, 12, 6)).toEqual(moved)
    }),
  )
})
