import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createZellenort, parseCsv } from '../../src/read/csv.ts'

describe('parseCsv', () => {
  test('keeps cells as text and the line each row starts on', () => {
    expect(parseCsv('\uFEFFraum;wert\n01;1.0\n\n"02";"a;b"\n03;"x\ny"\n04;""\n')).toEqual({
      kopf: ['raum', 'wert'],
      zeilen: [
        { zellen: ['01', '1.0'], zeile: 2 },
        { zellen: ['02', 'a;b'], zeile: 4 },
        { zellen: ['03', 'x\ny'], zeile: 5 },
        { zellen: ['04', ''], zeile: 7 },
      ],
      fehler: [],
    })
  })

  test('Windows line ends and other separators', () => {
    expect(parseCsv('a,b\r\n1,2\r\n', { trennzeichen: ',' }).zeilen).toEqual([
      { zellen: ['1', '2'], zeile: 2 },
    ])
  })

  test('an empty file is an empty table', () => {
    expect(parseCsv('')).toEqual({ kopf: [], zeilen: [], fehler: [] })
  })

  test('rows of another width are named and kept', () => {
    const { zeilen, fehler } = parseCsv('a;b\n1\n2;3\n4;5;6\n')
    expect(zeilen).toHaveLength(3)
    expect(fehler.map(({ zeile, message }) => [zeile, message])).toEqual([
      [2, 'Diese Zeile hat 1 Zellen, die Kopfzeile 2.'],
      [4, 'Diese Zeile hat 3 Zellen, die Kopfzeile 2.'],
    ])
  })

  test('broken quotes give one finding with its line', () => {
    expect(parseCsv('a;b\n1;2\n"3;4\n5;6\n')).toMatchObject({
      zeilen: [],
      fehler: [{ message: 'Ein Anführungszeichen wird bis zum Ende der Datei nicht geschlossen.' }],
    })
    expect(parseCsv('a;b\n1;2\n3";4\n').fehler).toMatchObject([
      { message: 'Ein Anführungszeichen steht mitten in einer Zelle.', zeile: 3 },
    ])
  })
})

const optionen = {
  delimiter: ';',
  bom: true,
  relax_column_count: true,
  skip_empty_lines: true,
} as const

/** What the parser alone makes of a text; undefined where it gives up. */
function parseSlowly(text: string): unknown {
  try {
    return parse(text, optionen)
  } catch {
    return undefined
  }
}

test('files are split as the parser would', () => {
  const piece = fc.constantFrom(
    'a',
    '1.5',
    ' ',
    ';',
    ',',
    '\n',
    '\uFEFF',
    '–',
    '"',
    '"',
    '"a"',
    '";"',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      const records = parseSlowly(text)
      const { kopf, zeilen } = parseCsv(text)
      const rows = [...(kopf.length > 0 ? [kopf] : []), ...zeilen.map(({ zellen }) => zellen)]
      expect(rows).toEqual(records ?? [])
      if (text.includes('"')) return
      const lines = text.replace(/^\uFEFF/, '').split('\n')
      for (const { zellen, zeile } of zeilen) expect(lines[zeile - 1]).toBe(zellen.join(';'))
    }),
    { numRuns: 2000 },
  )
})

describe('createZellenort', () => {
  const text = '\uFEFFa;b;c\n"x;y";2;\n"über\nzwei";"3";4\n'
  const ort = createZellenort(text)

  test.each([
    [1, 0, { line: 1, column: 1, endLine: 1, endColumn: 2 }],
    [1, 2, { line: 1, column: 5, endLine: 1, endColumn: 6 }],
    [2, 0, { line: 2, column: 1, endLine: 2, endColumn: 6 }],
    [2, 1, { line: 2, column: 7, endLine: 2, endColumn: 8 }],
    [2, 2, { line: 2, column: 9, endLine: 2, endColumn: 9 }],
    [3, 0, { line: 3, column: 1, endLine: 4, endColumn: 6 }],
    [3, 1, { line: 4, column: 7, endLine: 4, endColumn: 10 }],
    [3, 2, { line: 4, column: 11, endLine: 4, endColumn: 12 }],
  ])('row of line %i, cell %i', (zeile, index, range) => {
    expect(ort(zeile, index)).toEqual(range)
  })

  test('a row that is too short gives its last cell', () => {
    expect(createZellenort('a;b\n12\n')(2, 1)).toEqual({
      line: 2,
      column: 1,
      endLine: 2,
      endColumn: 3,
    })
  })
})
