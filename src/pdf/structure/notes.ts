import type { StructNode } from './struct-node.ts'
import { allNodes, attributeOf, isNode, setAttribute } from './struct-node.ts'

/** A footnote begins with its sign, which Chromium leaves in a box of its own. */
export function labelNote(note: StructNode): void {
  note.type = 'Note'
  const [first] = note.kids
  if (first && isNode(first) && first.kids.every(isNode)) first.type = 'Lbl'
}

/**
 * Names notes and heads of tables by their order in the document: Chromium takes the numbers of
 * nodes it has met since its start. Heads that no cell refers to lose their name.
 */
export function nameElements(root: StructNode): void {
  const used = new Set<string>()
  for (const node of allNodes(root)) for (const id of headersOf(node)) used.add(id)
  const names = new Map<string, string>()
  let notes = 0
  for (const node of allNodes(root)) {
    if (node.type === 'Note') node.id = `anmerkung-${number(++notes)}`
    else if (node.id !== undefined && used.has(node.id) && !names.has(node.id)) {
      const name = `kopf-${number(names.size + 1)}`
      names.set(node.id, name)
      node.id = name
    } else node.id = undefined
  }
  for (const node of allNodes(root)) {
    const headers = headersOf(node)
    if (headers.length === 0) continue
    const known = headers.flatMap((id) => names.get(id) ?? [])
    setAttribute(node, 'Table', 'Headers', known)
  }
}

function headersOf(node: StructNode): readonly string[] {
  const headers = attributeOf(node, 'Table', 'Headers')
  if (!Array.isArray(headers)) return []
  return headers.filter((id) => typeof id === 'string')
}

/** So many digits that names sort like numbers. */
function number(value: number): string {
  return String(value).padStart(6, '0')
}
