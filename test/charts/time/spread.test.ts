import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spread } from '../../../src/charts/time/spread.ts'

test('blocks with room stay where they should be', () => {
  expect(
    spread(
      [
        { wunsch: 10, hoehe: 20 },
        { wunsch: 60, hoehe: 20 },
      ],
      0,
      100,
    ),
  ).toEqual([10, 60])
})

test('two in the same place move apart by the same distance', () => {
  expect(
    spread(
      [
        { wunsch: 50, hoehe: 20 },
        { wunsch: 50, hoehe: 20 },
      ],
      0,
      100,
    ),
  ).toEqual([40, 60])
})

test('at the edge the others make room', () => {
  expect(
    spread(
      [
        { wunsch: 90, hoehe: 20 },
        { wunsch: 95, hoehe: 20 },
      ],
      0,
      100,
    ),
  ).toEqual([60, 80])
})

test('never over each other, never outside, in the order of the wishes', () => {
  const block = fc.record({
    wunsch: fc.double({ min: -50, max: 350, noNaN: true }),
    hoehe: fc.integer({ min: 10, max: 60 }),
  })
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
      const tops = spread(blocks, 0, 300)
      const placed = blocks.map(({ wunsch, hoehe }, index) => ({
        wunsch,
        hoehe,
        top: tops[index] ?? 0,
      }))
      placed.sort((a, b) => a.top - b.top)
      for (const [index, { top, hoehe, wunsch }] of placed.entries()) {
        expect(top).toBeGreaterThanOrEqual(-1e-9)
        expect(top + hoehe).toBeLessThanOrEqual(300 + 1e-9)
        const next = placed[index + 1]
        if (!next) continue
        expect(top + hoehe).toBeLessThanOrEqual(next.top + 1e-9)
        expect(wunsch).toBeLessThanOrEqual(next.wunsch)
      }
    }),
  )
})
