import { expect, test } from 'vitest'
import { readTabelle } from '../../src/read/tabelle.ts'

const read = (text: string): ReturnType<typeof readTabelle> =>
  readTabelle('t.csv', new TextEncoder().encode(text))

test.each([
  ['semicolons', 'a;b\n1,5;x\n'],
  ['tabs', 'a\tb\n1,5\tx\n'],
  ['commas', 'a,b\n"1,5",x\n'],
  ['a byte order mark and Windows line ends', '\uFEFFa;b\r\n1,5;x\r\n'],
  ['blanks and composed letters', ' a ;b\n 1,5;x\n'],
])('with %s', (_, text) => {
  const { kopf, zeilen, diagnostics } = read(text)
  expect({ kopf, zeilen, diagnostics }).toEqual({
    kopf: ['a', 'b'],
    zeilen: [{ zellen: ['1,5', 'x'], zeile: 2 }],
    diagnostics: [],
  })
})

test('cells are composed and without soft hyphens, also between a letter and its mark', () => {
  expect(read('Ga\u0308rten;Kin\u00ADder\nga\u00AD\u0308be;x\n')).toMatchObject({
    kopf: ['Gärten', 'Kinder'],
    zeilen: [{ zellen: ['gäbe', 'x'] }],
  })
})

test('a comma in a quoted name does not separate columns', () => {
  expect(read('"a, b"\tc\n').kopf).toEqual(['a, b', 'c'])
})

test('cells are found again', () => {
  expect(read('a;b\n"x;y";22\n').locate(2, 1)).toEqual({
    line: 2,
    column: 7,
    endLine: 2,
    endColumn: 9,
  })
})

test('rows of another width, an empty file, another encoding', () => {
  expect(read('a;b\n1\n').diagnostics).toMatchObject([
    { code: 'tabelle/form', range: { line: 2, column: 1, endLine: 2, endColumn: 2 } },
  ])
  expect(read('  \n').diagnostics).toMatchObject([{ code: 'tabelle/leer' }])
  expect(readTabelle('t.csv', new Uint8Array([0x61, 0xfc])).diagnostics).toMatchObject([
    { code: 'datei/zeichensatz' },
  ])
})
