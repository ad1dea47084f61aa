import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawStriche } from '../../../src/charts/spine/rug.ts'

const strip = { oben: 10, hoehe: 14 }

test('a stroke that stands alone has the whole height', () => {
  expect(drawStriche([5, 30], strip).map(({ x, y, y2 }) => [x, y, y2])).toEqual([
    [5, 10, 24],
    [30, 10, 24],
  ])
})

test('two that would touch share the height, four in one place as well', () => {
  const [first, second] = drawStriche([30, 30.8], strip)
  expect(first?.y2).toBeLessThan(second?.y ?? 0)
  const four = drawStriche([30, 30, 30, 30], strip).toSorted((a, b) => a.y - b.y)
  expect(four).toHaveLength(4)
  for (const [index, { y }] of four.entries())
    if (index > 0) expect(y).toBeGreaterThan(four[index - 1]?.y2 ?? Infinity)
})

test('every value has its stroke; strokes touch only where more than four stand in the place of one', () => {
  const orte = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 150 })
  fc.assert(
    fc.property(orte, (list) => {
      const striche = drawStriche(list, strip)
      expect(striche.map(({ x }) => x)).toEqual(list.toSorted((a, b) => a - b))
      for (const { y, y2 } of striche) {
        expect(y).toBeGreaterThanOrEqual(10)
        expect(y2).toBeLessThanOrEqual(24)
        expect(y2 - y).toBeGreaterThan(2.5)
      }
      for (const [index, a] of striche.entries())
        for (const b of striche.slice(index + 1)) {
          if (b.x - a.x >= 1.3) break
          const touch = a.y < b.y2 && b.y < a.y2
          const crowd = striche.filter(({ x }) => Math.abs(x - a.x) <= 60).length
          if (touch) expect(crowd).toBeGreaterThan(4)
        }
    }),
  )
})
