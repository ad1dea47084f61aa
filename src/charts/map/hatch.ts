import { toKasten } from './polygon.ts'
import type { Ort, Vieleck } from './polygon.ts'
import type { Linie } from '../drawing.ts'

const abstand = 6

/**
 * Slanted lines inside a shape, as lines of their own: a pattern fill would need an id, and comes
 * out of some printers as a blurred image. All shapes share one grid of lines.
 */
export function hatch(vielecke: readonly Vieleck[]): readonly Linie[] {
  const { x, y, breite, hoehe } = toKasten(vielecke.flat(2))
  const first = Math.ceil((x + y) / abstand)
  const last = Math.floor((x + y + breite + hoehe) / abstand)
  const lines: Linie[] = []
  for (let step = first; step <= last; step++) {
    // Where x + y has this value; the small shift keeps lines off the corners.
    const sum = step * abstand + 0.013
    const crossings = vielecke
      .flat()
      .flatMap((ring) =>
        ring.flatMap((ort, index) => crossing(ort, ring[(index + 1) % ring.length] as Ort, sum)),
      )
    crossings.sort((a, b) => a - b)
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const [from, to] = [crossings[index] ?? 0, crossings[index + 1] ?? 0]
      lines.push({ x: from, y: sum - from, x2: to, y2: sum - to, farbe: 'strich', dicke: 0.75 })
    }
  }
  return lines
}

/** x of the point where an edge meets the slanted line. */
function crossing([ax, ay]: Ort, [bx, by]: Ort, sum: number): readonly number[] {
  const [from, to] = [ax + ay - sum, bx + by - sum]
  return from < 0 === to < 0 ? [] : [ax + ((bx - ax) * from) / (from - to)]
}
