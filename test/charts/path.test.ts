import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatCoordinate, readPath, writePath } from '../../src/charts/path.ts'

test('reads what Vega writes, absolute and relative, and moves it', () => {
  expect(readPath('M1,2h3v-4l1,1Z', 10, 20)).toEqual([
    { art: 'M', x: 11, y: 22 },
    { art: 'L', x: 14, y: 22 },
    { art: 'L', x: 14, y: 18 },
    { art: 'L', x: 15, y: 19 },
    { art: 'Z' },
  ])
})

test('writes tenths, relative, without steps that go nowhere', () => {
  expect(writePath(readPath('M0.04,0L10,0L10.04,0L10,0.5L-5,-5Z'))).toBe('M0 0h10v.5l-15-5.5z')
})

test('keeps curves and arcs', () => {
  expect(writePath(readPath('M0,0C1,2,3,4,5,6'))).toBe('M0 0C1 2 3 4 5 6')
  expect(writePath(readPath('M0,0A2,2,0,1,1,4,0'))).toBe('M0 0A2 2 0 1 1 4 0')
})

test('numbers have no superfluous zero', () => {
  expect(['0.5', '-0.5', '12.04', '-0.01', '100'].map(Number).map(formatCoordinate)).toEqual([
    '.5',
    '-.5',
    '12',
    '0',
    '100',
  ])
})

test('an unknown command is refused', () => {
  expect(() => readPath('M0,0Q1,1,2,2')).toThrow(RangeError)
})

test('reading what was written gives the same points, rounded to tenths', () => {
  const place = fc.double({ min: -2000, max: 2000, noNaN: true })
  const tenths = (value: number): string =>
    Math.round(value * 10)
      .toFixed(0)
      .replace(/^-0$/, '0')
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 30 }), (orte) => {
      const again = readPath(
        writePath(orte.map(([x, y], index) => ({ art: index === 0 ? 'M' : 'L', x, y }))),
      )
      const rounded = orte.map(([x, y]) => `${tenths(x)} ${tenths(y)}`)
      expect(
        again.map((step) => (step.art === 'Z' ? '' : `${tenths(step.x)} ${tenths(step.y)}`)),
      ).toEqual(rounded.filter((text, index) => text !== rounded[index - 1]))
    }),
  )
})
