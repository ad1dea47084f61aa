import { describe, expect, test } from 'vitest'
import type { Eingabe } from '../../src/import/einspielung.ts'
import { importLor } from '../../src/import/lor.ts'
import { formatEinspielplan } from '../../src/import/format-plan.ts'
import { hasChanges } from '../../src/import/plan.ts'
import type { Gebietsstand, Raum } from '../../src/model/raum.ts'
import { readRaumliste } from '../../src/read/raeume.ts'
import { katalog, miniUmgebung, plan, printed, written } from './support.ts'

/** The official list as published, made again from the one that ships. */
function official(
  gebietsstand: Gebietsstand,
  change: (text: string) => string = (t) => t,
): Eingabe {
  const liste = readRaumliste(katalog, gebietsstand)
  const up = (raum: Raum): Raum[] => {
    const parent = liste.get(raum.eltern ?? '')
    return raum.ebene === 'bezirk' || !parent ? [raum] : [raum, ...up(parent)]
  }
  const rows = liste
    .aufEbene('planungsraum')
    .map((raum) => up(raum).flatMap(({ id, name }) => [id, `"${name}"`]))
  const head = 'plr_id,plr_name,bzr_id,bzr_name,pgr_id,pgr_name,bez_id,bez_name'
  const text = [head, ...rows.map((row) => row.join(','))].join('\n')
  return { name: 'plr.csv', bytes: Buffer.from(change(text)) }
}

function flaechen(change: (text: string) => string = (t) => t): Eingabe {
  const liste = readRaumliste(katalog, '2021')
  const entries = liste.aufEbene('planungsraum').map(({ id, flaeche_m2 }) => [id, flaeche_m2])
  const flaechen = Object.fromEntries(entries) as Record<string, number>
  const text = JSON.stringify({ flaechen }, null, 1)
  return { name: 'flaechen.json', bytes: Buffer.from(change(text)) }
}

