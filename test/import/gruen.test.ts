import { describe, expect, test } from 'vitest'
import { UserError } from '../../src/diagnostics/user-error.ts'
import { formatEinspielplan } from '../../src/import/format-plan.ts'
import { importGruenanlagen } from '../../src/import/gruenanlagen.ts'
import { hasChanges } from '../../src/import/plan.ts'
import { importSpielplaetze } from '../../src/import/spielplaetze.ts'
import { echteUmgebung, readOriginal, sumOf } from './echt.ts'
import { fixture, miniUmgebung, plan, printed, written } from './support.ts'

const stand = { stand: '2026-11-22' }
const parks = 'public_parks.csv'
const playgrounds = 'playground.csv'

/** The findings of a damaged register, as printed. */
function damaged(...changes: readonly (readonly [string, string])[]): string {
  const eingabe = fixture(parks, ...changes)
  const result = plan(importGruenanlagen, [eingabe], miniUmgebung(), stand)
  expect(result.aenderungen).toEqual([])
  return printed(result, [eingabe])
}

describe('gruenanlagen', () => {
  test('shows what was recognised, counted and kept apart', () => {
    const result = plan(importGruenanlagen, [fixture(parks)], miniUmgebung(), stand)
    expect(formatEinspielplan(result)).toMatchInlineSnapshot(`
      "Erkannt
        public_parks.csv: UTF-8 mit BOM, Trennzeichen „;“, 14 Spalten, 8 Zeilen, Stand 22.11.2026, LOR 2021

      Übernommen
        anlagen, flaeche_m2

      Nicht übernommen
        Schlüssel, Objektnummer, Ortsteil, Baujahr, letztes Sanierungsjahr: für Profile nicht gebraucht
        Bezirk: steht schon in der LOR-Liste; geprüft
        Name des Planungsraumes: steht schon in der LOR-Liste

      Hinweise
        3 Grünanlagen gezählt, davon 1 ohne Angabe zur Widmung. Nicht gezählt: 2 ohne Planungsraum der LOR 2021 (814 m²), 1 entwidmet (457 m²), 1 noch nicht gewidmet (1.000 m²), 1 nur gegen Entgelt zugänglich (2.000 m²). Ohne Angabe zur Fläche und deshalb mit 0 m² gerechnet: 1 (09200717).
        public_parks.csv: Dezimalzahlen mit Komma, „-“ steht für leere Zellen (24).
        00008100_0000000e Grenzpark: laut Quelle im Bezirk Pankow, der Planungsraum 09200717 liegt in Treptow-Köpenick. Der Planungsraum gilt.

      Änderungen
        daten/gruenanlagen/2026-11-22.csv: neu, 8 Zellen neu
        daten/gruenanlagen/einrichtungen-2026-11-22.csv: neu, 33 Zellen neu
        daten/gruenanlagen/schema.json: neu
        daten/gruenanlagen/einrichtungen.schema.json: neu
        daten/gruenanlagen/datapackage.json: neu
      "
    `)
  })

  test('a key of the old LOR in one row is a warning: the row is kept apart', () => {
    const eingabe = fixture(parks)
    const result = plan(importGruenanlagen, [eingabe], miniUmgebung(), stand)
    expect(printed(result, [eingabe])).toMatchInlineSnapshot(`
      "public_parks.csv:7:128 Warnung Der Schlüssel 09020701 gehört zu den LOR 2006, die Datei beschreibt die LOR 2021. [import/raum-alter-zuschnitt]
        7 | …f;Grünanlage;Park mit altem Schlüssel;-;-;-;814,00;gewidmet;09020701;Adlershof West
          |                                                              ^^^^^^^^
        → Die Zeile zählt nicht mit. Die führende Stelle kann den Schlüssel berichtigen."
    `)
  })

  test('writes areas with decimal point; what is not counted is not in the list', () => {
    const files = written(plan(importGruenanlagen, [fixture(parks)], miniUmgebung(), stand))
    expect(files.get('daten/gruenanlagen/2026-11-22.csv')).toBe(
      'raum;anlagen;flaeche_m2\n03400831;0;0\n09200715;2;16991.75\n09200716;0;0\n09200717;1;0\n',
    )
    expect(files.get('daten/gruenanlagen/einrichtungen-2026-11-22.csv')).toMatchInlineSnapshot(`
      "id;name;art;unterart;traeger;strasse;plz;raum;lon;lat;kapazitaet;kapazitaet_einheit
      00008100_0000000a;"Park ""Am Anger"" (Uferweg)";gruenanlage;;;;;09200715;;;16991.5;m2
      00008100_0000000b;Wiese am Wald;gruenanlage;;;;;09200715;;;0.25;m2
      00008100_0000000e;Grenzpark;gruenanlage;;;;;09200717;;;;
      "
    `)
    const paket = files.get('daten/gruenanlagen/datapackage.json') ?? ''
    expect(paket).toContain('"lizenz": "zu_klaeren"')
    expect(paket).toContain('Stand 22.11.2026, Lizenz zu klären')
  })

  test('importing twice changes nothing', () => {
    const files = written(plan(importGruenanlagen, [fixture(parks)], miniUmgebung(), stand))
    const again = plan(importGruenanlagen, [fixture(parks)], miniUmgebung(files), stand)
    expect(hasChanges(again)).toBe(false)
  })

  test('without --stand there is nothing to write to', () => {
    expect(() => plan(importGruenanlagen, [fixture(parks)])).toThrow(UserError)
  })
})

