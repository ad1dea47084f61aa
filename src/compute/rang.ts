import type { Rang } from '../model/vergleich.ts'

/**
 * Place among all values of a level (ascending), counted from the highest: 1 plus the number of greater ones,
 * so that equal values share a place and the next one is left out („1, 2, 2, 4“).
 */
export function toRang(wert: number, aufsteigend: readonly number[]): Rang {
  let below = aufsteigend.length
  while ((aufsteigend[below - 1] ?? wert) > wert) below -= 1
  return { rang: aufsteigend.length - below + 1, von: aufsteigend.length }
}
