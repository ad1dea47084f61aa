import type { Zeitpunkt } from '../../model/diagramm.ts'

/** A point that has a value. */
export interface Messpunkt {
  readonly stand: string
  readonly wert: number
  readonly umgerechnet: boolean
}

/** The points with a value, ascending. */
export function toMesspunkte(punkte: readonly Zeitpunkt[]): readonly Messpunkt[] {
  return splitRuns(punkte, []).flat()
}

/**
 * What may be joined by a line: runs without a missing value and without a break inside. A break
 * lies before the first point from its Stand on.
 */
export function splitRuns(
  punkte: readonly Zeitpunkt[],
  brueche: readonly string[],
): readonly (readonly Messpunkt[])[] {
  const runs: Messpunkt[][] = []
  let run: Messpunkt[] = []
  let before: string | undefined
  for (const { stand, wert, umgerechnet } of punkte.toSorted((a, b) => compare(a.stand, b.stand))) {
    const crosses = before !== undefined && brueche.some((ab) => (before ?? '') < ab && ab <= stand)
    const isMissing = wert === null || !Number.isFinite(wert)
    if ((crosses || isMissing) && run.length > 0) {
      runs.push(run)
      run = []
    }
    if (!isMissing) run.push({ stand, wert, umgerechnet })
    before = stand
  }
  return run.length > 0 ? [...runs, run] : runs
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
