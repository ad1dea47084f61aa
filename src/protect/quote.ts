import type { Intervall } from './summensystem.ts'

/** A rate as printed. */
export interface Quote {
  readonly wert: number
  /** As many as are shown: what lies behind them is unknown. */
  readonly nachkommastellen: number
  /** 100 for percent. */
  readonly faktor: number
}

/** Keeps 2.9999999999 from being more than 3. */
const rechenfehler = 1e-9

/**
 * The whole numbers that can have been counted, given the rate and what it was divided by: rounding
 * hides half a unit of the last digit shown, both ends included, because nobody knows how it was
 * rounded. Undefined if no whole number fits: then it was divided by something else.
 */
export function zaehlerIntervall(
  { wert, nachkommastellen, faktor }: Quote,
  nenner: number,
): Intervall | undefined {
  const half = 0.5 * 10 ** -nachkommastellen
  return wholeWithin(((wert - half) * nenner) / faktor, ((wert + half) * nenner) / faktor)
}

/**
 * The whole numbers that a count can have been before or after a change in percent: forwards from
 * the earlier one, backwards from the later one. Undefined if none fits.
 */
export function veraendertesIntervall(
  { wert, nachkommastellen }: Quote,
  bekannt: number,
  richtung: 'spaeter' | 'frueher',
): Intervall | undefined {
  const half = 0.5 * 10 ** -nachkommastellen
  const [low, high] = [1 + (wert - half) / 100, 1 + (wert + half) / 100]
  if (richtung === 'spaeter') return wholeWithin(low * bekannt, high * bekannt)
  // After a fall by everything nothing can be said of what was there before.
  return low <= 0 ? [0, Infinity] : wholeWithin(bekannt / high, bekannt / low)
}

function wholeWithin(von: number, bis: number): Intervall | undefined {
  const low = Math.max(0, Math.ceil(von - rechenfehler))
  const high = Math.floor(bis + rechenfehler)
  return low <= high ? [low, high + 0] : undefined
}
