import { findBox } from './labels.ts'
import type { Ort, Vieleck } from './polygon.ts'
import { holds } from './edges.ts'
import { boxesMeet, clipRing, grow, measureFlaeche, segmentMeetsBox } from './polygon.ts'
import type { Kasten, Textzeile } from '../drawing.ts'
import { toTextzeile, zeilenhoehe } from '../drawing.ts'
import type { Schrift } from '../text-metrics.ts'
import { measureLongest, wrapText } from '../wrap.ts'

/** An area around what is shown, in px. */
export interface Nachbar {
  readonly name: string
  readonly vielecke: readonly Vieleck[]
}

const luft = 4
const abstand = 8

/**
 * Names of the areas around, only where they fit whole into what is visible of their area and
 * stay clear of everything else; the largest choose first.
 */
export function placeNachbarn(
  nachbarn: readonly Nachbar[],
  bild: { readonly breite: number; readonly hoehe: number },
  belegt: {
    readonly kaesten: readonly Kasten[]
    readonly zeiger: readonly (readonly [Ort, Ort])[]
  },
  schrift: Schrift,
): readonly Textzeile[] {
  const frame = { x: 2, y: 2, breite: bild.breite - 4, hoehe: bild.hoehe - 4 }
  const visible = nachbarn
    .map(({ name, vielecke }) => ({ name, vieleck: largestPart(vielecke, frame) }))
    .filter(({ vieleck }) => vieleck.length > 0)
    .toSorted((a, b) => measureFlaeche(b.vieleck) - measureFlaeche(a.vieleck))
  const taken = [...belegt.kaesten]
  const texte: Textzeile[] = []
  for (const { name, vieleck } of visible) {
    const shape = [vieleck]
    const isFree = (kasten: Kasten): boolean =>
      holds(shape, grow(kasten, luft)) &&
      !taken.some((other) => boxesMeet(grow(kasten, abstand), other)) &&
      !belegt.zeiger.some((zeiger) => segmentMeetsBox(...zeiger, grow(kasten, luft)))
    const place = toNamen(name, schrift)
      .map((lines) => ({ lines, found: findBox(shape, measure(lines, schrift), isFree) }))
      .find(({ found }) => found)
    if (!place?.found) continue
    taken.push(place.found.kasten)
    texte.push(...toTexte(place.lines, place.found.kasten))
  }
  return texte
}

function largestPart(vielecke: readonly Vieleck[], frame: Kasten): Vieleck {
  const parts = vielecke
    .map((rings) => rings.map((ring) => clipRing(ring, frame)).filter((ring) => ring.length > 2))
    .filter((rings) => rings.length > 0)
  return parts.reduce((a, b) => (measureFlaeche(b) > measureFlaeche(a) ? b : a), parts[0] ?? [])
}

/** The name on one line, then on two. */
function toNamen(name: string, schrift: Schrift): readonly (readonly string[])[] {
  const width = (line: string): number => schrift.measure(line, 13)
  const narrow = Math.max(width(name) / 1.6, measureLongest(name, width))
  return [[name], wrapText(name, narrow, width)].filter(
    (lines, index) => index === 0 || lines.length === 2,
  )
}

function measure(lines: readonly string[], schrift: Schrift): { breite: number; hoehe: number } {
  const breite = Math.max(...lines.map((line) => schrift.measure(line, 13)))
  return { breite, hoehe: lines.length * zeilenhoehe }
}

function toTexte(lines: readonly string[], { x, y, breite }: Kasten): readonly Textzeile[] {
  return lines.map((text, index) =>
    toTextzeile({ x: x + breite / 2, y: y + 12 + index * zeilenhoehe, text, anker: 'center' }),
  )
}
