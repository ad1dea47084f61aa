import { describe, expect, test } from 'vitest'
import { formatVeraenderung } from '../../src/wording/change.ts'
import { datensatz, indikator, miniAuskunft, tabelle } from './mini.ts'

const klasse = indikator('klasse', {
  einheit: 'klasse',
  richtung: 'hoch_unguenstig',
  ebenen: ['planungsraum'],
  berechnung: [{ datensatz: 'mss', zaehler: 'status * 10 + dynamik', geliefert: true }],
  klassen: [
    { code: 11, name: 'hoch, positiv', kurz: '1+' },
    { code: 13, name: 'hoch, stabil', kurz: '1+/-' },
    { code: 21, name: 'mittel, positiv', kurz: '2+' },
  ],
})
const spalten = ['status', 'dynamik']
const a = miniAuskunft(
  [
    datensatz('mss', [
      tabelle(
        '2022-12-31',
        { '01100101': [1, 3], '01100102': [2, 1], '01100203': [9, 9] },
        {
          spalten,
        },
      ),
      tabelle(
        '2023-12-31',
        { '01100101': [1, 1], '01100102': [2, 1], '01100203': [1, 1] },
        {
          spalten,
        },
      ),
      tabelle(
        '2024-12-31',
        { '01100101': [2, 1], '01100102': [2, 1], '01100203': ['nicht_sinnvoll', 3] },
        { spalten },
      ),
    ]),
  ],
  [klasse],
)
const change = (raum: string, stand: string): string | null => {
  const { vorjahr } = a.vergleich('klasse', raum, stand)
  return vorjahr && formatVeraenderung(vorjahr, klasse)
}

describe('classes', () => {
  test('are composed of delivered codes', () => {
    expect(a.wert('klasse', '01100101', '2024-12-31')).toMatchObject({ wert: 21, geliefert: true })
    expect(a.wert('klasse', '01100203', '2024-12-31').status).toBe('nicht_sinnvoll')
  })

  test('change in words, in the order of the catalogue', () => {
    expect(change('01100101', '2023-12-31')).toBe('besser')
    expect(change('01100101', '2024-12-31')).toBe('schlechter')
    expect(change('01100102', '2024-12-31')).toBe('gleich')
    expect(change('01100203', '2023-12-31')).toBeNull()
    expect(change('01100203', '2024-12-31')).toBeNull()
  })

  test('have no distance, no rank, no spread and no limits', () => {
    expect(a.vergleich('klasse', '01100101', '2024-12-31')).toMatchObject({
      abstand_bezirk: null,
      abstand_berlin: null,
      rang_bezirk: null,
      rang_berlin: null,
      verteilung: null,
      auffaellig: null,
      bezirk: { wert: null },
      berlin: { wert: null },
    })
    expect(a.klassengrenzen('klasse', 'planungsraum', '2024-12-31')).toBeNull()
  })
})
