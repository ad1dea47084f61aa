import { describe, expect, test } from 'vitest'
import { toAltersaufbau } from '../../src/elements/altersaufbau.ts'
import { groupAlter, parseAltersspalten } from '../../src/elements/altersgruppen.ts'
import { toKarte } from '../../src/elements/karte.ts'
import { toKennzahlen } from '../../src/elements/kennzahlen.ts'
import { toKidTabelle } from '../../src/elements/kid-tabelle.ts'
import { toLagekarte } from '../../src/elements/lagekarte.ts'
import { toPlrTabelle } from '../../src/elements/plr-tabelle.ts'
import { toVergleich } from '../../src/elements/vergleich.ts'
import { toZeitreihe } from '../../src/elements/zeitreihe.ts'
import { longestAlternativtext } from '../../src/wording/alternativtext.ts'
import { createFakeAuskunft, einwohner, raeume, toIndikator } from './fake-auskunft.ts'
import type { Zahlen } from './fake-auskunft.ts'
import { drawTabelle, drawWorte, only, toTestcontext } from './profil.ts'

const b1 = toIndikator({ id: 'B1' })
const a5 = toIndikator({
  id: 'A5',
  bezeichnung: 'Öffentliche Spielplatzfläche',
  kurz: 'Spielplatzfläche',
  rubrik: 'wohnort',
  einheit: 'm2_je_ew',
  ebenen: ['bezirksregion', 'bezirk', 'berlin'],
  raumbezug: 'einrichtungsstandort',
  richtwerte: [{ wert: 1, art: 'mindest', grundlage: '§ 4 Kinderspielplatzgesetz' }],
  brueche: [{ ab: '2022-12-31', grund: 'Erfassung umgestellt' }],
})
const leer = toIndikator({ id: 'E9', bezeichnung: 'Sprachdefizite', kurz: 'Sprachdefizite' })

const zahlen: Zahlen = {
  einwohner: {
    '092007': {
      '2019-12-31': 19_934,
      '2022-12-31': 21_339,
      '2023-12-31': 22_186,
      '2024-12-31': 22_417,
    },
    '091001': { '2019-12-31': 12_000, '2023-12-31': 12_000, '2024-12-31': 12_000 },
    '081001': { '2024-12-31': 30_000 },
    '09200715': { '2023-12-31': 4_297, '2024-12-31': 4_259 },
    '09200716': { '2023-12-31': 8_187, '2024-12-31': 8_373 },
    '09200717': { '2024-12-31': 9_785 },
    '09': { '2019-12-31': 273_689, '2023-12-31': 294_081, '2024-12-31': 297_236 },
    '00': { '2019-12-31': 3_769_495, '2023-12-31': 3_878_100, '2024-12-31': 3_897_145 },
  },
  B1: {
    '092007': {
      '2019-12-31': 15.12,
      '2020-12-31': 15.48,
      '2023-12-31': 15.64,
      '2024-12-31': 15.69,
    },
    '091001': { '2024-12-31': 0 },
    '081001': { '2024-12-31': 18.4 },
    '09200715': { '2024-12-31': 18.8 },
    '09200716': { '2024-12-31': 'geheim' },
    '09200717': { '2024-12-31': 14.8 },
    '09100101': { '2024-12-31': 0 },
    '08100101': { '2024-12-31': 17.1 },
    '08100102': { '2024-12-31': 19.2 },
    '09': { '2019-12-31': 15.7, '2020-12-31': 15.9, '2023-12-31': 16.4, '2024-12-31': 16.49 },
    '00': { '2019-12-31': 16.1, '2020-12-31': 16.1, '2023-12-31': 16.3, '2024-12-31': 16.34 },
  },
  A5: {
    '092007': { '2018-12-31': 0.7, '2023-12-31': -0.049 },
    '09': { '2023-12-31': 0.61 },
    '00': { '2023-12-31': 0.6 },
  },
}
const auskunft = createFakeAuskunft({ indikatoren: [einwohner, b1, a5, leer], zahlen })
const context = toTestcontext(auskunft)
const einzeln = toTestcontext(auskunft, { raum: raeume.get('091001') ?? context.region })
const indikatoren = ['einwohner', 'B1', 'A5', 'E9']

