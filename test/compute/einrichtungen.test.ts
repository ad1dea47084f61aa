import { expect, test } from 'vitest'
import type { DatenEinrichtung, Einrichtungsliste } from '../../src/model/datensatz.ts'
import { datensatz, miniAuskunft } from './mini.ts'

const einrichtung = (
  id: string,
  planungsraum: string,
  art: DatenEinrichtung['art'] = 'kita',
): DatenEinrichtung => ({
  id,
  name: `Einrichtung ${id}`,
  art,
  unterart: null,
  traeger: null,
  strasse: null,
  plz: null,
  planungsraum,
  lage: null,
  kapazitaet: null,
  kapazitaet_einheit: null,
})
const liste = (
  stand: string,
  einrichtungen: readonly DatenEinrichtung[],
  gebietsstand: Einrichtungsliste['gebietsstand'] = '2021',
): Einrichtungsliste => ({ stand, gebietsstand, einrichtungen })

const a = miniAuskunft(
  [
    {
      ...datensatz('kita', []),
      listen: [
        liste('2020-07-31', [einrichtung('alt', '01100101')], '2006'),
        liste('2023-07-31', [einrichtung('a', '01100101')]),
        liste('2024-07-31', [einrichtung('a', '01100101'), einrichtung('b', '01100102')]),
      ],
    },
    {
      ...datensatz('schulen', []),
      listen: [liste('2024-08-31', [einrichtung('g', '01100203', 'grundschule')])],
    },
  ],
  [],
)
const ids = (arten: string[], raum: string, stand: string) =>
  a
    .einrichtungen(arten, raum, stand)
    .map((each) => [each.datensatz, each.stand, each.einrichtungen.map(({ id }) => id)])

test('the latest list up to the day, else the earliest', () => {
  expect(ids(['kita'], '011001', '2024-12-31')).toEqual([['kita', '2024-07-31', ['a', 'b']]])
  expect(ids(['kita'], '011001', '2024-01-01')).toEqual([['kita', '2023-07-31', ['a']]])
  expect(ids(['kita'], '011001', '2010-01-01')).toEqual([['kita', '2023-07-31', ['a']]])
})

test('within the Raum, on any level; none there is an answer too', () => {
  expect(ids(['kita'], '01100102', '2024-12-31')).toEqual([['kita', '2024-07-31', ['b']]])
  expect(ids(['kita'], '02', '2024-12-31')).toEqual([['kita', '2024-07-31', []]])
  expect(ids(['kita', 'grundschule'], '00', '2024-12-31')).toEqual([
    ['kita', '2024-07-31', ['a', 'b']],
    ['schulen', '2024-08-31', ['g']],
  ])
})

test('nothing for kinds nobody has, and no unknown Raum', () => {
  expect(ids(['friedhof'], '01', '2024-12-31')).toEqual([])
  expect(() => ids(['kita'], '99', '2024-12-31')).toThrow(RangeError)
})
