import type { Kasten, Textzeile } from '../drawing.ts'
import { toTextzeile, zeilenhoehe } from '../drawing.ts'
import { findBox } from '../map/labels.ts'
import { holds } from '../map/edges.ts'
import type { Vieleck } from '../map/polygon.ts'
import { grow } from '../map/polygon.ts'
import type { Schrift } from '../text-metrics.ts'
import { measureLongest, wrapText } from '../wrap.ts'
import { isFreeForWorte } from './ground.ts'
import type { Kartengrund } from './ground.ts'

/** An area that may have its name written on it. */
export interface Raumform {
  readonly name: string
  readonly vielecke: readonly Vieleck[]
}

/** A name in its area. */
export interface Namensplatz {
  readonly raum: Raumform
  readonly texte: readonly Textzeile[]
}

/** Between a name and the border of its area. */
const luft = 3

/** Names in their areas, on one to three lines, where they fit at that distance from signs and words. */
export function placeNamen(
  raeume: readonly Raumform[],
  abstand: number,
  grund: Kartengrund,
  schrift: Schrift,
): readonly Namensplatz[] {
  return raeume.flatMap((raum) => {
    for (const zeilen of toZeilen(raum.name, schrift)) {
      const size = {
        breite: Math.max(...zeilen.map((line) => schrift.measure(line, 13))),
        hoehe: zeilen.length * zeilenhoehe,
      }
      const place = findBox(
        raum.vielecke,
        size,
        (kasten) =>
          isFreeForWorte(kasten, grund, abstand) && holds(raum.vielecke, grow(kasten, luft)),
      )
      if (!place) continue
      grund.kaesten.push(place.kasten)
      return [{ raum, texte: toTexte(zeilen, place.kasten) }]
    }
    return []
  })
}

function toZeilen(name: string, schrift: Schrift): readonly (readonly string[])[] {
  const measure = (line: string): number => schrift.measure(line, 13)
  const longest = measureLongest(name, measure)
  const variants = [1, 1.8, 2.6].map((parts) =>
    wrapText(name, Math.max(longest, measure(name) / parts + 1), measure),
  )
  return variants.filter(({ length }, index) => length !== variants[index - 1]?.length)
}

function toTexte(zeilen: readonly string[], { x, y, breite }: Kasten): readonly Textzeile[] {
  return zeilen.map((text, index) =>
    toTextzeile({ x: x + breite / 2, y: y + 12 + index * zeilenhoehe, text, anker: 'center' }),
  )
}
