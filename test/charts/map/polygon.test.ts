import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hatch } from '../../../src/charts/map/hatch.ts'
import { contains, edgeCrosses } from '../../../src/charts/map/edges.ts'
import {
  clipRing,
  measureFlaeche,
  segmentMeetsBox,
  toKasten,
} from '../../../src/charts/map/polygon.ts'
import type { Ort } from '../../../src/charts/map/polygon.ts'
import { simplifyRing } from '../../../src/charts/map/simplify.ts'
import { kasten, loch, quadrat } from './shapes.ts'

test('the area of a square without its hole', () => {
  expect(measureFlaeche([quadrat, loch])).toBe(96)
})

const ort = fc.tuple(
  fc.double({ min: -20, max: 20, noNaN: true }),
  fc.double({ min: -20, max: 20, noNaN: true }),
)

test('a segment meets a box if one of many points on it lies in the box', () => {
  fc.assert(
    fc.property(ort, ort, (a, b) => {
      const box = kasten(-5, -3, 10, 6)
      const points = Array.from({ length: 400 }, (_, index): Ort => [
        a[0] + ((b[0] - a[0]) * index) / 399,
        a[1] + ((b[1] - a[1]) * index) / 399,
      ])
      const found = points.some(([x, y]) => x >= -5 && x <= 5 && y >= -3 && y <= 3)
      // The sample may miss a grazed corner; the test must never miss a found one.
      if (found) expect(segmentMeetsBox(a, b, box)).toBe(true)
      else if (segmentMeetsBox(a, b, box))
        expect(points.some(([x, y]) => Math.abs(x) <= 5.2 && Math.abs(y) <= 3.2)).toBe(true)
    }),
  )
})

test('a clipped ring stays in the frame and loses no area inside of it', () => {
  expect(measureFlaeche([clipRing(quadrat, kasten(5, 5, 20))])).toBe(25)
  expect(clipRing(quadrat, kasten(20, 20, 5))).toEqual([])
  fc.assert(
    fc.property(fc.array(ort, { minLength: 3, maxLength: 12 }), (ring) => {
      for (const [x, y] of clipRing(ring, kasten(-5, -3, 10, 6))) {
        expect(Math.abs(x)).toBeLessThanOrEqual(5 + 1e-6)
        expect(Math.abs(y)).toBeLessThanOrEqual(3 + 1e-6)
      }
    }),
  )
})

test('a simpler ring strays no farther than allowed', () => {
  const circle = Array.from({ length: 360 }, (_, index): Ort => [
    50 * Math.cos((index * Math.PI) / 180),
    50 * Math.sin((index * Math.PI) / 180),
  ])
  const simple = simplifyRing([...circle, circle[0] ?? [0, 0]], 0.3)
  expect(simple.length).toBeLessThan(60)
  const grown = simple.map(([x, y]): Ort => [x * 1.007, y * 1.007])
  expect(circle.every((point) => contains([[grown]], point))).toBe(true)
  expect(simplifyRing(quadrat, 0.3)).toEqual(quadrat)
})

test('hatching stays inside, also around holes', () => {
  const form = [
    [quadrat.map(([x, y]): Ort => [x * 10, y * 10]), loch.map(([x, y]): Ort => [x * 10, y * 10])],
  ]
  const lines = hatch(form)
  expect(lines.length).toBeGreaterThan(30)
  for (const { x, y, x2, y2 } of lines) {
    expect(contains(form, [(x + x2) / 2, (y + y2) / 2])).toBe(true)
    expect(x + y).toBeCloseTo(x2 + y2)
  }
})

test('boxes around points; around none there is nothing', () => {
  expect(toKasten(quadrat)).toEqual(kasten(0, 0, 10))
  expect(toKasten([])).toEqual(kasten(0, 0, 0))
  expect(edgeCrosses([[quadrat]], kasten(2, 2, 2))).toBe(false)
})