test('kid_tabelle: every column, every note', () => {
  const tabelle = only(
    toKidTabelle({ id: 'kid', art: 'kid_tabelle', indikatoren }, context),
    'tabelle',
  )
  expect(drawTabelle(tabelle.tabelle)).toMatchInlineSnapshot(`
    "KID | Indikator | Adlershof: Anzahl | Adlershof: 2024 | Adlershof: 2019 | zum Vergleich 2024: Bezirk | zum Vergleich 2024: Berlin | Rang von 3 | Richtwert
    wert |  | Einwohnerinnen und Einwohner | x | 22 417 | 19 934 [1] | 297 236 | 3 897 145 | 2 | 
    wert | B1 | Anteil unter 18-Jähriger % | 157 | 15,7 | 15,1 [1] | 16,5 | 16,3 | 2 | 
    wert | A5 | Öffentliche Spielplatzfläche m² je Person [2,3] | 0 | 0,0 | x [4] | 0,6 | 0,6 | 1 [5] | 1 [6]"
  `)
  expect(drawWorte(tabelle)).toMatchInlineSnapshot(`
    "# Kernindikatoren der Bezirksregion Adlershof 2024
    Rang 1 hat den höchsten Wert unter den 3 Bezirksregionen Berlins.
    [1] Aus dem Zuschnitt der LOR von 2006 auf den Zuschnitt von 2021 umgerechnet.
    [2] Gezählt am Standort der Einrichtung.
    [3] Stand 31.12.2023.
    [4] Bruch der Reihe ab 31.12.2022: Erfassung umgestellt.
    [5] Rang von 1.
    [6] Mindestwert, § 4 Kinderspielplatzgesetz.
    * Ohne Daten in der Datenbibliothek: Sprachdefizite."
  `)
  expect(tabelle.quellen.map(({ herkunft, stand }) => `${herkunft.id} ${stand}`))
    .toMatchInlineSnapshot(`
      [
        "ewr 2019-12-31",
        "ewr 2024-12-31",
        "ewr 2023-12-31",
      ]
    `)
  expect(tabelle.tabelle.spalten.filter(({ hervorgehoben }) => hervorgehoben)).toHaveLength(1)
})

test('kid_tabelle writes unrounded numbers and null for missing ones to CSV', () => {
  const { tabelle } = only(
    toKidTabelle({ id: 'kid', art: 'kid_tabelle', indikatoren: ['B1'] }, context),
    'tabelle',
  )
  expect(tabelle.zeilen.at(-1)?.zellen.map(({ wert }) => wert)).toEqual([
    'B1',
    'Anteil unter 18-Jähriger (%)',
    157,
    15.69,
    15.12,
    16.49,
    16.34,
    2,
  ])
})

test('plr_tabelle: Planungsräume, region, Bezirk, Berlin', () => {
  const tabelle = only(
    toPlrTabelle({ id: 'plr', art: 'plr_tabelle', indikatoren: ['einwohner', 'B1'] }, context),
    'tabelle',
  )
  expect(drawTabelle(tabelle.tabelle)).toMatchInlineSnapshot(`
    "Nr. | Planungsraum | Einwohnerzahl: Anzahl | Einwohnerzahl: seit 2023, % | unter 18-Jährige, %
    wert | 15 | Wista | 4 259 | −0,9 | 18,8
    wert | 16 | Dörpfeldstraße West | 8 373 | +2,3 | •
    wert | 17 | Dörpfeldstraße Ost | 9 785 | x | 14,8
    eigen | 092007 | Adlershof | 22 417 | +1,0 | 15,7
    bezug | 09 | Treptow-Köpenick | 297 236 | +1,1 | 16,5
    bezug |  | Berlin | 3 897 145 | +0,5 | 16,3"
  `)
  expect(drawWorte(tabelle)).toMatchInlineSnapshot(
    `"# Kernindikatoren der Planungsräume am 31. Dezember 2024"`,
  )
  expect(tabelle.tabelle.zeilen[0]?.zellen[0]).toEqual({ text: '15', wert: '09200715' })
})

