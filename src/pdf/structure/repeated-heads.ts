import type { ContentUnit } from '../document/content-unit.ts'
import type { ContentKid, StructNode } from './struct-node.ts'
import { allNodes, attributeOf, childNodes, contentOf, isContent } from './struct-node.ts'

/**
 * Takes the heads that a long table repeats on every further page out of the tree: Chromium adds
 * them to the cells, and each would be read out as often as the table breaks. On the page they are
 * artifacts then (ISO 32000-1, 14.8.2.2).
 */
export function dropRepeatedHeads(
  root: StructNode,
  units: readonly Pick<ContentUnit, 'id' | 'numbering' | 'page'>[],
): void {
  const pages = new Map(
    units.flatMap(({ id, numbering, page }) => [[id, page] as const, [numbering, page] as const]),
  )
  const pageOf = ({ unit }: ContentKid): number => pages.get(unit) ?? 0
  for (const row of allNodes(root)) {
    if (row.type !== 'TR' || !childNodes(row).every(isColumnHead)) continue
    const first = Math.min(...contentOf(row).map(pageOf))
    for (const node of allNodes(row))
      node.kids = node.kids.filter((kid) => !isContent(kid) || pageOf(kid) === first)
  }
}

/** Whether a cell is the head of a column. */
export function isColumnHead(cell: StructNode): boolean {
  return cell.type === 'TH' && attributeOf(cell, 'Table', 'Scope') === 'Column'
}
