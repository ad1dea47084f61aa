import type { Stufe } from './darstellung.ts'

/** In the highest or the lowest tenth of all values. */
export type Randlage = 'hoch' | 'niedrig'

/**
 * Whether a value belongs to the highest or the lowest tenth of all values of its level: so many
 * values as a tenth of them rounded down (14 of 143). Equal values belong to it only together: where
 * half of all Räume have 0, none of them stands out. Null for all others, and with fewer than ten.
 */
export function toRandlage(wert: number, werte: readonly number[]): Randlage | null {
  const zehntel = Math.floor(werte.length / 10)
  if (zehntel === 0) return null
  if (werte.filter((each) => each >= wert).length <= zehntel) return 'hoch'
  return werte.filter((each) => each <= wert).length <= zehntel ? 'niedrig' : null
}

/**
 * In which fifth of all values one lies, from 1 (lowest) to 5 (highest). Equal values share the
 * middle of their places, so that a value which most have lies in the middle too.
 */
export function toFuenftel(wert: number, werte: readonly number[]): Stufe {
  const below = werte.filter((each) => each < wert).length
  const equal = werte.filter((each) => each === wert).length
  const share = (below + equal / 2) / Math.max(1, werte.length)
  return ([1, 2, 3, 4, 5] as const)[Math.min(4, Math.floor(share * 5))] ?? 5
}
