import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Datenzelle } from '../../src/model/datensatz.ts'
import { datensatz, indikator, miniAuskunft, miniLor, tabelle } from './mini.ts'

const spalten = ['hz_raub', 'raub', 'bezug'] as const
const bzr = tabelle(
  '2024-12-31',
  { '011001': [12.5, 3, 24], '011002': [50, 'geheim', 60], '021001': ['geheim', 9, 90] },
  { spalten, ebene: 'bezirksregion' },
)
const bezirk = tabelle(
  '2024-12-31',
  { '01': [21.5, 40, 186], '02': [{ zahl: 8, status: 'vorlaeufig' }, 9, 90] },
  { spalten, ebene: 'bezirk' },
)
const alt = tabelle('2019-12-31', { '010101': [99, 9, 9] }, { spalten, ebene: 'bezirksregion' })
const altBezirk = tabelle('2019-12-31', { '01': [20, 4, 20] }, { spalten, ebene: 'bezirk' })
const rate = indikator('rate', {
  einheit: 'je_100000',
  richtung: 'hoch_unguenstig',
  berechnung: [
    { datensatz: 'k', zaehler: 'hz_raub', abs: 'raub', nenner: 'bezug', geliefert: true },
  ],
})
const a = miniAuskunft([datensatz('k', [alt, altBezirk, bzr, bezirk])], [rate])
const stand = '2024-12-31'

describe('a delivered value', () => {
  test('is read as it is, with what was counted beside it', () => {
    expect(a.wert('rate', '011001', stand)).toMatchObject({
      wert: 12.5,
      abs: 3,
      nenner: 24,
      geliefert: true,
      status: 'vorhanden',
      datensatz: 'k',
    })
    expect(a.wert('rate', '02', stand)).toMatchObject({ wert: 8, status: 'vorlaeufig' })
  })

  test('may lack its count; without value there is no count either', () => {
    expect(a.wert('rate', '011002', stand)).toMatchObject({ wert: 50, abs: null, nenner: 60 })
    expect(a.wert('rate', '021001', stand)).toMatchObject({
      wert: null,
      abs: null,
      nenner: null,
      status: 'geheim',
    })
  })

  test('is not there on levels that were not delivered', () => {
    for (const raum of ['00', '0110', '01100101'])
      expect(a.wert('rate', raum, stand)).toMatchObject({ wert: null, status: 'keine_angabe' })
    expect(a.vergleich('rate', '011001', stand)).toMatchObject({
      bezirk: { wert: 21.5 },
      berlin: { wert: null },
      abstand_bezirk: -9,
      abstand_berlin: null,
      auffaellig: null,
    })
  })

  test('is compared and ranked like any other', () => {
    const v = a.vergleich('rate', '011002', stand)
    expect([v.rang_bezirk, v.rang_berlin]).toEqual([
      { rang: 1, von: 2 },
      { rang: 1, von: 2 },
    ])
    expect(a.vergleich('rate', '021001', stand).rang_berlin).toBeNull()
    expect(a.vergleich('rate', '01', stand).fuenf_jahre).toMatchObject({ betrag: 1.5 })
  })

  test('never crosses the cuts of the LOR, but Bezirke are the same in both', () => {
    expect(a.wert('rate', '011001', '2019-12-31')).toMatchObject({
      wert: null,
      status: 'nicht_sinnvoll',
      umgerechnet: false,
    })
    expect(a.wert('rate', '01', '2019-12-31')).toMatchObject({ wert: 20, umgerechnet: false })
  })

  test('is not summed when its column is asked for alone', () => {
    expect(a.summe('k', 'hz_raub', '0110', stand)).toMatchObject({ wert: null })
    expect(a.summe('k', 'hz_raub', '01', stand).wert).toBe(21.5)
    expect(a.summe('k', 'bezug', '0110', stand).wert).toBe(84)
  })

  test('whatever is delivered below, nothing appears above', () => {
    const cell = fc.oneof(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.constantFrom<Datenzelle>('geheim', 'nichts_vorhanden'),
    )
    const plr = miniLor('2021').aufEbene('planungsraum')
    fc.assert(
      fc.property(fc.array(cell, { minLength: 4, maxLength: 4 }), (cells) => {
        const zeilen = Object.fromEntries(plr.map(({ id }, i) => [id, [cells[i] ?? 0, 1, 1]]))
        const only = miniAuskunft([datensatz('k', [tabelle(stand, zeilen, { spalten })])], [rate])
        for (const raum of ['011001', '021001', '0110', '01', '02', '00'])
          expect(only.wert('rate', raum, stand).wert).toBeNull()
        for (const [i, { id }] of plr.entries()) {
          const { wert, status } = only.wert('rate', id, stand)
          expect(wert ?? status).toBe(cells[i])
        }
      }),
    )
  })
})

describe('what was delivered as a Kernindikator', () => {
  const names = { spalten: ['d4plus_wert', 'd4plus_abs', 'd4plus_nenner', 'e1_wert'] }
  const lieferung = datensatz('kernindikatoren', [
    tabelle(
      '2022-12-31',
      { '01': ['keine_angabe', 'keine_angabe', 'keine_angabe', 7] },
      {
        ...names,
        ebene: 'bezirk',
      },
    ),
    tabelle('2023-12-31', { '01': [19, 19, 100, 'keine_angabe'] }, { ...names, ebene: 'bezirk' }),
  ])
  const own = (id: string) => indikator(id, { einheit: 'prozent', berechnung: [] })
  const b = miniAuskunft([lieferung], [own('D4+'), own('E1'), own('E2')])

  test('fills every Indikator without a line in the catalogue', () => {
    expect(b.wert('D4+', '01', '2023-12-31')).toMatchObject({
      wert: 19,
      abs: 19,
      nenner: 100,
      geliefert: true,
    })
    expect(b.wert('E1', '01', '2022-12-31')).toMatchObject({ wert: 7, abs: null, nenner: null })
    expect(b.wert('E2', '01', '2022-12-31').status).toBe('keine_angabe')
  })

  test('has only the Stände at which it was delivered', () => {
    expect(b.staende('D4+')).toEqual(['2023-12-31'])
    expect(b.staende('E1')).toEqual(['2022-12-31'])
    expect(b.staende('E2')).toEqual([])
  })

  test('steps back behind what is computed', () => {
    const ewr = datensatz('ewr', [tabelle('2023-12-31', { '01100101': [50, 5] })])
    const kinder = indikator('D4+', {
      einheit: 'prozent',
      berechnung: [{ datensatz: 'ewr', zaehler: 'kinder', nenner: 'einwohner' }],
    })
    const c = miniAuskunft([ewr, lieferung], [kinder])
    expect(c.wert('D4+', '01', '2023-12-31')).toMatchObject({ wert: 10, datensatz: 'ewr' })
  })
})
