import type { Gleichung, Rest } from './summensystem.ts'

/** Gaps that hang together through sums: nothing outside says anything about them. */
export interface Komponente<G extends Gleichung = Gleichung> {
  /** Ids of the gaps, in the order in which the sums name them. */
  readonly luecken: readonly string[]
  readonly reste: readonly Rest<G>[]
  /** Without a ring of sums: then looking at one sum after the other finds everything. */
  readonly isBaum: boolean
}

/** Splits sums into what can be solved apart; sums without a gap are left out. */
export function splitKomponenten<G extends Gleichung>(
  reste: readonly Rest<G>[],
): readonly Komponente<G>[] {
  const open = reste.filter(({ glieder }) => glieder.length > 0)
  const parent = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root))
      root = up
    parent.set(id, root)
    return root
  }
  for (const { glieder } of open) {
    const [first] = glieder
    for (const [id] of glieder) parent.set(rootOf(id), rootOf(first?.[0] ?? id))
  }
  const groups = new Map<string, Rest<G>[]>()
  for (const rest of open) {
    const root = rootOf(rest.glieder[0]?.[0] ?? '')
    groups.set(root, [...(groups.get(root) ?? []), rest])
  }
  return [...groups.values()].map(toKomponente)
}

/** Gaps and sums are the knots of a graph: with as many edges as a tree has, it is one. */
function toKomponente<G extends Gleichung>(reste: readonly Rest<G>[]): Komponente<G> {
  const luecken = [...new Set(reste.flatMap(({ glieder }) => glieder.map(([id]) => id)))]
  const edges = reste.reduce((sum, { glieder }) => sum + glieder.length, 0)
  return { luecken, reste, isBaum: edges === luecken.length + reste.length - 1 }
}
