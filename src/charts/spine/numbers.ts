import { toTextzeile } from '../drawing.ts'
import type { Textzeile } from '../drawing.ts'
import type { Spalten, Vergleichszeile } from './columns.ts'

const abstand = 8

/**
 * Smallest, median and largest value below their places. The two ends give way to each other, the
 * median to both; where there is no room for it, it is left out.
 */
export function placeZahlen(
  zeile: Vergleichszeile,
  { schrift, stripLinks, stripRechts }: Spalten,
  toX: (wert: number) => number,
  y: number,
): readonly Textzeile[] {
  const [links, rechts] = [stripLinks - 6, stripRechts + 6]
  const measure = (text: string): number => schrift.measure(text, 13)
  const start = (wert: number, text: string): number =>
    clamp(toX(wert) - measure(text) / 2, links, rechts - measure(text))
  const { minimum_text, median_text, maximum_text } = zeile
  const ends = measure(minimum_text) + abstand
  const min = Math.min(start(zeile.minimum, minimum_text), rechts - measure(maximum_text) - ends)
  if (zeile.minimum === zeile.maximum)
    return [toTextzeile({ x: start(zeile.minimum, minimum_text), y, text: minimum_text })]
  const max = Math.max(start(zeile.maximum, maximum_text), min + ends)
  const last = max - abstand - measure(median_text)
  const median = clamp(start(zeile.median, median_text), min + ends, last)
  return [
    toTextzeile({ x: min, y, text: minimum_text }),
    ...(last >= min + ends ? [toTextzeile({ x: median, y, text: median_text })] : []),
    toTextzeile({ x: max, y, text: maximum_text }),
  ]
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
