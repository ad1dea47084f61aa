import { describe, expect, test } from 'vitest'
import type { Datenzelle } from '../../src/model/datensatz.ts'
import type { Werteauskunft } from '../../src/model/vergleich.ts'
import { datensatz, indikator, miniAuskunft, tabelle } from './mini.ts'

const stand = '2024-12-31'
const anteil = (werte: number[]) =>
  indikator('anteil', {
    einheit: 'prozent',
    berechnung: [
      {
        datensatz: 'mss',
        zaehler: 'einwohner',
        nenner: 'einwohner',
        bedingung: { spalte: 'status', werte },
      },
    ],
  })

function auskunft(werte: number[], status: readonly Datenzelle[]): Werteauskunft {
  const zeilen = {
    '01100101': [100, status[0] ?? 1],
    '01100102': [300, status[1] ?? 1],
    '01100203': [600, status[2] ?? 1],
    '02100101': [1000, status[3] ?? 1],
  }
  const spalten = ['einwohner', 'status']
  return miniAuskunft([datensatz('mss', [tabelle(stand, zeilen, { spalten })])], [anteil(werte)])
}

describe('people in Planungsräume of a class', () => {
  test('are a share of all people, on every level', () => {
    const a = auskunft([1], [1, 2, 1, 3])
    const shares = ['011001', '011002', '021001', '01', '00'].map(
      (raum) => a.wert('anteil', raum, stand).wert,
    )
    expect(shares).toEqual([25, 100, 0, 70, 35])
    expect(a.wert('anteil', '01', stand)).toMatchObject({ abs: 700, nenner: 1000 })
  })

  test('several values are one class', () => {
    expect(auskunft([2, 3], [1, 2, 1, 3]).wert('anteil', '00', stand).wert).toBe(65)
  })

  test('a Planungsraum without class counts below the line only', () => {
    const a = auskunft([1], [1, 'nicht_sinnvoll', 'nichts_vorhanden', 1])
    expect(a.wert('anteil', '011001', stand)).toMatchObject({ wert: 25, abs: 100, nenner: 400 })
    expect(a.wert('anteil', '011002', stand).wert).toBe(0)
  })

  test('one whose class is secret makes the share secret', () => {
    const a = auskunft([1], [1, 'geheim', 1, 1])
    expect(a.wert('anteil', '011001', stand)).toMatchObject({ wert: null, status: 'geheim' })
    expect(a.wert('anteil', '021001', stand).wert).toBe(100)
  })

  test('classes of old Planungsräume are not carried over to new regions', () => {
    const zeilen = { '01010101': [100, 1], '01010102': [100, 2], '02010101': [50, 1] }
    const alt = tabelle('2018-12-31', zeilen, { spalten: ['einwohner', 'status'] })
    const a = miniAuskunft([datensatz('mss', [alt])], [anteil([1])])
    expect(a.wert('anteil', '011001', '2018-12-31').status).toBe('nicht_sinnvoll')
    expect(a.wert('anteil', '01', '2018-12-31').wert).toBe(50)
  })
})
