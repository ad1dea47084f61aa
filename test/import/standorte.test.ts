import { describe, expect, test } from 'vitest'
import { UserError } from '../../src/diagnostics/user-error.ts'
import type { Eingabe, Einspielung } from '../../src/import/einspielung.ts'
import { formatEinspielplan } from '../../src/import/format-plan.ts'
import { importJugendfreizeit } from '../../src/import/jugendfreizeit.ts'
import { hasChanges } from '../../src/import/plan.ts'
import { importSchulen } from '../../src/import/schulen.ts'
import { readRaumliste } from '../../src/read/raeume.ts'
import { parseCsv } from '../../src/read/csv.ts'
import { echteUmgebung, readOriginal, sumOf } from './echt.ts'
import { miniFlaechen } from './mini-flaechen.ts'
import { fixture, katalog, miniUmgebung, plan, printed, written } from './support.ts'

const stand = { stand: '2026-11-22' }
const schulen = 'schulen.geojson'
const jugend = 'jugendfreizeiteinrichtungen.geojson'
const umgebung = miniUmgebung(miniFlaechen)

/** The findings of a damaged file, as printed. */
function damaged(...changes: readonly (readonly [string, string])[]): string {
  const eingabe = fixture(schulen, ...changes)
  const result = plan(importSchulen, [eingabe], umgebung, stand)
  expect(result.aenderungen).toEqual([])
  return printed(result, [eingabe])
}

describe('schulen', () => {
  test('shows what was recognised, dropped, and where points are doubtful', () => {
    const result = plan(importSchulen, [fixture(schulen)], umgebung, stand)
    expect(result.befunde).toEqual([])
    expect(formatEinspielplan(result)).toMatchInlineSnapshot(`
      "Erkannt
        schulen.geojson: UTF-8, 6 Einträge, Stand 22.11.2026, LOR 2021

      Übernommen
        schulen, grundschulen, sekundarschulen, gymnasien, gemeinschaftsschulen, foerderschulen, berufliche_schulen, weitere_schulen

      Nicht übernommen
        telefon, fax, email, internet: Kontaktdaten werden nicht übernommen
        schultyp, ortsteil: sagt dasselbe wie Schulart, Träger und Lage

      Hinweise
        5 Schulen gezählt, Planungsraum nach der Lage des Punkts. Lage: 1 weniger als 30 m von einer Grenze, 2 in einem anderen Bezirk, als die Quelle nennt, 1 in keinem Planungsraum und deshalb nicht gezählt.
        Außerhalb aller Planungsräume: 1
        – 99S01 Schule im Wald: liegt in keinem Planungsraum, zählt nicht mit
        In einem anderen Bezirk, als die Quelle nennt: 2
        – 03B01 OSZ Grenze: laut Quelle im Bezirk Pankow, der Punkt liegt in 09200716 Dörpfeldstraße West (Treptow-Köpenick), 14 m von der Grenze; gezählt in 03400831 Pankower Tor
        – 08K01 Gast-Schule: laut Quelle im Bezirk Neukölln, der Punkt liegt in 09200716 Dörpfeldstraße West (Treptow-Köpenick); der Punkt gilt
        Weniger als 30 m von der Grenze eines anderen Planungsraums; die Flächen sind vereinfacht, im Zweifel nachsehen: 1
        – 09P01 Freie Grundschule am Bach: 09200715 Wista, 14 m bis 09200716 Dörpfeldstraße West

      Änderungen
        daten/schulen/2026-11-22.csv: neu, 32 Zellen neu
        daten/schulen/einrichtungen-2026-11-22.csv: neu, 55 Zellen neu
        daten/schulen/schema.json: neu
        daten/schulen/einrichtungen.schema.json: neu
        daten/schulen/datapackage.json: neu
      "
    `)
  })

  test('counts by kind in the Planungsraum the point lies in', () => {
    const files = written(plan(importSchulen, [fixture(schulen)], umgebung, stand))
    expect(files.get('daten/schulen/2026-11-22.csv')).toMatchInlineSnapshot(`
      "raum;schulen;grundschulen;sekundarschulen;gymnasien;gemeinschaftsschulen;foerderschulen;berufliche_schulen;weitere_schulen
      03400831;1;0;0;0;0;0;1;0
      09200715;3;2;0;0;0;0;0;1
      09200716;1;0;1;0;0;0;0;0
      09200717;0;0;0;0;0;0;0;0
      "
    `)
    expect(files.get('daten/schulen/einrichtungen-2026-11-22.csv')).toMatchInlineSnapshot(`
      "id;name;art;unterart;traeger;strasse;plz;raum;lon;lat;kapazitaet;kapazitaet_einheit
      03B01;OSZ Grenze;berufsschule;Oberstufenzentrum;öffentlich;Schulweg 1;12489;03400831;13.5198;52.405;;
      08K01;Gast-Schule;iss;Integrierte Sekundarschule;öffentlich;Schulweg 1;12489;09200716;13.515;52.405;;
      09G01;Anger-Grundschule;grundschule;Grundschule;öffentlich;Schulweg 10 A;12489;09200715;13.505;52.405;;
      09P01;Freie Grundschule am Bach;grundschule;Grundschule;privat;Schulweg 1;12489;09200715;13.5098;52.405;;
      09W01;Freie Waldorfschule Wista;privatschule;Freie Waldorfschule;privat;Schulweg 1;12489;09200715;13.505;52.405;;
      "
    `)
  })

  test('nothing personal is written', () => {
    const files = written(plan(importSchulen, [fixture(schulen)], umgebung, stand))
    for (const [pfad, text] of files)
      if (pfad.endsWith('.csv')) expect(text).not.toMatch(/@|\+49|https?:/)
  })

  test('importing twice changes nothing', () => {
    const files = written(plan(importSchulen, [fixture(schulen)], umgebung, stand), miniFlaechen)
    expect(hasChanges(plan(importSchulen, [fixture(schulen)], miniUmgebung(files), stand))).toBe(
      false,
    )
  })

  test('without --stand there is nothing to write to', () => {
    expect(() => plan(importSchulen, [fixture(schulen)], umgebung)).toThrow(UserError)
  })

  test('GeoJSON without a name of its coordinates is WGS84', () => {
    const feature = { type: 'Feature', geometry: { type: 'Point', coordinates: [13.515, 52.405] } }
    const [first] = (
      JSON.parse(Buffer.from(fixture(schulen).bytes).toString()) as { features: object[] }
    ).features
    const text = JSON.stringify({ type: 'FeatureCollection', features: [{ ...first, ...feature }] })
    const result = plan(
      importSchulen,
      [{ name: schulen, bytes: Buffer.from(text) }],
      umgebung,
      stand,
    )
    expect(written(result).get('daten/schulen/einrichtungen-2026-11-22.csv')).toContain(
      ';09200716;13.515;52.405;',
    )
  })
})