test('plr_tabelle of a region of one Planungsraum has one row for both and says so', () => {
  const tabelle = only(
    toPlrTabelle({ id: 'plr', art: 'plr_tabelle', indikatoren: ['B1'] }, einzeln),
    'tabelle',
  )
  expect(drawTabelle(tabelle.tabelle)).toMatchInlineSnapshot(`
    "Nr. | Planungsraum | unter 18-Jährige, %
    eigen | 091001 | Alt-Treptow | 0,0
    bezug | 09 | Treptow-Köpenick | 16,5
    bezug |  | Berlin | 16,3"
  `)
  expect(drawWorte(tabelle)).toMatchInlineSnapshot(`
    "# Kernindikatoren der Planungsräume am 31. Dezember 2024
    * Die Bezirksregion Alt-Treptow besteht aus einem einzigen Planungsraum (09100101 Alt-Treptow)."
  `)
})

test('kennzahlen: figure, comparison, change, line', () => {
  const kennzahlen = only(
    toKennzahlen({ id: 'k', art: 'kennzahlen', indikatoren }, context),
    'kennzahlen',
  )
  expect(drawTabelle(kennzahlen.daten)).toMatchInlineSnapshot(`
    "KID | Kennzahl | Einheit | Stand | Adlershof | Treptow-Köpenick | Berlin | Veränderung in fünf Jahren | Einheit der Veränderung
    wert |  | Einwohnerinnen und Einwohner |  | 31.12.2024 | 22 417 | 297 236 | 3 897 145 | +12,5 % [1] | %
    wert | B1 | Anteil unter 18-Jähriger | Anteil in % | 31.12.2024 | 15,7 | 16,5 | 16,3 | +0,6 Pp. [1] | Prozentpunkte
    wert | A5 | Öffentliche Spielplatzfläche | Quadratmeter je Person | 31.12.2023 | 0,0 [2] | 0,6 | 0,6 | x [3] | "
  `)
  expect(drawWorte(kennzahlen)).toMatchInlineSnapshot(`
    "# Kennzahlen im Vergleich 2024
    Letzte Spalte: Veränderung der Bezirksregion seit 2019. Jede Linie hat ihre eigene Skala.
    [1] Aus dem Zuschnitt der LOR von 2006 auf den Zuschnitt von 2021 umgerechnet.
    [2] Stand 31.12.2023.
    [3] Bruch der Reihe ab 31.12.2022: Erfassung umgestellt.
    * Pp.: Prozentpunkte.
    * Ohne Daten in der Datenbibliothek: Sprachdefizite."
  `)
  expect(kennzahlen.zeitraum).toBe('2019 bis 2024')
  expect(kennzahlen.zeilen.map(({ verlauf }) => verlauf)).toEqual([
    {
      art: 'verlauf',
      bruch: '2021-01-01',
      punkte: [
        { stand: '2019-12-31', wert: 19_934, umgerechnet: true },
        { stand: '2022-12-31', wert: 21_339, umgerechnet: false },
        { stand: '2023-12-31', wert: 22_186, umgerechnet: false },
        { stand: '2024-12-31', wert: 22_417, umgerechnet: false },
      ],
    },
    expect.objectContaining({ art: 'verlauf' }),
    null,
  ])
})

