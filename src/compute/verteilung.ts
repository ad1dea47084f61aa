import type { Verteilung } from '../model/vergleich.ts'

/**
 * Quantile by linear interpolation between the two nearest values, the method 7 of Hyndman and Fan
 * (1996), as QUARTILE.INC in spreadsheets and the default in R.
 * @throws RangeError without values.
 */
export function toQuantil(aufsteigend: readonly number[], anteil: number): number {
  const position = (aufsteigend.length - 1) * anteil
  const below = aufsteigend[Math.floor(position)]
  const above = aufsteigend[Math.ceil(position)]
  if (below === undefined || above === undefined) throw new RangeError('Quantil ohne Werte')
  // Not below + (above − below) · x: that may miss equal neighbours by a rounding error.
  return below === above ? below : below + (above - below) * (position - Math.floor(position))
}

/** Smallest, quartiles and greatest of ascending values; null without values. */
export function toVerteilung(aufsteigend: readonly number[]): Verteilung | null {
  const [minimum] = aufsteigend
  const maximum = aufsteigend.at(-1)
  if (minimum === undefined || maximum === undefined) return null
  return {
    werte: aufsteigend,
    minimum,
    unteres_quartil: toQuantil(aufsteigend, 0.25),
    median: toQuantil(aufsteigend, 0.5),
    oberes_quartil: toQuantil(aufsteigend, 0.75),
    maximum,
  }
}

/** Limits between `klassen` groups of equal size, ascending; null with fewer values than groups. */
export function toKlassengrenzen(
  aufsteigend: readonly number[],
  klassen = 5,
): readonly number[] | null {
  if (aufsteigend.length < klassen) return null
  return Array.from({ length: klassen - 1 }, (_, index) =>
    toQuantil(aufsteigend, (index + 1) / klassen),
  )
}
