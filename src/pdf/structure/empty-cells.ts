import type { PageCell, PageFacts } from '../page-facts.ts'
import type { StructNode } from './struct-node.ts'
import { allNodes, childNodes, createNode, setAttribute } from './struct-node.ts'

const cells = new Set(['TH', 'TD'])

/**
 * Puts the empty cells back into their rows: Chromium leaves them out, and the cells behind them
 * would stand below the wrong heads. Rows are told by their order; if page and tree do not have as
 * many, nothing is changed.
 */
export function fillEmptyCells(root: StructNode, { rows }: Pick<PageFacts, 'rows'>): void {
  const found = allNodes(root).filter(({ type }) => type === 'TR')
  if (found.length !== rows.length) return
  for (const [index, row] of found.entries()) fillRow(row, rows[index] ?? [])
}

function fillRow(row: StructNode, expected: readonly PageCell[]): void {
  const present = childNodes(row).filter(({ type }) => cells.has(type))
  let missing = expected.length - present.length
  if (missing <= 0 || present.length < row.kids.length) return
  row.kids = expected.flatMap((cell) => {
    if (!cell.empty || missing === 0) return present.shift() ?? []
    missing -= 1
    return createCell(cell)
  })
}

function createCell({ scope, colSpan, rowSpan }: PageCell): StructNode {
  const node = createNode(scope === null ? 'TD' : 'TH')
  if (scope !== null) setAttribute(node, 'Table', 'Scope', scope)
  if (colSpan > 1) setAttribute(node, 'Table', 'ColSpan', colSpan)
  if (rowSpan > 1) setAttribute(node, 'Table', 'RowSpan', rowSpan)
  return node
}
