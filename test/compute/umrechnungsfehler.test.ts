import { describe, expect, test } from 'vitest'
import { hoechsterUmrechnungsfehler } from '../../src/model/umrechnung.ts'
import type { Werteauskunft } from '../../src/model/vergleich.ts'
import { anteilKinder, datensatz, indikator, miniAuskunft, tabelle } from './mini.ts'

const vor = tabelle('2019-12-31', {
  '01010101': [100, 20],
  '01010102': [95, 19],
  '01010203': [10, 5],
  '02010101': [40, 4],
})
const probeAlt = { ...vor, stand: '2020-12-31' }
const jetzt = tabelle('2024-12-31', { '01100101': [1, 1], '01100102': [1, 1], '02100101': [1, 1] })

/** Converted are 175 in 011001 and 30 in 011002; counted is what the test says. */
function auskunft(region1: number, region2: number): Werteauskunft {
  const counted = tabelle(
    '2020-12-31',
    { '01100101': [region1], '01100102': [0], '01100203': [region2], '02100101': [40] },
    { spalten: ['einwohner'], gebietsstand: '2021' },
  )
  return miniAuskunft(
    [datensatz('ewr', [vor, probeAlt, jetzt]), datensatz('mss', [counted])],
    [
      indikator('einwohner'),
      anteilKinder,
      indikator('plaetze', { raumbezug: 'einrichtungsstandort' }),
    ],
  )
}

describe('the error of converted figures', () => {
  test('is how far the inhabitants are off where both are known', () => {
    const a = auskunft(180, 30)
    const { wert, umrechnungsfehler } = a.wert('einwohner', '011001', '2019-12-31')
    expect(wert).toBe(175)
    expect(umrechnungsfehler).toBeCloseTo(5 / 180, 12)
    expect(a.wert('anteil_kinder', '011001', '2019-12-31').umrechnungsfehler).toBeCloseTo(5 / 180)
    expect(a.wert('einwohner', '011002', '2019-12-31').umrechnungsfehler).toBe(0)
  })

  test('is nothing for figures that were not converted', () => {
    const a = auskunft(180, 30)
    expect(a.wert('einwohner', '01', '2019-12-31').umrechnungsfehler).toBeNull()
    expect(a.wert('einwohner', '011001', '2024-12-31').umrechnungsfehler).toBeNull()
  })

  test('too great an error leaves no figure, but says why', () => {
    const a = auskunft(200, 30)
    expect(175 / 200).toBeLessThan(1 - hoechsterUmrechnungsfehler)
    expect(a.wert('einwohner', '011001', '2019-12-31')).toMatchObject({
      wert: null,
      status: 'nicht_sinnvoll',
      umgerechnet: false,
      umrechnungsfehler: 0.125,
    })
    expect(a.vergleich('anteil_kinder', '011001', '2024-12-31').fuenf_jahre).toBeNull()
    expect(a.wert('einwohner', '011002', '2019-12-31').wert).toBe(30)
  })

  test('is unknown without a day that is known in both cuts', () => {
    const a = miniAuskunft([datensatz('ewr', [vor, jetzt])], [indikator('einwohner')])
    expect(a.wert('einwohner', '011001', '2019-12-31')).toMatchObject({
      wert: 175,
      umgerechnet: true,
      umrechnungsfehler: null,
    })
  })

  test('only people are carried over: places and offences are refused', () => {
    const a = auskunft(180, 30)
    expect(a.wert('plaetze', '011001', '2019-12-31').status).toBe('nicht_sinnvoll')
    expect(a.wert('plaetze', '01', '2019-12-31').wert).toBe(205)
    expect(a.summe('ewr', 'kinder', '011001', '2019-12-31').wert).toBe(35)
    const places = { ...vor, spalten: ['plaetze', 'gruppen'] }
    const b = miniAuskunft(
      [datensatz('kita', [places])],
      [
        indikator('plaetze', {
          raumbezug: 'einrichtungsstandort',
          berechnung: [{ datensatz: 'kita', zaehler: 'plaetze' }],
        }),
      ],
    )
    expect(b.summe('kita', 'gruppen', '011001', '2019-12-31').status).toBe('nicht_sinnvoll')
    expect(b.summe('kita', 'gruppen', '01', '2019-12-31').wert).toBe(44)
  })
})
