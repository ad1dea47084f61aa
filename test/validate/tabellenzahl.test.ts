import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTabellenzahl, recognizeSchreibweise } from '../../src/validate/tabellenzahl.ts'

test.each([
  [['1', '2'], 'ganz'],
  [['1.234', '22.417'], 'ganz'],
  [['1,5', '2.0'], 'komma'],
  [['1.5', '2'], 'punkt'],
  [['0.123'], 'punkt'],
  [['–', '', 'viele'], 'ganz'],
])('the notation of %s is %s', (zellen, schreibweise) => {
  expect(recognizeSchreibweise(zellen)).toBe(schreibweise)
})

test.each([
  ['12', 'ganz', '12'],
  ['+12', 'ganz', '12'],
  ['−12', 'ganz', '-12'],
  ['1.234', 'ganz', '1234'],
  ['1.234.567', 'punkt', '1234567'],
  ['1 234', 'komma', '1234'],
  ['1\u00A0234,5', 'komma', '1234.5'],
  ['1.234,5', 'komma', '1234.5'],
  ['1234,5', 'komma', '1234.5'],
  ['12,5 %', 'komma', '12.5'],
  ['12,5p', 'komma', '12.5p'],
  ['(12,5)', 'komma', '(12.5)'],
  ['8.08', 'punkt', '8.08'],
  ['0.123', 'punkt', '0.123'],
  ['–', 'komma', '–'],
  ['x', 'komma', 'x'],
  ['', 'komma', ''],
  [' 7 ', 'ganz', '7'],
] as const)('%s in a table of notation %s is %s', (zelle, schreibweise, text) => {
  expect(readTabellenzahl(zelle, schreibweise, undefined)).toEqual({ text })
})

test.each([
  ['8.08', 'komma', undefined],
  ['1.234', 'punkt', undefined],
  ['1.234', 'ganz', 1],
] as const)('%s in a table of notation %s is ambiguous', (zelle, schreibweise, stellen) => {
  expect(readTabellenzahl(zelle, schreibweise, stellen)).toMatchObject({ fehler: 'mehrdeutig' })
})

test.each(['viele', '1,2,3', '1.23.4', '12 Stück', '1,', ','])('%s is no number', (zelle) => {
  expect(readTabellenzahl(zelle, 'komma', undefined)).toEqual({ fehler: 'keine-zahl' })
})

test('a number printed in German is read back', () => {
  const zahlen = fc.integer({ min: -9_999_999, max: 9_999_999 })
  fc.assert(
    fc.property(zahlen, fc.integer({ min: 1, max: 3 }), (wert, stellen) => {
      const gedruckt = (wert / 10 ** stellen).toLocaleString('de-DE', {
        minimumFractionDigits: stellen,
      })
      const gelesen = readTabellenzahl(gedruckt, recognizeSchreibweise([gedruckt]), stellen)
      expect('text' in gelesen && Number(gelesen.text)).toBe(wert / 10 ** stellen)
    }),
  )
})
