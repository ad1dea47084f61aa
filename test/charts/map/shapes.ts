import type { Kasten } from '../../../src/charts/drawing.ts'
import type { Ring } from '../../../src/charts/map/polygon.ts'

/** A square, and one that makes a hole in it. */
export const quadrat: Ring = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
]
export const loch: Ring = [
  [4, 4],
  [6, 4],
  [6, 6],
  [4, 6],
]

export function kasten(x: number, y: number, breite: number, hoehe = breite): Kasten {
  return { x, y, breite, hoehe }
}
