import type { TextLookup } from './struct-text.ts'
import type { ContentKid, StructKid, StructNode } from './struct-node.ts'
import { allNodes, createNode, isContent, isNode } from './struct-node.ts'

/** Elements without meaning of their own: Chromium makes one of every box and every run of text. */
const generic = new Set(['NonStruct', 'Div'])

/** Hold paragraphs and the like, never bare text. */
const groups = new Set([
  ...['StructTreeRoot', 'Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Caption', 'Aside'],
])

const blocks = new Set([
  ...['P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'TOC', 'Table', 'Note', ...groups],
])

/** May stay empty: a table needs them. */
const cells = new Set(['TD', 'TH'])

/**
 * Takes elements without meaning out of the tree, sets bare text in paragraphs where it stands
 * among paragraphs, and drops what is empty or blank.
 * @param kept nodes that stay what they are although their type is generic
 */
export function tidyTree(
  root: StructNode,
  { textOf, kept }: { readonly textOf: TextLookup; readonly kept: ReadonlySet<StructNode> },
): void {
  const isBlank = (kid: ContentKid): boolean => textOf(kid).trim() === ''
  const runs = new Set(allNodes(root).filter((node) => node.kids.some(isContent)))
  const isGeneric = (node: StructNode): boolean => generic.has(node.type) && !kept.has(node)

  const dissolve = (kid: StructKid, parent: StructNode): readonly StructKid[] => {
    if (!isNode(kid)) return [kid]
    tidy(kid)
    if (kid.kids.length === 0) return cells.has(kid.type) ? [kid] : []
    if (!isGeneric(kid)) return [kid]
    const inGroup = groups.has(parent.type) && !isGeneric(parent)
    if ((kid.lang ?? kid.expansion) !== undefined)
      kid.type = typeOfKept(kid, inGroup && !runs.has(kid))
    else if (hasBlocks(kid) || !inGroup || runs.has(kid)) return kid.kids
    else kid.type = 'P'
    return [kid]
  }
  const tidy = (node: StructNode): void => {
    const kids: StructKid[] = []
    for (const kid of node.kids) for (const kept of dissolve(kid, node)) kids.push(kept)
    node.kids = kids
    const isGroup = groups.has(node.type) && !isGeneric(node)
    if (isGroup || hasBlocks(node)) node.kids = wrapRuns(node.kids, isBlank)
  }
  tidy(root)
}

/** A part in another language, or that stands for more words, keeps an element that says so. */
function typeOfKept(node: StructNode, isParagraph: boolean): string {
  if (hasBlocks(node)) return 'Div'
  return isParagraph ? 'P' : 'Span'
}

function hasBlocks({ kids }: StructNode): boolean {
  return kids.some((kid) => isNode(kid) && blocks.has(kid.type))
}

/** Text and inline elements between blocks become paragraphs; blank ones vanish. */
function wrapRuns(kids: readonly StructKid[], isBlank: (kid: ContentKid) => boolean): StructKid[] {
  const wrapped: StructKid[] = []
  let run: StructKid[] = []
  const close = (): void => {
    if (run.length === 0) return
    if (!run.every((kid) => isContent(kid) && isBlank(kid))) wrapped.push(createNode('P', run))
    run = []
  }
  for (const kid of kids) {
    if (isNode(kid) && !isInline(kid)) {
      close()
      wrapped.push(kid)
    } else run.push(kid)
  }
  close()
  return wrapped
}

function isInline({ type }: StructNode): boolean {
  return inlineTypes.has(type)
}

const inlineTypes = new Set([
  ...[
    'Span',
    'Quote',
    'Reference',
    'BibEntry',
    'Code',
    'Link',
    'Annot',
    'Em',
    'Strong',
    'NonStruct',
  ],
])
