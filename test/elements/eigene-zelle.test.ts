import { expect, test } from 'vitest'
import { decimalsOf, toEigeneZelle } from '../../src/elements/eigene-zelle.ts'
import { raeume } from './fake-auskunft.ts'

const spalte = { id: 'a', titel: 'A', art: 'zahl' } as const

test.each([
  ['+31.0', '+31,0', 31],
  ['+1,5', '+1,5', 1.5],
  ['-1.5', '−1,5', -1.5],
  ['+0.04', '±0,0', 0.04],
  ['+3.4p', '+3,4p', 3.4],
  ['12.5', '12,5', 12.5],
  ['+', '+', '+'],
])('a number %s is printed as %s', (text, printed, wert) => {
  expect(toEigeneZelle(text, spalte, 1, raeume)).toMatchObject({ text: printed, wert })
})

test('decimals of a column are the most that one of its cells has', () => {
  expect(decimalsOf(spalte, ['+31.25', '-1', 'x'])).toBe(2)
})
