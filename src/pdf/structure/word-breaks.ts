import type { GraphicsObject } from '../content/graphics.ts'
import type { ContentUnit } from '../document/content-unit.ts'
import { toBareText } from '../page-facts.ts'
import type { PageFacts } from '../page-facts.ts'
import type { PartLocator } from './locate-parts.ts'
import type { ContentKid, StructNode } from './struct-node.ts'
import { isContent, isNode } from './struct-node.ts'
import { mcidOf, textOfObject } from './struct-text.ts'

/** A piece of text of one block, with the bare characters it covers. */
interface Piece {
  readonly object: GraphicsObject
  readonly text: string
  readonly start: number
  readonly end: number
  readonly block: StructNode
}

const inline = new Set(['Span', 'Link', 'Em', 'Strong', 'Code', 'Reference', 'Quote', 'NonStruct'])

/**
 * Text objects behind which a blank is missing: at the end of a line Chromium leaves it out, and
 * whoever hears the text hears „ImBezirk“. The page knows where its blanks are (ISO 32000-1,
 * 14.8.2.5).
 */
export function findLostBlanks(
  root: StructNode,
  units: readonly ContentUnit[],
  { locator, text }: { readonly locator: PartLocator; readonly text: PageFacts['text'] },
): ReadonlySet<GraphicsObject> {
  const blanks = blanksOf(text)
  const found = new Set<GraphicsObject>()
  const pieces = piecesOf(root, units, locator)
  let place: { readonly block: StructNode; readonly shift: number | undefined } | undefined
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1]
    if (next?.block !== piece.block) continue
    if (place?.block !== piece.block) {
      const range = locator.rangeOf(piece.block)
      const start = locator.placeInPage(range)
      place = { block: piece.block, shift: start === undefined ? undefined : start - range.start }
    }
    if (place.shift === undefined || !blanks.has(piece.end + place.shift)) continue
    if (!/\s$/.test(piece.text) && !/^\s/.test(next.text)) found.add(piece.object)
  }
  return found
}

/** Places in the bare text that have a blank before them. */
function blanksOf(text: string): ReadonlySet<number> {
  const blanks = new Set<number>()
  let length = 0
  for (const word of text.split(/\s+/)) {
    length += toBareText(word).length
    blanks.add(length)
  }
  return blanks
}

function piecesOf(
  root: StructNode,
  units: readonly ContentUnit[],
  locator: PartLocator,
): readonly Piece[] {
  const objects = new Map<string, [ContentUnit, GraphicsObject][]>()
  for (const unit of units)
    for (const object of unit.graphics.objects) {
      if (object.kind !== 'text') continue
      const key = `${unit.numbering} ${mcidOf(object) ?? ''}`
      const known = objects.get(key)
      if (known) known.push([unit, object])
      else objects.set(key, [[unit, object]])
    }
  const pieces: Piece[] = []
  const add = (kid: ContentKid, block: StructNode): void => {
    let { start } = locator.rangeOf(kid)
    for (const [unit, object] of objects.get(`${kid.unit} ${kid.mcid}`) ?? []) {
      const text = textOfObject(object, unit)
      const end = start + toBareText(text).length
      pieces.push({ object, text, start, end, block })
      start = end
    }
  }
  const visit = (node: StructNode, block: StructNode): void => {
    if (node.type === 'Figure') return
    for (const kid of node.kids) {
      if (isContent(kid)) add(kid, block)
      else if (isNode(kid)) visit(kid, inline.has(kid.type) ? block : kid)
    }
  }
  visit(root, root)
  return pieces
}
