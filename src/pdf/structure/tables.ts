import { isColumnHead } from './repeated-heads.ts'
import type { StructKid, StructNode } from './struct-node.ts'
import { allNodes, childNodes, createNode, isNode } from './struct-node.ts'

/** Gives every table its caption and its groups of rows, and drops spans of one cell. */
export function arrangeTables(root: StructNode): void {
  takeCaptions(root)
  for (const table of allNodes(root)) {
    if (table.type !== 'Table') continue
    gatherCaption(table)
    groupRows(table)
    for (const cell of allNodes(table)) dropSingleSpans(cell)
  }
}

/** A Caption that stands before its table, on the page or in a group beside it, moves into it. */
function takeCaptions(parent: StructNode): void {
  for (const kid of parent.kids) if (isNode(kid)) takeCaptions(kid)
  if (parent.type === 'Table') return
  for (const caption of parent.kids) {
    if (!isNode(caption) || caption.type !== 'Caption') continue
    const [next] = childNodes(parent).slice(childNodes(parent).indexOf(caption) + 1)
    const table = next && firstTable(next)
    if (!table) continue
    parent.kids = parent.kids.filter((kid) => kid !== caption)
    table.kids.unshift(caption)
  }
}

/** The table that a node is or begins with. */
function firstTable(node: StructNode): StructNode | undefined {
  if (node.type === 'Table') return node
  const [first] = node.kids
  return first && isNode(first) ? firstTable(first) : undefined
}

const rowTypes = new Set(['TR', 'THead', 'TBody', 'TFoot'])

/** Chromium leaves a caption outside its type where the table has a role of its own. */
function gatherCaption(table: StructNode): void {
  const rows = table.kids.filter((kid) => isNode(kid) && rowTypes.has(kid.type))
  const rest = table.kids.filter((kid) => !rows.includes(kid) && isNode(kid)) as StructNode[]
  if (rest.length === 0) {
    table.kids = rows
    return
  }
  const parts = rest.flatMap<StructKid>((kid) => (kid.type === 'Caption' ? kid.kids : [kid]))
  table.kids = [createNode('Caption', parts), ...rows]
}

/** Rows of nothing but column heads at the top are the head, the others the body. */
function groupRows(table: StructNode): void {
  const rows = childNodes(table).filter(({ type }) => type === 'TR')
  const others = table.kids.filter((kid) => !rows.includes(kid as StructNode))
  const firstBody = rows.findIndex((row) => !childNodes(row).every(isColumnHead))
  if (firstBody <= 0 || others.some((kid) => isNode(kid) && kid.type !== 'Caption')) return
  const [head, body] = [rows.slice(0, firstBody), rows.slice(firstBody)]
  table.kids = [...others, createNode('THead', head), createNode('TBody', body)]
}

function dropSingleSpans({ attributes }: StructNode): void {
  const own = attributes.get('Table')
  for (const name of ['RowSpan', 'ColSpan']) if (own?.get(name) === 1) own.delete(name)
}