test('an element without any data says why', () => {
  const shown = [
    toKidTabelle({ id: 'e', art: 'kid_tabelle', indikatoren: ['E9', 'fremd'] }, context),
    toPlrTabelle({ id: 'e', art: 'plr_tabelle', indikatoren: ['E9'] }, context),
    toKennzahlen({ id: 'e', art: 'kennzahlen', indikatoren: [] }, context),
    toVergleich({ id: 'e', art: 'vergleich', indikatoren: ['E9'] }, context),
    toZeitreihe({ id: 'e', art: 'zeitreihe', indikator: 'E9' }, context),
    toKarte({ id: 'e', art: 'karte', indikator: 'E9', titel: 'Eigener Titel' }, context),
    toAltersaufbau({ id: 'e', art: 'altersaufbau' }, context),
  ]
  expect(shown.map(([first, ...rest]) => [first?.art, rest.length, drawWorte(first)].join(' ')))
    .toMatchInlineSnapshot(`
    [
      "ohne_daten 0 Kernindikatoren der Bezirksregion Adlershof: Die Datenbibliothek enthält keine Angaben zu: Sprachdefizite und fremd.",
      "ohne_daten 0 Kernindikatoren der Planungsräume: Die Datenbibliothek enthält keine Angaben zu: Sprachdefizite.",
      "ohne_daten 0 Kennzahlen im Vergleich: Für dieses Element ist kein Indikator angegeben.",
      "ohne_daten 0 Adlershof unter den 3 Bezirksregionen Berlins: Die Datenbibliothek enthält keine Angaben zu: Sprachdefizite.",
      "ohne_daten 0 Sprachdefizite: Für eine Zeitreihe braucht es Werte von mindestens zwei Ständen: Sprachdefizite.",
      "ohne_daten 0 Eigener Titel: Die Datenbibliothek enthält keine Angaben zu: Sprachdefizite.",
      "ohne_daten 0 Altersaufbau: Die Datenbibliothek enthält keine Angaben nach Altersjahren.",
    ]
  `)
})

