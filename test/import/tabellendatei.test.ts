import { describe, expect, test } from 'vitest'
import { readTabelle } from '../../src/import/tabelle.ts'
import { nameZelle, readTabellendatei } from '../../src/import/tabellendatei.ts'
import { toBefund } from '../../src/import/befund.ts'
import { toXlsx } from '../support/xlsx.ts'

describe('readTabellendatei', () => {
  test('the same table as CSV and as XLSX', async () => {
    const csv = { name: 'a.csv', bytes: Buffer.from('Titel;\n;\nid;wert\n01;1,5\n02;–\nEnde;\n') }
    const rows = [['Titel'], [], ['id', 'wert'], ['01', 1.5], ['02', '–'], ['Ende']]
    const xlsx = { name: 'a.xlsx', bytes: await toXlsx({ Blatt: rows }) }
    const ausschnitt = { kopfzeile: 3, letzte_zeile: 5 }
    const fromCsv = await readTabellendatei(csv, ausschnitt)
    const fromXlsx = await readTabellendatei(xlsx, ausschnitt)
    for (const { befunde, kopf, kopfzeile } of [fromCsv, fromXlsx])
      expect([befunde, kopf, kopfzeile]).toEqual([[], ['id', 'wert'], 3])
    expect(fromCsv.zeilen.map(({ zellen, zeile }) => [zeile, ...zellen])).toEqual([
      [4, '01', '1,5'],
      [5, '02', '–'],
    ])
    expect(fromXlsx.zeilen.map(({ zellen, zeile }) => [zeile, ...zellen])).toEqual([
      [4, '01', '1.5'],
      [5, '02', '–'],
    ])
    expect(fromCsv.locate(5, 'wert')).toMatchObject({ line: 5, column: 4 })
    expect(fromXlsx.locate(5, 'wert')).toMatchObject({ line: 5, column: 2 })
  })

  test('numbers typed as text: with comma they go together with numbers, with both signs not', async () => {
    const read = async (...zellen: readonly (string | number)[]): Promise<readonly unknown[]> => {
      const bytes = await toXlsx({ Blatt: [['wert'], ...zellen.map((zelle) => [zelle])] })
      const tabelle = await readTabellendatei({ name: 'a.xlsx', bytes }, {})
      return [
        tabelle.zeilen.map(({ zellen: [text] }) => text),
        tabelle.befunde.map(({ code }) => code),
      ]
    }
    expect(await read('1,5', 2.5, 1e-7)).toEqual([['1,5', '2,5', '0,000000100000'], []])
    expect(await read('1,5', '2.5')).toEqual([['1,5', '2.5'], ['import/dezimalzeichen-gemischt']])
  })

  test('columns without a name are called by their letter', async () => {
    const bytes = await toXlsx({
      Blatt: [
        ['id', null, 'wert'],
        ['01', 'x', 1, 'y'],
      ],
    })
    const tabelle = await readTabellendatei({ name: 'a.xlsx', bytes }, {})
    expect(tabelle.kopf).toEqual(['id', 'Spalte B', 'wert', 'Spalte D'])
  })

  test('a sheet without rows', async () => {
    const bytes = await toXlsx({ Leer: [['id', 'wert']] })
    const { befunde } = await readTabellendatei({ name: 'a.xlsx', bytes }, {})
    expect(befunde.map(({ message }) => message)).toEqual([
      'Auf dem Blatt „Leer“ stehen keine Zeilen mit Daten.',
    ])
  })

  test('findings about cells name them, others stay as they are', async () => {
    const bytes = await toXlsx({ Blatt: [['id'], ['01']] })
    const tabelle = await readTabellendatei({ name: 'a.xlsx', bytes }, {})
    const befund = { code: 'x', message: 'Falsch.', hint: 'Ändern.', file: 'a.xlsx' }
    const at = toBefund({ ...befund, range: tabelle.locate(2, 'id') })
    expect(nameZelle(at, tabelle).message).toBe('Blatt „Blatt“, Zelle A2: Falsch.')
    expect(nameZelle(toBefund(befund), tabelle).message).toBe('Falsch.')
    expect(nameZelle({ ...at, file: 'b.csv' }, tabelle).message).toBe('Falsch.')
  })
})

test('a workbook where a CSV file is expected', async () => {
  const { befunde } = readTabelle({ name: 'ewr.xlsx', bytes: await toXlsx({ A: [['id']] }) })
  expect(befunde.map(({ message }) => message)).toEqual([
    'Diese Datei ist eine Excel-Arbeitsmappe; hier wird eine CSV-Datei gelesen.',
  ])
})
