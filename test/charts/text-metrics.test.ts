import { expect, test } from 'vitest'
import { createSchrift, toDrawn } from '../../src/charts/text-metrics.ts'
import { fonts, schrift } from './support.ts'

// As Chromium measures the same files: canvas, 1000 px, --font-render-hinting=none.
test.each([
  ['Prüfung 1\u2009000', 5632, 5816],
  ['Köllnische Vorstadt/Spindlersfeld', 13928, 14350],
  ['Treptow-Köpenick', 7662, 7883],
  ['15,7\u00A0%', 2764, 2855],
  ['AVATAR To Te 65-Jährige', 10095, 10360],
])('„%s“ is as wide as in the browser', (text, regular, semibold) => {
  expect(schrift.measure(text, 1000)).toBeCloseTo(regular, 0)
  expect(schrift.measure(text, 1000, 600)).toBeCloseTo(semibold, 0)
})

test('digits are equally wide, so that numbers stand below each other', () => {
  const widths = '0123456789'.split('').map((digit) => schrift.measure(digit, 13))
  expect(new Set(widths).size).toBe(1)
})

test('a character that the font lacks counts as wide as it may be drawn', () => {
  expect(schrift.measure('→', 13)).toBe(13)
})

test('measuring again gives the same', () => {
  const fresh = createSchrift(fonts)
  expect(fresh.measure('Köpenick', 16, 600)).toBe(schrift.measure('Köpenick', 16, 600))
})

test('what shows nothing is left out', () => {
  expect(toDrawn('Be\u00ADzirks\u200Bregion 22\u202F417\tEW')).toBe('Bezirksregion 22\u2009417 EW')
  expect(toDrawn('5\u00A0%')).toBe('5\u00A0%')
})