describe('zeitreihe', () => {
  test('of a share: three lines, the break of the LOR, words from the figures', () => {
    const figur = only(
      toZeitreihe({ id: 'z', art: 'zeitreihe', indikator: 'B1' }, context),
      'abbildung',
    )
    expect(drawWorte(figur)).toMatchInlineSnapshot(`
      "# Anteil unter 18-Jähriger 2019 bis 2024
      Unter 18-Jährige geteilt durch alle. Seit 2019 in der Bezirksregion Adlershof um 0,6 Prozentpunkte, im Bezirk um 0,8 Prozentpunkte und in Berlin um 0,2 Prozentpunkte gestiegen. Am 31.12.2024 ist der Wert der Bezirksregion niedriger als im Bezirk und in Berlin.
      (Liniendiagramm: Anteil unter 18-Jähriger, 2019 bis 2024. Adlershof von 15,1 % auf 15,7 %, Treptow-Köpenick von 15,7 % auf 16,5 %, Berlin von 16,1 % auf 16,3 %. Der Wert für Adlershof ist seit 2019 um 0,6 Prozentpunkte gestiegen. Höchster Wert in Adlershof: 15,7 % (2024), niedrigster: 15,1 % (2019).)
      * Werte der Bezirksregion vor 2021 sind aus dem Zuschnitt der LOR von 2006 auf den Zuschnitt von 2021 umgerechnet."
    `)
    expect(drawTabelle(figur.daten)).toMatchInlineSnapshot(`
      "Stand | Anteil in %: Adlershof | Anteil in %: Bezirk | Anteil in %: Berlin | Hinweis
      wert | 31.12.2019 | 15,1 | 15,7 | 16,1 | umgerechnet
      wert | 31.12.2020 | 15,5 | 15,9 | 16,1 | umgerechnet
      wert | 31.12.2023 | 15,6 | 16,4 | 16,3 | 
      wert | 31.12.2024 | 15,7 | 16,5 | 16,3 | "
    `)
    expect(figur.diagramm).toMatchObject({
      achsentitel: 'Anteil in %',
      brueche: [{ ab: '2021-01-01', text: 'LOR-Zuschnitt ab 2021 neu' }],
      reihen: [{ name: 'Adlershof' }, { name: 'Bezirk' }, { name: 'Berlin' }],
    })
  })

  test('of counts as index, from a year on', () => {
    const figur = only(
      toZeitreihe(
        { id: 'z', art: 'zeitreihe', indikator: 'einwohner', indexiert: true, seit: '2022-01-01' },
        context,
      ),
      'abbildung',
    )
    expect(drawWorte(figur)).toMatchInlineSnapshot(`
      "# Einwohnerinnen und Einwohner 2022 bis 2024
      Gemeldete am Ort der Hauptwohnung. Alle Werte von 2023 sind gleich 100 gesetzt, weil es davor nicht für jede Linie vergleichbare Werte gibt. Seit 2019 in der Bezirksregion Adlershof um 12,5 %, im Bezirk um 8,6 % und in Berlin um 3,4 % gestiegen.
      (Liniendiagramm: Einwohnerinnen und Einwohner, 2022 bis 2024, Index 2023 = 100. Adlershof von 21 339 auf 22 417 (101,0), Treptow-Köpenick von 294 081 auf 297 236 (101,1), Berlin von 3 878 100 auf 3 897 145 (100,5). Der Wert für Adlershof ist seit 2019 um 12,5 % gestiegen. Höchster Wert in Adlershof: 22 417 (2024), niedrigster: 21 339 (2022).)"
    `)
    expect(drawTabelle(figur.daten)).toMatchInlineSnapshot(`
      "Stand | Einwohnerzahl: Adlershof | Einwohnerzahl: Bezirk | Einwohnerzahl: Berlin | Index: Adlershof | Index: Bezirk | Index: Berlin
      wert | 31.12.2022 | 21 339 | • | • | 96,2 |  | 
      wert | 31.12.2023 | 22 186 | 294 081 | 3 878 100 | 100,0 | 100,0 | 100,0
      wert | 31.12.2024 | 22 417 | 297 236 | 3 897 145 | 101,0 | 101,1 | 100,5"
    `)
  })

  test('of counts without index: the region alone', () => {
    const figur = only(
      toZeitreihe({ id: 'z', art: 'zeitreihe', indikator: 'einwohner' }, context),
      'abbildung',
    )
    expect(figur.diagramm).toMatchObject({ reihen: [{ rolle: 'region' }] })
  })

  test('a break of the Indikator is drawn and said', () => {
    const figur = only(
      toZeitreihe({ id: 'z', art: 'zeitreihe', indikator: 'A5', titel: 'Eigener Titel' }, context),
      'abbildung',
    )
    expect(drawWorte(figur)).toMatchInlineSnapshot(`
      "# Eigener Titel
      Unter 18-Jährige geteilt durch alle. Am 31.12.2023 ist der Wert der Bezirksregion niedriger als im Bezirk und in Berlin.
      (Liniendiagramm: Öffentliche Spielplatzfläche, 2018 bis 2023. Adlershof von 0,7 m² je Person auf 0,0 m² je Person, Treptow-Köpenick 0,6 m² je Person, Berlin 0,6 m² je Person. Werte vor dem 31.12.2022 sind mit den späteren nicht vergleichbar.)
      * Werte der Bezirksregion vor 2021 sind aus dem Zuschnitt der LOR von 2006 auf den Zuschnitt von 2021 umgerechnet.
      * Bruch der Reihe ab 31.12.2022: Erfassung umgestellt.
      * Gezählt am Standort der Einrichtung. Richtwert 1 m² je Person (Mindestwert, § 4 Kinderspielplatzgesetz)."
    `)
    expect(figur.diagramm).toMatchObject({
      brueche: [
        { ab: '2021-01-01', text: 'LOR-Zuschnitt ab 2021 neu' },
        { ab: '2022-12-31', text: 'Bruch: Erfassung umgestellt' },
      ],
    })
  })

  test('never reaches beyond the Datenstand of the profile', () => {
    const earlier = toTestcontext(auskunft, {
      kopf: { ...context.profil.kopf, datenstand: '2023-12-31' },
    })
    const figur = only(
      toZeitreihe({ id: 'z', art: 'zeitreihe', indikator: 'B1' }, earlier),
      'abbildung',
    )
    expect(figur.daten.zeilen.at(-1)?.zellen[0]?.text).toBe('31.12.2023')
  })
})

