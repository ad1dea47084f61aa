import { geoContains } from 'd3-geo'
import type { MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { UserError } from '../../diagnostics/user-error.ts'
import type { Umgebung } from '../einspielung.ts'
import type { Punkt } from './projektion.ts'
import { toMeter } from './projektion.ts'

/** How far the borders may be off, because the areas are simplified. */
export const unschaerfe = 30

/** Where a point lies. */
export interface Ort {
  /** Key of the Planungsraum that contains it; null outside all of them. */
  readonly planungsraum: string | null
  /** Other Planungsräume whose border is nearer than `unschaerfe`, the nearest first. */
  readonly nachbarn: readonly { readonly id: string; readonly meter: number }[]
}

/** Finds the Planungsraum (LOR 2021) of a point in WGS84. */
export type Ortssuche = (punkt: Punkt) => Ort

const datei = 'katalog/geometrie/lor-2021-fein.topojson'

/**
 * Point in polygon against the fine areas of the catalogue.
 * @throws UserError if the areas are missing or no TopoJSON.
 */
export function createOrtssuche(umgebung: Umgebung): Ortssuche {
  const raeume = readFlaechen(umgebung).map(toSuchraum)
  return (punkt) => {
    const place = toMeter(punkt)
    const near = raeume
      .filter(({ kasten }) => isWithin(place, kasten))
      .map((raum) => ({ ...raum, meter: distanceTo(place, raum.ringe) }))
    const inside = near.find(({ flaeche }) => geoContains(flaeche, [punkt[0], punkt[1]]))
    return {
      planungsraum: inside?.id ?? null,
      nachbarn: near
        .filter((raum) => raum !== inside && raum.meter < unschaerfe)
        .map(({ id, meter }) => ({ id, meter }))
        .sort((a, b) => a.meter - b.meter || (a.id < b.id ? -1 : 1)),
    }
  }
}

type Flaeche = Polygon | MultiPolygon

function readFlaechen(umgebung: Umgebung): { id: string; flaeche: Flaeche }[] {
  const hint = 'Den Befehl „bzrp import geometrie“ ausführen oder bzrp neu installieren.'
  const text = umgebung.bestand(datei)
  if (text === undefined) throw new UserError(`Die Datei „${datei}“ fehlt.`, { hint })
  try {
    const topology = JSON.parse(text) as Topology
    const object = topology.objects['planungsraum'] as GeometryCollection
    return feature(topology, object).features.map(({ id, geometry }) => ({
      id: String(id),
      // The import of the areas lets through polygons only.
      flaeche: geometry as Flaeche,
    }))
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error
    throw new UserError(`Die Datei „${datei}“ hat einen anderen Aufbau als erwartet.`, {
      hint,
      cause: error,
    })
  }
}

interface Suchraum {
  readonly id: string
  readonly flaeche: Flaeche
  /** In metres. */
  readonly ringe: readonly (readonly Punkt[])[]
  /** West, south, east, north in metres, wider by `unschaerfe`. */
  readonly kasten: readonly [number, number, number, number]
}

function toSuchraum({ id, flaeche }: { id: string; flaeche: Flaeche }): Suchraum {
  const polygons = flaeche.type === 'Polygon' ? [flaeche.coordinates] : flaeche.coordinates
  const ringe = polygons.flat().map((ring) => ring.map(([lon = 0, lat = 0]) => toMeter([lon, lat])))
  const xs = ringe.flat().map(([x]) => x)
  const ys = ringe.flat().map(([, y]) => y)
  const kasten = [
    Math.min(...xs) - unschaerfe,
    Math.min(...ys) - unschaerfe,
    Math.max(...xs) + unschaerfe,
    Math.max(...ys) + unschaerfe,
  ] as const
  return { id, flaeche, ringe, kasten }
}

function isWithin([x, y]: Punkt, [west, south, east, north]: Suchraum['kasten']): boolean {
  return x >= west && x <= east && y >= south && y <= north
}

/** Metres to the nearest border. */
function distanceTo(punkt: Punkt, ringe: Suchraum['ringe']): number {
  let nearest = Infinity
  for (const ring of ringe)
    for (const [index, start] of ring.entries())
      nearest = Math.min(nearest, distanceToStrecke(punkt, start, ring[index + 1] ?? start))
  return nearest
}

/** Metres to the nearest point of a straight line between two points. */
function distanceToStrecke([x, y]: Punkt, [ax, ay]: Punkt, [bx, by]: Punkt): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length
  const part = Math.min(1, Math.max(0, along))
  return Math.hypot(x - ax - part * dx, y - ay - part * dy)
}