describe('jugendfreizeit', () => {
  test('places, and addresses of three fields', () => {
    const result = plan(importJugendfreizeit, [fixture(jugend)], umgebung, stand)
    expect(result.befunde).toEqual([])
    const files = written(result)
    expect(files.get('daten/jugendfreizeit/2026-11-22.csv')).toBe(
      'raum;einrichtungen;plaetze\n03400831;0;0\n09200715;1;98\n09200716;1;0\n09200717;0;0\n',
    )
    expect(files.get('daten/jugendfreizeit/einrichtungen-2026-11-22.csv')).toMatchInlineSnapshot(`
      "id;name;art;unterart;traeger;strasse;plz;raum;lon;lat;kapazitaet;kapazitaet_einheit
      09010001;Jugendclub;jfe;;BA Treptow-Köpenick;Clubweg 16-17;12489;09200715;13.505;52.405;98;plaetze
      09010002;Kinderfarm;jfe;PbS oder ASP oder Kinderfarm;BA Treptow-Köpenick;Clubweg 16;12489;09200716;13.515;52.405;0;plaetze
      "
    `)
  })

  test('places that are no number, a kind nobody knows', () => {
    const eingabe = fixture(jugend, ['"98"', '"ca. 98"'], ['PbS oder ASP', 'Disko'])
    const result = plan(importJugendfreizeit, [eingabe], umgebung, stand)
    expect(result.aenderungen).toEqual([])
    expect(printed(result, [eingabe])).toMatchInlineSnapshot(`
      "jugendfreizeiteinrichtungen.geojson:6:286 Fehler „ca. 98“ ist keine Zahl. [import/keine-zahl]
        6 | …el": "030/ 0000", "e_web": "http://example.org", "e_platz": "ca. 98", "e_art": "Jugendfreizeiteinr…
          |                                                              ^^^^^^^^
        → In der Quelle nachsehen.

      jugendfreizeiteinrichtungen.geojson:7:298 Fehler Die Art „Disko oder Kinderfarm“ ist nicht bekannt. [import/art-unbekannt]
        7 | …0", "e_web": "http://example.org", "e_platz": "0", "e_art": "Disko oder Kinderfarm", "zielgr1": nu…
          |                                                              ^^^^^^^^^^^^^^^^^^^^^^^
        → Bekannt sind: Jugendfreizeiteinrichtungen (JFE); PbS oder ASP oder Kinderfarm."
    `)
  })
})

