import { expect, test } from 'vitest'
import { toKarte } from '../../src/elements/karte.ts'
import { toKennzahlen } from '../../src/elements/kennzahlen.ts'
import { toKidTabelle } from '../../src/elements/kid-tabelle.ts'
import { toPlrTabelle } from '../../src/elements/plr-tabelle.ts'
import { toVergleich } from '../../src/elements/vergleich.ts'
import { toZeitreihe } from '../../src/elements/zeitreihe.ts'
import { createFakeAuskunft, einwohner, toIndikator } from './fake-auskunft.ts'
import type { Zahlen } from './fake-auskunft.ts'
import { drawTabelle, drawWorte, only, toTestcontext } from './profil.ts'

const gruen = toIndikator({
  id: 'A4',
  bezeichnung: 'Öffentliche Grünanlagen',
  kurz: 'Grünanlagen',
  rubrik: 'wohnort',
  einheit: 'm2_je_ew',
  richtung: 'hoch_guenstig',
  richtwerte: [
    { wert: 6, art: 'orientierung', grundlage: 'Landschaftsprogramm' },
    { wert: 7.5, art: 'ziel', grundlage: 'Beschluss des Bezirks' },
  ],
  lesehinweis: 'Ohne Parks mit Eintritt.',
  berechnung: [
    { datensatz: 'ewr', zaehler: 'flaeche', nenner: 'einwohner', nenner_datensatz: 'ewr' },
  ],
})
const spiel = { ...gruen, id: 'A5', kurz: 'Spielfläche', richtwerte: [] }

const orte = ['092007', '091001', '081001', '09200715', '09200716', '09200717', '09', '00']
const reihe = (base: number) =>
  Object.fromEntries(
    orte.map((id, index) => [id, { '2019-12-31': base + index, '2024-12-31': base + 2 * index }]),
  )
const zahlen: Zahlen = { A4: reihe(4.26), A5: reihe(0.5), einwohner: reihe(4000) }

function toContext(rest: Partial<Parameters<typeof createFakeAuskunft>[0]> = {}) {
  return toTestcontext(
    createFakeAuskunft({ indikatoren: [gruen, spiel, einwohner], zahlen, ...rest }),
  )
}

test('guideline values: a column with their grounds, lines in the charts', () => {
  const context = toContext()
  const kid = only(
    toKidTabelle({ id: 'k', art: 'kid_tabelle', indikatoren: ['A4', 'A5'] }, context),
    'tabelle',
  )
  expect(drawTabelle(kid.tabelle)).toMatchInlineSnapshot(`
    "KID | Indikator | Adlershof: Anzahl | Adlershof: 2024 | Adlershof: 2019 | zum Vergleich 2024: Bezirk | zum Vergleich 2024: Berlin | Rang von 3 | Richtwert
    wert | A4 | Öffentliche Grünanlagen m² je Person | 43 | 4,3 | 4,3 [1] | 16,3 | 18,3 | 3 | 6 [2,3]
    wert | A5 | Öffentliche Grünanlagen m² je Person | 5 | 0,5 | 0,5 [1] | 12,5 | 14,5 | 3 | "
  `)
  expect(drawWorte(kid)).toMatchInlineSnapshot(`
    "# Kernindikatoren der Bezirksregion Adlershof 2024
    Rang 1 hat den höchsten Wert unter den 3 Bezirksregionen Berlins.
    [1] Aus dem Zuschnitt der LOR von 2006 auf den Zuschnitt von 2021 umgerechnet.
    [2] Orientierungswert, Landschaftsprogramm.
    [3] Außerdem 7,5: Zielwert, Beschluss des Bezirks.
    * Ohne Parks mit Eintritt."
  `)
  const lines = [
    { wert: 6, text: 'Richtwert 6\u00A0m² je Person' },
    { wert: 7.5, text: 'Richtwert 7,5\u00A0m² je Person' },
  ]
  const zeitreihe = only(
    toZeitreihe({ id: 'z', art: 'zeitreihe', indikator: 'A4' }, context),
    'abbildung',
  )
  expect(zeitreihe.diagramm).toMatchObject({ richtwerte: lines })
  const vergleich = only(
    toVergleich({ id: 'v', art: 'vergleich', indikatoren: ['A4', 'A5'] }, context),
    'abbildung',
  )
  expect(vergleich.diagramm).toMatchObject({ zeilen: [{ richtwerte: lines }, {}] })
  expect(vergleich.anmerkungen).toEqual([
    'Grünanlagen: Richtwert 6\u00A0m² je Person (Orientierungswert, Landschaftsprogramm). Richtwert 7,5\u00A0m² je Person (Zielwert, Beschluss des Bezirks).',
    'Ohne Parks mit Eintritt.',
  ])
})

