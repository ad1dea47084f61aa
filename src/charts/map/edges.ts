import type { Kasten } from '../drawing.ts'
import { onceFor } from '../../remember/once-for.ts'
import { centreOf, segmentMeetsBox, toKasten } from './polygon.ts'
import type { Ort, Vieleck } from './polygon.ts'

/** Edges one after the other: a corner of a ring and the corner before it, the next edge and so on. */
type Kanten = readonly Ort[]

/**
 * The edges of a shape by height: the shape is cut into bands, and each band has the edges that
 * reach into it. Whoever asks about a place or a box looks at those of its bands alone.
 */
interface Kantenregister {
  readonly kasten: Kasten
  readonly baender: readonly Kanten[]
}

/** Edges for each band: fewer would take longer to sort in than they spare. */
const jeBand = 4

/** Thousands of places are tried in each shape: it is sorted once. */
const registerOf = onceFor((vielecke: readonly Vieleck[]): Kantenregister => {
  const rings = vielecke.flat()
  const corners = rings.reduce((sum, { length }) => sum + length, 0)
  const baender = Array.from({ length: Math.ceil(corners / jeBand) }, (): Ort[] => [])
  const register = { kasten: toKasten(rings.flat()), baender }
  for (const ring of rings)
    for (const [index, ort] of ring.entries()) {
      const before = ring.at(index - 1) as Ort
      const last = bandAt(Math.max(ort[1], before[1]), register)
      for (let band = bandAt(Math.min(ort[1], before[1]), register); band <= last; band++)
        baender[band]?.push(ort, before)
    }
  return register
})

/** Smallest box around the shape. */
export function kastenOf(vielecke: readonly Vieleck[]): Kasten {
  return registerOf(vielecke).kasten
}

/** The band of a height; the first and the last also for what lies above and below. */
function bandAt(y: number, { kasten, baender }: Kantenregister): number {
  const last = baender.length - 1
  if (kasten.hoehe === 0) return last
  const band = Math.floor(((y - kasten.y) / kasten.hoehe) * baender.length)
  return Math.min(last, Math.max(0, band))
}

/** Even-odd rule over all rings. */
export function contains(vielecke: readonly Vieleck[], ort: Ort): boolean {
  const register = registerOf(vielecke)
  const x = ort[0]
  const y = ort[1]
  const kanten = register.baender[bandAt(y, register)] ?? []
  let inside = false
  for (let index = 0; index < kanten.length; index += 2) {
    const a = kanten[index] as Ort
    const b = kanten[index + 1] as Ort
    if (a[1] > y !== b[1] > y && x < crossingAt(y, a, b)) inside = !inside
  }
  return inside
}

/** Points of a square grid that lie inside the shape, row by row (even-odd rule). */
export function gridInside(vielecke: readonly Vieleck[], raster: number): readonly Ort[] {
  const register = registerOf(vielecke)
  const { x: left, y: top, hoehe } = register.kasten
  const points: Ort[] = []
  for (let y = top + raster / 2; y < top + hoehe; y += raster) {
    const crossings = crossingsAt(y, register)
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const [from = 0, to = 0] = [crossings[index], crossings[index + 1]]
      const first = left + Math.ceil((from - left) / raster) * raster
      for (let x = first; x <= to; x += raster) points.push([x, y])
    }
  }
  return points
}

/** Where the shape meets the horizontal line at `y`, from left to right. */
function crossingsAt(y: number, register: Kantenregister): readonly number[] {
  const kanten = register.baender[bandAt(y, register)] ?? []
  const found: number[] = []
  for (let index = 0; index < kanten.length; index += 2) {
    const a = kanten[index] as Ort
    const b = kanten[index + 1] as Ort
    if (a[1] > y !== b[1] > y) found.push(crossingAt(y, a, b))
  }
  return found.sort((a, b) => a - b)
}

/** Where an edge meets the horizontal line at `y`. */
function crossingAt(y: number, a: Ort, b: Ort): number {
  return ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]
}

/** Whether an edge of the shape runs through the box (touching counts). */
export function edgeCrosses(vielecke: readonly Vieleck[], kasten: Kasten): boolean {
  const register = registerOf(vielecke)
  const last = bandAt(kasten.y + kasten.hoehe, register)
  for (let band = bandAt(kasten.y, register); band <= last; band++) {
    const kanten = register.baender[band] ?? []
    for (let index = 0; index < kanten.length; index += 2)
      if (segmentMeetsBox(kanten[index + 1] as Ort, kanten[index] as Ort, kasten)) return true
  }
  return false
}

/** Whether the whole box lies within the shape. */
export function holds(vielecke: readonly Vieleck[], kasten: Kasten): boolean {
  return contains(vielecke, centreOf(kasten)) && !edgeCrosses(vielecke, kasten)
}

/** Whether box and shape have any point in common. */
export function meets(vielecke: readonly Vieleck[], kasten: Kasten): boolean {
  return contains(vielecke, centreOf(kasten)) || edgeCrosses(vielecke, kasten)
}
