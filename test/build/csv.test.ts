import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCsv } from '../../src/build/csv.ts'
import type { Tabelle, Zelle } from '../../src/model/darstellung.ts'

const spalte = (id: string): Tabelle['spalten'][number] => ({
  id,
  titel: id,
  gruppe: null,
  art: 'text',
  hervorgehoben: false,
  zeilenkopf: false,
})
const zelle = (wert: Zelle['wert'], text = String(wert)): Zelle => ({ wert, text })
const tabelle = (...zellen: Zelle[]): Tabelle => ({
  spalten: zellen.map((_, index) => spalte(`spalte_${index + 1}`)),
  zeilen: [{ art: 'wert', zellen }],
})

test('numbers have a decimal comma, texts stay, every cell is quoted', () => {
  expect(toCsv(tabelle(zelle('Wista'), zelle(15.69), zelle(-5), zelle(22417, '22 417')))).toBe(
    '\uFEFF"spalte_1";"spalte_2";"spalte_3";"spalte_4"\r\n"Wista";"15,69";"-5";"22417"\r\n',
  )
})

test('a missing figure keeps its sign', () => {
  expect(toCsv(tabelle(zelle(null, '•')))).toContain('"•"')
})

test.each([
  '=HYPERLINK("x")',
  '@SUM(A1)',
  '+1',
  '-1+1',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
])('a spreadsheet does not run %j', (text) => {
  expect(toCsv(tabelle(zelle(text)))).toContain(`"'${text.replaceAll('"', '""')}"`)
})

test('quotes and separators survive', () => {
  expect(toCsv(tabelle(zelle('a";b')))).toContain('"a"";b"')
})

test('any text comes back as it was, with the apostrophe at most', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (texts) => {
      const csv = toCsv(tabelle(...texts.map((text) => zelle(text))))
      const rows = parse(csv, { bom: true, delimiter: ';', record_delimiter: '\r\n' })
      expect(
        rows[1]?.map((cell, index) => cell === texts[index] || cell === `'${texts[index] ?? ''}`),
      ).toEqual(texts.map(() => true))
    }),
  )
})

test('a head over all columns is no row of data', () => {
  const { spalten } = tabelle(zelle('x'), zelle(1))
  const zeilen = [{ art: 'gruppe' as const, zellen: [zelle('Bevölkerung')] }]
  expect(toCsv({ spalten, zeilen })).not.toContain('Bevölkerung')
})
