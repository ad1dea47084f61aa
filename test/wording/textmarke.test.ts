import { expect, test } from 'vitest'
import { resolveTextmarken } from '../../src/wording/textmarke.ts'
import type { Raum } from '../../src/model/raum.ts'
import { anteilKinder, datensatz, indikator, miniAuskunft, tabelle } from '../compute/mini.ts'

const tabellen = [
  tabelle('2019-12-31', {
    '01010101': [100, 20],
    '01010102': [95, 19],
    '01010203': [10, 5],
    '02010101': [40, 4],
  }),
  tabelle('2023-12-31', {
    '01100101': [1120, 30],
    '01100102': [80, 10],
    '01100203': [50, 20],
    '02100101': [50, 20],
  }),
  tabelle('2024-12-31', {
    '01100101': [1130, 100],
    '01100102': ['geheim', 'geheim'],
    '01100203': [1000, 20],
    '02100101': [50, { zahl: 25, status: 'vorlaeufig' }],
  }),
]

const auskunft = miniAuskunft(
  [datensatz('ewr', tabellen)],
  [
    indikator('einwohner'),
    { ...anteilKinder, id: 'B1', nachkommastellen: 1 },
    indikator('S1', {
      einheit: 'klasse',
      klassen: [{ code: 1, name: 'hoch' }],
      berechnung: [{ datensatz: 'ewr', zaehler: 'kinder' }],
    }),
    indikator('leer', { berechnung: [] }),
  ],
)

/** What a text of the region becomes; `011002` has one Planungsraum, `011001` a secret one. */
function say(text: string, raum = '011002'): string {
  const region = auskunft.raeume.get(raum) as Raum
  return resolveTextmarken(text, { auskunft, raum: region, datenstand: '2024-12-31' })
    .replaceAll('\u2009', '.')
    .replaceAll('\u00A0', ' ')
}

test.each([
  ['{{wert:B1}} der Menschen', '2,0 % der Menschen'],
  ['{{wert:einwohner}} Menschen', '1.000 Menschen'],
  ['{{anzahl:B1}} Kinder', '20 Kinder'],
  ['{{anzahl:einwohner}} Menschen', '1.000 Menschen'],
  ['Ende 2023 waren es {{wert:B1@2023-12-31}}', 'Ende 2023 waren es 40,0 %'],
  ['im Planungsraum {{wert:B1@02100101}}', 'im Planungsraum 50,0 % (vorläufige Zahl)'],
  ['Der Anteil ist {{vergleich:B1:bezirk@01100203}}.', 'Der Anteil ist nicht vergleichbar.'],
  [
    'Der Anteil ist um {{wert:B1}} … {{trend:B1:1}}.',
    'Der Anteil ist um 2,0 % … um 38,0 Prozentpunkte gesunken.',
  ],
  ['Die Zahl ist {{trend:einwohner:1}}.', 'Die Zahl ist um 1.900,0 % gestiegen.'],
  ['{{rang:B1:berlin}}', 'Rang 2 von 2'],
  ['Stand {{stand:B1}}', 'Stand 31.12.2024'],
  ['{{gebiet}} im Bezirk {{bezirk}}', 'Raum 011002 im Bezirk Raum 01'],
  ['\\{{wert:B1}} bleibt', '{{wert:B1}} bleibt'],
  ['{{wert:nichts}} und {{unsinn}} bleiben', '{{wert:nichts}} und {{unsinn}} bleiben'],
  ['ohne Marke', 'ohne Marke'],
])('%s → %s', (text, words) => {
  expect(say(text)).toBe(words)
})

test.each([
  ['Der Anteil beträgt {{wert:B1}}.', 'Der Anteil liegt nicht vor (geheim).'],
  ['Der Anteil liegt bei {{wert:B1}}, der Rang', 'Der Anteil liegt nicht vor (geheim), der Rang'],
  ['Der Anteil lag bei rund {{wert:B1}}', 'Der Anteil liegt nicht vor (geheim)'],
  ['{{wert:B1}} der Menschen sind jung.', '(liegt nicht vor: geheim) der Menschen sind jung.'],
  ['Er beträgt {{wert:B1}} in der Region.', 'Er beträgt (liegt nicht vor: geheim) in der Region.'],
  ['Er ist {{trend:B1:1}}.', 'Er ist nicht vergleichbar.'],
  ['Er beträgt {{wert:leer}}.', 'Er liegt nicht vor (unbekannt).'],
])('a missing figure: %s → %s', (text, words) => {
  expect(say(text, '011001')).toBe(words)
})

test('classes and counts are not compared', () => {
  expect(say('{{vergleich:einwohner:berlin}}, {{vergleich:S1:bezirk}}, {{trend:S1:1}}')).toBe(
    'nicht vergleichbar, nicht vergleichbar, nicht vergleichbar',
  )
})

test('a change across the cut of 2021 says that it is converted', () => {
  const before = tabellen.slice(0, 2)
  const earlier = miniAuskunft(
    [
      datensatz('ewr', [
        ...before,
        tabelle('2024-12-31', {
          '01100101': [220, 30],
          '01100102': [80, 10],
          '01100203': [50, 20],
          '02100101': [50, 20],
        }),
      ]),
    ],
    [indikator('einwohner')],
  )
  const raum = earlier.raeume.get('011001') as Raum
  const text = resolveTextmarken('{{trend:einwohner:5}}', {
    auskunft: earlier,
    raum,
    datenstand: '2024-12-31',
  })
  expect(text.replaceAll('\u00A0', ' ')).toMatch(/^um \d+,\d % gestiegen \(umgerechnet\)$/)
})
