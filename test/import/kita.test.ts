import { describe, expect, test } from 'vitest'
import { UserError } from '../../src/diagnostics/user-error.ts'
import { formatEinspielplan } from '../../src/import/format-plan.ts'
import { importKita } from '../../src/import/kita.ts'
import { hasChanges } from '../../src/import/plan.ts'
import { echteUmgebung, readOriginal, sumOf } from './echt.ts'
import { miniFlaechen } from './mini-flaechen.ts'
import { fixture, miniUmgebung, plan, printed, written } from './support.ts'

const datei = 'berlin-daycare-centers-2026-07-details.csv'
const original = readOriginal(`kita/${datei}`)
const umgebung = miniUmgebung(miniFlaechen)

/** The findings of a damaged file, as printed. */
function damaged(...changes: readonly (readonly [string, string])[]): string {
  const eingabe = fixture(datei, ...changes)
  const result = plan(importKita, [eingabe], umgebung)
  expect(result.aenderungen).toEqual([])
  return printed(result, [eingabe])
}

describe('kita', () => {
  test('shows what was recognised, dropped and would be written', () => {
    expect(formatEinspielplan(plan(importKita, [fixture(datei)], umgebung))).toMatchInlineSnapshot(`
      "Erkannt
        berlin-daycare-centers-2026-07-details.csv: UTF-8, Trennzeichen „,“, 12 Spalten, 4 Zeilen, Stand 31.07.2026, LOR 2021

      Übernommen
        einrichtungen, plaetze

      Nicht übernommen
        phone_number: Telefonnummern werden nicht übernommen
        sponsor_id: interne Nummern der Träger

      Hinweise
        berlin-daycare-centers-2026-07-details.csv: Dezimalzahlen mit Punkt, keine leeren Zellen mit Zeichen.
        Bei einer Einrichtung liegt der Punkt mehr als 30 m außerhalb des genannten Planungsraums. Der Schlüssel der Quelle gilt:
        – 03400040 Kita Nordlicht: laut Quelle 03400831 Pankower Tor, der Punkt liegt in 09200716 Dörpfeldstraße West

      Änderungen
        daten/kita/2026-07-31.csv: neu, 8 Zellen neu
        daten/kita/einrichtungen-2026-07-31.csv: neu, 44 Zellen neu
        daten/kita/schema.json: neu
        daten/kita/einrichtungen.schema.json: neu
        daten/kita/datapackage.json: neu
      "
    `)
  })

  test('writes the list without telephone numbers', () => {
    const files = written(plan(importKita, [fixture(datei)], umgebung))
    expect(files.get('daten/kita/einrichtungen-2026-07-31.csv')).toMatchInlineSnapshot(`
          "id;name;art;unterart;traeger;strasse;plz;raum;lon;lat;kapazitaet;kapazitaet_einheit
          03400040;Kita Nordlicht;kita;Sprachförderung;Nordlicht e.V.;Nordweg 7;13187;03400831;13.515;52.404;0;plaetze
          09200010;Kita Sonnenfleck;kita;;Beispiel Kita gGmbH;Beispielweg 20;12489;09200715;13.50512;52.40512;69;plaetze
          09200020;"Kita ""Kleine Wolke""";kita;;Muster, Eltern e.V.;Musterstr. 3;12489;09200715;13.504;52.404;155;plaetze
          09200030;Kita am Bach;kita;Heilpädagogische Gruppe;Beispiel Kita gGmbH;Am Bach 1a;12489;09200716;13.515;52.404;12;plaetze
          "
        `)
    const all = [...files.values()].join()
    expect(all).not.toContain('+49')
    expect(all).not.toMatch(/;900[123];/)
  })

  test('counts per Planungsraum; one without a Kita has a real zero', () => {
    const files = written(plan(importKita, [fixture(datei)], umgebung))
    expect(files.get('daten/kita/2026-07-31.csv')).toBe(
      'raum;einrichtungen;plaetze\n03400831;1;0\n09200715;2;224\n09200716;1;12\n09200717;0;0\n',
    )
  })

  test('importing twice changes nothing', () => {
    const files = written(plan(importKita, [fixture(datei)], umgebung), miniFlaechen)
    expect(hasChanges(plan(importKita, [fixture(datei)], miniUmgebung(files)))).toBe(false)
  })

  test('another month stands beside the first', () => {
    const files = written(plan(importKita, [fixture(datei)], umgebung), miniFlaechen)
    const august = { ...fixture(datei), name: 'berlin-daycare-centers-2027-02-details.csv' }
    const next = written(plan(importKita, [august], miniUmgebung(files)), files)
    expect([...next.keys()].filter((pfad) => pfad.endsWith('.csv')).sort()).toEqual([
      'daten/kita/2026-07-31.csv',
      'daten/kita/2027-02-28.csv',
      'daten/kita/einrichtungen-2026-07-31.csv',
      'daten/kita/einrichtungen-2027-02-28.csv',
    ])
  })

  test('a file whose name says no month needs --stand', () => {
    const eingabe = { ...fixture(datei), name: 'kitas.csv' }
    expect(() => plan(importKita, [eingabe], umgebung)).toThrow(UserError)
    const result = plan(importKita, [eingabe], umgebung, { stand: '2026-08-15' })
    expect(result.erkannt[0]?.stand).toBe('2026-08-15')
    expect(() => plan(importKita, [eingabe], umgebung, { stand: '2026-02-30' })).toThrow(
      '„2026-02-30“ ist kein Datum.',
    )
  })
})

