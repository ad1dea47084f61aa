import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roundGrad, toGrad, toMeter } from '../../../src/import/einrichtungen/projektion.ts'

/** Computed with the series of Krüger on the ellipsoid GRS80, apart from the library. */
const points = [
  { grad: [15, 52.5], meter: [500_000, 5_816_652.006] },
  { grad: [13.4, 52.52], meter: [391_440.032, 5_820_079.667] },
  { grad: [13.09, 52.35], meter: [369_908.618, 5_801_684.455] },
  { grad: [13.76, 52.66], meter: [416_132.624, 5_835_171.003] },
] as const

test.each(points)('$grad in EPSG:25833', ({ grad, meter }) => {
  const [x, y] = toMeter(grad)
  expect(x).toBeCloseTo(meter[0], 2)
  expect(y).toBeCloseTo(meter[1], 2)
  const [lon, lat] = toGrad(meter)
  expect(lon).toBeCloseTo(grad[0], 7)
  expect(lat).toBeCloseTo(grad[1], 7)
})

test('there and back is the same point, everywhere in Berlin', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 13, max: 13.8, noNaN: true }),
      fc.double({ min: 52.3, max: 52.7, noNaN: true }),
      (lon, lat) => {
        const [x, y] = toGrad(toMeter([lon, lat]))
        expect(Math.abs(x - lon)).toBeLessThan(1e-8)
        expect(Math.abs(y - lat)).toBeLessThan(1e-8)
      },
    ),
  )
})

test('five decimals are enough', () => {
  expect(roundGrad([13.404996, 52.5])).toEqual({ lon: 13.405, lat: 52.5 })
})
