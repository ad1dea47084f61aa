import type { GraphicsObject } from '../content/graphics.ts'
import type { ContentUnit } from '../document/content-unit.ts'
import type { PageFacts } from '../page-facts.ts'
import { fillEmptyCells } from './empty-cells.ts'
import { groupFigures } from './figures.ts'
import { arrangeLists } from './lists.ts'
import { PartLocator } from './locate-parts.ts'
import { markParts } from './mark-parts.ts'
import { nameElements } from './notes.ts'
import type { StructNode } from './struct-node.ts'
import type { TextLookup } from './struct-text.ts'
import { dropRepeatedHeads } from './repeated-heads.ts'
import { arrangeTables } from './tables.ts'
import { tidyTree } from './tidy.ts'
import { findLostBlanks } from './word-breaks.ts'

export interface ArrangeInput {
  readonly units: readonly ContentUnit[]
  readonly textOf: TextLookup
  readonly facts: PageFacts
  /** Whether an annotation leads into the document. */
  readonly isInternal: (annotation: string) => boolean
}

/**
 * Makes of the tree that Chromium draws from the boxes of the page one that says what its parts
 * are. Changes the tree; returns the text objects that lack a blank at their end.
 */
export function arrangeStructure(
  root: StructNode,
  input: ArrangeInput,
): ReadonlySet<GraphicsObject> {
  const { units, textOf, facts, isInternal } = input
  const kept = groupFigures(root)
  dropRepeatedHeads(root, units)
  const locator = new PartLocator(root, textOf, facts)
  markParts(locator, facts, kept)
  fillEmptyCells(root, facts)
  arrangeTables(root)
  tidyTree(root, { textOf, kept })
  const lostBlanks = findLostBlanks(root, units, { locator, text: facts.text })
  arrangeLists(root, isInternal)
  nameElements(root)
  return lostBlanks
}