describe('a damaged list of Kitas names line and column and writes nothing', () => {
  test('a key that was never one, one of the old LOR, one without its leading zero', () => {
    expect(
      damaged(
        [',52.405123456,13.505123456,09200715', ',52.405123456,13.505123456,09020701'],
        ['13.504,09200715', '13.504,9200715'],
        ['13.515,09200716', '13.515,99999999'],
      ),
    ).toMatchInlineSnapshot(`
      "berlin-daycare-centers-2026-07-details.csv:2:137 Fehler Der Schlüssel 09020701 gehört zu den LOR 2006, die Datei beschreibt die LOR 2021. [import/raum-alter-zuschnitt]
        2 | …l Kita gGmbH,Beispielweg 20,12489,52.405123456,13.505123456,09020701
          |                                                              ^^^^^^^^
        → Die Datei neu herunterladen oder den Schlüssel bei der führenden Stelle berichtigen lassen.

      berlin-daycare-centers-2026-07-details.csv:3:120 Fehler Einen Planungsraum mit dem Schlüssel „9200715“ gibt es in den LOR 2021 nicht. [import/raum-unbekannt]
        3 | …9002,"Muster, Eltern e.V.",Musterstr. 3,12489,52.404,13.504,9200715
          |                                                              ^^^^^^^
        → Die führende Null fehlt: die Datei ohne Tabellenprogramm einspielen.

      berlin-daycare-centers-2026-07-details.csv:4:122 Fehler Einen Planungsraum mit dem Schlüssel „99999999“ gibt es in den LOR 2021 nicht. [import/raum-unbekannt]
        4 | …ppe,9001,Beispiel Kita gGmbH,Am Bach 1a,12489,52.404,13.515,99999999
          |                                                              ^^^^^^^^
        → Den Schlüssel in der LOR-Liste nachsehen."
    `)
  })

  test('numbers that are none, and a place far away', () => {
    expect(
      damaged([',155,', ',8.08,'], ['52.404,13.504', '13.504,52.404'], [',0,Sprach', ',,Sprach']),
    ).toMatchInlineSnapshot(`
      "berlin-daycare-centers-2026-07-details.csv:3:35 Fehler „8.08“ ist keine ganze Zahl. [import/keine-zahl]
        3 | 09200020,"Kita ""Kleine Wolke""",,8.08,Reguläre Einrichtung,9002,"Muster, Eltern e.V.",Musterstr. 3…
          |                                   ^^^^
        → Gemeint ist vielleicht 8080. In der Quelle nachsehen.

      berlin-daycare-centers-2026-07-details.csv:3:107 Fehler Dieser Punkt liegt weit außerhalb Berlins. [import/lage-unmoeglich]
        3 | …e Einrichtung,9002,"Muster, Eltern e.V.",Musterstr. 3,12489,13.504,52.404,09200715
          |                                                              ^^^^^^
        → Prüfen, ob die Koordinaten vertauscht, beschädigt oder in einem anderen System angegeben sind.

      berlin-daycare-centers-2026-07-details.csv:5:39 Fehler Diese Zelle ist leer. [import/keine-zahl]
        5 | 03400040,Kita Nordlicht,+493000000004,,Sprachförderung,9003,Nordlicht e.V.,Nordweg 7,13187,52.404,1…
          |                                       ^
        → Fehlt die Zahl in der Quelle, das Zeichen der Statistik einsetzen („–“, „•“, „…“)."
    `)
  })

  test('a kind nobody knows, a name that is missing, a key that stands twice', () => {
    expect(
      damaged(
        ['Heilpädagogische Gruppe', 'Waldkita'],
        ['Kita Nordlicht', ''],
        ['09200020', '09200010'],
      ),
    ).toMatchInlineSnapshot(`
      "berlin-daycare-centers-2026-07-details.csv:3:1 Fehler Die Kennung „09200010“ steht schon in Zeile 2. [import/einrichtung-doppelt]
        3 | 09200010,"Kita ""Kleine Wolke""",,155,Reguläre Einrichtung,9002,"Muster, Eltern e.V.",Musterstr. 3,…
          | ^^^^^^^^
        → Die Datei neu herunterladen; sie ist beschädigt.

      berlin-daycare-centers-2026-07-details.csv:4:42 Fehler Die Art „Waldkita“ ist nicht bekannt. [import/art-unbekannt]
        4 | 09200030,Kita  am Bach ,+493000000003,12,Waldkita,9001,Beispiel Kita gGmbH,Am Bach 1a,12489,52.404,…
          |                                          ^^^^^^^^
        → Bekannt sind: Reguläre Einrichtung, Heilpädagogische Gruppe, Sprachförderung.

      berlin-daycare-centers-2026-07-details.csv:5:10 Fehler Diese Zelle ist leer. [import/zelle-leer]
        5 | 03400040,,+493000000004,0,Sprachförderung,9003,Nordlicht e.V.,Nordweg 7,13187,52.404,13.515,03400831
          |          ^
        → In der Quelle nachsehen; ohne diese Angabe lässt sich die Zeile nicht einspielen."
    `)
  })

  test('a wrong column', () => {
    expect(damaged(['geojson_feature_id', 'feature_id'])).toMatchInlineSnapshot(`
      "berlin-daycare-centers-2026-07-details.csv:1:1 Fehler Die Spalte „geojson_feature_id“ fehlt. [import/spalte-fehlt]
        → Die Datei ist eine andere Tabelle oder beschädigt: Quelle und Art der Einspielung prüfen."
    `)
  })
})

describe.skipIf(!original)('the published list of Kitas', () => {
  const eingaben = original ? [original] : []

  test('has 2,893 Kitas with 199,851 places, all in the Planungsraum their point lies in', () => {
    const result = plan(importKita, eingaben, echteUmgebung())
    expect(result.befunde).toEqual([])
    expect(result.hinweise).toEqual([
      `${datei}: Dezimalzahlen mit Punkt, keine leeren Zellen mit Zeichen.`,
    ])
    const table = written(result).get('daten/kita/2026-07-31.csv') ?? ''
    expect(table.trimEnd().split('\n')).toHaveLength(543)
    expect(sumOf(table, 'einrichtungen')).toBe(2893)
    expect(sumOf(table, 'plaetze')).toBe(199_851)
  })

  test('is the one that ships', () => {
    expect(hasChanges(plan(importKita, eingaben, echteUmgebung({ mitDaten: true })))).toBe(false)
  })
})