describe('a damaged file of points names line and column and writes nothing', () => {
  test('a place far away, no place, a kind nobody knows, a name that is missing', () => {
    expect(
      damaged(
        ['398299.147', '39829.9147'],
        ['[ 398625.659, 5807129.684 ]', '[ ]'],
        ['"Freie Waldorfschule"', '"Baumschule"'],
        ['"OSZ Grenze"', '" "'],
      ),
    ).toMatchInlineSnapshot(`
      "schulen.geojson:6:425 Fehler Dieser Punkt liegt weit außerhalb Berlins. [import/lage-unmoeglich]
        6 | …xample.org"}, "geometry": { "type": "Point", "coordinates": [ 39829.9147, 5807136.425 ] } },
          |                                                              ^
        → Prüfen, ob die Koordinaten vertauscht, beschädigt oder in einem anderen System angegeben sind.

      schulen.geojson:7:393 Fehler Diese Einrichtung hat keinen Punkt. [import/lage-fehlt]
        7 | …ample.org", "internet": "https://example.org"}, "geometry": { "type": "Point", "coordinates": [ ] …
          |                                                              ^
        → In der Quelle nachsehen; erwartet wird eine Geometrie der Art „Point“ mit zwei Zahlen.

      schulen.geojson:8:102 Fehler Die Schulart „Baumschule“ ist nicht bekannt. [import/art-unbekannt]
        8 | …": "Freie Waldorfschule Wista", "bsn": "09W01", "schulart": "Baumschule", "traeger": "privat", "sc…
          |                                                              ^^^^^^^^^^^^
        → Bekannt sind: Grundschule; Integrierte Sekundarschule; Gymnasium; Gemeinschaftsschule; Förderschwerp. "Lernen"; Förderschwerp. "Geistige Entwicklung"; Förderschwerp. "Lernen"u."Geistige Entwickl."; Förderschwerp. einschl. beruflichem Teil; Übrige Förderschwerpunkte; Berufsschule; Berufsschule mit sonderpäd. Aufgaben; Berufsfachschule; Fachschule; Oberstufenzentrum; Kombinierte berufliche Schule; Freie Waldorfschule; Kombinierte allgemein bildende Schule; Kombinierte allg./berufl. Schule.

      schulen.geojson:9:45 Fehler Das Feld „name“ fehlt oder ist leer. [import/feld-fehlt]
        9 | { "type": "Feature", "properties": {"name": " ", "bsn": "03B01", "schulart": "Oberstufenzentrum", "…
          |                                             ^^^
        → In der Quelle nachsehen; ohne diese Angabe lässt sich die Einrichtung nicht einspielen."
    `)
  })

  test('a key that comes twice', () => {
    expect(damaged(['09P01', '09G01'])).toMatchInlineSnapshot(`
      "schulen.geojson:7:81 Fehler Die Kennung „09G01“ kommt zweimal vor. [import/einrichtung-doppelt]
        7 | … "properties": {"name": "Freie Grundschule am Bach", "bsn": "09G01", "schulart": "Grundschule", "t…
          |                                                              ^^^^^^^
        → Die Datei neu herunterladen; sie ist beschädigt."
    `)
  })

  test('a field with another name', () => {
    expect(damaged(...Array.from({ length: 6 }, () => ['"schulart"', '"schulform"'] as const)))
      .toMatchInlineSnapshot(`
      "schulen.geojson:1:1 Fehler Das Feld „schulart“ fehlt bei allen Einträgen. [import/feld-fehlt]
        → Die Datei ist eine andere oder beschädigt: Quelle und Art der Einspielung prüfen."
    `)
  })

  test('other coordinates', () => {
    expect(damaged(['EPSG::25833', 'EPSG::3068'])).toMatchInlineSnapshot(`
      "schulen.geojson:4:8 Fehler Die Koordinaten dieser Datei sind weder in EPSG:25833 noch in WGS84. [import/koordinaten-unbekannt]
        4 | "crs": { "type": "name", "properties": { "name": "urn:ogc:def:crs:EPSG::3068" } },
          |        ^
        → Die Datei in EPSG:25833 (ETRS89 / UTM 33N) herunterladen."
    `)
  })

  test('a file that breaks off, and one that is something else', () => {
    expect(damaged([']\n}\n', ''])).toMatchInlineSnapshot(`
      "schulen.geojson:12:1 Fehler Diese Datei ist kein GeoJSON mit Punkten. [import/kein-geojson]
        12 |
           | ^
        → Die Datei neu herunterladen; erwartet wird eine FeatureCollection."
    `)
    const eingabe = { name: schulen, bytes: Buffer.from('name;bsn\nA;1\n') }
    expect(printed(plan(importSchulen, [eingabe], umgebung, stand), [eingabe]))
      .toMatchInlineSnapshot(`
      "schulen.geojson:1:1 Fehler Diese Datei ist kein GeoJSON mit Punkten. [import/kein-geojson]
        → Die Datei neu herunterladen; erwartet wird eine FeatureCollection."
    `)
  })
})

