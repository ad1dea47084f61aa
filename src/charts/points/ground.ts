import type { Kasten } from '../drawing.ts'
import { boxesMeet, grow, segmentMeetsBox } from '../map/polygon.ts'
import type { Ort, Strecke } from '../map/polygon.ts'

/** What stands on the map so far; it fills while signs, numbers and names are placed. */
export interface Kartengrund {
  readonly breite: number
  readonly hoehe: number
  /** From the middle of a sign to its edge, with its margin: two radii apart, signs stand free. */
  readonly radius: number
  readonly zeichen: Ort[]
  /** Numbers, names, scale bar. */
  readonly kaesten: Kasten[]
  readonly zeiger: Strecke[]
}

/** The picture ends this far from its contents. */
const rand = 2

/** Whether a sign at that place would stand off every other sign, word and line. */
export function isFreeForZeichen(ort: Ort, grund: Kartengrund): boolean {
  const kasten = aroundOrt(ort, grund.radius)
  return (
    isInside(kasten, grund) &&
    !grund.zeichen.some(([x, y]) => Math.hypot(x - ort[0], y - ort[1]) < 2 * grund.radius - 0.5) &&
    !grund.kaesten.some((other) => boxesMeet(kasten, other))
  )
}

/** Whether words in that box would stand off every sign, other words and lines. */
export function isFreeForWorte(kasten: Kasten, grund: Kartengrund, abstand = 0): boolean {
  const near = grow(kasten, abstand)
  const apart = { ...near, x: near.x - 2, breite: near.breite + 4 }
  return (
    isInside(near, grund) &&
    !grund.kaesten.some((other) => boxesMeet(apart, other)) &&
    !grund.zeichen.some((ort) => boxesMeet(near, aroundOrt(ort, grund.radius))) &&
    !grund.zeiger.some((line) => segmentMeetsBox(...line, near))
  )
}

/** The box around a sign. */
export function aroundOrt([x, y]: Ort, radius: number): Kasten {
  return { x: x - radius, y: y - radius, breite: 2 * radius, hoehe: 2 * radius }
}

/** Whether the box lies within the picture. */
export function isInside(
  { x, y, breite, hoehe }: Kasten,
  bild: { readonly breite: number; readonly hoehe: number },
): boolean {
  return (
    x >= rand && y >= rand && x + breite <= bild.breite - rand && y + hoehe <= bild.hoehe - rand
  )
}
