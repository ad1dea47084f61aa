import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Eingabe, Umgebung } from '../../src/import/einspielung.ts'
import { importGeometrie } from '../../src/import/geometrie.ts'
import { formatEinspielplan } from '../../src/import/format-plan.ts'
import { hasChanges } from '../../src/import/plan.ts'
import { readRaumliste } from '../../src/read/raeume.ts'
import { katalog, miniUmgebung, plan, printed, written } from './support.ts'

const umgebung: Umgebung = {
  ...miniUmgebung(),
  raumliste: (gebietsstand) => readRaumliste(katalog, gebietsstand),
}

/** A shipped TopoJSON with the names of objects and areas that the sources have. */
function source(file: string, change: (text: string) => string = (t) => t): Eingabe {
  const text = readFileSync(join(katalog, 'geometrie', file), 'utf8')
    .replace('"bezirk":', '"bez":')
    .replace('"prognoseraum":', '"pgr":')
    .replace('"bezirksregion":', '"bzr":')
    .replace('"planungsraum":', '"plr":')
    .replaceAll(/"id":"([0-9]+)"/g, '"properties":{"name":"Name $1"},"id":"$1"')
  return { name: file, bytes: Buffer.from(change(text)) }
}

const fein = 'lor-2021-fein.topojson'
const grob = 'lor-2021-grob.topojson'
const alt = 'lor-2006-grob.topojson'

describe('geometrie', () => {
  test('tells fine from coarse, old from new, and drops the names', () => {
    const result = plan(importGeometrie, [source(grob), source(fein), source(alt)], umgebung)
    expect(formatEinspielplan(result)).toMatchInlineSnapshot(`
      "Erkannt
        lor-2021-grob.topojson: UTF-8, LOR 2021
        lor-2021-fein.topojson: UTF-8, LOR 2021
        lor-2006-grob.topojson: UTF-8, LOR 2006

      Übernommen
        bezirk, prognoseraum, bezirksregion, planungsraum

      Nicht übernommen
        name: Namen kommen aus der LOR-Liste

      Hinweise
        lor-2021-grob.topojson: 6160 Punkte, wird lor-2021-grob.topojson; Koordinaten bleiben wie in der Quelle.
        lor-2021-fein.topojson: 15349 Punkte, wird lor-2021-fein.topojson; Koordinaten bleiben wie in der Quelle.
        lor-2006-grob.topojson: 3656 Punkte, wird lor-2006-grob.topojson; Koordinaten bleiben wie in der Quelle.

      Änderungen
        katalog/geometrie/lor-2021-grob.topojson: neu
        katalog/geometrie/lor-2021-fein.topojson: neu
        katalog/geometrie/lor-2006-grob.topojson: neu
        katalog/geometrie/datapackage.json: neu
      "
    `)
    const files = written(result)
    for (const file of [fein, grob, alt])
      expect(files.get(`katalog/geometrie/${file}`)).toBe(
        readFileSync(join(katalog, 'geometrie', file), 'utf8'),
      )
    const again = {
      ...umgebung,
      vorhanden: (pfad: string) => files.get(pfad),
      bestand: (pfad: string) => files.get(pfad),
    }
    expect(hasChanges(plan(importGeometrie, [source(fein)], again))).toBe(false)
  })

  test('an area that is not in the list', () => {
    const files = [source(alt, (text) => text.replace('"id":"09020701"', '"id":"09020799"'))]
    expect(printed(plan(importGeometrie, files, umgebung), files)).toMatchInlineSnapshot(`
      "lor-2006-grob.topojson:1:1 Fehler Die Fläche von 09020701 Adlershof West fehlt. [import/raum-fehlt]
        → Die Datei neu herunterladen; jeder Raum der Liste braucht eine Fläche.

      lor-2006-grob.topojson:1:66437 Fehler Die Fläche „09020799“ steht nicht in der Liste der LOR 2006. [import/raum-unbekannt]
        1 | …85]],"type":"Polygon","properties":{"name":"Name 09020701"},"id":"09020799"},{"arcs":[[-735,737,73…
          |                                                              ^^^^^^^^^^^^^^^
        → Eine Datei desselben Gebietsstands angeben."
    `)
  })

  test('a ring that runs the wrong way', () => {
    const turned = source(alt, (text) => {
      const topology = JSON.parse(text) as {
        objects: { plr: { geometries: { id: string; arcs: number[][] }[] } }
      }
      for (const geometry of topology.objects.plr.geometries)
        if (geometry.id === '09020701')
          geometry.arcs = geometry.arcs.map((ring) => ring.map((arc) => ~arc).reverse())
      return JSON.stringify(topology)
    })
    expect(printed(plan(importGeometrie, [turned], umgebung), [])).toMatchInlineSnapshot(`
      "lor-2006-grob.topojson:1:66437 Fehler Der Außenring dieser Fläche läuft gegen den Uhrzeigersinn (oder ein Loch mit ihm). [import/umlaufsinn]
        → Ringe umdrehen: sonst füllt die Karte den Rest der Welt."
    `)
  })

  test('a file that is no TopoJSON of the LOR', () => {
    const files = [{ name: 'x.topojson', bytes: Buffer.from('{"type":"Topology"') }]
    expect(printed(plan(importGeometrie, files, umgebung), files)).toMatchInlineSnapshot(`
      "x.topojson:1:1 Fehler In dieser Datei fehlt das Objekt „bez“. [import/objekt-fehlt]
        → Erwartet wird TopoJSON mit den Objekten bez, pgr, bzr und plr.

      x.topojson:1:1 Fehler In dieser Datei fehlt das Objekt „pgr“. [import/objekt-fehlt]
        → Erwartet wird TopoJSON mit den Objekten bez, pgr, bzr und plr.

      x.topojson:1:1 Fehler In dieser Datei fehlt das Objekt „bzr“. [import/objekt-fehlt]
        → Erwartet wird TopoJSON mit den Objekten bez, pgr, bzr und plr.

      x.topojson:1:1 Fehler In dieser Datei fehlt das Objekt „plr“. [import/objekt-fehlt]
        → Erwartet wird TopoJSON mit den Objekten bez, pgr, bzr und plr."
    `)
  })
})
