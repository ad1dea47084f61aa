import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatEinspielplan } from '../../src/import/format-plan.ts'
import { importMss } from '../../src/import/mss.ts'
import { hasChanges } from '../../src/import/plan.ts'
import { readRaumliste } from '../../src/read/raeume.ts'
import { fixture, katalog, miniUmgebung, plan, printed, written } from './support.ts'

const datei = 'mss_2021.csv'
const shared = resolve(import.meta.dirname, '../..', process.env['BZRP_SHARED'] ?? '../shared')
const original = join(shared, 'data/mss/mss_2021.csv')

/** The findings of a damaged file, as printed. */
function damaged(...changes: readonly (readonly [string, string])[]): string {
  const eingabe = fixture(datei, ...changes)
  const result = plan(importMss, [eingabe])
  expect(result.aenderungen).toEqual([])
  return printed(result, [eingabe])
}

describe('mss', () => {
  test('shows what was recognised and what would be written', () => {
    expect(formatEinspielplan(plan(importMss, [fixture(datei)]))).toMatchInlineSnapshot(`
      "Erkannt
        mss_2021.csv: UTF-8, Trennzeichen „,“, 28 Spalten, 4 Zeilen, Stand 31.12.2020, LOR 2021

      Übernommen
        einwohner, s1, s3, s4, d1, d3, d4, status, dynamik, k01, k02, k03, k04, k05, k06, k07, k09, k10, k11, k12, k13, k16, k17

      Nicht übernommen
        PLR_NAME: steht schon in der LOR-Liste
        SI_V, DI_V, SDI_V: sagen dasselbe wie die Codes; geprüft, sie stimmen

      Hinweise
        MSS 2021 beschreibt den Stand 31.12.2020.
        Ohne Index in der Quelle, weil dort zu wenige oder keine Menschen wohnen oder der Raum nicht bewertet wurde; geschrieben als „x“ (Aussage nicht sinnvoll): 03400831. Ohne Zahl der Menschen, geschrieben als „–“ (nichts vorhanden): 03400831.

      Änderungen
        daten/mss/2020-12-31.csv: neu, 92 Zellen neu
        daten/mss/schema.json: neu
        daten/mss/datapackage.json: neu
      "
    `)
  })

  test('writes figures as delivered and „x“ where there is no index', () => {
    const files = written(plan(importMss, [fixture(datei)]))
    expect(files.get('daten/mss/2020-12-31.csv')).toMatchInlineSnapshot(`
      "raum;einwohner;s1;s3;s4;d1;d3;d4;status;dynamik;k01;k02;k03;k04;k05;k06;k07;k09;k10;k11;k12;k13;k16;k17
      03400831;–;x;x;x;x;x;x;x;x;x;x;x;x;x;x;x;x;x;x;x;x;x;x
      09200715;3059;1.59731;4.93625;14.89362;0.65179;2.43896;8.15205;2;5;0.66;13.93;1.9;48.09;42.14;-0.56;10.43;97.97;6.22;51.14;3.36;3.17;31.55;68.08
      09200716;7669;5.1233;9.31021;23.90057;1.14795;-0.85883;-0.67315;2;3;3.18;39.57;2.44;36.87;22.31;2.71;30.62;0;62.17;25.5;0.07;0.67;16.08;67.4
      09200717;9482;5.21524;8.87998;23.82909;1.47268;-0.7412;0.70571;2;3;3.57;33.8;2.47;30.3;18.87;3.7;26.76;7.96;62.24;23.03;1.74;-4.68;13.09;65.11
      "
    `)
    const paket = files.get('daten/mss/datapackage.json') ?? ''
    expect(paket).toContain('Monitoring Soziale Stadtentwicklung 2021, dl-de/zero-2-0')
    expect(paket).toContain('"vorab_geschuetzt": true')
  })

  test('importing twice changes nothing', () => {
    const files = written(plan(importMss, [fixture(datei)]))
    expect(hasChanges(plan(importMss, [fixture(datei)], miniUmgebung(files)))).toBe(false)
  })

  test('the year of the file name is the edition, the Stand the day before it', () => {
    const eingabe = fixture(datei)
    const standOf = (name: string): unknown =>
      plan(importMss, [{ ...eingabe, name }]).erkannt[0]?.stand
    expect(standOf('../ablage 2024/MSS-2023 Tabelle.csv')).toBe('2022-12-31')
    const unnamed = { ...eingabe, name: 'tabelle.csv' }
    expect(printed(plan(importMss, [unnamed]), [unnamed])).toMatchInlineSnapshot(`
      "tabelle.csv:1:1 Fehler Der Name der Datei nennt kein Jahr des MSS. [import/stand-unklar]
        → Die Datei nach ihrer Ausgabe benennen, zum Beispiel mss_2021.csv."
    `)
  })

  test('a class that says something else in words', () => {
    expect(damaged([',2,mittel,3,stabil,', ',2,hoch,3,stabil,'])).toMatchInlineSnapshot(`
      "mss_2021.csv:4:87 Fehler Bei 09200716 steht in „SI_V“ „hoch“, nach SI_N müsste dort „mittel“ stehen. [import/klasse-widerspruch]
        4 | …16,7669,5.1233,9.31021,23.90057,1.14795,-0.85883,-0.67315,2,hoch,3,stabil,"Status mittel , Dynamik…
          |                                                              ^^^^
        → In der Quelle nachsehen, was gilt: Code und Wort müssen zusammenpassen."
    `)
  })

  test('a class that does not exist, a share above 100', () => {
    expect(damaged([',2,mittel,3,', ',5,mittel,4,'], [',9.31021,', ',931.021,']))
      .toMatchInlineSnapshot(`
      "mss_2021.csv:4:42 Fehler „931.021“ liegt nicht zwischen 0 und 100. [import/keine-zahl]
        4 | Dörpfeldstraße West,09200716,7669,5.1233,931.021,23.90057,1.14795,-0.85883,-0.67315,5,mittel,4,stab…
          |                                          ^^^^^^^
        → In der Quelle nachsehen.

      mss_2021.csv:4:85 Fehler Die Klasse „5“ gibt es nicht. [import/keine-zahl]
        4 | …0716,7669,5.1233,931.021,23.90057,1.14795,-0.85883,-0.67315,5,mittel,4,stabil,"Status mittel , Dyn…
          |                                                              ^
        → Möglich sind 1, 2, 3 und 4.

      mss_2021.csv:4:94 Fehler Die Klasse „4“ gibt es nicht. [import/keine-zahl]
        4 | …,5.1233,931.021,23.90057,1.14795,-0.85883,-0.67315,5,mittel,4,stabil,"Status mittel , Dynamik stab…
          |                                                              ^
        → Möglich sind 1, 3 und 5."
    `)
  })

  test('a row with a gap', () => {
    const text = Buffer.from(fixture(datei).bytes).toString()
    const s1 = text.split('\n')[2]?.split(',').slice(3, 5).join(',') ?? ''
    expect(damaged([s1, s1.replace(/^[^,]*/, '')])).toMatchInlineSnapshot(`
      "mss_2021.csv:3:21 Fehler Leere Spalten bei 09200715: 1 von 22; die übrigen sind gefüllt. [import/zeile-lueckenhaft]
        3 | Wista,09200715,3059,,4.93625,14.89362,0.65179,2.43896,8.15205,2,mittel,5,negativ,"Status mittel , D…
          |                     ^
        → Ein Planungsraum ohne Index ist in allen diesen Spalten leer: in der Quelle nachsehen."
    `)
  })

  test('8.08 for 8080', () => {
    expect(damaged([',09200716,7669,', ',09200716,7.67,'])).toMatchInlineSnapshot(`
      "mss_2021.csv:4:30 Fehler „7.67“ ist keine ganze Zahl. [import/keine-zahl]
        4 | Dörpfeldstraße West,09200716,7.67,5.1233,9.31021,23.90057,1.14795,-0.85883,-0.67315,2,mittel,3,stab…
          |                              ^^^^
        → Gemeint ist vielleicht 7670. In der Quelle nachsehen."
    `)
  })

  test('decimal comma among decimal points', () => {
    const row = Buffer.from(fixture(datei).bytes).toString().split('\n')[2] ?? ''
    const s1 = row.split(',')[3] ?? ''
    expect(damaged([`,${s1},`, `,"${s1.replace('.', ',')}",`])).toMatchInlineSnapshot(`
      "mss_2021.csv:3:21 Fehler „1,59731“ ist mit Komma geschrieben, die übrigen Zahlen der Datei mit Punkt. [import/dezimalzeichen-gemischt]
        3 | Wista,09200715,3059,"1,59731",4.93625,14.89362,0.65179,2.43896,8.15205,2,mittel,5,negativ,"Status m…
          |                     ^^^^^^^^^
        → In der Quelle nachsehen, welche Zahl gemeint ist."
    `)
  })

  test('wrong columns, a Planungsraum missing, a key of the old LOR', () => {
    expect(damaged([',KI_04,', ',KI_4,'])).toMatchInlineSnapshot(`
      "mss_2021.csv:1:82 Fehler Die Spalte „KI_04“ fehlt. [import/spalte-fehlt]
        1 | …,S3,S4,D1,D3,D4,SI_N,SI_V,DI_N,DI_V,SDI_V,KI_01,KI_02,KI_03,KI_4,KI_05,KI_16,KI_06,KI_17,KI_07,KI_…
          |                                                              ^^^^
        → Hier steht „KI_4“: in der Quelle nachsehen, ob diese Spalte gemeint ist."
    `)
    expect(damaged([',09200716,', ',09020702,'])).toMatchInlineSnapshot(`
      "mss_2021.csv:1:1 Fehler Der Planungsraum 09200716 Dörpfeldstraße West der LOR 2021 fehlt in der Datei. [import/raum-fehlt]
        → Die Datei neu herunterladen; jeder Planungsraum braucht eine Zeile.

      mss_2021.csv:4:21 Fehler Der Schlüssel 09020702 gehört zu den LOR 2006, die übrigen der Datei zu den LOR 2021. [import/gebietsstand-gemischt]
        4 | Dörpfeldstraße West,09020702,7669,5.1233,9.31021,23.90057,1.14795,-0.85883,-0.67315,2,mittel,3,stab…
          |                     ^^^^^^^^
        → Zahlen beider Zuschnitte nie in einer Datei mischen: die Datei neu herunterladen."
    `)
  })

  test.skipIf(!existsSync(original))('the published file (needs ../shared)', () => {
    const umgebung = {
      ...miniUmgebung(),
      raumliste: (gebietsstand: '2006' | '2021') => readRaumliste(katalog, gebietsstand),
    }
    const result = plan(importMss, [{ name: original, bytes: readFileSync(original) }], umgebung)
    expect(result.befunde).toEqual([])
    const rows = (written(result).get('daten/mss/2020-12-31.csv') ?? '').trimEnd().split('\n')
    expect(rows).toHaveLength(543)
    expect(rows.filter((row) => row.endsWith(';x')).map((row) => row.slice(0, 8))).toEqual([
      '03300515',
      '03400831',
      '04400725',
      '05300838',
      '06200418',
      '10100205',
    ])
  })
})