describe('karte', () => {
  test('Planungsräume of the region in classes of all of Berlin', () => {
    const figur = only(
      toKarte({ id: 'karte', art: 'karte', indikator: 'B1' }, context),
      'abbildung',
    )
    expect(drawWorte(figur)).toMatchInlineSnapshot(`
      "# Anteil unter 18-Jähriger nach Planungsräumen 2024
      Unter 18-Jährige geteilt durch alle. Klassen: Fünftel der 6 Planungsräume Berlins.
      (Karte: Anteil unter 18-Jähriger nach Planungsräumen in Adlershof am 31. Dezember 2024. Wista 18,8 %, Dörpfeldstraße West (Zahlenwert geheim zu halten), Dörpfeldstraße Ost 14,8 %. Zum Vergleich: Adlershof 15,7 %, Treptow-Köpenick 16,5 %, Berlin 16,3 %.)"
    `)
    expect(drawTabelle(figur.daten)).toMatchInlineSnapshot(`
      "Nr. | Planungsraum | Anteil unter 18-Jähriger (%)
      wert | 09200715 | Wista | 18,8
      wert | 09200716 | Dörpfeldstraße West | •
      wert | 09200717 | Dörpfeldstraße Ost | 14,8
      eigen | 092007 | Adlershof | 15,7
      bezug | 09 | Treptow-Köpenick | 16,5
      bezug |  | Berlin | 16,3"
    `)
    if (figur.diagramm.art !== 'karte') throw new Error('Keine Karte.')
    expect(figur.diagramm.flaechen.map(({ klasse }) => klasse)).toEqual([3, null, 1])
    expect(figur.diagramm.klassen).toMatchInlineSnapshot(`
      {
        "grenzen": [
          "14,8",
          "17,1",
          "18,8",
          "19,2",
        ],
        "oben": "höchstes Fünftel, Anteil in %",
        "unten": "niedrigstes Fünftel der Berliner Planungsräume",
      }
    `)
    expect(figur.diagramm.umriss.properties.id).toBe('092007')
    const around = figur.diagramm.nachbarn.features.map(({ properties }) => properties.name)
    expect(around).toEqual(['Schillerpromenade', 'Alt-Treptow'])
  })

  test('a region of one Planungsraum among those of its Bezirk', () => {
    const figur = only(
      toKarte({ id: 'karte', art: 'karte', indikator: 'B1' }, einzeln),
      'abbildung',
    )
    expect(drawWorte(figur)).toMatchInlineSnapshot(`
      "# Anteil unter 18-Jähriger nach Bezirksregionen 2024
      Unter 18-Jährige geteilt durch alle. Alt-Treptow besteht aus einem einzigen Planungsraum; gezeigt sind die Bezirksregionen des Bezirks Treptow-Köpenick, Alt-Treptow umrandet. Klassen: Fünftel der 3 Bezirksregionen Berlins; gleiche Grenzen sind zusammengefasst.
      (Karte: Anteil unter 18-Jähriger nach Bezirksregionen im Bezirk Treptow-Köpenick am 31. Dezember 2024. Alt-Treptow 0,0 %, Adlershof 15,7 %. Zum Vergleich: Treptow-Köpenick 16,5 %, Berlin 16,3 %.)"
    `)
    if (figur.diagramm.art !== 'karte') throw new Error('Keine Karte.')
    expect(figur.diagramm.flaechen.map(({ flaeche }) => flaeche.properties.name)).toEqual([
      'Alt-Treptow',
      'Adlershof',
    ])
    expect(figur.diagramm.umriss.properties.id).toBe('091001')
    expect(figur.diagramm.klassen.unten).toBe('niedrigste Werte')
  })

  test('an Indikator without Planungsräume is shown by Bezirksregionen', () => {
    const figur = only(
      toKarte({ id: 'karte', art: 'karte', indikator: 'A5' }, context),
      'abbildung',
    )
    expect(figur.titel).toBe('Öffentliche Spielplatzfläche nach Bezirksregionen 2023')
    expect(figur.lesehilfe).toContain(
      'Gezeigt sind die Bezirksregionen des Bezirks Treptow-Köpenick',
    )
  })
})