describe('lor', () => {
  test('writes the list that ships, whatever the order of the files', () => {
    const files = written(plan(importLor, [flaechen(), official('2021')]))
    const again = plan(importLor, [official('2021'), flaechen()], miniUmgebung(files))
    expect(again.befunde).toEqual([])
    expect(hasChanges(again)).toBe(false)
    const lines = files.get('katalog/lor/lor-2021.csv')?.split('\n')
    expect(lines?.slice(0, 3)).toEqual([
      'id;ebene;name;eltern;flaeche_m2',
      '00;berlin;Berlin;;891132455',
      '01;bezirk;Mitte;00;39399323',
    ])
    expect(lines).toContain('09200715;planungsraum;Wista;092007;2671217')
  })

  test('recognises the LOR 2006 and knows the Planungsraum that came later', () => {
    const result = plan(importLor, [official('2006')])
    expect(formatEinspielplan(result)).toMatchInlineSnapshot(`
      "Erkannt
        plr.csv: UTF-8, Trennzeichen „,“, 8 Spalten, 448 Zeilen, LOR 2006

      Übernommen
        id, ebene, name, eltern, flaeche_m2, gueltig_ab, vorgaenger

      Hinweise
        Berlin als Ganzes bekommt den Schlüssel „00“.
        Der Planungsraum 09041403 besteht seit dem 01.01.2019; vorher gehörte er zu 09041301.
        Ohne Flächen: die Spalte flaeche_m2 bleibt leer.

      Änderungen
        katalog/lor/lor-2006.csv: neu, 3.954 Zellen neu
        katalog/lor/datapackage.json: neu
      "
    `)
    expect(written(result).get('katalog/lor/lor-2006.csv')).toContain(
      '09041403;planungsraum;Allende II;090414;;2019-01-01;09041301\n',
    )
  })

  test('both lists share one descriptor', () => {
    const first = written(plan(importLor, [official('2021')]))
    const both = written(plan(importLor, [official('2006')], miniUmgebung(first)), first)
    const descriptor = JSON.parse(both.get('katalog/lor/datapackage.json') ?? '') as {
      resources: { path: string; licenses: { name: string }[] }[]
    }
    expect(descriptor.resources.map(({ path }) => path)).toEqual(['lor-2006.csv', 'lor-2021.csv'])
    expect(descriptor.resources[0]?.licenses[0]?.name).toBe('CC-BY-3.0-DE')
  })

  test('a Planungsraum is missing', () => {
    const files = [official('2021', (text) => text.replace(/\n09200715.*/, '')), flaechen()]
    expect(printed(plan(importLor, files), files)).toMatchInlineSnapshot(`
      "flaechen.json:1:1 Fehler Zum Schlüssel 09200715 gibt es eine Fläche, aber keinen Raum in der Liste. [import/raum-unbekannt]
        → Liste und Flächen desselben Gebietsstands angeben.

      plr.csv:1:1 Fehler Die Liste nennt 541 Planungsräume in 143 Bezirksregionen. Die LOR 2021 haben 542 in 143, die LOR 2006 448 in 138 (bis 2018: 447). [import/lor-unvollstaendig]
        → Die vollständige Liste angeben."
    `)
  })

  test('a Bezirksregion has two names, a key lost its zero', () => {
    const files = [
      official('2021', (text) =>
        text
          .replace('"Wista",092007,"Adlershof"', '"Wista",092007,"Adlerhof"')
          .replace('\n09200819', '\n9200819'),
      ),
    ]
    expect(printed(plan(importLor, files), files)).toMatchInlineSnapshot(`
      "plr.csv:398:32 Fehler Der Raum 092007 heißt hier „Adlershof“ in 0920, vorher „Adlerhof“ in 0920. [import/raum-widerspruch]
        398 | 09200716,"Dörpfeldstraße West",092007,"Adlershof",0920,"Treptow-Köpenick 2",09,"Treptow-Köpenick"
            |                                ^^^^^^
        → Die Liste neu herunterladen; sie ist beschädigt oder gehört nicht dazu.

      plr.csv:399:31 Fehler Der Raum 092007 heißt hier „Adlershof“ in 0920, vorher „Adlerhof“ in 0920. [import/raum-widerspruch]
        399 | 09200717,"Dörpfeldstraße Ost",092007,"Adlershof",0920,"Treptow-Köpenick 2",09,"Treptow-Köpenick"
            |                               ^^^^^^
        → Die Liste neu herunterladen; sie ist beschädigt oder gehört nicht dazu.

      plr.csv:401:1 Fehler „9200819“ ist kein Schlüssel mit 8 Ziffern. [import/kein-schluessel]
        401 | 9200819,"Köllnische Vorstadt",092008,"Köllnische Vorstadt/Spindlersfeld",0920,"Treptow-Köpenick 2",…
            | ^^^^^^^
        → Führende Nullen gehen in Tabellenprogrammen verloren: die Datei neu herunterladen."
    `)
  })

  test('an area that is none', () => {
    const files = [official('2021'), flaechen((text) => text.replace('2671217', '"2,67 km²"'))]
    expect(printed(plan(importLor, files), files)).toMatchInlineSnapshot(`
      "flaechen.json:1:1 Fehler Die Fläche des Planungsraums 09200715 Wista fehlt. [import/raum-fehlt]
        → Die Datei der Flächen neu herunterladen.

      flaechen.json:516:15 Fehler „2,67 km²“ ist keine Fläche in ganzen Quadratmetern. [import/keine-flaeche]
        516 |   "09200715": "2,67 km²",
            |               ^^^^^^^^^^
        → In der Quelle nachsehen."
    `)
  })

  test('no list of Planungsräume', () => {
    const files = [{ name: 'bez.csv', bytes: Buffer.from('bez_id,bez_name\n01,Mitte\n') }]
    expect(printed(plan(importLor, files), files)).toMatchInlineSnapshot(`
      "bez.csv:1:1 Fehler Keine der Dateien ist eine Liste der Planungsräume. [import/tabelle-fehlt]
        → Die Datei mit den Spalten plr_id, plr_name, bzr_id … angeben."
    `)
  })
})
