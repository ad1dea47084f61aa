import { describe, expect, test } from 'vitest'
import { createWerteauskunft } from '../../src/compute/werteauskunft.ts'
import type { Werteauskunft } from '../../src/model/vergleich.ts'
import { anteilKinder, datensatz, indikator, miniLor, miniUmrechnung, tabelle } from './mini.ts'

const vor = tabelle('2019-12-31', {
  '01010101': [100, 20],
  '01010102': [95, 19],
  '01010203': [10, 5],
  '02010101': [40, 4],
})
const jetzt = tabelle('2024-12-31', {
  '01100101': [120, 30],
  '01100102': [80, 10],
  '01100203': [50, 20],
  '02100101': [50, 20],
})
const naechstes = tabelle('2025-12-31', {
  '01100101': [130, 30],
  '01100102': ['nichts_vorhanden', 'nichts_vorhanden'],
  '01100203': [0, 0],
  '02100101': [50, 'geheim'],
})

function auskunft(rest: Partial<Parameters<typeof createWerteauskunft>[0]> = {}): Werteauskunft {
  return createWerteauskunft({
    lor2021: miniLor('2021'),
    lor2006: miniLor('2006'),
    umrechnung: miniUmrechnung,
    datensaetze: [datensatz('ewr', [vor, jetzt, naechstes])],
    indikatoren: [
      indikator('einwohner'),
      anteilKinder,
      indikator('dichte', {
        einheit: 'ew_je_ha',
        berechnung: [{ datensatz: 'ewr', zaehler: 'einwohner', nenner: 'flaeche_ha' }],
      }),
      indikator('nur_bezirk', { ebenen: ['bezirk', 'berlin'] }),
      indikator('ohne_daten', { berechnung: [] }),
    ],
    ...rest,
  })
}

describe('wert', () => {
  const a = auskunft()

  test('a count is the sum of its Planungsräume', () => {
    expect(a.wert('einwohner', '011001', '2024-12-31')).toEqual({
      indikator: 'einwohner',
      raum: '011001',
      ebene: 'bezirksregion',
      stand: '2024-12-31',
      wert: 200,
      abs: 200,
      nenner: null,
      nenner_datensatz: null,
      nenner_stand: null,
      geliefert: false,
      status: 'vorhanden',
      datensatz: 'ewr',
      umgerechnet: false,
      umrechnungsfehler: null,
    })
    expect(a.wert('einwohner', '00', '2024-12-31').wert).toBe(300)
  })

  test('a rate is the quotient of sums, never a mean of rates', () => {
    expect(a.wert('anteil_kinder', '011001', '2024-12-31')).toMatchObject({
      wert: 20,
      abs: 40,
      nenner: 200,
    })
    expect(a.wert('anteil_kinder', '00', '2024-12-31').wert).toBeCloseTo((80 / 300) * 100)
  })

  test('the area comes from the LOR list', () => {
    expect(a.wert('dichte', '01100101', '2024-12-31')).toMatchObject({ wert: 60, nenner: 2 })
  })

  test('missing figures say why', () => {
    const status = (id: string, raum: string, stand: string) => a.wert(id, raum, stand).status
    expect(status('einwohner', '01100102', '2025-12-31')).toBe('nichts_vorhanden')
    expect(status('anteil_kinder', '01100102', '2025-12-31')).toBe('nichts_vorhanden')
    expect(status('anteil_kinder', '01100203', '2025-12-31')).toBe('nicht_sinnvoll')
    expect(status('anteil_kinder', '00', '2025-12-31')).toBe('geheim')
    expect(status('nur_bezirk', '011001', '2024-12-31')).toBe('nicht_sinnvoll')
    expect(status('einwohner', '00', '2001-12-31')).toBe('keine_angabe')
    expect(status('ohne_daten', '00', '2024-12-31')).toBe('keine_angabe')
    expect(a.wert('anteil_kinder', '00', '2025-12-31')).toMatchObject({
      wert: null,
      abs: null,
      nenner: null,
    })
    expect(a.wert('einwohner', '011001', '2025-12-31').wert).toBe(130)
  })

  test('an unknown Indikator or Raum is a bug', () => {
    expect(() => a.wert('gibtsnicht', '00', '2024-12-31')).toThrow(RangeError)
    expect(() => a.wert('einwohner', '99', '2024-12-31')).toThrow(RangeError)
  })
})

describe('across 2021', () => {
  const a = auskunft()

  test('regions are converted, Bezirk and Berlin are not, Planungsräume are refused', () => {
    expect(a.wert('einwohner', '011001', '2019-12-31')).toMatchObject({
      wert: 175,
      umgerechnet: true,
    })
    expect(a.wert('einwohner', '01', '2019-12-31')).toMatchObject({ wert: 205, umgerechnet: false })
    expect(a.wert('einwohner', '00', '2019-12-31')).toMatchObject({ wert: 245, umgerechnet: false })
    expect(a.wert('einwohner', '01100101', '2019-12-31')).toMatchObject({
      wert: null,
      status: 'nicht_sinnvoll',
      umgerechnet: false,
    })
    expect(a.vergleich('einwohner', '01100101', '2024-12-31').fuenf_jahre).toBeNull()
  })

  test('a figure is converted, then divided', () => {
    const { wert, abs, nenner } = a.wert('anteil_kinder', '011002', '2019-12-31')
    expect([abs, nenner]).toEqual([9, 30])
    expect(wert).toBeCloseTo(30)
  })

  test('a density uses the area of 2021 for earlier Stände', () => {
    expect(a.wert('dichte', '01', '2019-12-31').wert).toBe(102.5)
  })

  test('the series has one figure per Stand', () => {
    expect(
      a.zeitreihe('einwohner', '011001').map(({ wert, umgerechnet }) => [wert, umgerechnet]),
    ).toEqual([
      [175, true],
      [200, false],
      [130, false],
    ])
  })
})