test('vergleich: the region among all', () => {
  const figur = only(
    toVergleich({ id: 'v', art: 'vergleich', indikatoren: ['einwohner', 'B1'] }, context),
    'abbildung',
  )
  expect(drawWorte(figur)).toMatchInlineSnapshot(`
    "# Adlershof unter den 3 Bezirksregionen Berlins 2024
    Jeder Strich ist eine Bezirksregion. Feld: mittlere Hälfte. Zahlen unten: kleinster Wert, Median, größter Wert.
    (Vergleich der 3 Bezirksregionen Berlins am 31. Dezember 2024, Werte für Adlershof, in Klammern Median und Spanne. Einwohnerzahl: 22 417 (22 417; 12 000 bis 30 000); Unter 18-Jährige: 15,7 % (15,7; 0,0 bis 18,4).)"
  `)
  expect(drawTabelle(figur.daten)).toMatchInlineSnapshot(`
    "Indikator | Adlershof | Treptow-Köpenick | Berlin | Bezirksregionen Berlins: Minimum | Bezirksregionen Berlins: unteres Quartil | Bezirksregionen Berlins: Median | Bezirksregionen Berlins: oberes Quartil | Bezirksregionen Berlins: Maximum | Rang | von
    wert | Einwohnerinnen und Einwohner | 22 417 | 297 236 | 3 897 145 | 12 000 | 22 417 | 22 417 | 30 000 | 30 000 | 2 | 3
    wert | B1 Anteil unter 18-Jähriger % | 15,7 | 16,5 | 16,3 | 0,0 | 15,7 | 15,7 | 18,4 | 18,4 | 2 | 3"
  `)
  expect(figur.diagramm).toMatchObject({
    zeilen: [
      { name: 'Einwohnerzahl', region: 22_417, bezirk: null, berlin: null },
      { name: 'Unter 18-Jährige', region: 15.69, bezirk: 16.49, berlin: 16.34 },
    ],
  })
})

test('lagekarte: where, how large, of what', () => {
  expect(drawWorte(toLagekarte({ id: 'l' }, context)[0])).toMatchInlineSnapshot(`
    "# Lage der Bezirksregion Adlershof in Treptow-Köpenick und Berlin
    (Karte von Berlin mit seinen zwölf Bezirken: Die Bezirksregion Adlershof liegt im Bezirk Treptow-Köpenick. Sie ist 6,2 km² groß. Sie besteht aus 3 Planungsräumen: Wista, Dörpfeldstraße West und Dörpfeldstraße Ost.)"
  `)
  expect(drawTabelle(toLagekarte({ id: 'l' }, einzeln)[0].daten)).toMatchInlineSnapshot(`
    "Ebene | Nr. | Raum | Fläche in km²
    wert | Planungsraum | 09100101 | Alt-Treptow | 2,1
    eigen | Bezirksregion | 091001 | Alt-Treptow | 2,1
    bezug | Bezirk | 09 | Treptow-Köpenick | 8,2
    bezug | Berlin |  | Berlin | 12,3"
  `)
})

