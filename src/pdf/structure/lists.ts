import type { StructKid, StructNode } from './struct-node.ts'
import { allNodes, childNodes, createNode, isNode, isObject } from './struct-node.ts'

/**
 * A list of nothing but links into the document is a table of contents; every other list item gets
 * its label and its body (ISO 32000-1, 14.8.4.3.3).
 * @param isInternal whether an annotation leads into the document
 */
export function arrangeLists(root: StructNode, isInternal: (annotation: string) => boolean): void {
  for (const node of allNodes(root)) {
    if (node.type !== 'L') continue
    gatherLoose(node)
    if (isContents(node, isInternal)) toContents(node)
    else for (const item of childNodes(node)) if (item.type === 'LI') wrapBody(item)
  }
}

const listKids = new Set(['LI', 'L', 'Caption'])

/** Blanks and signs between items that stand in one line belong to the item before. */
function gatherLoose(list: StructNode): void {
  const kids: StructNode[] = []
  for (const kid of list.kids) {
    const last = kids.at(-1)
    if (isNode(kid) && listKids.has(kid.type)) kids.push(kid)
    else if (last?.type === 'LI') last.kids.push(kid)
    else kids.push(createNode('LI', [kid]))
  }
  list.kids = kids
}

function wrapBody(item: StructNode): void {
  const labels = item.kids.filter((kid) => isNode(kid) && kid.type === 'Lbl')
  const rest = item.kids.filter((kid) => !labels.includes(kid))
  const [only] = rest
  const isDone = rest.length === 1 && only && isNode(only) && only.type === 'LBody'
  if (rest.length > 0 && !isDone) item.kids = [...labels, createNode('LBody', rest)]
}

function isContents(list: StructNode, isInternal: (annotation: string) => boolean): boolean {
  const items = childNodes(list)
  return (
    items.length > 0 &&
    items.every((item) => {
      const link = linkOf(item)
      return (
        item.type === 'LI' && link?.kids.filter(isObject).every((kid) => isInternal(kid.object))
      )
    })
  )
}

/** The link that is all an item says, beside a list of its own. */
function linkOf(item: StructNode): StructNode | undefined {
  const kids = item.kids.filter((kid) => !isNode(kid) || (kid.type !== 'L' && kid.type !== 'Lbl'))
  const only: StructKid | undefined = kids.length === 1 ? kids[0] : undefined
  if (!only || !isNode(only)) return undefined
  if (only.type === 'P') return linkOf(only)
  return only.type === 'Link' ? only : undefined
}

function toContents(list: StructNode): void {
  list.type = 'TOC'
  list.attributes.delete('List')
  for (const item of childNodes(list)) {
    const link = linkOf(item)
    const nested = childNodes(item).filter(({ type }) => type === 'L')
    for (const inner of nested) toContents(inner)
    item.type = 'TOCI'
    item.kids = [...(link ? [createNode('Reference', [link])] : []), ...nested]
  }
}
