import { formatZahl } from '../wording/number.ts'

/** Where an axis begins and ends, and its lines with their words. */
export interface Zahlenachse {
  readonly von: number
  readonly bis: number
  readonly striche: readonly { readonly wert: number; readonly text: string }[]
}

/** How fine an axis should be. */
export interface Achsenwunsch {
  /** About so many intervals, never many more. */
  readonly intervalle: number
  /** No scale line is finer than the last printed digit. */
  readonly nachkommastellen: number
}

/** A range this much smaller than the value itself would make noise look like news. */
const kleinsteSpanne = 0.04
/** Values that begin below this share of the largest are shown from zero on. */
const nullNah = 0.3

/**
 * A scale over all values with round lines. It begins on a line and ends on one if that is near;
 * values that are not negative never make it begin below zero.
 */
export function createZahlenachse(werte: readonly number[], wunsch: Achsenwunsch): Zahlenachse {
  const [kleinster, groesster] = widen(Math.min(...werte), Math.max(...werte), wunsch)
  const schritt = toSchritt((groesster - kleinster) / wunsch.intervalle, wunsch.nachkommastellen)
  const first = Math.floor(kleinster / schritt + 1e-9)
  const next = Math.ceil(groesster / schritt - 1e-9)
  const isNear = next * schritt - groesster <= schritt * 0.6
  const last = isNear ? next : next - 1
  const nachkommastellen = Math.max(0, -Math.floor(Math.log10(schritt) + 1e-9))
  return {
    von: first * schritt,
    bis: isNear ? next * schritt : groesster + (groesster - kleinster) * 0.03,
    striche: Array.from({ length: last - first + 1 }, (_, index) => {
      const wert = (first + index) * schritt
      return { wert, text: formatZahl(wert, nachkommastellen) }
    }),
  }
}

function widen(
  kleinster: number,
  groesster: number,
  { nachkommastellen }: Achsenwunsch,
): [number, number] {
  const vierStellen = 4 * 10 ** -nachkommastellen
  if (kleinster >= 0 && kleinster <= nullNah * groesster)
    return [0, Math.max(groesster, vierStellen)]
  const magnitude = Math.max(Math.abs(kleinster), Math.abs(groesster))
  const spanne = Math.max(kleinsteSpanne * magnitude, vierStellen)
  if (groesster - kleinster >= spanne) return [kleinster, groesster]
  const middle = (kleinster + groesster) / 2
  const low = middle - spanne / 2
  return kleinster >= 0 && low < 0 ? [0, spanne] : [low, low + spanne]
}

/** 1, 2 or 5 times a power of ten, at least as large as asked for. */
function toSchritt(mindestens: number, nachkommastellen: number): number {
  const power = 10 ** Math.floor(Math.log10(mindestens))
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= mindestens * 0.999) ?? 10
  return Math.max(factor * power, 10 ** -nachkommastellen)
}