describe('altersaufbau', () => {
  const counts = (region: number, bezirk: number, berlin: number) => ({
    '092007': region,
    '09': bezirk,
    '00': berlin,
  })
  const alter = {
    alter_00_01: counts(100, 900, 9_000),
    alter_01_05: counts(300, 3_500, 40_000),
    alter_05_15: counts(1_000, 9_000, 100_000),
    alter_15_18: counts(600, 2_000, 30_000),
    alter_95_110: counts(15, 120, 1_400),
  }

  test('people per year of age, the open group left out and said', () => {
    const mit = toTestcontext(createFakeAuskunft({ indikatoren: [], zahlen: {}, alter }))
    const figur = only(toAltersaufbau({ id: 'a', art: 'altersaufbau' }, mit), 'abbildung')
    expect(drawWorte(figur)).toMatchInlineSnapshot(`
      "# Altersaufbau am 31. Dezember 2025
      Menschen je Altersjahr und 1 000 der Bevölkerung. Umriss: Berlin.
      (Balkendiagramm: Altersaufbau in Adlershof und Berlin am 31. Dezember 2025, Menschen je Altersjahr und 1 000 der Bevölkerung. Am stärksten besetzt: Adlershof 15 bis unter 18 Jahre (99,3), Berlin 5 bis unter 15 Jahre (55,4). Am weitesten über Berlin: 15 bis unter 18 Jahre (99,3 gegenüber 55,4). Am weitesten unter Berlin: unter 5 Jahre (39,7 gegenüber 54,3).)
      * Ab 95 Jahren nicht dargestellt, weil die Gruppe nach oben offen ist: 15 Menschen in Adlershof."
    `)
    expect(drawTabelle(figur.daten)).toMatchInlineSnapshot(`
      "Alter | Menschen: Adlershof | Menschen: Bezirk | Menschen: Berlin | je Altersjahr und 1 000: Adlershof | je Altersjahr und 1 000: Bezirk | je Altersjahr und 1 000: Berlin
      wert | unter 5 Jahre | 400 | 4 400 | 49 000 | 39,7 | 56,7 | 54,3
      wert | 5 bis unter 15 Jahre | 1 000 | 9 000 | 100 000 | 49,6 | 58,0 | 55,4
      wert | 15 bis unter 18 Jahre | 600 | 2 000 | 30 000 | 99,3 | 43,0 | 55,4"
    `)
    expect(figur.diagramm).toMatchObject({
      gruppen: [
        { von: 0, bis: 5 },
        { von: 5, bis: 15 },
        { von: 15, bis: 18 },
      ],
      reihen: [{ rolle: 'region' }, { rolle: 'berlin' }],
    })
    const [region] = figur.diagramm.art === 'altersaufbau' ? figur.diagramm.reihen : []
    // 400 people in five years of age among 2 015.
    expect(region?.werte[0]).toBeCloseTo((400 / 5 / 2015) * 1000, 10)
  })

  test('with a hole there is no drawing', () => {
    const hole = { ...alter, alter_01_05: { ...alter.alter_01_05, '092007': null } }
    const mit = toTestcontext(createFakeAuskunft({ indikatoren: [], zahlen: {}, alter: hole }))
    expect(
      drawWorte(toAltersaufbau({ id: 'a', art: 'altersaufbau' }, mit)[0]),
    ).toMatchInlineSnapshot(
      `"Altersaufbau: Für Adlershof liegen am 31. Dezember 2025 nicht alle Altersgruppen vor."`,
    )
  })

  test('groups of five years where the limits allow it', () => {
    const limits = [0, 1, 2, 3, 5, 6, 7, 8, 10, 12, 14, 15, 18, 21, 25, 27, 30, 60, 63, 65, 67, 70]
    const names = limits.slice(0, -1).map((von, index) => {
      const two = (jahre: number): string => String(jahre).padStart(2, '0')
      return `alter_${two(von)}_${two(limits[index + 1] ?? von)}`
    })
    const { gruppen, offen } = groupAlter(parseAltersspalten([...names, 'einwohner', 'weiblich']))
    expect(offen).toBeNull()
    expect(gruppen.map(({ von, bis }) => `${von}–${bis}`).join(' ')).toBe(
      '0–5 5–10 10–15 15–18 18–21 21–25 25–30 30–60 60–65 65–70',
    )
    expect(gruppen.flatMap(({ spalten }) => spalten)).toEqual(names)
  })
})

test('no alternative text is longer than people can hear at once', () => {
  const lang = 'Anteil der Menschen mit sehr langem Namen in vielen Worten '.repeat(3)
  const many = Array.from({ length: 12 }, (_, index) =>
    toIndikator({ id: `X${index}`, kurz: `${lang}${index}` }),
  )
  const zeile = zahlen['B1'] ?? {}
  const all = createFakeAuskunft({
    indikatoren: many,
    zahlen: Object.fromEntries(many.map(({ id }) => [id, zeile])),
  })
  const figur = only(
    toVergleich(
      { id: 'v', art: 'vergleich', indikatoren: many.map(({ id }) => id) },
      toTestcontext(all),
    ),
    'abbildung',
  )
  expect(figur.alternativtext.length).toBeLessThanOrEqual(longestAlternativtext)
  expect(figur.alternativtext).toContain('Adlershof')
})
