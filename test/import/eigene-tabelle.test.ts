import { describe, expect, test } from 'vitest'
import { readZuordnung } from '../../src/cli/import/zuordnung.ts'
import { formatDiagnostics } from '../../src/diagnostics/format-text.ts'
import { UserError } from '../../src/diagnostics/user-error.ts'
import { importTabelle } from '../../src/import/eigene-tabelle.ts'
import type { Angaben, Eingabe } from '../../src/import/einspielung.ts'
import { formatEinspielplan } from '../../src/import/format-plan.ts'
import type { Einspielplan } from '../../src/import/plan.ts'
import { hasChanges } from '../../src/import/plan.ts'
import { toXlsx } from '../support/xlsx.ts'
import { miniUmgebung, planAsync, printed, written } from './support.ts'

const zuordnung = `
datensatz: wohngeld
titel: Haushalte mit Wohngeld
quelle: Wohngeldstatistik
herausgeber: Bezirksamt Treptow-Köpenick
lizenz: dl-de-by-2.0
namensnennung: Bezirksamt Treptow-Köpenick, Amt für Bürgerdienste
stand: 2024-12-31
ebene: planungsraum
kopfzeile: 3
letzte_zeile: 6
schluesselspalte: PLR
leere_zellen: keine_angabe
fehlzeichen:
  - {zeichen: k. A., bedeutung: keine_angabe}
  - {zeichen: "*", bedeutung: geheim}
spalten:
  - {von: Haushalte, nach: haushalte, titel: Haushalte mit Wohngeld, einheit: Haushalte, art: anzahl}
  - {von: "Anteil in %", nach: anteil, titel: Anteil an allen Haushalten, einheit: Prozent, art: anteil}
`

const tabelle = `Wohngeld;;;;
;;;;
PLR;Name;Haushalte;Anteil in %;Ansprechpartnerin
09200715;Wista;120;3,5;Frau M.
09200716;Dörpfeldstraße West;*;k. A.;Frau M.
09200717;Dörpfeldstraße Ost;8080;;Frau M.
Quelle: Wohngeldstatistik;;;;
`

const csv = (text: string): Eingabe => ({ name: 'wohngeld.csv', bytes: Buffer.from(text) })

async function run(
  eingabe: Eingabe,
  yaml = zuordnung,
  {
    before = new Map(),
    angaben = {},
  }: { before?: ReadonlyMap<string, string>; angaben?: Angaben } = {},
): Promise<Einspielplan> {
  const file = { name: 'wohngeld.yaml', bytes: Buffer.from(yaml) }
  return planAsync(importTabelle, [eingabe], miniUmgebung(before), {
    ...angaben,
    zuordnung: readZuordnung(file),
  })
}

/** The findings of a damaged table, as printed. */
async function damaged(...changes: readonly (readonly [string, string])[]): Promise<string> {
  let text = tabelle
  for (const [from, to] of changes) {
    expect(text).toContain(from)
    text = text.replace(from, to)
  }
  const result = await run(csv(text))
  expect(result.aenderungen).toEqual([])
  return printed(result, [csv(text)])
}

/** The findings of a wrong mapping, as printed. */
async function misread(...changes: readonly (readonly [string, string])[]): Promise<string> {
  let yaml = zuordnung
  for (const [from, to] of changes) {
    expect(yaml).toContain(from)
    yaml = yaml.replace(from, to)
  }
  const result = await run(csv(tabelle), yaml)
  expect(result.aenderungen).toEqual([])
  return formatDiagnostics(result.befunde, new Map([['wohngeld.yaml', yaml]])).join('\n\n')
}

