import { groupBy } from '../group-by.ts'
import type { Zahl } from './zahlen.ts'

/**
 * Counts that are the same figure in several tables: same Raum, same Merkmal, same year. Each group
 * has two or more; labels that stand for two figures in one table are left alone, and so are
 * figures whose printed numbers differ.
 */
export function groupGleiche(zahlen: readonly Zahl[]): readonly (readonly Zahl[])[] {
  const groups = groupBy(
    zahlen.filter(({ merkmal }) => merkmal.length > 0),
    ({ raum, merkmal, jahr = '' }) => `${raum}|${merkmal.join(' ')}|${jahr}`,
  )
  return [...groups.values()].filter(isSameFigure)
}

function isSameFigure(group: readonly Zahl[]): boolean {
  const printed = new Set(group.flatMap(({ wert }) => wert ?? []))
  const tables = new Set(group.map(({ tabelle }) => tabelle))
  return group.length > 1 && tables.size === group.length && printed.size < 2
}
