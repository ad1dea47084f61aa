import type { GraphicsObject } from '../content/graphics.ts'
import type { Box } from '../content/matrix.ts'
import { emptyBox, isEmpty, isSameMatrix, unite } from '../content/matrix.ts'
import type { ContentUnit } from '../document/content-unit.ts'
import type { ContentKid, StructNode } from '../structure/struct-node.ts'
import { allNodes, createNode, isContent } from '../structure/struct-node.ts'
import { mcidOf } from '../structure/struct-text.ts'

/** Content that is no part of the document: it is there for the page (ISO 32000-1, 14.8.2.2). */
export type Artifact = 'layout' | 'header' | 'footer'

/** A kid of a structure element whose content it is, with its place among its siblings. */
export interface Owner {
  readonly node: StructNode
  readonly kid: ContentKid
  readonly place: number
}

/** Whose a graphics object is; `enter`: a form whose own content is marked. */
export type Claim = Owner | Artifact | 'enter'

/** Who owns which marked-content sequence. */
export class Owners {
  private readonly byKey = new Map<string, Owner>()
  private made = 0

  constructor(root: StructNode) {
    for (const node of allNodes(root))
      for (const [place, kid] of node.kids.entries())
        if (isContent(kid)) this.byKey.set(keyOf(kid), { node, kid, place })
  }

  get(unit: ContentUnit, object: GraphicsObject): Owner | undefined {
    const mcid = mcidOf(object)
    return mcid === undefined ? undefined : this.byKey.get(keyOf({ unit: unit.numbering, mcid }))
  }

  /** Gives an item of a list a label for content that Chromium left unmarked. */
  addLabel(item: StructNode, unit: ContentUnit): Owner {
    this.made += 1
    const kid = { unit: unit.id, mcid: -this.made }
    const node = createNode('Lbl', [kid])
    item.kids.unshift(node)
    return { node, kid, place: 0 }
  }
}

function keyOf({ unit, mcid }: ContentKid): string {
  return `${unit} ${mcid}`
}

/** Whether the unit or a form in it has marked content that belongs to the structure. */
export function isTagged(unit: ContentUnit): boolean {
  return (
    unit.graphics.objects.some((object) => mcidOf(object) !== undefined) ||
    [...unit.forms.values()].some(isTagged)
  )
}

/**
 * Says of each object of a unit whose it is.
 * @param itemOf the list item that a node stands in, if it still lacks a label
 */
export function claimObjects(
  unit: ContentUnit,
  owners: Owners,
  itemOf: (node: StructNode) => StructNode | undefined,
): readonly Claim[] {
  const { objects } = unit.graphics
  const owned = objects.map((object) => owners.get(unit, object))
  extendFigures(objects, owned)
  const tagged = boxOf(objects.filter((_, index) => owned[index]))
  return objects.map((object, index) => {
    const owner = owned[index]
    const form = object.name === undefined ? undefined : unit.forms.get(object.name)
    if (form && isTagged(form)) return 'enter'
    if (owner && (owner.node.type === 'Figure' || isReal(object))) return owner
    if (object.kind !== 'text') return 'layout'
    const margin = unit.isForm ? undefined : marginOf(object, tagged)
    if (margin) return margin
    const beside = objects.findIndex((other, at) => owned[at] && isLabelled(object, other))
    const item = itemOf(owned[beside]?.node ?? createNode(''))
    return item ? owners.addLabel(item, unit) : 'layout'
  })
}

/** Lines, areas and rules around text are there for the eye; text and images say something. */
function isReal({ kind }: GraphicsObject): boolean {
  return kind === 'text' || kind === 'xobject' || kind === 'inline-image'
}

/**
 * All of a drawing is the figure, not only what Chromium has marked of it: whatever is painted in
 * the same coordinates before, between and after.
 */
function extendFigures(objects: readonly GraphicsObject[], owned: (Owner | undefined)[]): void {
  for (const [index, owner] of owned.entries()) {
    const { matrix } = objects[index] ?? {}
    if (owner?.node.type !== 'Figure' || !matrix) continue
    for (const step of [-1, 1])
      for (let at = index + step; at in objects && owned[at] === undefined; at += step) {
        const other = objects[at]
        if (!other || !isSameMatrix(other.matrix, matrix)) break
        owned[at] = owner
      }
  }
}

/** Text above or below all that is tagged is the head or the foot of the page. */
function marginOf({ box }: GraphicsObject, tagged: Box): Artifact | undefined {
  if (isEmpty(tagged)) return undefined
  if (box.bottom >= tagged.top) return 'header'
  return box.top <= tagged.bottom ? 'footer' : undefined
}

function boxOf(objects: readonly GraphicsObject[]): Box {
  return objects.reduce((box, object) => unite(box, object.box), emptyBox)
}

/** Whether the first is the label of a list item that begins with the second: beside it. */
function isLabelled(label: GraphicsObject, text: GraphicsObject): boolean {
  const [first, second] = [label.runs[0], text.runs[0]]
  if (!first || !second) return false
  return Math.abs(first.y - second.y) < first.size / 4 && first.x < second.x
}
