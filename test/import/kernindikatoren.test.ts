import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { UserError } from '../../src/diagnostics/user-error.ts'
import type { Angaben, Eingabe } from '../../src/import/einspielung.ts'
import { formatEinspielplan } from '../../src/import/format-plan.ts'
import { importKernindikatoren } from '../../src/import/kernindikatoren.ts'
import type { Einspielplan } from '../../src/import/plan.ts'
import { hasChanges } from '../../src/import/plan.ts'
import { createUmgebung } from '../../src/cli/import/umgebung.ts'
import { parseCsv } from '../../src/read/csv.ts'
import { toXlsx } from '../support/xlsx.ts'
import { miniUmgebung, planAsync, printed, written } from './support.ts'

const angaben: Angaben = {
  herausgeber: 'Amt für Statistik Berlin-Brandenburg',
  lizenz: 'intern_freigegeben',
  namensnennung: 'Datenquelle: Abgestimmter Datenpool',
}

/** A long table; each row is one line of CSV. */
function lieferung(...zeilen: readonly string[]): Eingabe {
  const kopf = 'indikator;raum;stand;wert;abs;nenner;status;quelle;hinweis'
  return { name: 'lieferung.csv', bytes: Buffer.from([kopf, ...zeilen, ''].join('\n')) }
}

const rows: readonly string[] = [
  'D5;092007;2024-12-31;24,1;482;2000;;BA über AfS;',
  'D5;09200715;31.12.2024;20,0;40;200;;BA über AfS;',
  'D5;09200716;2024-12-31;;;;geheim;BA über AfS;',
  'D5;09200717;2024-12-31;30,5;61;200;vorläufig;BA über AfS;Heim geschlossen',
  'A8;092007;2024-12-31;5000,0;;;;Polizei;',
]

async function run(
  eingabe: Eingabe,
  before: ReadonlyMap<string, string> = new Map(),
  given: Angaben = angaben,
): Promise<Einspielplan> {
  return planAsync(importKernindikatoren, [eingabe], miniUmgebung(before), given)
}

/** The findings of a delivery of these rows, as printed. */
async function damaged(...zeilen: readonly string[]): Promise<string> {
  const eingabe = lieferung(...zeilen)
  const result = await run(eingabe)
  expect(result.aenderungen).toEqual([])
  return printed(result, [eingabe])
}

