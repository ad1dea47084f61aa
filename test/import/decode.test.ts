import { describe, expect, test } from 'vitest'
import { decode } from '../../src/import/decode.ts'
import { readTabelle } from '../../src/import/tabelle.ts'

const text = 'id;name\n01;Köpenick Süd\n'
const utf16be = Buffer.from(text, 'utf16le').swap16()

describe('decode', () => {
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 mit BOM', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])],
    ['Windows-1252', Buffer.from(text, 'latin1')],
    ['UTF-16LE', Buffer.from(text, 'utf16le')],
    ['UTF-16BE', utf16be],
    ['UTF-16 LE mit BOM', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])],
    ['UTF-16 BE mit BOM', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be])],
  ])('%s', (zeichensatz, bytes) => {
    expect(decode(bytes)).toEqual({ text, zeichensatz })
  })
})

describe('readTabelle', () => {
  const read = (content: string) => readTabelle({ name: 'x.csv', bytes: Buffer.from(content) })

  test.each([';', ',', '\t', '|'])('separator %j', (sign) => {
    const tabelle = read(`id${sign}"a;b,c"${sign}wert\n01${sign}x${sign}3\n`)
    expect(tabelle.erkannt.trennzeichen).toBe(sign)
    expect(tabelle.kopf).toEqual(['id', 'a;b,c', 'wert'])
    expect(tabelle.befunde).toEqual([])
  })

  test('decimal commas alone are fine, mixed with points they are not', () => {
    expect(read('id;a\n1;2,5\n2;3,5\n').befunde).toEqual([])
    const [befund, ...rest] = read('id;a\n1;2,5\n2;3,5\n3;4.5\n').befunde
    expect(rest).toEqual([])
    expect(befund).toMatchObject({
      code: 'import/dezimalzeichen-gemischt',
      range: { line: 4, column: 3, endLine: 4, endColumn: 6 },
    })
  })

  test('a file without rows', () => {
    expect(read('id;a\n').befunde.map(({ code }) => code)).toEqual(['import/datei-leer'])
    expect(read('').befunde.map(({ code }) => code)).toEqual(['import/datei-leer'])
  })
})
