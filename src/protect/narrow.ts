import type { Intervall, Rest } from './summensystem.ts'

/** More rounds than any chain of sums needs; only contradictory sums would go on for ever. */
const maxRounds = 200

/**
 * Narrows what is known of each gap by one sum after the other until nothing changes: what all
 * other gaps of a sum can at most or at least be is left for the last one. Exact where the sums
 * form no ring. Undefined if the sums contradict each other.
 */
export function narrow(
  reste: readonly Rest[],
  schranken: ReadonlyMap<string, Intervall>,
): ReadonlyMap<string, Intervall> | undefined {
  const known = new Map(schranken)
  const of = (id: string): Intervall => known.get(id) ?? [-Infinity, Infinity]
  for (let round = 0; round < maxRounds; round++) {
    let changed = false
    for (const rest of reste)
      for (const [index, [id]] of rest.glieder.entries()) {
        const [von, bis] = of(id)
        const [least, most] = leftFor(rest, index, of)
        const next: Intervall = [Math.max(von, least), Math.min(bis, most)]
        if (next[0] > next[1]) return undefined
        if (next[0] === von && next[1] === bis) continue
        known.set(id, next)
        changed = true
      }
    if (!changed) return known
  }
  return undefined
}

/** What a sum leaves for one of its gaps, given what the others can be. */
function leftFor({ glieder, rest }: Rest, index: number, of: (id: string) => Intervall): Intervall {
  let least = rest
  let most = rest
  for (const [other, [id, faktor]] of glieder.entries()) {
    if (other === index) continue
    const [von, bis] = of(id)
    least -= faktor === 1 ? bis : -von
    most -= faktor === 1 ? von : -bis
  }
  // 0 − x, not −x: that would make a −0 of 0.
  return glieder[index]?.[1] === -1 ? [0 - most, 0 - least] : [least, most]
}
