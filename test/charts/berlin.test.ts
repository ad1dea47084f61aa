import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, test } from 'vitest'
import type { Flaeche, KarteDiagramm } from '../../src/model/diagramm.ts'
import { breiteFormate, karte } from './faelle.ts'
import { findMaengel, newZeichner } from './support.ts'

const shared = resolve(import.meta.dirname, '../..', process.env['BZRP_SHARED'] ?? '../shared')
const file = join(shared, 'data/geo/berlin-lor2021-wgs84-s12.topojson')

// An extra where the full geometry lies beside the repository.
describe.skipIf(!existsSync(file))('all 143 regions of Berlin', () => {
  const topologie = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Topology) : null
  const ebene = (name: string): readonly Flaeche[] => {
    const object = topologie?.objects[name] as GeometryCollection<{ id: string }> | undefined
    if (!topologie || !object) return []
    return feature(topologie, object).features.map(({ geometry, id }) => ({
      type: 'Feature',
      geometry: geometry as Polygon | MultiPolygon,
      properties: { id: String(id), name: `Planungsraum ${String(id).slice(-3)}` },
    }))
  }
  const planungsraeume = ebene('plr')
  const bezirksregionen = ebene('bzr')
  const zeichner = newZeichner()

  const karteVon = (region: Flaeche): KarteDiagramm => {
    const within = (flaeche: Flaeche, id: string): boolean => flaeche.properties.id.startsWith(id)
    const eigene = planungsraeume.filter((flaeche) => within(flaeche, region.properties.id))
    const bezirk = region.properties.id.slice(0, 2)
    const gezeigt =
      eigene.length > 1 ? eigene : bezirksregionen.filter((flaeche) => within(flaeche, bezirk))
    return karte({
      flaechen: gezeigt.map((flaeche, index) => ({
        flaeche,
        text: `${index + 10},5\u00A0%`,
        klasse: index % 5,
      })),
      umriss: region,
      nachbarn: {
        type: 'FeatureCollection',
        features: bezirksregionen.filter(
          (flaeche) => flaeche !== region && !gezeigt.includes(flaeche),
        ),
      },
    })
  }

  test.each(breiteFormate)(
    '%s: every label inside, none over another',
    (format) => {
      expect(bezirksregionen).toHaveLength(143)
      for (const region of bezirksregionen) {
        const zeichnung = zeichner.draw(karteVon(region), format, '')
        expect([region.properties.id, ...findMaengel(zeichnung)]).toEqual([region.properties.id])
        expect(zeichnung.svg.length).toBeLessThan(80_000)
      }
    },
    120_000,
  )
})
