import type { Linie } from '../drawing.ts'

/** Strokes closer than this would run into each other on paper. */
const kleinsterAbstand = 1.3
/** Where strokes are close they share the height: the order of the lanes keeps neighbours apart. */
const spuren = [[0], [0, 1], [0, 2, 1, 3]] as const
const fuge = 0.5

/**
 * One stroke per value, over the whole height where it stands alone. Where strokes crowd they are
 * cut to a half or a quarter of the height and set off in turn, so that each can still be seen.
 */
export function drawStriche(
  orte: readonly number[],
  { oben, hoehe }: { readonly oben: number; readonly hoehe: number },
): readonly Linie[] {
  const sorted = orte.toSorted((a, b) => a - b)
  return splitRuns(sorted).flatMap((run) => {
    const lanes = spuren.find((list) => fits(run, list.length)) ?? spuren[2]
    const high = hoehe / lanes.length
    const cut = lanes.length > 1 ? fuge / 2 : 0
    return run.map((x, index): Linie => {
      const top = oben + (lanes[index % lanes.length] ?? 0) * high
      return { x, y: top + cut, x2: x, y2: top + high - cut, farbe: 'strich', dicke: 0.6 }
    })
  })
}

/** Strokes that crowd together, from one gap to the next. */
function splitRuns(orte: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = []
  for (const x of orte) {
    const run = runs.at(-1)
    if (run && x - (run.at(-1) ?? x) < kleinsterAbstand) run.push(x)
    else runs.push([x])
  }
  return runs
}

function fits(run: readonly number[], lanes: number): boolean {
  return run.every((x, index) => x - (run[index - lanes] ?? -Infinity) >= kleinsterAbstand)
}
