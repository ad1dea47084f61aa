import type { Ort, Ring } from './polygon.ts'

/**
 * Leaves out points that lie closer than `feinheit` to the line without them (Douglas–Peucker).
 * The ring is cut at its first point and at the one farthest from it; the result is open.
 */
export function simplifyRing(ring: Ring, feinheit: number): Ring {
  const open = isClosed(ring) ? ring.slice(0, -1) : ring
  const [start] = open
  if (!start || open.length < 5) return open
  const line = [...open, start]
  const far = farthest(line, 0, open.length, (ort) => squareDistance(ort, start)).index
  const kept = new Set([0, far])
  keepBetween(line, 0, far, feinheit, kept)
  keepBetween(line, far, open.length, feinheit, kept)
  return kept.size < 3 ? open : open.filter((_, index) => kept.has(index))
}

/** Notes the points between two points of a line that it cannot do without. */
function keepBetween(
  line: readonly Ort[],
  first: number,
  last: number,
  feinheit: number,
  kept: Set<number>,
): void {
  const [from, to] = [line[first] as Ort, line[last] as Ort]
  const { index, value } = farthest(line, first + 1, last, (ort) =>
    squareDistanceToSegment(ort, from, to),
  )
  if (value <= feinheit ** 2) return
  kept.add(index)
  keepBetween(line, first, index, feinheit, kept)
  keepBetween(line, index, last, feinheit, kept)
}

/** The point with the largest measure, from the one index to before the other. */
function farthest(
  orte: readonly Ort[],
  from: number,
  to: number,
  measure: (ort: Ort) => number,
): { readonly index: number; readonly value: number } {
  let best = { index: from, value: 0 }
  for (let index = from; index < to; index++) {
    const value = measure(orte[index] as Ort)
    if (value > best.value) best = { index, value }
  }
  return best
}

function isClosed(ring: Ring): boolean {
  const [first, last] = [ring[0], ring.at(-1)]
  return first !== undefined && last !== undefined && squareDistance(first, last) === 0
}

/** Squares tell which is farther as well as lengths do, and cost no root for each point. */
function squareDistance(a: Ort, b: Ort): number {
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2
}

function squareDistanceToSegment(ort: Ort, from: Ort, to: Ort): number {
  const dx = to[0] - from[0]
  const dy = to[1] - from[1]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((ort[0] - from[0]) * dx + (ort[1] - from[1]) * dy) / length
  const share = Math.min(1, Math.max(0, along))
  return (ort[0] - (from[0] + dx * share)) ** 2 + (ort[1] - (from[1] + dy * share)) ** 2
}
