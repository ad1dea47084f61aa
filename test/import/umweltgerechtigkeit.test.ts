import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatEinspielplan } from '../../src/import/format-plan.ts'
import { hasChanges } from '../../src/import/plan.ts'
import { importUmweltgerechtigkeit } from '../../src/import/umweltgerechtigkeit.ts'
import { readRaumliste } from '../../src/read/raeume.ts'
import { fixture, katalog, miniUmgebung, plan, printed, written } from './support.ts'

const datei = 'umweltgerechtigkeit_2021_22_plr.csv'
const shared = resolve(import.meta.dirname, '../..', process.env['BZRP_SHARED'] ?? '../shared')
const original = join(shared, 'data/umwelt', datei)

/** The findings of a damaged file, as printed. */
function damaged(...changes: readonly (readonly [string, string])[]): string {
  const eingabe = fixture(datei, ...changes)
  const result = plan(importUmweltgerechtigkeit, [eingabe])
  expect(result.aenderungen).toEqual([])
  return printed(result, [eingabe])
}

describe('umweltgerechtigkeit', () => {
  test('shows what was recognised and that the licence is open', () => {
    expect(formatEinspielplan(plan(importUmweltgerechtigkeit, [fixture(datei)])))
      .toMatchInlineSnapshot(`
      "Erkannt
        umweltgerechtigkeit_2021_22_plr.csv: UTF-8, Trennzeichen „,“, 9 Spalten, 4 Zeilen, Stand 31.12.2022, LOR 2021

      Übernommen
        laerm, luft, thermisch, gruen, sozial, mehrfachbelastung, einwohnerdichte

      Nicht übernommen
        plr_name: steht schon in der LOR-Liste

      Hinweise
        Die Ausgabe 2021/2022 erhält den Stand 31.12.2022.
        Nicht bewertet in der Quelle (0); geschrieben als „x“ (Aussage nicht sinnvoll): Grünversorgung 03400831; Soziale Benachteiligung 03400831.
        Die Lizenz dieser Daten ist noch zu klären: vor einer Veröffentlichung beim Herausgeber nachfragen.

      Änderungen
        daten/umweltgerechtigkeit/2022-12-31.csv: neu, 28 Zellen neu
        daten/umweltgerechtigkeit/schema.json: neu
        daten/umweltgerechtigkeit/datapackage.json: neu
      "
    `)
  })

  test('writes 0 as „x“ where it means „not rated“, and as 0 where it counts', () => {
    const files = written(plan(importUmweltgerechtigkeit, [fixture(datei)]))
    expect(files.get('daten/umweltgerechtigkeit/2022-12-31.csv')).toMatchInlineSnapshot(`
      "raum;laerm;luft;thermisch;gruen;sozial;mehrfachbelastung;einwohnerdichte
      03400831;3;2;3;x;x;2;1
      09200715;1;1;2;3;2;1;1
      09200716;2;3;3;3;3;4;2
      09200717;1;2;2;1;2;0;3
      "
    `)
    const paket: unknown = JSON.parse(
      files.get('daten/umweltgerechtigkeit/datapackage.json') ?? '{}',
    )
    expect(paket).toMatchObject({
      licenses: [{ name: 'zu_klaeren', title: 'Lizenz zu klären' }],
      bzrp: { lizenz: 'zu_klaeren' },
    })
  })

  test('importing twice changes nothing', () => {
    const files = written(plan(importUmweltgerechtigkeit, [fixture(datei)]))
    const again = plan(importUmweltgerechtigkeit, [fixture(datei)], miniUmgebung(files))
    expect(hasChanges(again)).toBe(false)
  })

  test('a Mehrfachbelastung that is not the number of threes', () => {
    expect(damaged([',3,3,4,2', ',3,3,3,2'])).toMatchInlineSnapshot(`
      "umweltgerechtigkeit_2021_22_plr.csv:4:40 Fehler Bei 09200716 steht eine Mehrfachbelastung von 3, die Klasse 3 kommt aber 4-mal vor. [import/mehrfachbelastung]
        4 | 09200716,Dörpfeldstraße West,2,3,3,3,3,3,2
          |                                        ^
        → In der Quelle nachsehen: Die Mehrfachbelastung zählt die Kernindikatoren mit Klasse 3."
    `)
  })

  test('a class that does not exist', () => {
    expect(damaged(['West,1,1,2,3,', 'West,1,4,2,3,'])).toMatchInlineSnapshot(`
      "umweltgerechtigkeit_2021_22_plr.csv:3:27 Fehler Die Klasse „4“ gibt es nicht. [import/keine-zahl]
        3 | 09200715,Adlershof West,1,4,2,3,2,1,1
          |                           ^
        → Möglich sind 1, 2 und 3."
    `)
  })

  test('a name without edition, a missing column, a key of the old LOR', () => {
    const unnamed = { ...fixture(datei), name: 'umweltgerechtigkeit_2021.csv' }
    expect(printed(plan(importUmweltgerechtigkeit, [unnamed]), [unnamed])).toMatchInlineSnapshot(`
      "umweltgerechtigkeit_2021.csv:1:1 Fehler Der Name der Datei nennt die Ausgabe nicht. [import/stand-unklar]
        → Die Datei nach ihrer Ausgabe benennen, zum Beispiel umweltgerechtigkeit_2021_22_plr.csv."
    `)
    expect(damaged([',luft,', ',lüft,'])).toMatchInlineSnapshot(`
      "umweltgerechtigkeit_2021_22_plr.csv:1:23 Fehler Die Spalte „luft“ fehlt. [import/spalte-fehlt]
        1 | plr_id,plr_name,laerm,lüft,thermisch,gruen,sozial,mehrfachbelastung,einwohnerdichte
          |                       ^^^^
        → Hier steht „lüft“: in der Quelle nachsehen, ob diese Spalte gemeint ist."
    `)
    expect(damaged(['09200716,', '09020702,'])).toMatchInlineSnapshot(`
      "umweltgerechtigkeit_2021_22_plr.csv:1:1 Fehler Der Planungsraum 09200716 Dörpfeldstraße West der LOR 2021 fehlt in der Datei. [import/raum-fehlt]
        → Die Datei neu herunterladen; jeder Planungsraum braucht eine Zeile.

      umweltgerechtigkeit_2021_22_plr.csv:4:1 Fehler Der Schlüssel 09020702 gehört zu den LOR 2006, die übrigen der Datei zu den LOR 2021. [import/gebietsstand-gemischt]
        4 | 09020702,Dörpfeldstraße West,2,3,3,3,3,4,2
          | ^^^^^^^^
        → Zahlen beider Zuschnitte nie in einer Datei mischen: die Datei neu herunterladen."
    `)
  })

  test.skipIf(!existsSync(original))(
    'Mehrfachbelastung is right in 542 of 542 rows of the published file (needs ../shared)',
    () => {
      const umgebung = {
        ...miniUmgebung(),
        raumliste: (gebietsstand: '2006' | '2021') => readRaumliste(katalog, gebietsstand),
      }
      const bytes = readFileSync(original)
      const result = plan(importUmweltgerechtigkeit, [{ name: original, bytes }], umgebung)
      expect(result.befunde).toEqual([])
      const csv = written(result).get('daten/umweltgerechtigkeit/2022-12-31.csv') ?? ''
      expect(csv.trimEnd().split('\n')).toHaveLength(543)
    },
  )
})
