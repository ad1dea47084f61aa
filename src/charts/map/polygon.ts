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

/** Liang–Barsky: whether any part of the segment lies in the box. */
export function segmentMeetsBox(a: Ort, b: Ort, kasten: Kasten): boolean {
  // Asked millions of times: taking arrays apart would make a list each time.
  const ax = a[0]
  const ay = a[1]
  const bx = b[0]
  const by = b[1]
  const left = kasten.x
  const top = kasten.y
  const right = left + kasten.breite
  const bottom = top + kasten.hoehe
  if (ax < left && bx < left) return false
  if (ax > right && bx > right) return false
  if (ay < top && by < top) return false
  if (ay > bottom && by > bottom) return false
  // An end inside decides most cases.
  if (ax >= left && ax <= right && ay >= top && ay <= bottom) return true
  if (bx >= left && bx <= right && by >= top && by <= bottom) return true
  // Which part of it, from 0 to 1, lies between left and right, and between top and bottom.
  let from = 0
  let to = 1
  if (ax !== bx) {
    const first = (left - ax) / (bx - ax)
    const last = (right - ax) / (bx - ax)
    from = Math.max(from, Math.min(first, last))
    to = Math.min(to, Math.max(first, last))
  }
  if (ay !== by) {
    const first = (top - ay) / (by - ay)
    const last = (bottom - ay) / (by - ay)
    from = Math.max(from, Math.min(first, last))
    to = Math.min(to, Math.max(first, last))
  }
  return from <= to
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
  const left: Ort[] = []
  for (const [index, ort] of ring.entries()) {
    const before = ring.at(index - 1) as Ort
    const from = distance(before)
    const to = distance(ort)
    if (from < 0 !== to < 0) left.push(between(before, ort, from / (from - to)))
    if (to >= 0) left.push(ort)
  }
  return left
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
