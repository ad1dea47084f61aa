import type { PagePart } from '../page-facts.ts'
import type { PartLocator } from './locate-parts.ts'

/** Tells the elements of a part its words, what it stands for, or its language. */
export function labelPart(locator: PartLocator, part: PagePart): void {
  const value = part.value ?? undefined
  if (part.kind === 'heading') {
    const heading = locator.find(part, ({ type }) => /^H[1-6]$/.test(type))
    if (heading) {
      heading.title = value
      heading.rank = part.rank
    }
  }
  const nodes = locator.findWithin(part)
  if (part.kind === 'abbreviation') for (const node of nodes) node.expansion = value
  if (part.kind === 'language') for (const node of nodes) node.lang = value
}
