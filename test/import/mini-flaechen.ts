import type { Topology } from 'topojson-specification'

/** West, south, east, north in degrees. */
type Kasten = readonly [number, number, number, number]

/**
 * The Planungsräume of the fixtures as four rectangles of about 680 × 1,110 m:
 * 09200717 lies north of 09200715; east of that 09200716, then 03400831 of another Bezirk.
 */
const kaesten: Readonly<Record<string, Kasten>> = {
  '09200715': [13.5, 52.4, 13.51, 52.41],
  '09200716': [13.51, 52.4, 13.52, 52.41],
  '09200717': [13.5, 52.41, 13.51, 52.42],
  '03400831': [13.52, 52.4, 13.53, 52.41],
}

/** Rings run clockwise, as on the sphere. */
function toRing([west, south, east, north]: Kasten): [number, number][] {
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ]
}

const ids = Object.keys(kaesten)
const topology: Topology = {
  type: 'Topology',
  arcs: Object.values(kaesten).map(toRing),
  objects: {
    planungsraum: {
      type: 'GeometryCollection',
      geometries: ids.map((id, index) => ({ type: 'Polygon', id, arcs: [[index]] })),
    },
  },
}

/** A workspace that has these areas and nothing else. */
export const miniFlaechen: ReadonlyMap<string, string> = new Map([
  ['katalog/geometrie/lor-2021-fein.topojson', JSON.stringify(topology)],
])