describe('tabelle', () => {
  test('shows what was recognised, what is dropped and what would be written', async () => {
    expect(formatEinspielplan(await run(csv(tabelle)))).toMatchInlineSnapshot(`
      "Erkannt
        wohngeld.csv: UTF-8, Trennzeichen „;“, 5 Spalten, 3 Zeilen, Stand 31.12.2024, LOR 2021

      Übernommen
        haushalte, anteil

      Nicht übernommen
        Ansprechpartnerin: Personen- oder Kontaktdaten; sie werden nie übernommen
        Name: unbekannt

      Hinweise
        Nicht alle Bezirke sind in der Tabelle; bei den übrigen steht „keine Angabe“ (Zahl der Räume: 1).

      Änderungen
        daten/wohngeld/2024-12-31-planungsraum.csv: neu, 8 Zellen neu
        daten/wohngeld/schema.json: neu
        daten/wohngeld/datapackage.json: neu
      "
    `)
  })

  test('writes figures, signs and where they come from', async () => {
    const files = written(await run(csv(tabelle)))
    expect(files.get('daten/wohngeld/2024-12-31-planungsraum.csv')).toMatchInlineSnapshot(`
      "raum;haushalte;anteil
      03400831;keine_angabe;keine_angabe
      09200715;120;3.5
      09200716;•;keine_angabe
      09200717;8080;keine_angabe
      "
    `)
    expect(JSON.parse(files.get('daten/wohngeld/datapackage.json') ?? '{}')).toMatchObject({
      sources: [{ title: 'Bezirksamt Treptow-Köpenick: Wohngeldstatistik' }],
      bzrp: { art: 'tabelle', lizenz: 'dl-de-by-2.0', statistik: 'Wohngeldstatistik' },
    })
    expect(JSON.parse(files.get('daten/wohngeld/schema.json') ?? '{}')).toMatchObject({
      fields: [
        { name: 'raum' },
        { name: 'haushalte', type: 'integer', unit: 'Haushalte' },
        { name: 'anteil', type: 'number', unit: 'Prozent' },
      ],
    })
    for (const text of files.values()) expect(text).not.toContain('Frau M.')
  })

  test('importing twice changes nothing; another Stand is added', async () => {
    const before = written(await run(csv(tabelle)))
    expect(hasChanges(await run(csv(tabelle), zuordnung, { before }))).toBe(false)
    const open = zuordnung.replace('stand: 2024-12-31\n', '')
    const next = await run(csv(tabelle), open, { before, angaben: { stand: '2025-12-31' } })
    expect(next.aenderungen.map(({ datei, art }) => [datei.pfad, art])).toEqual([
      ['daten/wohngeld/2024-12-31-planungsraum.csv', 'gleich'],
      ['daten/wohngeld/2025-12-31-planungsraum.csv', 'neu'],
      ['daten/wohngeld/schema.json', 'gleich'],
      ['daten/wohngeld/datapackage.json', 'geaendert'],
    ])
  })

  test('XLSX with several sheets: numbers, dates and places of cells', async () => {
    const rows = [
      ['Wohngeld'],
      [],
      ['PLR', 'Haushalte', 'Anteil in %'],
      ['09200715', 120, 0.035],
      ['09200716', '*', 'k. A.'],
      ['09200717', { formula: '8000+80', result: 8080 }, 0.5],
      ['Quelle: Wohngeldstatistik'],
    ]
    const book = async (zeilen: typeof rows): Promise<Eingabe> => ({
      name: 'wohngeld.xlsx',
      bytes: await toXlsx({ Hinweise: [['Stand 2024']], '2024': zeilen }, (workbook) => {
        const sheet = workbook.getWorksheet('2024')
        if (sheet) for (const row of [4, 6]) sheet.getCell(row, 3).numFmt = '0.0%'
      }),
    })
    const yaml = zuordnung.replace('kopfzeile', 'blatt: "2024"\nkopfzeile')
    const result = await run(await book(rows), yaml)
    expect(result.befunde).toEqual([])
    expect(written(result).get('daten/wohngeld/2024-12-31-planungsraum.csv')).toContain(
      '09200715;120;3.5\n09200716;•;keine_angabe\n09200717;8080;50\n',
    )
    const broken = await book(rows.with(3, ['09200715', 8.08, 350]))
    expect(printed(await run(broken, yaml), [])).toMatchInlineSnapshot(`
      "wohngeld.xlsx:4:2 Fehler Blatt „2024“, Zelle B4: „8.08“ ist keine ganze Zahl. [import/keine-zahl]
        → Gemeint ist vielleicht 8080. In der Quelle nachsehen.

      wohngeld.xlsx:4:3 Fehler Blatt „2024“, Zelle C4: „35000“ liegt nicht zwischen 0 und 100. [import/keine-zahl]
        → In der Quelle nachsehen."
    `)
    const elsewhere = yaml.replace('blatt: "2024"', 'blatt: "2042"')
    expect(printed(await run(await book(rows), elsewhere), [])).toMatchInlineSnapshot(`
      "wohngeld.xlsx:1:1 Fehler Ein Blatt „2042“ gibt es in der Arbeitsmappe nicht. [import/blatt-fehlt]
        → Meinten Sie „2024“?"
    `)
    const damagedFile = { name: 'wohngeld.xlsx', bytes: (await book(rows)).bytes.subarray(0, 700) }
    expect(printed(await run(damagedFile, yaml), [])).toMatchInlineSnapshot(`
      "wohngeld.xlsx:1:1 Fehler Die Datei lässt sich nicht als Excel-Arbeitsmappe (XLSX) lesen. [import/xlsx-beschaedigt]
        → Die Datei neu herunterladen oder in Excel öffnen und neu als XLSX speichern."
    `)
  })

  test('wrong columns', async () => {
    expect(await damaged([';Haushalte;', ';Haushalt;'])).toMatchInlineSnapshot(`
      "wohngeld.csv:3:10 Fehler Die Spalte „Haushalte“ fehlt. [import/spalte-fehlt]
        3 | PLR;Name;Haushalt;Anteil in %;Ansprechpartnerin
          |          ^^^^^^^^
        → Hier steht „Haushalt“: in der Quelle nachsehen, ob diese Spalte gemeint ist."
    `)
  })

  test('keys: missing, twice, of the old LOR, of another level', async () => {
    expect(await damaged(['09200716', '09020702'])).toMatchInlineSnapshot(`
      "wohngeld.csv:1:1 Fehler Der Planungsraum 09200716 Dörpfeldstraße West fehlt, andere des Bezirks sind da. [import/raum-fehlt]
        → Die Zeile ergänzen; ist die Zahl nicht bekannt, mit einem Fehlzeichen.

      wohngeld.csv:5:1 Fehler Der Schlüssel 09020702 gehört zu den LOR 2006; zum Stand 31.12.2024 gelten die LOR 2021. [import/gebietsstand-falsch]
        5 | 09020702;Dörpfeldstraße West;*;k. A.;Frau M.
          | ^^^^^^^^
        → Die Zahlen für die LOR 2021 liefern lassen: Schlüssel lassen sich nicht umbenennen."
    `)
    expect(await damaged(['09200716', '09200715'], ['09200717', '092007'])).toMatchInlineSnapshot(`
      "wohngeld.csv:1:1 Fehler Der Planungsraum 09200716 Dörpfeldstraße West fehlt, andere des Bezirks sind da. [import/raum-fehlt]
        → Die Zeile ergänzen; ist die Zahl nicht bekannt, mit einem Fehlzeichen.

      wohngeld.csv:1:1 Fehler Der Planungsraum 09200717 Dörpfeldstraße Ost fehlt, andere des Bezirks sind da. [import/raum-fehlt]
        → Die Zeile ergänzen; ist die Zahl nicht bekannt, mit einem Fehlzeichen.

      wohngeld.csv:5:1 Fehler Der Raum 09200715 steht schon in Zeile 4. [import/raum-doppelt]
        5 | 09200715;Dörpfeldstraße West;*;k. A.;Frau M.
          | ^^^^^^^^
        → Eine der beiden Zeilen löschen.

      wohngeld.csv:6:1 Fehler 092007 ist eine Bezirksregion, erwartet wird ein Planungsraum. [import/ebene-falsch]
        6 | 092007;Dörpfeldstraße Ost;8080;;Frau M.
          | ^^^^^^
        → Die Zeile löschen oder die Ebene in der Zuordnung berichtigen."
    `)
  })

  test('8.08 for 8080, thousands, mixed decimal signs', async () => {
    expect(await damaged([';8080;', ';8.08;'], [';3,5;', ';3;'])).toMatchInlineSnapshot(`
      "wohngeld.csv:6:29 Fehler „8.08“ ist keine ganze Zahl. [import/keine-zahl]
        6 | 09200717;Dörpfeldstraße Ost;8.08;;Frau M.
          |                             ^^^^
        → Gemeint ist vielleicht 8080. In der Quelle nachsehen."
    `)
    expect(await damaged([';8080;', ';8.080,5;'])).toMatchInlineSnapshot(`
      "wohngeld.csv:6:29 Fehler „8.080,5“ ist mit Tausendertrennung geschrieben. [import/keine-zahl]
        6 | 09200717;Dörpfeldstraße Ost;8.080,5;;Frau M.
          |                             ^^^^^^^
        → „8080,5“ schreiben."
    `)
    expect(await damaged([';k. A.;', ';3.5;'])).toMatchInlineSnapshot(`
      "wohngeld.csv:4:20 Fehler „3,5“ ist mit Komma geschrieben, die übrigen Zahlen der Datei mit Punkt. [import/dezimalzeichen-gemischt]
        4 | 09200715;Wista;120;3,5;Frau M.
          |                    ^^^
        → In der Quelle nachsehen, welche Zahl gemeint ist."
    `)
    const zahl = zuordnung.replace('einheit: Prozent, art: anteil', 'einheit: Euro, art: zahl')
    const thousands = csv(tabelle.replace(';3,5;', ';3.500;').replace(';k. A.;', ';12.250;'))
    expect(printed(await run(thousands, zahl), [thousands])).toMatchInlineSnapshot(`
      "wohngeld.csv:4:20 Fehler Die Zahlen der Spalte „Anteil in %“ sehen nach Tausendertrennung aus, zum Beispiel „3.500“. [import/tausendertrennung]
        4 | 09200715;Wista;120;3.500;Frau M.
          |                    ^^^^^
        → Die Zahlen ohne Tausendertrennung ausgeben, Dezimalstellen mit Komma oder Punkt."
    `)
  })

  test('a mapping that is no YAML, or not what the schema says', async () => {
    expect(await misread(['datensatz: wohngeld', 'datensatz wohngeld'])).toMatchInlineSnapshot(`
      "wohngeld.yaml:2:1 Fehler In dieser Zeile steht kein Feld: es fehlt ein Doppelpunkt mit Leerzeichen. [yaml/doppelpunkt-fehlt]
        2 | datensatz wohngeld
          | ^^^^^^^^^^^^^^^^^^
        → Schreiben Sie „datensatz: wohngeld“; gehört die Zeile zum Text darüber, rücken Sie sie ein."
    `)
    expect(await misread(['ebene: planungsraum', 'ebene: kiez'], ['art: anteil', 'art: prozent']))
      .toMatchInlineSnapshot(`
      "wohngeld.yaml:9:8 Fehler „kiez“ ist für „ebene“ nicht vorgesehen. [schema/wert-unzulaessig]
        9 | ebene: kiez
          |        ^^^^
        → Möglich sind: planungsraum, bezirksregion, prognoseraum, bezirk, berlin.

      wohngeld.yaml:19:98 Fehler „prozent“ ist für „art“ nicht vorgesehen. [schema/wert-unzulaessig]
        19 | …, titel: Anteil an allen Haushalten, einheit: Prozent, art: prozent}
           |                                                              ^^^^^^^
        → Möglich sind: anzahl, anteil, zahl, klasse."
    `)
  })

  test('a mapping that contradicts itself or takes what it must not', async () => {
    expect(
      await misread(
        ['nach: anteil', 'nach: haushalte'],
        ['von: Haushalte', 'von: Ansprechpartnerin'],
      ),
    ).toMatchInlineSnapshot(`
      "wohngeld.yaml:18:11 Fehler Die Spalte „Ansprechpartnerin“ sieht nach Personen- oder Kontaktdaten aus; sie werden nie übernommen. [import/personenbezug]
        18 |   - {von: Ansprechpartnerin, nach: haushalte, titel: Haushalte mit Wohngeld, einheit: Haushalte, ar…
           |           ^^^^^^^^^^^^^^^^^
        → Die Spalte aus der Zuordnung löschen.

      wohngeld.yaml:19:32 Fehler Den Namen „haushalte“ trägt schon die 1. Spalte dieser Liste. [import/spalte-doppelt]
        19 |   - {von: "Anteil in %", nach: haushalte, titel: Anteil an allen Haushalten, einheit: Prozent, art:…
           |                                ^^^^^^^^^
        → Der Spalte einen eigenen Namen geben."
    `)
    expect(await misread(['datensatz: wohngeld', 'datensatz: kernindikatoren'])).toContain(
      'füllt schon die Einspielung „kernindikatoren“',
    )
    const before = written(await run(csv(tabelle)))
    const paket = before.get('daten/wohngeld/datapackage.json') ?? ''
    const other = new Map(before).set(
      'daten/wohngeld/datapackage.json',
      paket.replace('"art": "tabelle"', '"art": "ewr"'),
    )
    const result = await run(csv(tabelle), zuordnung, { before: other })
    expect(formatDiagnostics(result.befunde, new Map([['wohngeld.yaml', zuordnung]])).join('\n'))
      .toMatchInlineSnapshot(`
      "wohngeld.yaml:2:12 Fehler Den Datensatz „wohngeld“ füllt schon die Einspielung „ewr“. [import/datensatz-vergeben]
        2 | datensatz: wohngeld
          |            ^^^^^^^^
        → Einen anderen Namen für den Datensatz wählen."
    `)
  })

  test('what only options can say', async () => {
    const fail = async (call: Promise<unknown>): Promise<string> => {
      const error: unknown = await call.catch((caught: unknown) => caught)
      if (!(error instanceof UserError)) throw new Error('Kein UserError.')
      return `${error.message}\n→ ${error.hint ?? ''}`
    }
    const open = zuordnung.replace('stand: 2024-12-31\n', '')
    expect(
      [
        await fail(planAsync(importTabelle, [csv(tabelle)])),
        await fail(run(csv(tabelle), open)),
        await fail(run(csv(tabelle), open, { angaben: { stand: '31.2.2024' } })),
        await fail(run(csv(tabelle), zuordnung, { angaben: { stand: '2025-12-31' } })),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "Zu einer eigenen Tabelle gehört eine Zuordnung ihrer Spalten.
      → Mit --zuordnung eine YAML-Datei angeben; ihre Felder beschreibt schemas/einspielung.schema.json.
      Weder die Zuordnung noch --stand nennt den Stand.
      → Den Tag, den die Zahlen beschreiben, mit --stand angeben, zum Beispiel --stand 2024-12-31.
      „31.2.2024“ ist kein Datum.
      → Den Tag, den die Zahlen beschreiben, mit --stand angeben, zum Beispiel --stand 2024-12-31.
      Die Zuordnung nennt den Stand 31.12.2024, --stand aber 31.12.2025.
      → Den Stand aus der Zuordnung löschen, wenn sie für mehrere Stände gelten soll."
    `)
  })
})