describe('kernindikatoren', () => {
  test('shows what was recognised and what would be written', async () => {
    expect(formatEinspielplan(await run(lieferung(...rows)))).toMatchInlineSnapshot(`
      "Erkannt
        lieferung.csv: UTF-8, Trennzeichen „;“, 9 Spalten, 5 Zeilen, Stand 31.12.2024, LOR 2021

      Übernommen
        A8, D5

      Hinweise
        daten/kernindikatoren/2024-12-31-bezirksregion.csv: Indikatoren A8, D5; Zahl der Räume: 1.
        daten/kernindikatoren/2024-12-31-planungsraum.csv: Indikatoren D5; Zahl der Räume: 3.

      Änderungen
        daten/kernindikatoren/2024-12-31-bezirksregion.csv: neu, 12 Zellen neu
        daten/kernindikatoren/2024-12-31-planungsraum.csv: neu, 24 Zellen neu
        daten/kernindikatoren/schema.json: neu
        daten/kernindikatoren/datapackage.json: neu
      "
    `)
  })

  test('writes one wide table per Stand and level', async () => {
    const files = written(await run(lieferung(...rows)))
    const tables = [...files].filter(([name]) => name.endsWith('.csv'))
    expect(tables.map(([name, text]) => `${name}\n${text}`).join('\n')).toMatchInlineSnapshot(`
      "daten/kernindikatoren/2024-12-31-bezirksregion.csv
      raum;a8_wert;a8_abs;a8_nenner;d5_wert;d5_abs;d5_nenner
      034008;keine_angabe;keine_angabe;keine_angabe;keine_angabe;keine_angabe;keine_angabe
      092007;5000;keine_angabe;keine_angabe;24.1;482;2000

      daten/kernindikatoren/2024-12-31-planungsraum.csv
      raum;a8_wert;a8_abs;a8_nenner;d5_wert;d5_abs;d5_nenner
      03400831;keine_angabe;keine_angabe;keine_angabe;keine_angabe;keine_angabe;keine_angabe
      09200715;keine_angabe;keine_angabe;keine_angabe;20;40;200
      09200716;keine_angabe;keine_angabe;keine_angabe;•;•;keine_angabe
      09200717;keine_angabe;keine_angabe;keine_angabe;30.5p;61;200
      "
    `)
    expect(JSON.parse(files.get('daten/kernindikatoren/datapackage.json') ?? '{}')).toMatchObject({
      licenses: [{ name: 'intern_freigegeben' }],
      bzrp: {
        art: 'kernindikatoren',
        lizenz: 'intern_freigegeben',
        namensnennung: 'Datenquelle: Abgestimmter Datenpool',
      },
      resources: [
        {
          name: '2024-12-31-bezirksregion',
          bzrp: { gebietsstand: '2021', ebene: 'bezirksregion' },
        },
        { name: '2024-12-31-planungsraum', description: 'D5 09200717: Heim geschlossen' },
      ],
    })
  })

  test('importing twice changes nothing, and needs the publisher only once', async () => {
    const files = written(await run(lieferung(...rows)))
    expect(hasChanges(await run(lieferung(...rows), files))).toBe(false)
    expect(hasChanges(await run(lieferung(...rows), files, {}))).toBe(false)
  })

  test('what was delivered before stays, cell by cell', async () => {
    const before = written(await run(lieferung(...rows)))
    const more = lieferung(
      'D4+;092007;2024-12-31;12,5;;;;;Neue Altersgrenze',
      'D5;092007;2024-12-31;24,2;484;2000;berichtigt;BA über AfS;',
      'D5;092007;2023-12-31;25,0;;;;;',
    )
    const result = await run(more, before)
    const after = written(result, before)
    expect(after.get('daten/kernindikatoren/2024-12-31-bezirksregion.csv')).toBe(
      'raum;a8_wert;a8_abs;a8_nenner;d4plus_wert;d4plus_abs;d4plus_nenner;d5_wert;d5_abs;d5_nenner\n' +
        `034008${';keine_angabe'.repeat(9)}\n` +
        '092007;5000;keine_angabe;keine_angabe;12.5;keine_angabe;keine_angabe;24.2r;484;2000\n',
    )
    expect(after.get('daten/kernindikatoren/2023-12-31-bezirksregion.csv')).toMatch(
      /;25;[^;]*;[^;]*\n$/,
    )
    expect(after.get('daten/kernindikatoren/2024-12-31-planungsraum.csv')).toContain('\n09200717;')
    expect(after.get('daten/kernindikatoren/datapackage.json')).toContain('D4+: Neue Altersgrenze')
    expect(hasChanges(await run(more, after))).toBe(false)
  })

  test('codes nobody knows, and what may be meant', async () => {
    expect(
      await damaged(
        'd5;092007;2024-12-31;1;;;;;',
        'KID D05;092007;2024-12-31;1;;;;;',
        'Wanderungs-Saldo;092007;2024-12-31;1;;;;;',
        'Z9;092007;2024-12-31;1;;;;;',
      ),
    ).toMatchInlineSnapshot(`
      "lieferung.csv:2:1 Fehler Den Indikator „d5“ gibt es im Katalog nicht. [import/indikator-unbekannt]
        2 | d5;092007;2024-12-31;1;;;;;
          | ^^
        → Meinten Sie „D5“ (Kinder unter 15 in Bedarfsgemeinschaften)?

      lieferung.csv:3:1 Fehler Den Indikator „KID D05“ gibt es im Katalog nicht. [import/indikator-unbekannt]
        3 | KID D05;092007;2024-12-31;1;;;;;
          | ^^^^^^^
        → Meinten Sie „D5“ (Kinder unter 15 in Bedarfsgemeinschaften)?

      lieferung.csv:4:1 Fehler Den Indikator „Wanderungs-Saldo“ gibt es im Katalog nicht. [import/indikator-unbekannt]
        4 | Wanderungs-Saldo;092007;2024-12-31;1;;;;;
          | ^^^^^^^^^^^^^^^^
        → Meinten Sie „C2“ (Wanderungssaldo)?

      lieferung.csv:5:1 Fehler Den Indikator „Z9“ gibt es im Katalog nicht. [import/indikator-unbekannt]
        5 | Z9;092007;2024-12-31;1;;;;;
          | ^^
        → Die Codes stehen in katalog/indikatoren.yaml; eigene Indikatoren gehören zuerst dorthin."
    `)
  })

  test('words and signs of the status', async () => {
    const status = async (wert: string, text: string): Promise<string> => {
      const eingabe = lieferung(`D5;092007;2024-12-31;${wert};;;${text};;`)
      const result = await run(eingabe)
      if (result.befunde.length > 0) return result.befunde.map(({ message }) => message).join(' ')
      const csv = written(result).get('daten/kernindikatoren/2024-12-31-bezirksregion.csv') ?? ''
      return /^092007;([^;]*)/m.exec(csv)?.[1] ?? ''
    }
    expect(await status('12,5', '')).toBe('12.5')
    expect(await status('12,5', 'vorhanden')).toBe('12.5')
    expect(await status('12,5', 'p')).toBe('12.5p')
    expect(await status('12,5', 'vorläufig')).toBe('12.5p')
    expect(await status('12,5', 'eingeschränkt')).toBe('(12.5)')
    expect(await status('(12,5)', '')).toBe('(12.5)')
    expect(await status('', 'nichts vorhanden')).toBe('–')
    expect(await status('–', '')).toBe('–')
    expect(await status('•', 'keine_angabe')).toBe('keine_angabe')
    expect(await status('', '…')).toBe('…')
    expect(await status('0,0', '0')).toBe('0')
    expect(await status('', '')).toBe('Hier fehlt der Wert.')
    expect(await status('12,5', 'geheim')).toMatch(/^Hier steht ein Wert, nach dem Status „geheim“/)
    expect(await status('', 'p')).toBe('Zum Status „vorlaeufig“ gehört eine Zahl.')
    expect(await status('12,5', 'gehiem')).toBe('Den Status „gehiem“ gibt es nicht.')
  })

  test('a count beside a secret value', async () => {
    expect(await damaged('D5;092007;2024-12-31;;2;40;geheim;;')).toMatchInlineSnapshot(`
      "lieferung.csv:2:23 Fehler Der Wert ist geheim, seine Anzahl steht aber in „abs“. [import/geheim]
        2 | D5;092007;2024-12-31;;2;40;geheim;;
          |                       ^
        → Die Anzahl löschen: Aus ihr lässt sich der Wert berechnen."
    `)
  })

  test('values that do not fit their counts in the unit of the catalogue', async () => {
    expect(
      await damaged(
        'D5;092007;2024-12-31;24,1;500;2000;;;',
        'A8;092007;2024-12-31;5,0;1120;22400;;;',
        'D5;09;2024-12-31;0,25;500;2000;;;',
        'einwohner;092007;2024-12-31;22400;22401;;;;',
        'C2;092007;2024-12-31;1,0;3;0;;;',
      ),
    ).toMatchInlineSnapshot(`
      "lieferung.csv:2:22 Fehler Hier steht 24,1, aus „abs“ und „nenner“ ergibt sich 25 (Prozent). [import/wert-passt-nicht]
        2 | D5;092007;2024-12-31;24,1;500;2000;;;
          |                      ^^^^
        → In der Quelle nachsehen, welche der drei Zahlen falsch ist.

      lieferung.csv:3:22 Fehler Hier steht 5,0, aus „abs“ und „nenner“ ergibt sich 5.000 (je 100.000). [import/wert-passt-nicht]
        3 | A8;092007;2024-12-31;5,0;1120;22400;;;
          |                      ^^^
        → Der Wert ist je 100 geliefert, der Katalog führt ihn in „je 100.000“: umrechnen.

      lieferung.csv:4:18 Fehler Hier steht 0,25, aus „abs“ und „nenner“ ergibt sich 25 (Prozent). [import/wert-passt-nicht]
        4 | D5;09;2024-12-31;0,25;500;2000;;;
          |                  ^^^^
        → Der Wert ist als Anteil an 1 geliefert, der Katalog führt ihn in „Prozent“: umrechnen.

      lieferung.csv:5:29 Fehler einwohner ist eine Anzahl: „wert“ und „abs“ müssen gleich sein, hier stehen 22400 und 22.401. [import/wert-passt-nicht]
        5 | einwohner;092007;2024-12-31;22400;22401;;;;
          |                             ^^^^^
        → In der Quelle nachsehen, welche Zahl gilt.

      lieferung.csv:6:22 Fehler Der Nenner ist 0, und trotzdem steht hier der Wert 1,0. [import/wert-passt-nicht]
        6 | C2;092007;2024-12-31;1,0;3;0;;;
          |                      ^^^
        → Ohne Nenner gibt es keinen Wert: den Status „nicht_sinnvoll“ eintragen."
    `)
  })

  test('rounding is no mistake: as many decimals as there are', async () => {
    const result = await run(
      lieferung(
        'D5;092007;2024-12-31;16,7;1;6;;;',
        'C2;092007;2024-12-31;-0,56;-125;22400;;;',
        'A4;092007;2024-12-31;13,4;300160,5;22400;;;',
        'F5;09200715;2024-12-31;2+/-;;;;;',
        'F5;09200716;2024-12-31;11;;;;;',
        'F5;09200717;2024-12-31;hoch, positiv;;;;;',
      ),
    )
    expect(result.befunde).toEqual([])
    const files = written(result)
    expect(files.get('daten/kernindikatoren/2024-12-31-planungsraum.csv')).toMatch(
      /09200715.*;23;.*\n09200716.*;11;.*\n09200717.*;11;/,
    )
  })

  test('keys: of the old LOR, without zero, of a level without this indicator', async () => {
    expect(
      await damaged(
        'D5;09020702;2024-12-31;1;;;;;',
        'D5;92007;2024-12-31;1;;;;;',
        'A8;09200715;2024-12-31;1;;;;;',
        'D5;Berlin;2024-12-31;1;;;;;',
      ),
    ).toMatchInlineSnapshot(`
      "lieferung.csv:2:4 Fehler Der Schlüssel 09020702 gehört zu den LOR 2006; zum Stand 31.12.2024 gelten die LOR 2021. [import/gebietsstand-falsch]
        2 | D5;09020702;2024-12-31;1;;;;;
          |    ^^^^^^^^
        → Die Zahlen für die LOR 2021 liefern lassen: Schlüssel lassen sich nicht umbenennen.

      lieferung.csv:3:4 Fehler Einen Raum mit dem Schlüssel „92007“ gibt es in den LOR 2021 nicht. [import/raum-unbekannt]
        3 | D5;92007;2024-12-31;1;;;;;
          |    ^^^^^
        → Die führende Null fehlt: „092007“, als Text gespeichert.

      lieferung.csv:4:4 Fehler 09200715 ist ein Planungsraum; auf dieser Ebene gibt es A8 nicht. [import/ebene-falsch]
        4 | A8;09200715;2024-12-31;1;;;;;
          |    ^^^^^^^^
        → Ebenen von A8 im Katalog: bezirksregion, bezirk, berlin.

      lieferung.csv:5:4 Fehler Einen Raum mit dem Schlüssel „Berlin“ gibt es in den LOR 2021 nicht. [import/raum-unbekannt]
        5 | D5;Berlin;2024-12-31;1;;;;;
          |    ^^^^^^
        → Den Schlüssel in der LOR-Liste nachsehen; Berlin hat den Schlüssel 00."
    `)
  })

  test('figures of 2019 need keys of 2006', async () => {
    const alt = await run(
      lieferung(
        'D5;09020701;2017-12-31;1;;;;;',
        'D5;09020702;2017-12-31;1;;;;;',
        'D5;09041301;2017-12-31;1;;;;;',
        'D5;09041302;2017-12-31;1;;;;;',
        'D5;09041401;2017-12-31;1;;;;;',
        'D5;09041402;2017-12-31;1;;;;;',
      ),
    )
    expect(alt.befunde).toEqual([])
    expect(alt.erkannt[0]).toMatchObject({ stand: '2017-12-31', gebietsstand: '2006' })
    expect(await damaged('D5;092007;2019-12-31;1;;;;;')).toMatchInlineSnapshot(`
      "lieferung.csv:2:4 Fehler Der Schlüssel 092007 gehört zu den LOR 2021; zum Stand 31.12.2019 gelten die LOR 2006. [import/gebietsstand-falsch]
        2 | D5;092007;2019-12-31;1;;;;;
          |    ^^^^^^
        → Die Zahlen für die LOR 2006 liefern lassen: Schlüssel lassen sich nicht umbenennen."
    `)
  })

  test('on the day of the change the keys decide', async () => {
    const neu = await run(lieferung('D5;092007;2020-12-31;1;;;;;'))
    expect([neu.befunde, neu.erkannt[0]?.gebietsstand]).toEqual([[], '2021'])
    const alt = await run(
      lieferung(
        'D5;090207;2020-12-31;1;;;;;',
        'D5;090413;2020-12-31;1;;;;;',
        'D5;090414;2020-12-31;1;;;;;',
      ),
    )
    expect([alt.befunde, alt.erkannt[0]?.gebietsstand]).toEqual([[], '2006'])
  })

  test('a Raum is missing, one stands twice', async () => {
    expect(
      await damaged(
        'D5;09200715;2024-12-31;1;;;;;',
        'D5;09200717;2024-12-31;1;;;;;',
        'D5;09200717;2024-12-31;2;;;;;',
      ),
    ).toMatchInlineSnapshot(`
      "lieferung.csv:1:1 Fehler D5 zum 31.12.2024: Der Planungsraum 09200716 Dörpfeldstraße West fehlt, andere des Bezirks sind da. [import/raum-fehlt]
        → Die Zeile ergänzen; ist der Wert nicht bekannt, mit dem Status „keine_angabe“.

      lieferung.csv:4:1 Fehler D5 zum 31.12.2024 für 09200717 steht schon in Zeile 3. [import/wert-doppelt]
        4 | D5;09200717;2024-12-31;2;;;;;
          | ^^
        → Eine der beiden Zeilen löschen."
    `)
  })

  test('8.08 for 8080, mixed decimal signs, no day, percent sign', async () => {
    expect(
      await damaged(
        'einwohner;092007;2024-12-31;8.08;;;;;',
        'D5;092007;2024-02-30;1;;;;;',
        'D5;09;2024-12-31;24,5 %;;;;;',
        'D5;00;2024-12-31;124;;;;;',
        'A8;00;2024-12-31;5.000,0;;;;;',
      ),
    ).toMatchInlineSnapshot(`
      "lieferung.csv:2:29 Fehler „8.08“ ist keine ganze Zahl. [import/keine-zahl]
        2 | einwohner;092007;2024-12-31;8.08;;;;;
          |                             ^^^^
        → Gemeint ist vielleicht 8080. In der Quelle nachsehen.

      lieferung.csv:3:11 Fehler „2024-02-30“ ist kein Tag. [import/stand-unklar]
        3 | D5;092007;2024-02-30;1;;;;;
          |           ^^^^^^^^^^
        → Den Stand als 2024-12-31 oder 31.12.2024 schreiben.

      lieferung.csv:4:18 Fehler „24,5 %“ steht mit Prozentzeichen da. [import/keine-zahl]
        4 | D5;09;2024-12-31;24,5 %;;;;;
          |                  ^^^^^^
        → „24,5“ schreiben.

      lieferung.csv:5:18 Fehler „124“ liegt nicht zwischen 0 und 100. [import/keine-zahl]
        5 | D5;00;2024-12-31;124;;;;;
          |                  ^^^
        → In der Quelle nachsehen.

      lieferung.csv:6:18 Fehler „5.000,0“ ist mit Tausendertrennung geschrieben. [import/keine-zahl]
        6 | A8;00;2024-12-31;5.000,0;;;;;
          |                  ^^^^^^^
        → „5000,0“ schreiben."
    `)
    expect(await damaged('D5;092007;2024-12-31;24,5;;;;;', 'D5;09;2024-12-31;24.5;;;;;'))
      .toMatchInlineSnapshot(`
      "lieferung.csv:2:22 Fehler „24,5“ ist mit Komma geschrieben, die übrigen Zahlen der Datei mit Punkt. [import/dezimalzeichen-gemischt]
        2 | D5;092007;2024-12-31;24,5;;;;;
          |                      ^^^^
        → In der Quelle nachsehen, welche Zahl gemeint ist."
    `)
  })

  test('columns: capitals do not matter, a misspelt one does, people are dropped', async () => {
    const file = (kopf: string, ...zeilen: readonly string[]): Eingabe => ({
      name: 'lieferung.csv',
      bytes: Buffer.from([kopf, ...zeilen, ''].join('\n')),
    })
    const capitals = await run(
      file('Indikator,Raum,Stand,Wert,Bearbeiter Telefon,Lfd', 'D5,092007,2024-12-31,24.1,030 1,7'),
    )
    expect(capitals.befunde).toEqual([])
    expect(capitals.nicht_uebernommen).toMatchInlineSnapshot(`
      [
        {
          "grund": "Personen- oder Kontaktdaten; sie werden nie übernommen",
          "spalten": [
            "Bearbeiter Telefon",
          ],
        },
        {
          "grund": "unbekannt",
          "spalten": [
            "Lfd",
          ],
        },
      ]
    `)
    const misspelt = file('indikator;raum;wert;nener', 'D5;092007;24,1;2000')
    expect(printed(await run(misspelt), [misspelt])).toMatchInlineSnapshot(`
      "lieferung.csv:1:1 Fehler Die Spalte „stand“ fehlt. [import/spalte-fehlt]
        → Die Datei ist eine andere Tabelle oder beschädigt: Quelle und Art der Einspielung prüfen.

      lieferung.csv:1:21 Fehler Die Spalte „nener“ ist unbekannt. [import/spalte-unbekannt]
        1 | indikator;raum;wert;nener
          |                     ^^^^^
        → Meinten Sie „nenner“?"
    `)
  })

  test('XLSX: sheet and cell are named', async () => {
    const kopf = ['indikator', 'raum', 'stand', 'wert', 'abs', 'nenner']
    const sheet = (
      ...zeilen: readonly (readonly (string | number | Date)[])[]
    ): Promise<Uint8Array> => toXlsx({ 'KID 2024': [kopf, ...zeilen] })
    const day = new Date(Date.UTC(2024, 11, 31))
    const good = { name: 'kid.xlsx', bytes: await sheet(['D5', '092007', day, 24.1, 482, 2000]) }
    const result = await run(good)
    expect([result.befunde, result.erkannt]).toMatchInlineSnapshot(`
      [
        [],
        [
          {
            "datei": "kid.xlsx",
            "gebietsstand": "2021",
            "spalten": 6,
            "stand": "2024-12-31",
            "trennzeichen": null,
            "zeichensatz": "XLSX, Blatt „KID 2024“",
            "zeilen": 1,
          },
        ],
      ]
    `)
    const bad = {
      name: 'kid.xlsx',
      bytes: await sheet(
        ['D5', 92007, day, 24.1, 482, 2000],
        ['D5', '092007', day, 24.1, 482, 2001.5],
        ['D5', '09', day, '24,l', 1, 2],
      ),
    }
    expect(printed(await run(bad), [])).toMatchInlineSnapshot(`
      "kid.xlsx:2:2 Fehler Blatt „KID 2024“, Zelle B2: Einen Raum mit dem Schlüssel „92007“ gibt es in den LOR 2021 nicht. [import/raum-unbekannt]
        → Die führende Null fehlt: „092007“, als Text gespeichert.

      kid.xlsx:3:6 Fehler Blatt „KID 2024“, Zelle F3: „2001.5“ ist keine ganze Zahl. [import/keine-zahl]
        → In der Quelle nachsehen.

      kid.xlsx:4:4 Fehler Blatt „KID 2024“, Zelle D4: „24,l“ ist keine Zahl. [import/keine-zahl]
        → In der Quelle nachsehen."
    `)
    const notes = await toXlsx({
      Hinweise: [['Stand 2024']],
      Daten: [kopf, ['D5', '092007', day, 1]],
    })
    expect((await run({ name: 'kid.xlsx', bytes: notes })).erkannt[0]?.zeichensatz).toBe(
      'XLSX, Blatt „Daten“',
    )
    const two = { name: 'kid.xlsx', bytes: await toXlsx({ A: [kopf], B: [kopf] }) }
    expect(printed(await run(two), [])).toMatchInlineSnapshot(`
      "kid.xlsx:1:1 Fehler Die Arbeitsmappe hat 2 Blätter: „A“, „B“. [import/blatt-unklar]
        → Das Blatt mit der Tabelle allein in einer Datei speichern; bei der Art „tabelle“ genügt „blatt“ in der Zuordnung."
    `)
  })

  test('publisher, licence and attribution are asked for', async () => {
    const fail = async (given: Angaben): Promise<string> => {
      const error: unknown = await run(lieferung(...rows), new Map(), given).catch(
        (caught: unknown) => caught,
      )
      if (!(error instanceof UserError)) throw new Error('Kein UserError.')
      return `${error.message}\n→ ${error.hint ?? ''}`
    }
    expect(await fail({})).toMatchInlineSnapshot(`
      "Die Datei sagt nicht, wer die Zahlen herausgibt und was für sie gilt.
      → Ergänzen Sie --herausgeber "Name der Stelle" --lizenz dl-de-by-2.0 --namensnennung "Datenquelle: …". Lizenzen: cc-by-3.0-de, cc-by-4.0, cc-by-sa-3.0-de, cc-by-sa-4.0, dl-de-by-2.0, dl-de-zero-2.0, intern_freigegeben, intern, alle_rechte_vorbehalten, zu_klaeren."
    `)
    expect(await fail({ ...angaben, lizenz: 'dl-by-de-2.0' })).toMatchInlineSnapshot(`
      "Die Lizenz „dl-by-de-2.0“ gibt es nicht.
      → Möglich sind: cc-by-3.0-de, cc-by-4.0, cc-by-sa-3.0-de, cc-by-sa-4.0, dl-de-by-2.0, dl-de-zero-2.0, intern_freigegeben, intern, alle_rechte_vorbehalten, zu_klaeren."
    `)
  })

  const shared = resolve(import.meta.dirname, '../..', process.env['BZRP_SHARED'] ?? '../shared')
  const kid2017 = join(shared, 'data/kernindikatoren/kernindikatoren-2017_lor2006_bzr.csv')

  test.skipIf(!existsSync(kid2017))(
    'the Kernindikatoren of 2017 for 138 Bezirksregionen of the LOR 2006 (needs ../shared)',
    async () => {
      const { kopf, zeilen } = parseCsv(readFileSync(kid2017, 'utf8'), { trennzeichen: ',' })
      const long = zeilen.flatMap(({ zellen: [raum = '', , , , ...werte] }) =>
        werte.flatMap((wert, index) => {
          const code = kopf[index + 4] ?? ''
          return code === 'DA1' ? [] : [`${code};${raum};2017-12-31;${wert};;;;;`]
        }),
      )
      expect(long).toHaveLength(138 * 22)
      const umgebung = {
        ...createUmgebung(resolve(import.meta.dirname, '../..')),
        bestand: () => undefined,
        vorhanden: () => undefined,
      }
      const result = await planAsync(importKernindikatoren, [lieferung(...long)], umgebung, angaben)
      expect(result.befunde).toEqual([])
      const csv = written(result).get('daten/kernindikatoren/2017-12-31-bezirksregion.csv') ?? ''
      const breit = parseCsv(csv)
      expect(breit.zeilen).toHaveLength(138)
      expect(breit.zeilen[0]?.zellen[breit.kopf.indexOf('d5_wert')]).toBe('34.8')
      expect(result.erkannt[0]?.gebietsstand).toBe('2006')
    },
  )
})
