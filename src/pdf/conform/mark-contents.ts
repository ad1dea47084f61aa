import type { GraphicsObject } from '../content/graphics.ts'
import { emptyBox, intersect, isEmpty, transformBox, unite } from '../content/matrix.ts'
import type { Box } from '../content/matrix.ts'
import type { ContentUnit } from '../document/content-unit.ts'
import { mediaBoxOf } from '../document/content-unit.ts'
import type { ContentKid, StructNode } from '../structure/struct-node.ts'
import { allNodes, childNodes, setAttribute } from '../structure/struct-node.ts'
import type { Claim } from './owners.ts'
import { claimObjects, isTagged, Owners } from './owners.ts'
import { rewriteContent } from './rewrite-content.ts'
import type { RewrittenContent } from './rewrite-content.ts'

/** All contents with their new marks. */
export interface MarkedContents {
  readonly contents: ReadonlyMap<ContentUnit, RewrittenContent>
  /** The sequences that have taken the place of those in the tree, in the order of painting. */
  readonly placed: ReadonlyMap<ContentKid, readonly ContentKid[]>
  /** Number of the first page that has a foot, from 1; of the page behind the last if none has. */
  readonly firstNumbered: number
}

/**
 * Marks all content anew, for the structure tree or as artifact, and gives every figure the box it
 * covers. List items get a label where Chromium has left theirs unmarked.
 */
export function markContents(
  root: StructNode,
  units: readonly ContentUnit[],
  lostBlanks: ReadonlySet<GraphicsObject>,
): MarkedContents {
  const owners = new Owners(root)
  const itemOf = createItemLookup(root)
  const contents = new Map<ContentUnit, RewrittenContent>()
  const placed = new Map<ContentKid, ContentKid[]>()
  const boxes = new Map<StructNode, { readonly page: number; readonly box: Box }>()
  let firstNumbered = Math.max(...units.map(({ page }) => page)) + 1
  for (const unit of units) {
    // A form without marks of its own belongs to whoever draws it.
    if (unit.isForm && !isTagged(unit)) continue
    const claims = claimObjects(unit, owners, itemOf)
    if (claims.includes('footer')) firstNumbered = Math.min(firstNumbered, unit.page)
    measureFigures(unit, claims, boxes)
    const rewritten = rewriteContent(unit, claims, lostBlanks)
    contents.set(unit, rewritten)
    for (const [mcid, { kid }] of rewritten.owners.entries()) {
      const own = placed.get(kid) ?? []
      own.push({ unit: unit.id, mcid })
      placed.set(kid, own)
    }
  }
  for (const [node, { box }] of boxes) setBox(node, box)
  return { contents, placed, firstNumbered }
}

/** The list item of a node, as long as it has no label. */
function createItemLookup(root: StructNode): (node: StructNode) => StructNode | undefined {
  const items = new Map<StructNode, StructNode>()
  for (const node of allNodes(root))
    if (node.type === 'LI') for (const inner of allNodes(node)) items.set(inner, node)
  return (node) => {
    const item = items.get(node)
    return item && childNodes(item).some(({ type }) => type === 'Lbl') ? undefined : item
  }
}

function measureFigures(
  unit: ContentUnit,
  claims: readonly Claim[],
  boxes: Map<StructNode, { readonly page: number; readonly box: Box }>,
): void {
  for (const [index, { box }] of unit.graphics.objects.entries()) {
    const claim = claims[index]
    if (!claim || typeof claim === 'string' || claim.node.type !== 'Figure') continue
    const known = boxes.get(claim.node) ?? { page: unit.page, box: emptyBox }
    if (known.page !== unit.page) continue
    const placed = intersect(transformBox(box, unit.place), mediaBoxOf(unit.dict))
    boxes.set(claim.node, { page: unit.page, box: unite(known.box, placed) })
  }
}

/** ISO 32000-1, 14.8.5.4.3. */
function setBox(figure: StructNode, box: Box): void {
  if (isEmpty(box)) return
  const edges = [box.left, box.bottom, box.right, box.top]
  setAttribute(
    figure,
    'Layout',
    'BBox',
    edges.map((edge) => Math.round(edge * 100) / 100),
  )
}