/** Every facility with the Bezirk of the Planungsraum it was given. */
function toBezirke(list: string): Map<string, string> {
  const raeume = readRaumliste(katalog, '2021')
  const { kopf, zeilen } = parseCsv(list)
  const raum = kopf.indexOf('raum')
  return new Map(
    zeilen.map(({ zellen }) => [
      zellen[0] ?? '',
      raeume.ueber(zellen[raum] ?? '', 'bezirk')?.name ?? '',
    ]),
  )
}

/** Those that lie in another Bezirk than the source names. */
function findAbweichende(
  list: string,
  original: Eingabe | undefined,
  id: string,
  bezirk: string,
): string[] {
  const found = toBezirke(list)
  const { features } = JSON.parse(Buffer.from(original?.bytes ?? []).toString()) as {
    features: { properties: Record<string, string> }[]
  }
  expect(found.size).toBe(features.length)
  return features.flatMap(({ properties }) =>
    found.get(properties[id] ?? '') === properties[bezirk] ? [] : [properties[id] ?? ''],
  )
}

const originals = {
  schulen: readOriginal(`einrichtungen/${schulen}`),
  jugend: readOriginal(`einrichtungen/${jugend}`),
}

describe.skipIf(!originals.schulen || !originals.jugend)('the published places', () => {
  const run = (einspielung: Einspielung, original: Eingabe | undefined, mitDaten = false) =>
    plan(einspielung, original ? [original] : [], echteUmgebung({ mitDaten }), stand)

  test('every school lies in the Bezirk the source names, but for one that Neukölln runs in Treptow', () => {
    const files = written(run(importSchulen, originals.schulen))
    const list = files.get('daten/schulen/einrichtungen-2026-11-22.csv') ?? ''
    expect(findAbweichende(list, originals.schulen, 'bsn', 'bezirk')).toEqual(['08K09'])
    const table = files.get('daten/schulen/2026-11-22.csv') ?? ''
    expect(sumOf(table, 'schulen')).toBe(902)
    const kinds = parseCsv(table).kopf.slice(2)
    expect(kinds.reduce((sum, kind) => sum + sumOf(table, kind), 0)).toBe(902)
    expect(sumOf(table, 'grundschulen')).toBe(430)
  })

  test('every youth centre lies in the Bezirk the source names', () => {
    const files = written(run(importJugendfreizeit, originals.jugend))
    const list = files.get('daten/jugendfreizeit/einrichtungen-2026-11-22.csv') ?? ''
    expect(findAbweichende(list, originals.jugend, 'e_nr', 'e_bez')).toEqual([])
    expect(sumOf(files.get('daten/jugendfreizeit/2026-11-22.csv') ?? '', 'einrichtungen')).toBe(407)
  })

  test('are the ones that ship', () => {
    expect(hasChanges(run(importSchulen, originals.schulen, true))).toBe(false)
    expect(hasChanges(run(importJugendfreizeit, originals.jugend, true))).toBe(false)
  })
})
