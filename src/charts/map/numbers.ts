import type { Kasten } from '../drawing.ts'
import type { Schrift } from '../text-metrics.ts'
import { findBox } from './labels.ts'
import type { Gebiet } from './labels.ts'
import type { Nummer } from './list.ts'
import { holds } from './edges.ts'
import { boxesMeet, grow, segmentMeetsBox } from './polygon.ts'
import type { Ort } from './polygon.ts'

/** A number on the map. */
export interface Nummernplatz extends Nummer {
  readonly kasten: Kasten
  /** From the area to its number, if the number had to leave it. */
  readonly zeiger: readonly [Ort, Ort] | null
  /** Whether it lies wholly on its area. */
  readonly istInnen: boolean
}

/** What numbers must keep off, in a picture of that size. */
export interface Nummernumfeld {
  readonly breite: number
  readonly hoehe: number
  readonly kaesten: readonly Kasten[]
  readonly zeiger: readonly (readonly [Ort, Ort])[]
}

const schrittweite = 3
const weiteste = 90

/**
 * Numbers for areas, as given or in the order of their names: inside the area where one fits, else on or beside
 * it with a hairline, but never on another number, label or hairline.
 */
export function placeNummern(
  gebiete: readonly Gebiet[],
  umfeld: Nummernumfeld,
  schrift: Schrift,
): readonly Nummernplatz[] {
  const placed: Nummernplatz[] = []
  const sorted = gebiete.toSorted(
    (a, b) => (a.nummer ?? '').localeCompare(b.nummer ?? '') || a.name.localeCompare(b.name, 'de'),
  )
  for (const [index, gebiet] of sorted.entries()) {
    const nummer = gebiet.nummer ?? String(index + 1)
    const size = { breite: schrift.measure(nummer, 13, 600), hoehe: 12 }
    const isFree = (kasten: Kasten): boolean => isFreeOf(kasten, placed, umfeld)
    const inside = findBox(
      gebiet.vielecke,
      size,
      (kasten) => holds(gebiet.vielecke, grow(kasten, 1)) && isFree(kasten),
    )
    placed.push(
      inside
        ? { nummer, gebiet, kasten: inside.kasten, zeiger: null, istInnen: true }
        : { nummer, gebiet, ...placeBeside(gebiet.pol, size, isFree), istInnen: false },
    )
  }
  return placed
}

function isFreeOf(
  kasten: Kasten,
  placed: readonly Nummernplatz[],
  { breite, hoehe, kaesten, zeiger }: Nummernumfeld,
): boolean {
  const near = grow(kasten, 3)
  const lines = [...zeiger, ...placed.flatMap((other) => (other.zeiger ? [other.zeiger] : []))]
  return (
    near.x >= 0 &&
    near.y >= 0 &&
    near.x + near.breite <= breite &&
    near.y + near.hoehe <= hoehe &&
    !kaesten.some((other) => boxesMeet(near, other)) &&
    !placed.some((other) => boxesMeet(near, other.kasten)) &&
    !lines.some((line) => segmentMeetsBox(...line, grow(kasten, 1)))
  )
}

/** The nearest free place around a point; over it, if there is none. */
function placeBeside(
  [x, y]: Ort,
  size: { readonly breite: number; readonly hoehe: number },
  isFree: (kasten: Kasten) => boolean,
): Pick<Nummernplatz, 'kasten' | 'zeiger'> {
  const at = (dx: number, dy: number): Kasten => ({
    ...size,
    x: x + dx - size.breite / 2,
    y: y + dy - size.hoehe / 2,
  })
  for (let reach = 0; reach <= weiteste; reach += schrittweite)
    for (let angle = 0; angle < 360; angle += 30) {
      const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
      const kasten = at(cos * reach, sin * reach)
      if (!isFree(kasten)) continue
      const edge = reach - (Math.abs(cos) * size.breite + Math.abs(sin) * size.hoehe) / 2 - 2
      return {
        kasten,
        zeiger:
          edge > 2
            ? [
                [x, y],
                [x + cos * edge, y + sin * edge],
              ]
            : null,
      }
    }
  return { kasten: at(0, 0), zeiger: null }
}