describe('vergleich', () => {
  const a = auskunft()

  test('change, distance, rank and spread in one', () => {
    const v = a.vergleich('anteil_kinder', '011002', '2024-12-31')
    expect(v.wert.wert).toBe(40)
    expect(v.bezirk.wert).toBe(24)
    expect(v.abstand_bezirk).toBe(16)
    expect(v.abstand_berlin).toBeCloseTo(40 - 80 / 3)
    expect(v.vorjahr).toBeNull()
    expect(v.fuenf_jahre).toMatchObject({ betrag: 10, art: 'prozentpunkte', umgerechnet: true })
    expect(v.rang_bezirk).toEqual({ rang: 1, von: 2 })
    expect(v.rang_berlin).toEqual({ rang: 1, von: 3 })
    expect(v.verteilung).toMatchObject({ werte: [20, 40, 40], median: 40 })
  })

  test('ties share a rank; missing figures have none and do not count', () => {
    expect(a.vergleich('anteil_kinder', '021001', '2024-12-31').rang_berlin).toEqual({
      rang: 1,
      von: 3,
    })
    const missing = a.vergleich('anteil_kinder', '021001', '2025-12-31')
    expect(missing.rang_berlin).toBeNull()
    expect(a.vergleich('anteil_kinder', '011001', '2025-12-31').rang_berlin).toEqual({
      rang: 1,
      von: 1,
    })
  })

  test('counts have no distance; a Bezirk is ranked in Berlin only, Berlin not at all', () => {
    expect(a.vergleich('einwohner', '011001', '2024-12-31').abstand_berlin).toBeNull()
    const bezirk = a.vergleich('einwohner', '01', '2024-12-31')
    expect([bezirk.rang_bezirk, bezirk.rang_berlin]).toEqual([null, { rang: 1, von: 2 }])
    const berlin = a.vergleich('einwohner', '00', '2024-12-31')
    expect([berlin.rang_bezirk, berlin.rang_berlin, berlin.verteilung]).toEqual([null, null, null])
    expect(berlin.bezirk.raum).toBe('00')
  })
})

describe('Stände and Datensätze', () => {
  test('the first Rechenweg that has a Stand goes first', () => {
    const alt = datensatz('alt', [tabelle('2025-12-31', { '01100101': [7, 1] }), jetzt])
    const a = auskunft({
      datensaetze: [datensatz('ewr', [vor, jetzt]), alt],
      indikatoren: [
        indikator('einwohner', {
          berechnung: [
            { datensatz: 'ewr', zaehler: 'einwohner' },
            { datensatz: 'alt', zaehler: 'einwohner * 2' },
          ],
        }),
      ],
    })
    expect(a.staende('einwohner')).toEqual(['2019-12-31', '2024-12-31', '2025-12-31'])
    expect(a.wert('einwohner', '00', '2024-12-31')).toMatchObject({ wert: 300, datensatz: 'ewr' })
    expect(a.wert('einwohner', '00', '2025-12-31')).toMatchObject({ wert: 14, datensatz: 'alt' })
  })

  test('a Rechenweg that cannot be used is left out', () => {
    const a = auskunft({
      indikatoren: [
        indikator('einwohner', {
          berechnung: [
            { datensatz: 'fehlt', zaehler: 'einwohner' },
            { datensatz: 'ewr', zaehler: 'einwohnr' },
            { datensatz: 'ewr', zaehler: 'einwohner +' },
            { datensatz: 'ewr', zaehler: 'kinder' },
          ],
        }),
      ],
    })
    expect(a.wert('einwohner', '00', '2024-12-31').wert).toBe(80)
  })

  test('standBis finds the latest Stand not after a day', () => {
    const a = auskunft()
    expect(a.standBis('einwohner', '2025-06-30')).toBe('2024-12-31')
    expect(a.standBis('einwohner', '2010-01-01')).toBe('2019-12-31')
    expect(a.standBis('ohne_daten', '2025-06-30')).toBeNull()
  })

  test('a level that is delivered apart is read there, not summed', () => {
    const rest = { spalten: ['einwohner', 'kinder'], ebene: 'bezirksregion' } as const
    const a = auskunft({
      datensaetze: [
        datensatz('ewr', [
          tabelle('2024-12-31', { '011001': [5, 1], '011002': [6, 2], '021001': [7, 3] }, rest),
          tabelle('2024-12-31', { '00': [20, 6] }, { ...rest, ebene: 'berlin' }),
        ]),
      ],
    })
    expect(a.wert('einwohner', '00', '2024-12-31').wert).toBe(20)
    expect(a.wert('einwohner', '01', '2024-12-31').wert).toBe(11)
    expect(a.wert('einwohner', '01100101', '2024-12-31').status).toBe('nicht_sinnvoll')
  })

  test('sums of single columns', () => {
    const a = auskunft()
    expect(a.summe('ewr', 'kinder', '011001', '2024-12-31')).toMatchObject({
      indikator: 'kinder',
      wert: 40,
      nenner: null,
    })
    expect(a.summe('ewr', 'kinder', '00', '2025-12-31').status).toBe('geheim')
    expect(a.summe('ewr', 'gibtsnicht', '00', '2024-12-31').status).toBe('keine_angabe')
    expect(a.summe('gibtsnicht', 'kinder', '00', '2024-12-31').status).toBe('keine_angabe')
  })

  test('classes need at least five values', () => {
    expect(auskunft().klassengrenzen('einwohner', 'planungsraum', '2024-12-31')).toBeNull()
  })
})
