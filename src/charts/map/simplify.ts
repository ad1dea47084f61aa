import type { Ort, Ring } from './polygon.ts'

/**
 * Leaves out points that lie closer than `feinheit` to the line without them (Douglas–Peucker).
 * The ring is cut at its first point and at the one farthest from it; the result is open.
 */
export function simplifyRing(ring: Ring, feinheit: number): Ring {
  const open = isClosed(ring) ? ring.slice(0, -1) : ring
  if (open.length < 5) return open
  const far = farthest(open, (ort) => distance(ort, open[0] as Ort)).index
  const simple = [
    ...simplifyLine(open.slice(0, far + 1), feinheit).slice(0, -1),
    ...simplifyLine([...open.slice(far), open[0] as Ort], feinheit).slice(0, -1),
  ]
  return simple.length < 3 ? open : simple
}

function simplifyLine(line: readonly Ort[], feinheit: number): readonly Ort[] {
  const [first, last] = [line[0] as Ort, line.at(-1) as Ort]
  const { index, value } = farthest(line, (ort) => distanceToSegment(ort, first, last))
  if (value <= feinheit) return [first, last]
  return [
    ...simplifyLine(line.slice(0, index + 1), feinheit).slice(0, -1),
    ...simplifyLine(line.slice(index), feinheit),
  ]
}

function farthest(
  orte: readonly Ort[],
  measure: (ort: Ort) => number,
): { readonly index: number; readonly value: number } {
  let best = { index: 0, value: 0 }
  for (const [index, ort] of orte.entries()) {
    const value = measure(ort)
    if (value > best.value) best = { index, value }
  }
  return best
}

function isClosed(ring: Ring): boolean {
  const [first, last] = [ring[0], ring.at(-1)]
  return first !== undefined && last !== undefined && distance(first, last) === 0
}

function distance([ax, ay]: Ort, [bx, by]: Ort): number {
  return Math.hypot(ax - bx, ay - by)
}

function distanceToSegment(ort: Ort, from: Ort, to: Ort): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((ort[0] - from[0]) * dx + (ort[1] - from[1]) * dy) / length
  const share = Math.min(1, Math.max(0, along))
  return distance(ort, [from[0] + dx * share, from[1] + dy * share])
}