describe('spielplaetze', () => {
  test('comma and decimal point; play area per Planungsraum', () => {
    const result = plan(importSpielplaetze, [fixture(playgrounds)], miniUmgebung(), stand)
    expect(result.befunde).toEqual([])
    expect(result.hinweise).toMatchInlineSnapshot(`
      [
        "3 Spielplätze gezählt, davon 1 ohne Angabe zur Widmung. Nicht gezählt: 1 noch nicht gewidmet (500 m²). Ohne Angabe zur Nettospielfläche und deshalb mit 0 m² gerechnet: 1 (09200717).",
        "playground.csv: Dezimalzahlen mit Punkt, „-“ steht für leere Zellen (10).",
      ]
    `)
    const files = written(result)
    expect(files.get('daten/spielplaetze/2026-11-22.csv')).toMatchInlineSnapshot(`
      "raum;spielplaetze;flaeche_m2;nettospielflaeche_m2
      03400831;0;0;0
      09200715;2;1334.5;1050.3
      09200716;0;0;0
      09200717;1;88.3;0
      "
    `)
    expect(files.get('daten/spielplaetze/einrichtungen-2026-11-22.csv')).toMatchInlineSnapshot(`
      "id;name;art;unterart;traeger;strasse;plz;raum;lon;lat;kapazitaet;kapazitaet_einheit
      00008100_0000001a;Angerpark (Bolzplatz);spielplatz;;;;;09200715;;;1000.1;m2
      00008100_0000001b;Angerpark (Kletterwand);spielplatz;;;;;09200715;;;50.2;m2
      00008100_0000001c;Hofspielplatz;spielplatz;;;;;09200717;;;;
      "
    `)
  })

  test('the file of the parks is not that of the playgrounds', () => {
    const eingabe = fixture(parks)
    const result = plan(importSpielplaetze, [eingabe], miniUmgebung(), stand)
    expect(result.aenderungen).toEqual([])
    expect(printed(result, [eingabe])).toMatchInlineSnapshot(`
      "public_parks.csv:1:1 Fehler Die Spalte „Name des Spielplatzes“ fehlt. [import/spalte-fehlt]
        → Die Datei ist eine andere Tabelle oder beschädigt: Quelle und Art der Einspielung prüfen.

      public_parks.csv:1:1 Fehler Die Spalte „Namenszusatz des Spielplatzes“ fehlt. [import/spalte-fehlt]
        → Die Datei ist eine andere Tabelle oder beschädigt: Quelle und Art der Einspielung prüfen.

      public_parks.csv:1:1 Fehler Die Spalte „Nettospielfläche in m²“ fehlt. [import/spalte-fehlt]
        → Die Datei ist eine andere Tabelle oder beschädigt: Quelle und Art der Einspielung prüfen."
    `)
  })
})

