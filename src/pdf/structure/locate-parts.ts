import type { PageFacts, PagePart } from '../page-facts.ts'
import { toBareText } from '../page-facts.ts'
import type { ContentKid, StructNode } from './struct-node.ts'
import { isContent, isNode } from './struct-node.ts'
import type { TextLookup } from './struct-text.ts'

/** How far a part may stand from where the page says. */
const reach = 2000

/** Short texts occur too often to be taken elsewhere. */
const shortest = 12

/** From one character of the bare text of the document to another. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * Brings together the page and the structure tree of its PDF: text is what both have, while names
 * of elements do not reach the PDF.
 */
export class PartLocator {
  /** Bare text of the tree, without that of figures. */
  private readonly text: string
  /** Bare text of the page. */
  private readonly expected: string
  private readonly root: StructNode
  private readonly ranges: ReadonlyMap<StructNode | ContentKid, Range>

  constructor(root: StructNode, textOf: TextLookup, { text }: Pick<PageFacts, 'text'>) {
    const measured = measure(root, textOf)
    this.root = root
    this.text = measured.text
    this.ranges = measured.ranges
    this.expected = toBareText(text)
  }

  /** Whether page and tree say the same from beginning to end. */
  get isExact(): boolean {
    return this.text === this.expected
  }

  rangeOf(node: StructNode | ContentKid): Range {
    return this.ranges.get(node) ?? { start: 0, end: 0 }
  }

  /** Where in the bare text of the page a part of the tree begins. */
  placeInPage({ start, end }: Range): number | undefined {
    return find(this.expected, this.text.slice(start, end), start)
  }

  /** The outermost element that is exactly the part and that `accepts`. */
  find(part: PagePart, accepts: (node: StructNode) => boolean): StructNode | undefined {
    const wanted = this.locate(part)
    return wanted && this.search(this.root, wanted, accepts)
  }

  /** The outermost elements that lie in the part and together are all of it, or none. */
  findWithin(part: PagePart): readonly StructNode[] {
    const wanted = this.locate(part)
    if (!wanted) return []
    const found = this.within(this.root, wanted)
    const lengths = found.map((node) => this.rangeOf(node).end - this.rangeOf(node).start)
    const covered = lengths.reduce((sum, length) => sum + length, 0)
    return covered === wanted.end - wanted.start ? found : []
  }

  private locate({ start, end }: PagePart): Range | undefined {
    const found = find(this.text, this.expected.slice(start, end), start)
    return found === undefined ? undefined : { start: found, end: found + end - start }
  }

  private search(
    node: StructNode,
    wanted: Range,
    accepts: (node: StructNode) => boolean,
  ): StructNode | undefined {
    const { start, end } = this.rangeOf(node)
    if (start > wanted.start || end < wanted.end) return undefined
    if (start === wanted.start && end === wanted.end && accepts(node)) return node
    for (const kid of node.kids) {
      const found = isNode(kid) ? this.search(kid, wanted, accepts) : undefined
      if (found) return found
    }
    return undefined
  }

  private within(node: StructNode, wanted: Range): readonly StructNode[] {
    const { start, end } = this.rangeOf(node)
    if (end <= wanted.start || start >= wanted.end || start === end) return []
    if (start >= wanted.start && end <= wanted.end) return [node]
    return node.kids.flatMap((kid) => (isNode(kid) ? this.within(kid, wanted) : []))
  }
}

function measure(
  root: StructNode,
  textOf: TextLookup,
): { readonly text: string; readonly ranges: ReadonlyMap<StructNode | ContentKid, Range> } {
  const ranges = new Map<StructNode | ContentKid, Range>()
  const texts: string[] = []
  let length = 0
  const visit = (node: StructNode): void => {
    const start = length
    for (const kid of node.type === 'Figure' ? [] : node.kids) {
      if (isNode(kid)) visit(kid)
      else if (isContent(kid)) {
        const bare = toBareText(textOf(kid))
        texts.push(bare)
        ranges.set(kid, { start: length, end: length + bare.length })
        length += bare.length
      }
    }
    ranges.set(node, { start, end: length })
  }
  visit(root)
  return { text: texts.join(''), ranges }
}

/** Where a text stands in another: where it is expected, or else nearest to that. */
function find(text: string, wanted: string, near: number): number | undefined {
  if (text.startsWith(wanted, near)) return near
  if (wanted.length < shortest) return undefined
  const found = [text.indexOf(wanted, near), text.lastIndexOf(wanted, near)]
    .filter((at) => at >= 0 && Math.abs(at - near) <= reach)
    .sort((a, b) => Math.abs(a - near) - Math.abs(b - near))
  return found[0]
}
