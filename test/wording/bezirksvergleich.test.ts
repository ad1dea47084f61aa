import { expect, test } from 'vitest'
import {
  describeBerlin,
  describeExtrem,
  describeRangfolge,
  nameRegionen,
  zehntelRegel,
} from '../../src/wording/bezirksvergleich.ts'

const regionen = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `R${index}`, text: `${index} %` }))

test('a few names stand in full, many are counted', () => {
  expect(nameRegionen(regionen(2))).toBe('R0 (0 %) und R1 (1 %)')
  expect(nameRegionen(regionen(5))).toMatch(/ und R4 \(4 %\)$/)
  expect(nameRegionen(regionen(9))).toBe('R0 (0 %), R1 (1 %), R2 (2 %), R3 (3 %) und 5 weitere')
})

test('the same extreme several times is said once', () => {
  const same = (count: number) => regionen(count).map((each) => ({ ...each, text: '0,0 %' }))
  expect(describeExtrem(same(1))).toBe('0,0 % (R0)')
  expect(describeExtrem(same(3))).toBe('0,0 % (R0, R1 und R2)')
  expect(describeExtrem(same(4))).toBe('0,0 % (4 Bezirksregionen)')
})

test('how many are above and below Berlin', () => {
  const berlin = '16,9 %'
  expect(describeBerlin({ ueber: 6, gleich: 1, unter: 13, berlin })).toBe(
    '6 von 20 Bezirksregionen liegen über dem Wert Berlins (16,9 %), 13 darunter, eine gleichauf',
  )
  expect(describeBerlin({ ueber: 0, gleich: 0, unter: 8, berlin })).toBe(
    'alle 8 Bezirksregionen liegen unter dem Wert Berlins (16,9 %)',
  )
})

test('the alternative text of a ranking names both ends and stays within 400 letters', () => {
  const text = describeRangfolge({
    bezeichnung: 'Anteil unter 18-Jähriger',
    bezirk: 'Treptow-Köpenick',
    stand: '31. Dezember 2024',
    regionen: regionen(20),
    ohneWert: 2,
    vergleich: [{ name: 'Berlin', text: '16,9 %' }],
  })
  expect(text).toBe(
    'Punktdiagramm: Anteil unter 18-Jähriger in den Bezirksregionen des Bezirks Treptow-Köpenick am 31. Dezember 2024, vom höchsten zum niedrigsten Wert. Am höchsten R0 0 %, R1 1 %, R2 2 %; am niedrigsten R17 17 %, R18 18 %, R19 19 %. Ohne Wert: 2. Zum Vergleich: Berlin 16,9 %.',
  )
})

test('the rule says how many that are', () => {
  expect(zehntelRegel(143)).toContain('zu den 14 höchsten oder den 14 niedrigsten Werten der 143')
})