describe('a damaged register names line and column and writes nothing', () => {
  test('mixed decimal signs in the areas; keys with a point are none', () => {
    expect(damaged(['1000,00', '1000.00'])).toMatchInlineSnapshot(`
      "public_parks.csv:4:98 Fehler „1000.00“ ist mit Punkt geschrieben, die übrigen Zahlen der Datei mit Komma. [import/dezimalzeichen-gemischt]
        4 | …0260;Treptow-Köpenick;Adlershof;Grünanlage;Neuer Park;-;-; ;1000.00;künftige Widmung;09200716;Dörp…
          |                                                              ^^^^^^^
        → In der Quelle nachsehen, welche Zahl gemeint ist."
    `)
  })

  test('a key that was never one, an area that is none, a word nobody knows', () => {
    expect(
      damaged(
        ['09200716;Dörp', '09200799;Dörp'],
        ['457,00', '45 7,00'],
        ['künftige Widmung', 'vielleicht'],
      ),
    ).toMatchInlineSnapshot(`
      "public_parks.csv:4:106 Fehler „vielleicht“ ist keine bekannte Angabe zur Widmung. [import/widmung-unbekannt]
        4 | …ptow-Köpenick;Adlershof;Grünanlage;Neuer Park;-;-; ;1000,00;vielleicht;09200799;Dörpfeldstraße West
          |                                                              ^^^^^^^^^^
        → Bekannt sind: „gewidmet“, „-“, „in Widmung“, „künftige Widmung“, „entwidmet“.

      public_parks.csv:4:117 Fehler Einen Planungsraum mit dem Schlüssel „09200799“ gibt es in den LOR 2021 nicht. [import/raum-unbekannt]
        4 | …ck;Adlershof;Grünanlage;Neuer Park;-;-; ;1000,00;vielleicht;09200799;Dörpfeldstraße West
          |                                                              ^^^^^^^^
        → Den Schlüssel in der LOR-Liste nachsehen.

      public_parks.csv:5:98 Fehler „45 7,00“ ist keine Zahl. [import/keine-zahl]
        5 | …0261;Treptow-Köpenick;Adlershof;Grünanlage;Alter Park;-;-;-;45 7,00;entwidmet;09200716;Dörpfeldstr…
          |                                                              ^^^^^^^
        → In der Quelle nachsehen.

      public_parks.csv:7:128 Warnung Der Schlüssel 09020701 gehört zu den LOR 2006, die Datei beschreibt die LOR 2021. [import/raum-alter-zuschnitt]
        7 | …f;Grünanlage;Park mit altem Schlüssel;-;-;-;814,00;gewidmet;09020701;Adlershof West
          |                                                              ^^^^^^^^
        → Die Zeile zählt nicht mit. Die führende Stelle kann den Schlüssel berichtigen."
    `)
  })

  test('many rows without a Planungsraum: the file is another one', () => {
    expect(damaged(['09200717;', '09020702;'])).toMatchInlineSnapshot(`
      "public_parks.csv:1:1 Fehler 3 von 8 Zeilen haben keinen Planungsraum der LOR 2021. [import/raum-fehlt-oft]
        → Die Datei beschreibt einen anderen Gebietsstand oder ist beschädigt: neu herunterladen.

      public_parks.csv:6:106 Warnung Der Schlüssel 09020702 gehört zu den LOR 2006, die Datei beschreibt die LOR 2021. [import/raum-alter-zuschnitt]
        6 | …kow;Adlershof;Grünanlage;Grenzpark;Grenzpark;-;-;-;gewidmet;09020702;Dörpfeldstraße Ost
          |                                                              ^^^^^^^^
        → Die Zeile zählt nicht mit. Die führende Stelle kann den Schlüssel berichtigen.

      public_parks.csv:7:128 Warnung Der Schlüssel 09020701 gehört zu den LOR 2006, die Datei beschreibt die LOR 2021. [import/raum-alter-zuschnitt]
        7 | …f;Grünanlage;Park mit altem Schlüssel;-;-;-;814,00;gewidmet;09020701;Adlershof West
          |                                                              ^^^^^^^^
        → Die Zeile zählt nicht mit. Die führende Stelle kann den Schlüssel berichtigen."
    `)
  })

  test('a key twice and a column that is missing', () => {
    expect(damaged(['00008100_0000000b', '00008100_0000000a'])).toContain('steht schon in Zeile 2.')
    expect(damaged(['Widmung;Nummer', 'Status;Nummer'])).toContain('Die Spalte „Widmung“ fehlt.')
  })
})

const originals = {
  parks: readOriginal(`gruen/${parks}`),
  playgrounds: readOriginal(`gruen/${playgrounds}`),
}

describe.skipIf(!originals.parks || !originals.playgrounds)('the published registers', () => {
  const [anlagen, spielplaetze] = [originals.parks ?? [], originals.playgrounds ?? []].map((file) =>
    [file].flat(),
  )

  test('parks: every row is counted or kept apart', () => {
    const result = plan(importGruenanlagen, anlagen ?? [], echteUmgebung(), stand)
    expect(result.befunde.map(({ code, severity }) => [code, severity])).toEqual([
      ['import/raum-alter-zuschnitt', 'warning'],
    ])
    const table = written(result).get('daten/gruenanlagen/2026-11-22.csv') ?? ''
    expect(sumOf(table, 'anlagen')).toBe(2556 - 2 - 2 - 26 - 8)
    expect(table.trimEnd().split('\n')).toHaveLength(543)
  })

  test('playgrounds: every row is counted or kept apart', () => {
    const result = plan(importSpielplaetze, spielplaetze ?? [], echteUmgebung(), stand)
    const table = written(result).get('daten/spielplaetze/2026-11-22.csv') ?? ''
    expect(sumOf(table, 'spielplaetze')).toBe(1879 - 2 - 1 - 7)
    expect(sumOf(table, 'nettospielflaeche_m2')).toBeCloseTo(2_353_536.87, 2)
  })

  test('are the ones that ship', () => {
    const umgebung = echteUmgebung({ mitDaten: true })
    expect(hasChanges(plan(importGruenanlagen, anlagen ?? [], umgebung, stand))).toBe(false)
    expect(hasChanges(plan(importSpielplaetze, spielplaetze ?? [], umgebung, stand))).toBe(false)
  })
})
