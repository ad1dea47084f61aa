import type { StructNode } from './struct-node.ts'
import { allNodes, childNodes, contentOf } from './struct-node.ts'

/**
 * Chromium tags `<figure>` as a Figure around the Figure of the drawing. The outer one becomes a
 * group of the caption, the drawing and what stands below; a drawing becomes one Figure without
 * parts, because its alternative text stands for all of it. Returns the groups.
 */
export function groupFigures(root: StructNode): ReadonlySet<StructNode> {
  const groups = new Set<StructNode>()
  for (const node of allNodes(root)) {
    if (node.type !== 'Figure') continue
    if (hasFigure(node)) {
      node.type = 'Div'
      node.alt = undefined
      groups.add(node)
      const [first] = childNodes(node)
      if (first && first.type !== 'Figure' && !hasFigure(first)) first.type = 'Caption'
    } else node.kids = [...contentOf(node)]
  }
  return groups
}

function hasFigure(node: StructNode): boolean {
  return childNodes(node).some((kid) => kid.type === 'Figure' || hasFigure(kid))
}
