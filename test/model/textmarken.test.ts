import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findTextmarken, isTextmarke, markenformen } from '../../src/model/textmarken.ts'

const only = (text: string): unknown => findTextmarken(text).map(({ marke }) => marke)

test.each([
  ['{{wert:B1}}', { name: 'wert', indikator: 'B1' }],
  ['{{ wert : D4+ }}', { name: 'wert', indikator: 'D4+' }],
  ['{{anzahl:alter_u6@09200715}}', { name: 'anzahl', indikator: 'alter_u6', raum: '09200715' }],
  [
    '{{wert:B1@berlin@2019-12-31}}',
    { name: 'wert', indikator: 'B1', raum: 'berlin', stand: '2019-12-31' },
  ],
  ['{{stand:B1}}', { name: 'stand', indikator: 'B1' }],
  ['{{vergleich:B1:berlin}}', { name: 'vergleich', indikator: 'B1', mit: 'berlin' }],
  ['{{rang:B1:bezirk}}', { name: 'rang', indikator: 'B1', mit: 'bezirk' }],
  ['{{trend:B1:5}}', { name: 'trend', indikator: 'B1', jahre: 5 }],
  // Four digits are the key of a Prognoseraum, never a year.
  ['{{wert:B1@2019}}', { name: 'wert', indikator: 'B1', raum: '2019' }],
  ['{{gebiet}}', { name: 'gebiet' }],
  ['{{bezirk}}', { name: 'bezirk' }],
])('%s', (text, marke) => {
  expect(only(text)).toEqual([marke])
})

test.each([
  ['{{wrt:B1}}', 'name', 'wrt'],
  ['{{}}', 'name', ''],
  ['{{Wert:B1}}', 'name', 'Wert'],
  ['{{wert}}', 'angaben', 'wert'],
  ['{{wert:B1:5}}', 'angaben', 'wert:B1:5'],
  ['{{trend:B1:3}}', 'angaben', 'trend:B1:3'],
  ['{{vergleich:B1}}', 'angaben', 'vergleich:B1'],
  ['{{gebiet:B1}}', 'angaben', 'gebiet:B1'],
  ['{{wert:B1@Mitte}}', 'raum', 'Mitte'],
  ['{{wert:B1@berlin@bezirk}}', 'raum', 'bezirk'],
  ['{wert:B1}', 'klammern', '{wert:B1}'],
  ['{{{wert:B1}}}', 'klammern', '{{{wert:B1}}}'],
  ['{{wert:B1', 'klammern', '{{'],
  ['wert:B1}}', 'klammern', '}}'],
])('%s is none', (text, fehler, teil) => {
  expect(only(text)).toEqual([{ fehler, teil }])
})

test.each(['ohne Marke', 'eine {Klammer}', 'Menge {1, 2}', '\\{{wert:B1}}', 'a {b} c }'])(
  '%s is plain text',
  (text) => {
    expect(findTextmarken(text)).toEqual([])
  },
)

test('places are those of the text', () => {
  const text = 'Von {{wert:B1}} auf\n{{wert:B2}}.'
  expect(findTextmarken(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '{{wert:B1}}',
    '{{wert:B2}}',
  ])
})

test('every form that help shows is a mark', () => {
  for (const form of Object.values(markenformen)) {
    const [fund] = findTextmarken(form)
    expect(fund && isTextmarke(fund.marke)).toBe(true)
  }
})

test('any text is searched without trouble, and what is found never overlaps', () => {
  const part = fc.constantFrom('{{', '}}', '{', '}', 'wert:B1', '@', '\n', 'x', '\\')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      let end = 0
      for (const fund of findTextmarken(parts.join(''))) {
        expect(fund.start).toBeGreaterThanOrEqual(end)
        expect(fund.end).toBeGreaterThan(fund.start)
        end = fund.end
      }
    }),
  )
})
