import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renumberElementIds } from '../../src/pdf/element-ids.ts'

const name = (number: number): string => `(node${String(number).padStart(8, '0')})`
const renumber = (text: string): string =>
  Buffer.from(renumberElementIds(Buffer.from(text))).toString()

test('names are numbered from 1 in their order', () => {
  expect(renumber(`/Names [${name(7)} 5 0 R ${name(107)} 6 0 R] /ID ${name(107)}`)).toBe(
    `/Names [${name(1)} 5 0 R ${name(2)} 6 0 R] /ID ${name(2)}`,
  )
})

test('what only looks like a name stays', () => {
  const text = '(node7) node00000012 (node000000012) (Node00000012)'
  expect(renumber(text)).toBe(text)
})

test('equal names stay equal, different ones different, the order the same', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 99_999_999 }))
  fc.assert(
    fc.property(numbers, (list) => {
      const result = renumber(list.map(name).join(' '))
      const ranks = [...result.matchAll(/\d{8}/g)].map(([digits]) => Number(digits))
      const sorted = [...new Set(list)].sort((a, b) => a - b)
      expect(ranks).toEqual(list.map((number) => sorted.indexOf(number) + 1))
    }),
  )
})
