import type { MultiPolygon, Polygon } from 'geojson'
import type { Kasten } from '../drawing.ts'

/** A place in px. */
export type Ort = readonly [number, number]
/** A closed line; the first place is not repeated at the end (if it is, nothing changes). */
export type Ring = readonly Ort[]
/** An outer ring and its holes. */
export type Vieleck = readonly Ring[]

/** A straight line from one place to another. */
export type Strecke = readonly [Ort, Ort]

/** All rings of a shape, as polygons. */
export function toVielecke(geometry: Polygon | MultiPolygon): readonly Vieleck[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.map((rings) => rings.map((ring) => ring.map(toOrt)))
}

function toOrt(position: readonly number[]): Ort {
  return [position[0] ?? 0, position[1] ?? 0]
}

/** Smallest box around all the points; none has no size. */
export function toKasten(orte: Iterable<Ort>): Kasten {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of orte) {
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  return left > right
    ? { x: 0, y: 0, breite: 0, hoehe: 0 }
    : { x: left, y: top, breite: right - left, hoehe: bottom - top }
}

/** Even-odd rule over all rings. */
export function contains(vielecke: readonly Vieleck[], [x, y]: Ort): boolean {
  let inside = false
  for (const rings of vielecke)
    for (const ring of rings)
      for (let index = 0, before = ring.length - 1; index < ring.length; before = index++) {
        const [ax, ay] = ring[index] as Ort
        const [bx, by] = ring[before] as Ort
        if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
      }
  return inside
}

/** Points of a square grid that lie inside the shape, row by row (even-odd rule). */
export function gridInside(vielecke: readonly Vieleck[], raster: number): readonly Ort[] {
  const rings = vielecke.flat()
  const { x: left, y: top, hoehe } = toKasten(rings.flat())
  const points: Ort[] = []
  for (let y = top + raster / 2; y < top + hoehe; y += raster) {
    const crossings = rings.flatMap((ring) => crossingsAt(ring, y)).sort((a, b) => a - b)
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const [from = 0, to = 0] = crossings.slice(index, index + 2)
      const first = left + Math.ceil((from - left) / raster) * raster
      for (let x = first; x <= to; x += raster) points.push([x, y])
    }
  }
  return points
}

/** Where a ring meets the horizontal line at `y`. */
function crossingsAt(ring: Ring, y: number): readonly number[] {
  const found: number[] = []
  let before = ring.at(-1)
  for (const ort of ring) {
    if (before && ort[1] > y !== before[1] > y)
      found.push(((before[0] - ort[0]) * (y - ort[1])) / (before[1] - ort[1]) + ort[0])
    before = ort
  }
  return found
}

/** Whether an edge of the shape runs through the box (touching counts). */
export function edgeCrosses(vielecke: readonly Vieleck[], kasten: Kasten): boolean {
  for (const rings of vielecke)
    for (const ring of rings) {
      let before = ring.at(-1) as Ort
      for (const ort of ring) {
        if (segmentMeetsBox(before, ort, kasten)) return true
        before = ort
      }
    }
  return false
}

/** Whether the whole box lies within the shape. */
export function holds(vielecke: readonly Vieleck[], kasten: Kasten): boolean {
  return !edgeCrosses(vielecke, kasten) && contains(vielecke, centreOf(kasten))
}

/** Whether box and shape have any point in common. */
export function meets(vielecke: readonly Vieleck[], kasten: Kasten): boolean {
  return contains(vielecke, centreOf(kasten)) || edgeCrosses(vielecke, kasten)
}

/** Liang–Barsky: whether any part of the segment lies in the box. */
export function segmentMeetsBox([ax, ay]: Ort, [bx, by]: Ort, kasten: Kasten): boolean {
  const [left, right] = [kasten.x, kasten.x + kasten.breite]
  const [top, bottom] = [kasten.y, kasten.y + kasten.hoehe]
  if (ax < left && bx < left) return false
  if (ax > right && bx > right) return false
  if (ay < top && by < top) return false
  if (ay > bottom && by > bottom) return false
  // An end inside decides most cases.
  if (ax >= left && ax <= right && ay >= top && ay <= bottom) return true
  if (bx >= left && bx <= right && by >= top && by <= bottom) return true
  const [dx, dy] = [bx - ax, by - ay]
  const [x1, x2] = dx === 0 ? [0, 1] : [(left - ax) / dx, (right - ax) / dx]
  const [y1, y2] = dy === 0 ? [0, 1] : [(top - ay) / dy, (bottom - ay) / dy]
  const from = Math.max(0, Math.min(x1, x2), Math.min(y1, y2))
  return from <= Math.min(1, Math.max(x1, x2), Math.max(y1, y2))
}

/** Whether two lines cross. */
export function crosses([a, b]: Strecke, [c, d]: Strecke): boolean {
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)
}

function side([ax, ay]: Ort, [bx, by]: Ort, [px, py]: Ort): boolean {
  return (bx - ax) * (py - ay) - (by - ay) * (px - ax) > 0
}

/** The part of a ring inside a box. Sutherland–Hodgman: pieces stay joined along the edges. */
export function clipRing(ring: Ring, { x, y, breite, hoehe }: Kasten): Ring {
  const sides: readonly ((ort: Ort) => number)[] = [
    ([px]) => px - x,
    ([px]) => x + breite - px,
    ([, py]) => py - y,
    ([, py]) => y + hoehe - py,
  ]
  return sides.reduce<Ring>(clipBySide, ring)
}

function clipBySide(ring: Ring, distance: (ort: Ort) => number): Ring {
  return ring.flatMap((ort, index) => {
    const before = ring.at(index - 1) as Ort
    const [from, to] = [distance(before), distance(ort)]
    const crossing = from < 0 === to < 0 ? [] : [between(before, ort, from / (from - to))]
    return to < 0 ? crossing : [...crossing, ort]
  })
}

function between([ax, ay]: Ort, [bx, by]: Ort, share: number): Ort {
  return [ax + (bx - ax) * share, ay + (by - ay) * share]
}

/** Area in px², holes taken off. */
export function measureFlaeche(vieleck: Vieleck): number {
  const areas = vieleck.map((ring) => Math.abs(signedArea(ring)))
  return areas.reduce((sum, area, index) => (index === 0 ? area : sum - area), 0)
}

function signedArea(ring: Ring): number {
  return (
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] as Ort
      return sum + (x * nextY - nextX * y)
    }, 0) / 2
  )
}

/** The middle of a box. */
export function centreOf({ x, y, breite, hoehe }: Kasten): Ort {
  return [x + breite / 2, y + hoehe / 2]
}

/** The box grown on all sides. */
export function grow({ x, y, breite, hoehe }: Kasten, by: number): Kasten {
  return { x: x - by, y: y - by, breite: breite + 2 * by, hoehe: hoehe + 2 * by }
}

/** Whether two boxes overlap; touching does not count. */
export function boxesMeet(a: Kasten, b: Kasten): boolean {
  return a.x < b.x + b.breite && b.x < a.x + a.breite && a.y < b.y + b.hoehe && b.y < a.y + a.hoehe
}
