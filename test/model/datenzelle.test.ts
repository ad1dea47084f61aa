import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Datenzelle } from '../../src/model/datensatz.ts'
import { fehlzeichen, formatDatenzelle, parseDatenzelle } from '../../src/model/datenzelle.ts'

describe('parseDatenzelle', () => {
  test.each<[string, Datenzelle]>([
    ['0', 0],
    ['3481', 3481],
    ['0.5', 0.5],
    ['-12.25', -12.25],
    ['12p', { zahl: 12, status: 'vorlaeufig' }],
    ['12.5r', { zahl: 12.5, status: 'berichtigt' }],
    ['12s', { zahl: 12, status: 'geschaetzt' }],
    ['(12)', { zahl: 12, status: 'eingeschraenkt' }],
    ['–', 'nichts_vorhanden'],
    ['/', 'unsicher'],
    ['•', 'geheim'],
    ['x', 'nicht_sinnvoll'],
    ['…', 'faellt_spaeter_an'],
    ['keine_angabe', 'keine_angabe'],
  ])('%s', (text, zelle) => {
    expect(parseDatenzelle(text)).toEqual(zelle)
    expect(formatDatenzelle(zelle)).toBe(text)
  })

  test.each([
    '',
    '-',
    '1,5',
    '1.234,5',
    '1 000',
    '12 p',
    '1e3',
    'NA',
    '+1',
    '.5',
    '5.',
    '()',
    'toString',
  ])('%j is no cell', (text) => {
    expect(parseDatenzelle(text)).toBeUndefined()
  })

  test('counts come back as they went', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (zahl) => {
        expect(parseDatenzelle(formatDatenzelle(zahl))).toBe(zahl)
      }),
    )
  })

  test('signs of missing figures', () => {
    expect(fehlzeichen).toEqual(['–', '/', '•', 'x', '…'])
  })
})