test('an index has no guideline value', () => {
  const figur = only(
    toZeitreihe({ id: 'z', art: 'zeitreihe', indikator: 'A4', indexiert: true }, toContext()),
    'abbildung',
  )
  expect(figur.diagramm).not.toHaveProperty('richtwerte')
})

test('counts of Bezirk and Berlin are not drawn beside those of regions', () => {
  const figur = only(
    toVergleich({ id: 'v', art: 'vergleich', indikatoren: ['einwohner'] }, toContext()),
    'abbildung',
  )
  expect(figur.diagramm).toMatchObject({ zeilen: [{ bezirk: null, berlin: null }] })
  expect(figur.legende.map(({ zeichen }) => zeichen)).toEqual(['region'])
})

test('the Stand of the Nenner is said once, and its source named', () => {
  const context = toContext({ nenner_stand: '2023-12-31' })
  const note = 'Zähler vom 31.12.2024, Nenner vom 31.12.2023.'
  const kid = only(
    toKidTabelle({ id: 'k', art: 'kid_tabelle', indikatoren: ['A4', 'A5'] }, context),
    'tabelle',
  )
  expect(kid.fussnoten.filter((text) => text === note)).toHaveLength(1)
  expect(kid.quellen.map(({ stand }) => stand)).toContain('2023-12-31')
  const karte = toKarte({ id: 'm', art: 'karte', indikator: 'A4' }, context)
  const plr = toPlrTabelle({ id: 'p', art: 'plr_tabelle', indikatoren: ['A4', 'A5'] }, context)
  for (const shown of [karte, plr]) expect(drawWorte(shown[0])).toContain(`* ${note}`)
})

test('auffällig: a mark with its reason, and the rule', () => {
  const kid = only(
    toKidTabelle(
      { id: 'k', art: 'kid_tabelle', indikatoren: ['A4', 'A5'] },
      toContext({ auffaellig: ['A4'] }),
    ),
    'tabelle',
  )
  const [first, second] = kid.tabelle.zeilen.map(({ zellen }) =>
    zellen.flatMap(({ fussnoten = [] }) => fussnoten).map((index) => kid.fussnoten[index]),
  )
  const reason = 'Auffällig: ungünstiger als im Bezirk und in Berlin und ungünstiger als 2019.'
  expect(first).toContain(reason)
  expect(second).not.toContain(reason)
  expect(kid.anmerkungen.filter((text) => text.startsWith('Auffällig heißt'))).toHaveLength(1)
})

test('the error of the conversion is said with the figures', () => {
  const context = toContext({ umrechnungsfehler: 0.0123 })
  const element = { id: 'k', art: 'kennzahlen', indikatoren: ['A5'] } as const
  const kennzahlen = only(toKennzahlen({ ...element, indikatoren: ['A5'] }, context), 'kennzahlen')
  expect(drawWorte(kennzahlen)).toContain(
    'auf den Zuschnitt von 2021 umgerechnet; Fehler bei der Bevölkerung etwa 1,2 %.',
  )
  const zeitreihe = toZeitreihe({ id: 'z', art: 'zeitreihe', indikator: 'A5' }, context)
  expect(drawWorte(zeitreihe[0])).toContain('Fehler bei der Bevölkerung etwa 1,2 %.')
})

test('too great an error is the reason why there is no earlier figure', () => {
  const context = toContext({
    umrechnungsfehler: 0.19,
    zahlen: {
      A5: { ...reihe(0.5), '092007': { '2019-12-31': 'nicht_sinnvoll', '2024-12-31': 0.7 } },
    },
  })
  const kennzahlen = toKennzahlen({ id: 'k', art: 'kennzahlen', indikatoren: ['A5'] }, context)
  expect(drawWorte(kennzahlen[0])).toContain(
    'Werte vor 2021 fehlen: Die Umrechnung aus dem Zuschnitt der LOR von 2006 würde die Bevölkerung der Bezirksregion um etwa 19,0 % verfehlen.',
  )
})

test('the Stand of a table is that of most of its rows', () => {
  const context = toContext({
    zahlen: { ...zahlen, einwohner: { '092007': { '2026-07-31': 4000 } } },
  })
  const kid = only(
    toKidTabelle({ id: 'k', art: 'kid_tabelle', indikatoren: ['A4', 'A5', 'einwohner'] }, context),
    'tabelle',
  )
  expect(kid.titel).toBe('Kernindikatoren der Bezirksregion Adlershof 2024')
  expect(kid.fussnoten).toContain('Stand 31.07.2026.')
})
