import type { StructNode } from './struct-node.ts'
import { allNodes, createNode, setAttribute } from './struct-node.ts'

/**
 * A definition list is a list: each term the label, its explanations the body. Chromium leaves all
 * three as elements without meaning.
 */
export function toList(
  list: StructNode,
  terms: ReadonlySet<StructNode>,
  details: ReadonlySet<StructNode>,
): void {
  const items: StructNode[] = []
  for (const node of allNodes(list)) {
    if (terms.has(node)) items.push(createNode('LI', [createNode('Lbl', node.kids)]))
    if (!details.has(node)) continue
    const item = items.at(-1)
    const body = item?.kids[1] as StructNode | undefined
    if (body) body.kids.push(node)
    else item?.kids.push(createNode('LBody', [node]))
  }
  for (const item of items) unwrapOnly(item.kids[1] as StructNode | undefined)
  if (items.length === 0) return
  list.type = 'L'
  list.kids = items
  setAttribute(list, 'List', 'ListNumbering', 'None')
}

/** One explanation needs no paragraph; several do. */
function unwrapOnly(body: StructNode | undefined): void {
  const details = body?.kids as StructNode[] | undefined
  const [only] = details ?? []
  if (!body || !details || !only) return
  if (details.length === 1) body.kids = only.kids
  else for (const detail of details) detail.type = 'P'
}
