import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contains, edgeCrosses, gridInside, holds, meets } from '../../../src/charts/map/edges.ts'
import { segmentMeetsBox } from '../../../src/charts/map/polygon.ts'
import type { Ort, Vieleck } from '../../../src/charts/map/polygon.ts'
import { kasten, loch, quadrat } from './shapes.ts'

describe('a square with a hole', () => {
  const form = [[quadrat, loch]]
  test('contains what is between', () => {
    expect(contains(form, [2, 2])).toBe(true)
    expect(contains(form, [5, 5])).toBe(false)
    expect(contains(form, [11, 5])).toBe(false)
    expect(contains(form, [5, 11])).toBe(false)
  })
  test('holds only boxes that no edge crosses', () => {
    expect(holds(form, kasten(1, 1, 2))).toBe(true)
    expect(holds(form, kasten(3, 3, 2))).toBe(false)
    expect(holds(form, kasten(1, 1, 8))).toBe(false)
    expect(holds(form, kasten(9, 9, 2))).toBe(false)
  })
  test('meets boxes that touch or lie within', () => {
    expect(meets(form, kasten(9, 9, 2))).toBe(true)
    expect(meets(form, kasten(1, 1, 1))).toBe(true)
    expect(meets(form, kasten(4.5, 4.5, 1))).toBe(false)
    expect(meets(form, kasten(11, 11, 1))).toBe(false)
  })
  test('has the points of a grid around the hole', () => {
    const grid = gridInside(form, 1)
    expect(grid).toContainEqual([1, 0.5])
    expect(grid.filter(([x]) => x === 5)).toHaveLength(8)
    expect(grid).toHaveLength(108)
  })
})

test('shapes without size or without corners hold nothing', () => {
  const flat: readonly Vieleck[] = [
    [
      [
        [0, 5],
        [10, 5],
      ],
    ],
  ]
  expect(contains(flat, [5, 5])).toBe(false)
  expect(edgeCrosses(flat, kasten(4, 4, 2))).toBe(true)
  expect(edgeCrosses(flat, kasten(4, 6, 2))).toBe(false)
  for (const none of [[], [[]], [[[]]]]) {
    expect(contains(none, [5, 5])).toBe(false)
    expect(edgeCrosses(none, kasten(0, 0, 10))).toBe(false)
    expect(gridInside(none, 4)).toEqual([])
  }
})

// What is asked of a few edges must be what all of them would say.
const zahl = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.double({ min: -20, max: 20, noNaN: true }),
)
const ort = fc.tuple(zahl, zahl)
const vieleck = fc.array(fc.array(ort, { maxLength: 30 }), { maxLength: 3 })
const vielecke = fc.array(vieleck, { maxLength: 3 })

function edgesOf(form: readonly Vieleck[]): readonly (readonly [Ort, Ort])[] {
  return form
    .flat()
    .flatMap((ring) => ring.map((a, index) => [ring.at(index - 1) as Ort, a] as const))
}

test('a place lies inside if a ray from it meets an odd number of all edges', () => {
  fc.assert(
    fc.property(vielecke, ort, (form, [x, y]) => {
      const met = edgesOf(form).filter(
        ([[bx, by], [ax, ay]]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax,
      )
      expect(contains(form, [x, y])).toBe(met.length % 2 === 1)
    }),
  )
})

test('a box is crossed if any of all edges meets it', () => {
  fc.assert(
    fc.property(vielecke, ort, fc.tuple(fc.nat(30), fc.nat(30)), (form, [x, y], [wide, high]) => {
      const box = kasten(x, y, wide, high)
      const crossed = edgesOf(form).some(([a, b]) => segmentMeetsBox(a, b, box))
      expect(edgeCrosses(form, box)).toBe(crossed)
    }),
  )
})
