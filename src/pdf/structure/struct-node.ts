/** A part of the document as assistive technology meets it (ISO 32000-1, 14.7.2). */
export interface StructNode {
  type: string
  kids: StructKid[]
  /** By owner (`Table`, `List`, `Layout`), then by name. */
  attributes: Map<string, Map<string, AttributeValue>>
  alt?: string | undefined
  actualText?: string | undefined
  /** What an abbreviation stands for. */
  expansion?: string | undefined
  lang?: string | undefined
  /** The words of a heading: its bookmark. */
  title?: string | undefined
  /** How deep the bookmark of a heading stands, from 1; null: it has none. */
  rank?: number | null | undefined
  id?: string | undefined
  /** Reference of the element it was read from, as text; nodes made here have none. */
  readonly origin?: string | undefined
}

/** A name is a string, references to elements are a list of their ids. */
export type AttributeValue = number | string | readonly number[] | readonly string[]

/** A marked-content sequence of a page or form. */
export interface ContentKid {
  /** Id of the ContentUnit. */
  readonly unit: string
  readonly mcid: number
}

/** A whole object: an annotation. */
export interface ObjectKid {
  /** Its reference, as text. */
  readonly object: string
  /** Reference of the page, as text. */
  readonly page: string | undefined
}

export type StructKid = StructNode | ContentKid | ObjectKid

export function isNode(kid: StructKid): kid is StructNode {
  return 'kids' in kid
}

export function isContent(kid: StructKid): kid is ContentKid {
  return 'mcid' in kid
}

export function isObject(kid: StructKid): kid is ObjectKid {
  return 'object' in kid
}

export function createNode(type: string, kids: readonly StructKid[] = []): StructNode {
  return { type, kids: [...kids], attributes: new Map() }
}

export function childNodes({ kids }: StructNode): readonly StructNode[] {
  return kids.filter(isNode)
}

/** The node and all below it, in reading order. */
export function allNodes(node: StructNode): readonly StructNode[] {
  const nodes: StructNode[] = []
  const add = (each: StructNode): void => {
    nodes.push(each)
    for (const kid of each.kids) if (isNode(kid)) add(kid)
  }
  add(node)
  return nodes
}

/** All content of a node and those below it, in reading order. */
export function contentOf(node: StructNode): readonly ContentKid[] {
  return node.kids.flatMap((kid) => (isNode(kid) ? contentOf(kid) : isContent(kid) ? kid : []))
}

export function attributeOf(
  { attributes }: StructNode,
  owner: string,
  name: string,
): AttributeValue | undefined {
  return attributes.get(owner)?.get(name)
}

export function setAttribute(
  { attributes }: StructNode,
  owner: string,
  name: string,
  value: AttributeValue,
): void {
  const own = attributes.get(owner) ?? new Map<string, AttributeValue>()
  attributes.set(owner, own.set(name, value))
}
