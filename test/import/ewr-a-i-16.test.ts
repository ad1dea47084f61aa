import { describe, expect, test } from 'vitest'
import type { Eingabe } from '../../src/import/einspielung.ts'
import { importEwrAI16 } from '../../src/import/ewr-a-i-16.ts'
import { formatEinspielplan } from '../../src/import/format-plan.ts'
import { hasChanges } from '../../src/import/plan.ts'
import { fixture, miniUmgebung, plan, printed, written } from './support.ts'

const name = (jahr: number, tafel: number): string =>
  `berlin-lor-population-${jahr}-02-t${tafel}-planning-areas.csv`
const year = (jahr: number): Eingabe[] => [1, 2, 3].map((tafel) => fixture(name(jahr, tafel)))

/** The findings with one damaged table, as printed. */
function damaged(tafel: number, ...changes: readonly (readonly [string, string])[]): string {
  const files = year(2024)
  files[tafel - 1] = fixture(name(2024, tafel), ...changes)
  const result = plan(importEwrAI16, files)
  expect(result.aenderungen).toEqual([])
  return printed(result, files)
}

describe('ewr-a-i-16', () => {
  test('reads the three tables of two Stände in both cuts of the LOR', () => {
    const result = plan(importEwrAI16, [...year(2024), ...year(2018)])
    expect(formatEinspielplan(result)).toMatchInlineSnapshot(`
      "Erkannt
        berlin-lor-population-2024-02-t1-planning-areas.csv: UTF-8, Trennzeichen „,“, 13 Spalten, 4 Zeilen, Stand 31.12.2024, LOR 2021
        berlin-lor-population-2024-02-t2-planning-areas.csv: UTF-8, Trennzeichen „,“, 23 Spalten, 4 Zeilen, Stand 31.12.2024, LOR 2021
        berlin-lor-population-2024-02-t3-planning-areas.csv: UTF-8, Trennzeichen „,“, 23 Spalten, 4 Zeilen, Stand 31.12.2024, LOR 2021
        berlin-lor-population-2018-02-t1-planning-areas.csv: UTF-8, Trennzeichen „,“, 13 Spalten, 6 Zeilen, Stand 31.12.2018, LOR 2006
        berlin-lor-population-2018-02-t2-planning-areas.csv: UTF-8, Trennzeichen „,“, 23 Spalten, 6 Zeilen, Stand 31.12.2018, LOR 2006
        berlin-lor-population-2018-02-t3-planning-areas.csv: UTF-8, Trennzeichen „,“, 23 Spalten, 6 Zeilen, Stand 31.12.2018, LOR 2006

      Übernommen
        einwohner, mit_migrationshintergrund, deutsche, deutsche_ohne_migrationshintergrund, deutsche_mit_migrationshintergrund, auslaender, alter_u6, alter_6_15, alter_15_18, alter_18_27, alter_27_45, alter_45_55, alter_55_65, alter_65_plus, weiblich, mh_alter_u6, mh_alter_6_15, mh_alter_15_18, mh_alter_18_27, mh_alter_27_45, mh_alter_45_55, mh_alter_55_65, mh_alter_65_plus, mh_weiblich

      Nicht übernommen
        inhabitants_age_15_18_percentage, inhabitants_age_18_27_percentage, inhabitants_age_27_45_percentage, inhabitants_age_45_55_percentage, inhabitants_age_55_65_percentage, inhabitants_age_6_15_percentage, inhabitants_age_above_65_percentage, inhabitants_age_below_6_percentage und 16 weitere: berechnete Anteile; bzrp rechnet sie aus den Anzahlen

      Hinweise
        inhabitants und inhabitants_foreigners stehen in mehreren Tabellen: geprüft, sie stimmen überein, und einmal übernommen.

      Änderungen
        daten/ewr-a-i-16/2018-12-31.csv: neu, 144 Zellen neu
        daten/ewr-a-i-16/2024-12-31.csv: neu, 96 Zellen neu
        daten/ewr-a-i-16/schema.json: neu
        daten/ewr-a-i-16/datapackage.json: neu
      "
    `)
  })

  test('writes counts under German names, without percentages', () => {
    const files = written(plan(importEwrAI16, year(2024)))
    expect(files.get('daten/ewr-a-i-16/2024-12-31.csv')).toMatchInlineSnapshot(`
      "raum;einwohner;mit_migrationshintergrund;deutsche;deutsche_ohne_migrationshintergrund;deutsche_mit_migrationshintergrund;auslaender;alter_u6;alter_6_15;alter_15_18;alter_18_27;alter_27_45;alter_45_55;alter_55_65;alter_65_plus;weiblich;mh_alter_u6;mh_alter_6_15;mh_alter_15_18;mh_alter_18_27;mh_alter_27_45;mh_alter_45_55;mh_alter_55_65;mh_alter_65_plus;mh_weiblich
      03400831;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0
      09200715;4259;2183;2701;2076;625;1558;423;329;48;724;1883;328;232;292;1988;220;199;32;453;1032;145;57;45;993
      09200716;8373;2807;6182;5566;616;2191;435;639;200;1209;2598;894;1015;1383;4147;232;299;73;658;1114;204;141;86;1302
      09200717;9785;2734;7771;7051;720;2014;513;714;217;1050;3141;1138;1264;1748;4796;267;263;68;412;1224;263;128;109;1248
      "
    `)
    expect(files.get('daten/ewr-a-i-16/datapackage.json')).toMatchInlineSnapshot(`
      "{
        "profile": "tabular-data-package",
        "name": "ewr-a-i-16",
        "title": "Einwohnerinnen und Einwohner nach Altersgruppen, Herkunft und Migrationshintergrund",
        "description": "Melderechtlich registrierte Einwohnerinnen und Einwohner am Ort der Hauptwohnung in Berlin je Planungsraum (Statistischer Bericht A I 16), aus der Ausgabe von Open Data Product. Zahlen unverändert übernommen, Spalten umbenannt, Prozentspalten weggelassen. Bis 31.12.2020 in den LOR 2006, danach in den LOR 2021.",
        "sources": [
          {
            "title": "Amt für Statistik Berlin-Brandenburg: Statistischer Bericht A I 16 (CC BY 3.0 DE)",
            "path": "https://www.statistik-berlin-brandenburg.de/a-i-16-hj"
          },
          {
            "title": "Open Data Product: Berlin LOR Population (source-aligned), CC BY 4.0",
            "path": "https://github.com/open-data-product/open-data-product-berlin-lor-population-source-aligned"
          }
        ],
        "licenses": [
          {
            "name": "CC-BY-3.0-DE",
            "title": "CC BY 3.0 DE",
            "path": "https://creativecommons.org/licenses/by/3.0/de/"
          },
          {
            "name": "CC-BY-4.0",
            "title": "CC BY 4.0",
            "path": "https://creativecommons.org/licenses/by/4.0/"
          }
        ],
        "bzrp": {
          "art": "ewr-a-i-16",
          "statistik": "Einwohnerregisterstatistik (A I 16)",
          "herausgeber": "Amt für Statistik Berlin-Brandenburg",
          "herausgeber_kurz": "AfS",
          "lizenz": "cc-by-3.0-de",
          "namensnennung": "Datenquelle: Amt für Statistik Berlin-Brandenburg, Einwohnerregisterstatistik (A I 16), Stand 31.12.2024, CC BY 3.0 DE; Ausgabe: Open Data Product, CC BY 4.0",
          "geheimhaltung": {
            "vorab_geschuetzt": true
          }
        },
        "resources": [
          {
            "name": "2024-12-31",
            "path": "2024-12-31.csv",
            "profile": "tabular-data-resource",
            "encoding": "utf-8",
            "schema": "schema.json",
            "dialect": {
              "delimiter": ";"
            },
            "hash": "sha256:3bce3a11c8ba5652371a8c83edcc9c3fdb1534a6e61b18bcc9c033620120d620",
            "bzrp": {
              "stand": "2024-12-31",
              "gebietsstand": "2021",
              "ebene": "planungsraum"
            }
          }
        ]
      }
      "
    `)
  })

  test('importing twice changes nothing, whatever the order of the files', () => {
    const files = written(plan(importEwrAI16, [...year(2024), ...year(2018)]))
    const again = plan(importEwrAI16, [...year(2018), ...year(2024)].reverse(), miniUmgebung(files))
    expect(hasChanges(again)).toBe(false)
  })

  test('one Stand after the other gives the same bytes as both at once', () => {
    const both = written(plan(importEwrAI16, [...year(2018), ...year(2024)]))
    const first = written(plan(importEwrAI16, year(2024)))
    const second = written(plan(importEwrAI16, year(2018), miniUmgebung(first)), first)
    expect(Object.fromEntries(second)).toEqual(Object.fromEntries(both))
  })

  test('a table that is missing', () => {
    const files = year(2024).slice(0, 2)
    expect(printed(plan(importEwrAI16, files), files)).toMatchInlineSnapshot(`
      "berlin-lor-population-2024-02-t1-planning-areas.csv:1:1 Fehler Zu diesem Halbjahr fehlt die Tabelle t3. [import/tabelle-fehlt]
        → Die Tabellen t1, t2 und t3 eines Halbjahrs zusammen angeben."
    `)
  })

  test('a file name that says nothing', () => {
    const files = [{ ...fixture(name(2024, 1)), name: 'tabelle.csv' }]
    expect(printed(plan(importEwrAI16, files), files)).toMatchInlineSnapshot(`
      "tabelle.csv:1:1 Fehler Der Dateiname nennt nicht Jahr, Halbjahr und Tabelle. [import/dateiname]
        → Die Datei wie in der Quelle nennen, zum Beispiel berlin-lor-population-2024-02-t1-planning-areas.csv."
    `)
  })

  test('a table of another year', () => {
    const [t1, t2] = year(2024)
    const t3 = { ...fixture(name(2018, 3)), name: name(2024, 3) }
    const files = [t1, t2, t3].filter((file) => file !== undefined)
    expect(printed(plan(importEwrAI16, files), files)).toMatchInlineSnapshot(`
      "berlin-lor-population-2024-02-t3-planning-areas.csv:1:1 Fehler Diese Tabelle hat Schlüssel der LOR 2006, „berlin-lor-population-2024-02-t1-planning-areas.csv“ solche der LOR 2021. [import/gebietsstand-gemischt]
        → Die Dateien neu herunterladen.

      berlin-lor-population-2024-02-t3-planning-areas.csv:1:1 Fehler Der Planungsraum 09041403 Allende II der LOR 2006 fehlt in der Datei. [import/raum-fehlt]
        → Die Datei neu herunterladen; jeder Planungsraum braucht eine Zeile."
    `)
  })

  test('age groups that do not add up, and totals that differ between the tables', () => {
    expect(damaged(2, ['09200716,8', '09200716,9'])).toMatchInlineSnapshot(`
      "berlin-lor-population-2024-02-t2-planning-areas.csv:4:10 Fehler Bei 09200716 steht in „inhabitants“ 9373, aus der Tabelle t1 ergibt sich 8373. [import/summe-passt-nicht]
        4 | 09200716,9373,435,639,200,1209,2598,894,1015,1383,4147,2191,100.0,5.19527051236116,7.63167323539949…
          |          ^^^^
        → Die Dateien sind beschädigt oder gehören nicht zum selben Stand: neu herunterladen.

      berlin-lor-population-2024-02-t2-planning-areas.csv:4:10 Fehler Bei 09200716 steht in „inhabitants“ 9373, aus den acht Altersgruppen ergibt sich 8373. [import/summe-passt-nicht]
        4 | 09200716,9373,435,639,200,1209,2598,894,1015,1383,4147,2191,100.0,5.19527051236116,7.63167323539949…
          |          ^^^^
        → Die Dateien sind beschädigt oder gehören nicht zum selben Stand: neu herunterladen."
    `)
  })

  test('a wrong column', () => {
    expect(damaged(1, ['inhabitants_foreigners,', 'inhabitant_foreigners,']))
      .toMatchInlineSnapshot(`
        "berlin-lor-population-2024-02-t1-planning-areas.csv:1:169 Fehler Die Spalte „inhabitants_foreigners“ fehlt. [import/spalte-fehlt]
          1 | …on_background,inhabitants_germans_with_migration_background,inhabitant_foreigners,inhabitants_perc…
            |                                                              ^^^^^^^^^^^^^^^^^^^^^
          → Hier steht „inhabitant_foreigners“: in der Quelle nachsehen, ob diese Spalte gemeint ist."
      `)
  })

  test('columns that are already there do not fit', () => {
    const files = written(plan(importEwrAI16, year(2024)))
    const schema = files.get('daten/ewr-a-i-16/schema.json') ?? ''
    files.set('daten/ewr-a-i-16/schema.json', schema.replace('"auslaender"', '"auslaender_2"'))
    const next = year(2018)
    expect(printed(plan(importEwrAI16, next, miniUmgebung(files)), next)).toMatchInlineSnapshot(`
      "daten/ewr-a-i-16/schema.json:1:1 Fehler Die vorhandenen Stände dieses Datensatzes haben andere Spalten als die neuen. [import/spalten-anders]
        → Alle Stände in einem Aufruf neu einspielen oder den alten Ordner beiseitelegen."
    `)
  })
})
