import type { PageFacts } from '../page-facts.ts'
import { toList } from './definition-lists.ts'
import { labelPart } from './label-part.ts'
import type { PartLocator } from './locate-parts.ts'
import { labelNote } from './notes.ts'
import type { StructNode } from './struct-node.ts'
import { childNodes } from './struct-node.ts'

/** Elements that Chromium has no type for. */
const untyped = new Set(['NonStruct', 'Div'])

/**
 * Tells the tree what the page says of its parts: sections, headings, definition lists, captions,
 * notes, references, abbreviations, languages. What cannot be found stays as it is: correct, but plainer.
 * @param kept elements that have been given their meaning already
 */
export function markParts(
  locator: PartLocator,
  { parts }: Pick<PageFacts, 'parts'>,
  kept: ReadonlySet<StructNode>,
): void {
  const taken = new Set(kept)
  const isFree = (node: StructNode): boolean => untyped.has(node.type) && !taken.has(node)
  const terms = new Set<StructNode>()
  const details = new Set<StructNode>()
  const lists: StructNode[] = []
  const notes: StructNode[] = []
  const take = (node: StructNode | undefined, use: (node: StructNode) => void): void => {
    if (!node) return
    taken.add(node)
    use(node)
  }
  for (const part of parts) {
    switch (part.kind) {
      case 'section':
        take(locator.find(part, isFree), (node) => (node.type = 'Sect'))
        break
      case 'definition-list':
        take(
          locator.find(part, (node) => isFree(node) && childNodes(node).length > 1),
          (node) => lists.push(node),
        )
        break
      case 'term':
        take(locator.find(part, isFree), (node) => terms.add(node))
        break
      case 'detail':
        take(locator.find(part, isFree), (node) => details.add(node))
        break
      case 'caption':
        take(
          locator.find(part, (node) => node.type === 'P' || isFree(node)),
          (node) => (node.type = 'Caption'),
        )
        break
      case 'note':
        take(
          locator.find(part, (node) => node.type === 'P'),
          (node) => notes.push(node),
        )
        break
      case 'reference':
        take(locator.find(part, isFree), (node) => (node.type = 'Reference'))
        break
      case 'heading':
      case 'abbreviation':
      case 'language':
        labelPart(locator, part)
    }
  }
  // Last, because they change what stands where.
  for (const list of lists) toList(list, terms, details)
  for (const note of notes) labelNote(note)
}
