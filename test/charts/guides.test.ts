import { expect, test } from 'vitest'
import { drawPfeil, locateRichtwerte, toSkalenwerte } from '../../src/charts/guides.ts'

const skala = { von: 0, bis: 100 }
const lagen = (...werte: number[]): readonly string[] =>
  locateRichtwerte(
    werte.map((wert) => ({ wert, text: String(wert) })),
    skala,
    0.5,
  ).map(({ richtwert, lage }) => `${richtwert.text} ${lage}`)

test('a guideline value near the scale belongs to it, a far one does not', () => {
  expect(lagen(50, 150, 151, -50, -51)).toEqual([
    '50 innen',
    '150 innen',
    '151 darueber',
    '-50 innen',
    '-51 darunter',
  ])
})

test('only what belongs to the scale makes it longer', () => {
  const richtlagen = locateRichtwerte(
    [
      { wert: 120, text: '' },
      { wert: 900, text: '' },
    ],
    skala,
    0.5,
  )
  expect(toSkalenwerte(richtlagen)).toEqual([120])
})

test('what is no number is left out', () => {
  expect(lagen(Number.NaN, Number.POSITIVE_INFINITY)).toEqual([])
})

test('all three lines of an arrow end at its point', () => {
  const pfeil = drawPfeil(10, 20, 'oben')
  expect(pfeil.map(({ x2, y2 }) => [x2, y2])).toEqual([
    [10, 20],
    [10, 20],
    [10, 20],
  ])
  expect(pfeil.every(({ y }) => y > 20)).toBe(true)
  expect(drawPfeil(10, 20, 'links').every(({ x }) => x > 10)).toBe(true)
})
