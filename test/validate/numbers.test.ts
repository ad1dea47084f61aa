import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isZahl, parseZahl } from '../../src/validate/numbers.ts'

const any = { ganz: false, begrenzt: false }

test('every number written in the notation of the sources is read as it is', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat({ max: 99 }), (whole, part) => {
      const text = `${whole}.${String(part).padStart(2, '0')}`
      expect(parseZahl(text, any)).toBe(Number(text))
      expect(parseZahl(String(whole), { ganz: true, begrenzt: false })).toBe(whole)
    }),
  )
})

test('the suggestion for a German number is the number meant', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.nat({ max: 99 }), (whole, part) => {
      const german = `${whole.toLocaleString('de-DE')},${String(part).padStart(2, '0')}`
      const fehler = parseZahl(german, any)
      if (isZahl(fehler)) throw new Error(`${german} was read as ${fehler}`)
      expect(fehler).toMatchObject({
        code: 'zahl-deutsch',
        hint: `Schreiben Sie ${whole}.${String(part).padStart(2, '0')}.`,
      })
    }),
  )
})

test.each([
  ['1.234', 'zahl-mehrdeutig', /1234/],
  ['1 234', 'keine-zahl', /Schreiben Sie 1234,/],
  ['12 %', 'keine-zahl', /Schreiben Sie 12,/],
  ['180.000 €', 'keine-zahl', /Schreiben Sie 180000,/],
  ['−5', 'keine-zahl', /Schreiben Sie -5,/],
  ['.5', 'keine-zahl', /Schreiben Sie 0.5,/],
  ['1e3', 'keine-zahl', /nur Ziffern/],
  ['0x10', 'keine-zahl', /nur Ziffern/],
  ['.inf', 'keine-zahl', /nur Ziffern/],
  ['', 'keine-zahl', /nur Ziffern/],
])('%s is refused as %s', (text, code, hint) => {
  const fehler = parseZahl(text, any)
  if (isZahl(fehler)) throw new Error(`${text} was read as ${fehler}`)
  expect(fehler.code).toBe(code)
  expect(fehler.hint).toMatch(hint)
})

test('three decimals are fine where a maximum rules out thousands', () => {
  expect(parseZahl('13.545', { ganz: false, begrenzt: true })).toBe(13.545)
})

test('a whole number with thousands points gets them removed', () => {
  expect(parseZahl('22.417', { ganz: true, begrenzt: false })).toMatchObject({
    hint: 'Schreiben Sie Tausender ohne Punkt: 22417.',
  })
})
