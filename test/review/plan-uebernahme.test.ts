import { expect, test } from 'vitest'
import { gremienOf } from '../../src/model/gremien.ts'
import type { Freigabestand } from '../../src/model/freigabe.ts'
import type { Profilzeile } from '../../src/review/beschlussblatt.ts'
import { planUebernahme } from '../../src/review/plan-uebernahme.ts'
import { bezirk } from './sample.ts'

const freigabe = {
  beschluesse: [],
  abschnitte: [
    { nr: '1', titel: 'Lage', pruefsumme: 'a'.repeat(64), aemter: [], voten: [] },
    { nr: '2', titel: 'Beitrag', pruefsumme: 'b'.repeat(64), aemter: [], voten: [] },
  ],
} as unknown as Freigabestand
const row = (nr: string, sign: string, more: object = {}): Profilzeile['abschnitte'][number] => ({
  nr,
  pruefsumme: sign.repeat(64),
  ergebnis: null,
  auflage: null,
  zelle: `Abschnitte!I${nr}`,
  ...more,
})
const profil: Profilzeile = {
  raum: '092007',
  ausgabe: 2026,
  version: '1.0.0',
  ergebnis: 'abgestimmt',
  auflagen: [],
  nummer: null,
  protokoll: null,
  abschnitte: [row('1', 'a'), row('2', 'b')],
  wuensche: [],
}
const plan = (
  more: Partial<Profilzeile>,
  datum = '2026-01-10',
): ReturnType<typeof planUebernahme> =>
  planUebernahme(
    { gremium: 'ag_sro', datum, profile: [] },
    { ...profil, ...more },
    { ausgabe: 2026, version: '1.0.0', freigabe, wuensche: [] },
    { gremien: gremienOf(bezirk), heute: '2026-01-15' },
  )

test('one decision per result, bound to the hashes of the sheet', () => {
  const { beschluesse, abgelehnt, hinweise } = plan({
    abschnitte: [row('1', 'a'), row('2', 'b', { ergebnis: 'vertagt' })],
  })
  expect({ abgelehnt, hinweise }).toEqual({ abgelehnt: [], hinweise: [] })
  expect(beschluesse.map(({ ergebnis, abschnitte }) => [ergebnis, abschnitte])).toEqual([
    ['abgestimmt', [{ nr: '1', pruefsumme: 'a'.repeat(64) }]],
    ['vertagt', [{ nr: '2', pruefsumme: 'b'.repeat(64) }]],
  ])
})

test.each<readonly [string, Partial<Profilzeile>, string, number]>([
  [
    'an unknown Abschnitt',
    { abschnitte: [row('1', 'a'), row('9', 'b')] },
    '9: Diesen Abschnitt gibt es nicht (Abschnitte!I9).',
    1,
  ],
  [
    'the hash of another content',
    { abschnitte: [row('1', 'a'), row('2', 'a')] },
    '2 Beitrag: seit dem Druck des Blattes geändert, die Prüfsumme passt nicht (Abschnitte!I2).',
    1,
  ],
  [
    'another version',
    { version: '1.1.0' },
    'Das Blatt wurde für Ausgabe und Version 2026, 1.1.0 gedruckt; jetzt sind es 2026, 1.0.0.',
    0,
  ],
  [
    'a condition without a result',
    { ergebnis: null, abschnitte: [row('1', 'a', { auflage: 'kürzen' })] },
    '1: Auflage ohne Ergebnis (Abschnitte!I1).',
    0,
  ],
  [
    'a condition to another result',
    { auflagen: ['kürzen'] },
    'Auflagen gehören zum Ergebnis „beschlossen_mit_auflagen“, nicht zu „abgestimmt“.',
    0,
  ],
  [
    'a wish about nothing',
    {
      wuensche: [
        {
          id: null,
          abschnitt: '99',
          von: 'jugend',
          art: 'daten',
          text: 'Mehr',
          status: 'offen',
          antwort: null,
          zelle: 'Änderungswünsche!C2',
        },
      ],
    },
    'Zum Wunsch gibt es keinen Abschnitt „99“ (Änderungswünsche!C2).',
    1,
  ],
])('%s is left out with its reason', (_, more, grund, decisions) => {
  const { beschluesse, abgelehnt } = plan(more)
  expect(abgelehnt).toEqual([grund])
  expect(beschluesse).toHaveLength(decisions)
})

test('nobody has decided tomorrow', () => {
  expect(plan({}, '2026-01-16').abgelehnt).toEqual(['Das Datum 2026-01-16 liegt in der Zukunft.'])
})

test('without a result nothing is recorded, and that is said', () => {
  const { beschluesse, hinweise } = plan({ ergebnis: null })
  expect(beschluesse).toEqual([])
  expect(hinweise).toEqual(['Ohne Ergebnis und darum nicht festgehalten: 2 von 2 Abschnitten.'])
})
