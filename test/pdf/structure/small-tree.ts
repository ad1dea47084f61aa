import type { StructKid, StructNode } from '../../../src/pdf/structure/struct-node.ts'
import { isContent, isNode } from '../../../src/pdf/structure/struct-node.ts'
import type { TextLookup } from '../../../src/pdf/structure/struct-text.ts'

/** Texts of the sequences of a tree that is written down by hand. */
export class SmallTree {
  private readonly texts: string[] = []

  /** An element; a string is content, `@7 0 R` an annotation. */
  node(type: string, ...kids: readonly (StructNode | string)[]): StructNode {
    return { type, attributes: new Map(), kids: kids.map((kid) => this.toKid(kid)) }
  }

  readonly textOf: TextLookup = ({ mcid }) => this.texts[mcid] ?? ''

  /** `H1(Titel) P(Text Link(@7 0 R mehr))` */
  show(node: StructNode): string {
    const kids = node.kids.map((kid) =>
      isNode(kid) ? this.show(kid) : isContent(kid) ? this.textOf(kid) : `@${kid.object}`,
    )
    return `${node.type}(${kids.join(' ')})`
  }

  private toKid(kid: StructNode | string): StructKid {
    if (typeof kid !== 'string') return kid
    if (kid.startsWith('@')) return { object: kid.slice(1), page: undefined }
    this.texts.push(kid)
    return { unit: 'page', mcid: this.texts.length - 1 }
  }
}
