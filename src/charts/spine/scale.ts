import { locateRichtwerte, toSkalenwerte } from '../guides.ts'
import type { Richtlage } from '../guides.ts'
import type { Spalten, Vergleichszeile } from './columns.ts'

/** From values to places on the strip, and where the guideline values lie. */
export interface Stripskala {
  readonly toX: (wert: number) => number
  readonly richtlagen: readonly Richtlage[]
}

/** Guideline values up to a quarter of the strip beyond its end make the scale longer. */
const richtnaehe = 0.25

/** Null if there is nothing to compare with; equal values stand in the middle. */
export function createStripskala(
  zeile: Vergleichszeile,
  { stripLinks, stripRechts }: Spalten,
): Stripskala | null {
  const { minimum, maximum, region, bezirk, berlin, richtwerte = [] } = zeile
  if (!Number.isFinite(minimum) || !Number.isFinite(maximum)) return null
  const shown = [minimum, maximum, ...[region, bezirk, berlin].filter(isShown)]
  const [von, bis] = [Math.min(...shown), Math.max(...shown)]
  const richtlagen = locateRichtwerte(richtwerte, { von, bis }, richtnaehe)
  const all = [von, bis, ...toSkalenwerte(richtlagen)]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  return {
    richtlagen,
    toX:
      low === high
        ? () => (stripLinks + stripRechts) / 2
        : (wert) => stripLinks + ((wert - low) / (high - low)) * (stripRechts - stripLinks),
  }
}

/** Whether there is a value to draw. */
export function isShown(wert: number | null): wert is number {
  return wert !== null && Number.isFinite(wert)
}
