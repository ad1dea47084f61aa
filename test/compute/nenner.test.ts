import { expect, test } from 'vitest'
import { datensatz, indikator, miniAuskunft, tabelle } from './mini.ts'

const gruen = datensatz('gruen', [
  tabelle('2019-06-30', { '01100101': [500] }, { spalten: ['flaeche'], gebietsstand: '2021' }),
  tabelle('2024-06-30', { '01100101': [500], '01100102': [100] }, { spalten: ['flaeche'] }),
])
const ewr = datensatz('ewr', [
  tabelle('2022-12-31', { '01100101': [40, 1], '01100102': [10, 1] }),
  tabelle('2023-12-31', { '01100101': [50, 1], '01100102': [50, 1] }),
  tabelle('2024-12-31', { '01100101': [99, 1], '01100102': [99, 1] }),
])
const frueher = datensatz('alt', [
  tabelle('2018-12-31', { '01010101': [10, 1], '01010102': [10, 1] }),
])
const weg = { datensatz: 'gruen', zaehler: 'flaeche', nenner: 'einwohner' }
const je = indikator('je', {
  einheit: 'm2_je_ew',
  raumbezug: 'einrichtungsstandort',
  berechnung: [
    { ...weg, nenner_datensatz: 'ewr' },
    { ...weg, nenner_datensatz: 'alt' },
  ],
})
const a = miniAuskunft([gruen, ewr, frueher], [je])

test('the Nenner has the last Stand that is not after the Zähler, and says so', () => {
  expect(a.wert('je', '01100101', '2024-06-30')).toMatchObject({
    wert: 10,
    abs: 500,
    nenner: 50,
    nenner_datensatz: 'ewr',
    nenner_stand: '2023-12-31',
    datensatz: 'gruen',
  })
  expect(a.wert('je', '011001', '2024-06-30')).toMatchObject({ wert: 6, abs: 600, nenner: 100 })
})

test('without an earlier Stand the next Rechenweg is tried', () => {
  expect(a.staende('je')).toEqual(['2019-06-30', '2024-06-30'])
  expect(a.wert('je', '01', '2019-06-30')).toMatchObject({
    wert: 25,
    nenner: 20,
    nenner_datensatz: 'alt',
    nenner_stand: '2018-12-31',
  })
  const b = miniAuskunft([gruen, ewr], [je])
  expect(b.staende('je')).toEqual(['2024-06-30'])
})

test('a Nenner in the other cut is not carried over for things that do not live there', () => {
  expect(a.wert('je', '011001', '2019-06-30')).toMatchObject({
    wert: null,
    status: 'nicht_sinnvoll',
  })
})
