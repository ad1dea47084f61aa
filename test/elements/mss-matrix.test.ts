import { expect, test } from 'vitest'
import { toMssMatrix } from '../../src/elements/mss-matrix.ts'
import type { Indikator } from '../../src/generated/source-types.ts'
import { createFakeAuskunft, einwohner, toIndikator } from './fake-auskunft.ts'
import type { Zahlen } from './fake-auskunft.ts'
import { drawTabelle, drawWorte, only, toTestcontext } from './profil.ts'

const toKlassen = (id: string, names: readonly string[]): Indikator =>
  toIndikator({
    id,
    kurz: id,
    einheit: 'klasse',
    nachkommastellen: 0,
    ebenen: ['planungsraum'],
    klassen: names.map((name, index) => ({
      code: index + 1,
      name,
      kurz: name.replaceAll(/[a-z ]/g, '') || name,
    })),
  })
const toAnteil = (id: string, kurz: string): Indikator =>
  toIndikator({ id, kurz, ebenen: ['planungsraum'], lesehinweis: 'Anteil ist nicht Quote.' })

const indikatoren = [
  toKlassen('mss_status', ['hoch', 'mittel', 'niedrig', 'sehr niedrig']),
  {
    ...toKlassen('mss_dynamik', ['positiv', 'stabil', 'negativ']),
    lesehinweis: 'Die Dynamik ist relativ. Anteil ist nicht Quote.',
  },
  toKlassen('mss_gesamtindex', ['1+', '2-', '4+/-']),
  toAnteil('mss_s1', 'Arbeitslosigkeit'),
  toAnteil('mss_s4', 'Kinderarmut'),
  toAnteil('mss_d1', 'Veränderung'),
  einwohner,
]
const werte = (status: number | 'nicht_sinnvoll', dynamik: number | 'nicht_sinnvoll') => ({
  mss_status: status,
  mss_dynamik: dynamik,
  mss_gesamtindex: status,
  mss_s1: status === 'nicht_sinnvoll' ? status : 1.597,
  mss_s4: status === 'nicht_sinnvoll' ? status : 14.89,
  mss_d1: status === 'nicht_sinnvoll' ? status : 0.65,
})
function toZahlen(staende: readonly string[]): Zahlen {
  const raeume = {
    '09200715': werte(2, 3),
    '09200716': werte(3, 2),
    '09200717': werte('nicht_sinnvoll', 'nicht_sinnvoll'),
  }
  return Object.fromEntries(
    indikatoren
      .slice(0, 6)
      .map(({ id }) => [
        id,
        Object.fromEntries(
          Object.entries(raeume).map(([raum, zeile]) => [
            raum,
            Object.fromEntries(
              staende.map((stand) => [stand, zeile[id as keyof ReturnType<typeof werte>]]),
            ),
          ]),
        ),
      ]),
  )
}
const build = (staende: readonly string[]) =>
  toMssMatrix(
    { id: 'mss', art: 'mss_matrix' },
    toTestcontext(createFakeAuskunft({ indikatoren, zahlen: toZahlen(staende) })),
  )

test('one edition: classes in words and as sign, what they are made of, how to read it', () => {
  const matrix = only(build(['2020-12-31']), 'tabelle')
  expect(drawTabelle(matrix.tabelle)).toMatchInlineSnapshot(`
    "Nr. | Planungsraum | MSS 2021: Status | MSS 2021: Dynamik | MSS 2021: Index | Status, %: S1 | Status, %: S4 | Dynamik, Pp.: D1
    wert | 15 | Wista | mittel | negativ | 2- | 1,6 | 14,9 | 0,7
    wert | 16 | Dörpfeldstraße West | niedrig | stabil | 4+/- | 1,6 | 14,9 | 0,7
    wert | 17 | Dörpfeldstraße Ost | x | x | x | x | x | x"
  `)
  expect(drawWorte(matrix)).toMatchInlineSnapshot(`
    "# Klassen im Monitoring Soziale Stadtentwicklung, MSS 2021
    Status: soziale Lage, Dynamik: ihre Veränderung in zwei Jahren, jeweils gemessen am Durchschnitt aller Berliner Planungsräume. S1 Arbeitslosigkeit und S4 Kinderarmut. D1: deren Veränderung in zwei Jahren.
    * Ohne Index bleiben Planungsräume mit weniger als 300 Menschen und einzelne andere, zum Beispiel ein Gewerbegebiet.
    * Die Dynamik ist relativ. Anteil ist nicht Quote."
  `)
  expect(matrix.tabelle.zeilen[0]?.zellen.map(({ wert }) => wert)).toEqual([
    '09200715',
    'Wista',
    'mittel',
    'negativ',
    '2-',
    1.597,
    14.89,
    0.65,
  ])
})

test('earlier editions as signs, later ones than the Datenstand not at all', () => {
  const matrix = only(build(['2018-12-31', '2020-12-31', '2026-12-31']), 'tabelle')
  expect(drawTabelle(matrix.tabelle).split('\n').slice(0, 2)).toMatchInlineSnapshot(`
    [
      "Nr. | Planungsraum | MSS 2021: Status | MSS 2021: Dynamik | MSS 2021: Index | früher: 2019 | Status, %: S1 | Status, %: S4 | Dynamik, Pp.: D1",
      "wert | 15 | Wista | mittel | negativ | 2- | 2- | 1,6 | 14,9 | 0,7",
    ]
  `)
  expect(matrix.anmerkungen.join(' ')).toContain('nur eingeschränkt vergleichbar')
  const ids = matrix.tabelle.spalten.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('without any edition it says so', () => {
  expect(drawWorte(build([])[0])).toMatchInlineSnapshot(
    `"Klassen im Monitoring Soziale Stadtentwicklung: Die Datenbibliothek enthält keine Angaben zu: Monitoring Soziale Stadtentwicklung."`,
  )
})
