import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readXlsx, toZelladresse } from '../../src/read/xlsx.ts'
import { toXlsx } from '../support/xlsx.ts'

const root = resolve(import.meta.dirname, '../..')
const shared = resolve(root, process.env['BZRP_SHARED'] ?? '../shared')
const atlas = join(shared, 'data/polizei/kriminalitaetsatlas_2015-2024.xlsx')

describe('readXlsx', () => {
  test('sheets in their order, numbers as numbers, rows without trailing empty cells', async () => {
    const bytes = await toXlsx({
      Erstes: [['Raum', 'Zahl'], ['01100101', 12.5, null], [], ['ü„“', -3]],
      Zweites: [[null, 'x']],
    })
    expect(await readXlsx(bytes)).toEqual({
      schaden: null,
      blaetter: [
        {
          name: 'Erstes',
          formeln: [],
          zeilen: [['Raum', 'Zahl'], ['01100101', 12.5], [], ['ü„“', -3]],
        },
        { name: 'Zweites', formeln: [], zeilen: [[null, 'x']] },
      ],
    })
  })

  test('what a person sees in a cell is what is read', async () => {
    const bytes = await toXlsx(
      {
        Daten: [
          [
            { formula: 'A2*2', result: 84 },
            { formula: 'A2*3' },
            new Date(Date.UTC(2024, 11, 31)),
            new Date(Date.UTC(2024, 11, 31, 13, 45)),
            { richText: [{ text: 'fett ' }, { text: 'und dünn' }] },
            { text: 'Seite', hyperlink: 'https://www.berlin.de/' },
            { error: '#DIV/0!' },
            true,
            0.29,
            1100101,
            '',
          ],
        ],
      },
      (workbook) => {
        const row = workbook.getWorksheet('Daten')?.getRow(1)
        if (!row) throw new Error('Das Blatt fehlt.')
        row.getCell(9).numFmt = '0.0%'
        row.getCell(10).numFmt = '00000000'
      },
    )
    expect((await readXlsx(bytes)).blaetter[0]?.zeilen).toEqual([
      [
        84,
        '=A2*3',
        '2024-12-31',
        '2024-12-31T13:45:00',
        'fett und dünn',
        'Seite',
        '#DIV/0!',
        'WAHR',
        29,
        '01100101',
      ],
    ])
  })

  test('of merged cells only the first has a value', async () => {
    const bytes = await toXlsx(
      {
        Daten: [
          ['Fälle', null, 'Ende'],
          [1, 2, 3],
        ],
      },
      (workbook) => workbook.getWorksheet('Daten')?.mergeCells('A1:B1'),
    )
    expect((await readXlsx(bytes)).blaetter[0]?.zeilen[0]).toEqual(['Fälle', null, 'Ende'])
  })

  test('no workbook, a damaged one, one that is cut off', async () => {
    const whole = await toXlsx({ Daten: [['a', 1]] })
    const text = new TextEncoder().encode('raum;wert\n01100101;3\n')
    for (const bytes of [text, whole.subarray(0, 900), new Uint8Array()]) {
      const { blaetter, schaden } = await readXlsx(bytes)
      expect(blaetter).toEqual([])
      expect(schaden).toMatchObject({ code: 'xlsx-beschaedigt' })
    }
    const torn = whole.slice()
    torn.fill(0, 40, 400)
    expect((await readXlsx(torn)).schaden).toMatchObject({ code: 'xlsx-beschaedigt' })
  })

  test('an encrypted workbook and one in the old format', async () => {
    const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
    const old = new Uint8Array(600)
    old.set(container)
    expect((await readXlsx(old)).schaden).toMatchObject({ code: 'xls-alt' })
    const encrypted = old.slice()
    encrypted.set(Buffer.from('EncryptedPackage', 'utf16le'), 512)
    expect((await readXlsx(encrypted)).schaden?.message).toBe(
      'Die Arbeitsmappe ist mit einem Kennwort geschützt.',
    )
  })

  test.skipIf(!existsSync(atlas))('the Kriminalitätsatlas (needs ../shared)', async () => {
    const { blaetter } = await readXlsx(readFileSync(atlas))
    const names = blaetter.map(({ name }) => name)
    expect(names.filter((name) => /^(Fallzahlen|HZ)_20(1[5-9]|2[0-4])$/.test(name))).toHaveLength(
      20,
    )
    const zeilen = blaetter[2]?.zeilen ?? []
    expect(zeilen.filter(([key]) => /^[0-9]{6}$/.test(String(key))).length).toBeGreaterThan(143)
  })
})

test('cells are named as spreadsheet programs do', () => {
  expect([1, 26, 27, 52, 53, 702, 703].map((spalte) => toZelladresse(3, spalte))).toEqual([
    'A3',
    'Z3',
    'AA3',
    'AZ3',
    'BA3',
    'ZZ3',
    'AAA3',
  ])
})
