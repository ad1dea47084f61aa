import { describe, expect, test } from 'vitest'
import { importEwr } from '../../src/import/ewr.ts'
import { formatEinspielplan } from '../../src/import/format-plan.ts'
import { hasChanges } from '../../src/import/plan.ts'
import { fixture, miniUmgebung, plan, printed, written } from './support.ts'

const matrix = 'EWR_L21_202512E_Matrix.csv'

/** The findings of a damaged matrix, as printed. */
function damaged(...changes: readonly (readonly [string, string])[]): string {
  const eingabe = fixture(matrix, ...changes)
  const result = plan(importEwr, [eingabe])
  expect(result.aenderungen).toEqual([])
  return printed(result, [eingabe])
}

describe('ewr', () => {
  test('shows what was recognised and what would be written', () => {
    expect(formatEinspielplan(plan(importEwr, [fixture(matrix)]))).toMatchInlineSnapshot(`
      "Erkannt
        EWR_L21_202512E_Matrix.csv: UTF-8, Trennzeichen „;“, 51 Spalten, 4 Zeilen, Stand 31.12.2025, LOR 2021

      Übernommen
        einwohner, maennlich, weiblich, alter_00_01, alter_01_02, alter_02_03, alter_03_05, alter_05_06, alter_06_07, alter_07_08, alter_08_10, alter_10_12, alter_12_14, alter_14_15, alter_15_18, alter_18_21, alter_21_25, alter_25_27, alter_27_30, alter_30_35, alter_35_40, alter_40_45, alter_45_50, alter_50_55, alter_55_60, alter_60_63, alter_63_65, alter_65_67, alter_67_70, alter_70_75, alter_75_80, alter_80_85, alter_85_90, alter_90_95, alter_95_110

      Nicht übernommen
        BEZ, PGR, BZR, PLR, BEZPGR: stehen schon im Schlüssel
        E_EU1, E_E1U6, E_E6U15, E_E15U18, E_E18U25, E_E25U55, E_E55U65, E_E65U80 und eine weitere: Summen der feineren Altersgruppen; geprüft, sie stimmen

      Hinweise
        Stand 31.12.2025: Ohne Angabe in der Quelle (NA), weil dort niemand gemeldet ist; geschrieben als „–“ (nichts vorhanden): 03400831.

      Änderungen
        daten/ewr/2025-12-31.csv: neu, 140 Zellen neu
        daten/ewr/schema.json: neu
        daten/ewr/datapackage.json: neu
      "
    `)
  })

  test('writes counts as delivered and NA as „nichts vorhanden“', () => {
    const files = written(plan(importEwr, [fixture(matrix)]))
    const [head, ...rows] = (files.get('daten/ewr/2025-12-31.csv') ?? '').trimEnd().split('\n')
    expect(head?.split(';').slice(0, 5)).toEqual([
      'raum',
      'einwohner',
      'maennlich',
      'weiblich',
      'alter_00_01',
    ])
    expect(rows.map((row) => row.split(';').slice(0, 4))).toEqual([
      ['03400831', '–', '–', '–'],
      ['09200715', '4355', '2321', '2034'],
      ['09200716', '8373', '4255', '4118'],
      ['09200717', '10214', '5256', '4958'],
    ])
    expect(files.get('daten/ewr/datapackage.json')).toContain('(nichts vorhanden): 03400831.')
  })

  test('importing twice changes nothing', () => {
    const files = written(plan(importEwr, [fixture(matrix)]))
    const again = plan(importEwr, [fixture(matrix)], miniUmgebung(files))
    expect(hasChanges(again)).toBe(false)
  })

  test('shows changed cells and keeps other Stände', () => {
    const files = written(plan(importEwr, [fixture(matrix)]))
    const changed = fixture(
      matrix,
      ['4355;2321;2034;49;', '4356;2322;2034;50;'],
      [';0;49;338;', ';0;50;338;'],
    )
    const again = plan(importEwr, [changed], miniUmgebung(files))
    expect(again.befunde).toEqual([])
    expect(again.aenderungen[0]?.zellen).toMatchInlineSnapshot(`
      {
        "beispiele": [
          {
            "nachher": "4356",
            "raum": "09200715",
            "spalte": "einwohner",
            "vorher": "4355",
          },
          {
            "nachher": "2322",
            "raum": "09200715",
            "spalte": "maennlich",
            "vorher": "2321",
          },
          {
            "nachher": "50",
            "raum": "09200715",
            "spalte": "alter_00_01",
            "vorher": "49",
          },
        ],
        "entfallen": 0,
        "geaendert": 3,
        "gleich": 137,
        "neu": 0,
      }
    `)

    const june = fixture(matrix)
    const text = Buffer.from(june.bytes).toString().replaceAll('"202512"', '"202606"')
    const next = plan(importEwr, [{ name: matrix, bytes: Buffer.from(text) }], miniUmgebung(files))
    expect(next.aenderungen.map(({ datei, art }) => [datei.pfad, art])).toEqual([
      ['daten/ewr/2025-12-31.csv', 'gleich'],
      ['daten/ewr/2026-06-30.csv', 'neu'],
      ['daten/ewr/schema.json', 'gleich'],
      ['daten/ewr/datapackage.json', 'geaendert'],
    ])
  })

  test('a column under another name', () => {
    expect(damaged(['"E_E65_67"', '"E_E65_68"'])).toMatchInlineSnapshot(`
      "EWR_L21_202512E_Matrix.csv:1:334 Fehler Die Spalte „E_E65_67“ fehlt. [import/spalte-fehlt]
        1 | …_45";"E_E45_50";"E_E50_55";"E_E55_60";"E_E60_63";"E_E63_65";"E_E65_68";"E_E67_70";"E_E70_75";"E_E7…
          |                                                              ^^^^^^^^^^
        → Hier steht „E_E65_68“: in der Quelle nachsehen, ob diese Spalte gemeint ist."
    `)
  })

  test('a Planungsraum is missing', () => {
    const eingabe = fixture(matrix)
    const lines = Buffer.from(eingabe.bytes).toString().split('\n')
    const short = { ...eingabe, bytes: Buffer.from(lines.filter((_, i) => i !== 3).join('\n')) }
    expect(printed(plan(importEwr, [short]), [short])).toMatchInlineSnapshot(`
      "EWR_L21_202512E_Matrix.csv:1:1 Fehler Der Planungsraum 09200716 Dörpfeldstraße West der LOR 2021 fehlt in der Datei. [import/raum-fehlt]
        → Die Datei neu herunterladen; jeder Planungsraum braucht eine Zeile."
    `)
  })

  test('a key of the old LOR among new ones', () => {
    expect(damaged(['"09200716"', '"09020702"'])).toMatchInlineSnapshot(`
      "EWR_L21_202512E_Matrix.csv:1:1 Fehler Der Planungsraum 09200716 Dörpfeldstraße West der LOR 2021 fehlt in der Datei. [import/raum-fehlt]
        → Die Datei neu herunterladen; jeder Planungsraum braucht eine Zeile.

      EWR_L21_202512E_Matrix.csv:4:10 Fehler Der Schlüssel 09020702 gehört zu den LOR 2006, die übrigen der Datei zu den LOR 2021. [import/gebietsstand-gemischt]
        4 | "202512";"09020702";"09";"20";"07";"16";"0920";8373;4255;4118;61;83;63;139;67;71;64;130;156;132;58;…
          |          ^^^^^^^^^^
        → Zahlen beider Zuschnitte nie in einer Datei mischen: die Datei neu herunterladen."
    `)
  })

  test('a key without its leading zero', () => {
    expect(damaged(['"09200716"', '"9200716"'])).toMatchInlineSnapshot(`
      "EWR_L21_202512E_Matrix.csv:1:1 Fehler Der Planungsraum 09200716 Dörpfeldstraße West der LOR 2021 fehlt in der Datei. [import/raum-fehlt]
        → Die Datei neu herunterladen; jeder Planungsraum braucht eine Zeile.

      EWR_L21_202512E_Matrix.csv:4:10 Fehler Einen Planungsraum mit dem Schlüssel „9200716“ gibt es in den LOR 2021 nicht. [import/raum-unbekannt]
        4 | "202512";"9200716";"09";"20";"07";"16";"0920";8373;4255;4118;61;83;63;139;67;71;64;130;156;132;58;2…
          |          ^^^^^^^^^
        → Die führende Null fehlt: die Datei ohne Tabellenprogramm einspielen."
    `)
  })

  test('a Planungsraum stands twice', () => {
    expect(damaged(['"09200716"', '"09200715"'])).toMatchInlineSnapshot(`
      "EWR_L21_202512E_Matrix.csv:1:1 Fehler Der Planungsraum 09200716 Dörpfeldstraße West der LOR 2021 fehlt in der Datei. [import/raum-fehlt]
        → Die Datei neu herunterladen; jeder Planungsraum braucht eine Zeile.

      EWR_L21_202512E_Matrix.csv:4:10 Fehler Der Planungsraum 09200715 steht schon in Zeile 3. [import/raum-doppelt]
        4 | "202512";"09200715";"09";"20";"07";"16";"0920";8373;4255;4118;61;83;63;139;67;71;64;130;156;132;58;…
          |          ^^^^^^^^^^
        → Die Datei neu herunterladen; sie ist beschädigt."
    `)
  })

  test('8.08 for 8080', () => {
    expect(damaged([';8373;', ';8.08;'])).toMatchInlineSnapshot(`
      "EWR_L21_202512E_Matrix.csv:4:48 Fehler „8.08“ ist keine ganze Zahl. [import/keine-anzahl]
        4 | "202512";"09200716";"09";"20";"07";"16";"0920";8.08;4255;4118;61;83;63;139;67;71;64;130;156;132;58;…
          |                                                ^^^^
        → Gemeint ist vielleicht 8080. In der Quelle nachsehen."
    `)
  })

  test('a thousands separator', () => {
    expect(damaged([';8373;', ';8.373;'], [';10214;', ';"10 214";'])).toMatchInlineSnapshot(`
      "EWR_L21_202512E_Matrix.csv:4:48 Fehler „8.373“ ist keine ganze Zahl. [import/keine-anzahl]
        4 | "202512";"09200716";"09";"20";"07";"16";"0920";8.373;4255;4118;61;83;63;139;67;71;64;130;156;132;58…
          |                                                ^^^^^
        → Gemeint ist vielleicht 8373. In der Quelle nachsehen.

      EWR_L21_202512E_Matrix.csv:5:48 Fehler „10 214“ ist mit Tausendertrennung geschrieben. [import/keine-anzahl]
        5 | "202512";"09200717";"09";"20";"07";"17";"0920";"10 214";5256;4958;82;82;94;188;86;90;100;175;152;15…
          |                                                ^^^^^^^^
        → „10214“ schreiben."
    `)
  })

  test('decimal point and decimal comma in one file', () => {
    expect(damaged([';4255;', ';4255,0;'], [';4118;', ';4118.0;'])).toMatchInlineSnapshot(`
      "EWR_L21_202512E_Matrix.csv:4:53 Fehler „4255,0“ ist mit Komma geschrieben, die übrigen Zahlen der Datei mit Punkt. [import/dezimalzeichen-gemischt]
        4 | "202512";"09200716";"09";"20";"07";"16";"0920";8373;4255,0;4118.0;61;83;63;139;67;71;64;130;156;132…
          |                                                     ^^^^^^
        → In der Quelle nachsehen, welche Zahl gemeint ist."
    `)
  })

  test('a row that is only in part „NA“', () => {
    expect(damaged([';8373;4255;', ';NA;4255;'])).toMatchInlineSnapshot(`
      "EWR_L21_202512E_Matrix.csv:4:48 Fehler Bei 09200716 steht in 1 von 44 Spalten keine Zahl. [import/zeile-lueckenhaft]
        4 | "202512";"09200716";"09";"20";"07";"16";"0920";NA;4255;4118;61;83;63;139;67;71;64;130;156;132;58;24…
          |                                                ^^
        → Ein unbewohnter Raum hat in keiner Spalte eine Zahl: in der Quelle nachsehen."
    `)
  })

  test('sums that do not fit', () => {
    expect(damaged([';8373;', ';8374;'])).toMatchInlineSnapshot(`
      "EWR_L21_202512E_Matrix.csv:4:48 Fehler Bei 09200716 steht in „E_E“ 8374, aus E_EM und E_EW ergibt sich 8373. [import/summe-passt-nicht]
        4 | "202512";"09200716";"09";"20";"07";"16";"0920";8374;4255;4118;61;83;63;139;67;71;64;130;156;132;58;…
          |                                                ^^^^
        → Die Dateien sind beschädigt oder gehören nicht zum selben Stand: neu herunterladen.

      EWR_L21_202512E_Matrix.csv:4:48 Fehler Bei 09200716 steht in „E_E“ 8374, aus den 32 Altersgruppen ergibt sich 8373. [import/summe-passt-nicht]
        4 | "202512";"09200716";"09";"20";"07";"16";"0920";8374;4255;4118;61;83;63;139;67;71;64;130;156;132;58;…
          |                                                ^^^^
        → Die Dateien sind beschädigt oder gehören nicht zum selben Stand: neu herunterladen."
    `)
  })

  test('two Stände in one file', () => {
    expect(damaged(['"202512";"09200716"', '"202506";"09200716"'])).toMatchInlineSnapshot(`
      "EWR_L21_202512E_Matrix.csv:4:1 Fehler Diese Zeile hat den Stand „202506“, die erste „202512“. [import/stand-unklar]
        4 | "202506";"09200716";"09";"20";"07";"16";"0920";8373;4255;4118;61;83;63;139;67;71;64;130;156;132;58;…
          | ^^^^^^^^
        → Die Datei neu herunterladen; eine Matrix hat einen einzigen Stand."
    `)
  })

  test('a row with a cell too few, and a quote that never closes', () => {
    expect(damaged([';8373;', ';'])).toMatchInlineSnapshot(`
      "EWR_L21_202512E_Matrix.csv:4:1 Fehler Diese Zeile hat 50 Zellen, die Kopfzeile 51. [import/zeile-unlesbar]
        4 | "202512";"09200716";"09";"20";"07";"16";"0920";4255;4118;61;83;63;139;67;71;64;130;156;132;58;242;3…
          | ^
        → Trennzeichen und Anführungszeichen dieser Zeile prüfen."
    `)
    expect(damaged(['"09200717"', '"09200717'])).toMatchInlineSnapshot(`
      "EWR_L21_202512E_Matrix.csv:5:1 Fehler Ein Anführungszeichen steht mitten in einer Zelle. [import/zeile-unlesbar]
        5 | "202512";"09200717;"09";"20";"07";"17";"0920";10214;5256;4958;82;82;94;188;86;90;100;175;152;156;60…
          | ^
        → Die ganze Zelle in " setzen und " darin verdoppeln."
    `)
  })

  test('the same Stand twice', () => {
    const files = [fixture(matrix), { ...fixture(matrix), name: 'kopie.csv' }]
    expect(printed(plan(importEwr, files), files)).toMatchInlineSnapshot(`
      "kopie.csv:1:1 Fehler Der Stand dieser Datei steht schon in „EWR_L21_202512E_Matrix.csv“. [import/stand-doppelt]
        → Eine der Dateien weglassen."
    `)
  })
})
