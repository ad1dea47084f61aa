import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measureLongest, wrapText } from '../../src/charts/wrap.ts'
import { schrift } from './support.ts'

/** Each character is 1 wide. */
const count = (line: string): number => line.length

test('breaks at spaces, after hyphens and slashes', () => {
  expect(wrapText('Köllnische Vorstadt/Spindlersfeld', 20, count)).toEqual([
    'Köllnische Vorstadt/',
    'Spindlersfeld',
  ])
  expect(wrapText('Treptow-Köpenick', 10, count)).toEqual(['Treptow-', 'Köpenick'])
})

test('lines are even: no single word is left over', () => {
  expect(wrapText('Anteil der Einwohnerinnen und Einwohner in Prozent', 40, count)).toEqual([
    'Anteil der Einwohnerinnen',
    'und Einwohner in Prozent',
  ])
})

test('a word that is too wide is broken with a hyphen', () => {
  expect(wrapText('Donaudampfschiff', 9, count)).toEqual(['Donaudam-', 'pfschiff'])
})

test('a word that fits is never broken, even if a part of it with a hyphen would be too wide', () => {
  expect(wrapText('in Spandau so', 7, count)).toEqual(['in', 'Spandau', 'so'])
  // The last part of a word that is broken is no different.
  expect(wrapText('Donaudamp so', 5, count)).toEqual(['Dona-', 'udamp', 'so'])
})

test('words that all fit are on the lines as they are', () => {
  const text = fc.array(fc.stringMatching(/^[A-Zäöü]?[a-zilft]{1,9}[-/]?$/), { minLength: 1 })
  const measure = (line: string): number => schrift.measure(line, 13)
  fc.assert(
    fc.property(text, fc.double({ min: 0, max: 40, noNaN: true }), (words, more) => {
      const breite = Math.max(...words.map(measure)) + more
      expect(wrapText(words.join(' '), breite, measure).join(' ')).toBe(words.join(' '))
    }),
  )
})

test('what fits stays on one line; nothing is one empty line', () => {
  expect(wrapText('Wista', 5, count)).toEqual(['Wista'])
  expect(wrapText('  ', 5, count)).toEqual([''])
})

test('no line is too wide, no letter is lost', () => {
  const text = fc.stringMatching(/^[A-Za-zäöüß /-]{1,60}$/)
  const measure = (line: string): number => schrift.measure(line, 13)
  fc.assert(
    fc.property(text, fc.integer({ min: 40, max: 200 }), (words, breite) => {
      const lines = wrapText(words, breite, measure)
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(breite)
      const bare = (value: string): string => value.replace(/[ -]/g, '')
      expect(bare(lines.join(''))).toBe(bare(words))
    }),
  )
})

test('the longest part decides how narrow a label may be', () => {
  expect(measureLongest('Dörpfeldstraße West', count)).toBe(14)
  expect(measureLongest('', count)).toBe(0)
})
