import polylabel from 'polylabel'
import type { Farbton } from '../../model/erscheinungsbild.ts'
import { onceFor } from '../../remember/once-for.ts'
import { largestVieleck } from './section.ts'
import { gridInside, holds } from './edges.ts'
import { grow, toKasten } from './polygon.ts'
import type { Ort, Vieleck } from './polygon.ts'
import type { Kasten, Textzeile } from '../drawing.ts'
import { toTextzeile, zeilenhoehe } from '../drawing.ts'
import type { Schrift } from '../text-metrics.ts'
import { measureLongest, wrapText } from '../wrap.ts'

/** An area to be labelled. */
export interface Gebiet {
  readonly id: string
  readonly name: string
  readonly wert: string
  readonly vielecke: readonly Vieleck[]
  /** The point farthest from the edge, in the largest part. */
  readonly pol: Ort
  /** Text colour on the area. */
  readonly textfarbe: Farbton
  /** Only a sign instead of a figure. */
  readonly istLuecke: boolean
  /** The region of the profile among others. */
  readonly istEigenes: boolean
  /** Its number in the whole document; else it gets one of this map if it needs one. */
  readonly nummer?: string
}

/** A label broken into lines: the value large, the name below; or only the name, with a sign. */
export interface Beschriftung {
  readonly wert: string
  readonly namen: readonly string[]
  readonly breite: number
  readonly hoehe: number
  readonly gewicht: 400 | 600
}

const wertgroesse = 16
const werthoehe = 19
/** Space between a label and the edge of its area. */
const luft = 4
const raster = 5

/** From the farthest point of a shape to its edge; areas without any size get their first point. */
export const findPol = onceFor((vielecke: readonly Vieleck[]): Ort => {
  const largest = largestVieleck(vielecke)
  const { breite, hoehe, x, y } = toKasten(largest.flat())
  return breite > 0 && hoehe > 0 ? (polylabel(largest, 1).slice(0, 2) as [number, number]) : [x, y]
})

/** The label with its name on one line, on two, on three, on four: each once. */
export function toBeschriftungen(gebiet: Gebiet, schrift: Schrift): readonly Beschriftung[] {
  const { istEigenes, istLuecke } = gebiet
  // A lone „•“ above a name would look like the end of a hairline.
  const wert = istLuecke ? '' : gebiet.wert
  const name = istLuecke ? `${gebiet.wert}\u00A0${gebiet.name}` : gebiet.name
  const gewicht = istEigenes ? 600 : 400
  const measure = (line: string): number => schrift.measure(line, 13, gewicht)
  const longest = measureLongest(name, measure)
  const variants = new Map<number, Beschriftung>()
  for (const parts of [1, 1.8, 2.6, 3.4]) {
    const namen = wrapText(name, Math.max(longest, measure(name) / parts + 1), measure)
    if (variants.has(namen.length)) continue
    variants.set(namen.length, {
      wert,
      namen,
      breite: Math.max(schrift.measure(wert, wertgroesse, 600), ...namen.map(measure)),
      hoehe: (istLuecke ? 0 : werthoehe) + namen.length * zeilenhoehe,
      gewicht,
    })
  }
  return [...variants.values()]
}

/**
 * The best place for a label inside its own area: as close to the middle as the shape allows,
 * with as few lines as reasonable. Null where it fits nowhere.
 */
export function placeInside(
  gebiet: Gebiet,
  schrift: Schrift,
): { readonly beschriftung: Beschriftung; readonly kasten: Kasten } | null {
  let best: { beschriftung: Beschriftung; kasten: Kasten; cost: number } | null = null
  for (const beschriftung of toBeschriftungen(gebiet, schrift)) {
    const lines = (beschriftung.namen.length - 1) * 12
    const place = findBox(gebiet.vielecke, beschriftung, (kasten) =>
      holds(gebiet.vielecke, grow(kasten, luft)),
    )
    if (place && (!best || place.distance + lines < best.cost))
      best = { beschriftung, kasten: place.kasten, cost: place.distance + lines }
  }
  return best
}

/** The place for a box in a shape that is nearest to its middle and passes the test. */
export function findBox(
  vielecke: readonly Vieleck[],
  { breite, hoehe }: { readonly breite: number; readonly hoehe: number },
  isFree: (kasten: Kasten) => boolean,
): { readonly kasten: Kasten; readonly distance: number } | null {
  const pol = findPol(vielecke)
  for (const [x, y] of listMiddles(vielecke)) {
    const kasten = { x: x - breite / 2, y: y - hoehe / 2, breite, hoehe }
    if (isFree(kasten)) return { kasten, distance: Math.hypot(x - pol[0], y - pol[1]) }
  }
  return null
}

/** Points inside a shape, those near its middle first: the same serve for every size of box. */
const listMiddles = onceFor((vielecke: readonly Vieleck[]): readonly Ort[] => {
  const pol = findPol(vielecke)
  const orte = gridInside(vielecke, raster).map((ort) => ({
    ort,
    reach: (ort[0] - pol[0]) ** 2 + (ort[1] - pol[1]) ** 2,
  }))
  const sorted = orte.sort((a, b) => a.reach - b.reach)
  return [pol, ...sorted.map(({ ort }) => ort)]
})

/** The lines of a label in its box. */
export function toTextzeilen(
  { wert, namen, gewicht, breite }: Beschriftung,
  { x, y }: Kasten,
  anker: Textzeile['anker'],
  farbe: Farbton,
): readonly Textzeile[] {
  const at = anker === 'left' ? x : anker === 'right' ? x + breite : x + breite / 2
  const first = wert === '' ? y : y + werthoehe
  const value = { text: wert, gewicht: 600, groesse: wertgroesse } as const
  return [
    ...(wert === '' ? [] : [toTextzeile({ x: at, y: y + 14, anker, farbe, ...value })]),
    ...namen.map((text, index) =>
      toTextzeile({
        x: at,
        y: first + 12 + index * zeilenhoehe,
        text,
        anker,
        farbe,
        gewicht,
      }),
    ),
  ]
}
