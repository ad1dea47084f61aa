import { PDFArray, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib'
import type { PDFContext, PDFDict, PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import { asDict } from '../document/access.ts'
import type { ContentUnit } from '../document/content-unit.ts'
import { isStandardType } from '../structure/standard-types.ts'
import type { AttributeValue, StructKid, StructNode } from '../structure/struct-node.ts'
import { isContent, isNode } from '../structure/struct-node.ts'
import type { StructTree } from '../structure/read-struct-tree.ts'
import type { MarkedContents } from './mark-contents.ts'

/** Types of PDF 2.0 that Chromium uses, and what they are in PDF 1.7. */
const roles: Readonly<Record<string, string>> = {
  Aside: 'Div',
  Em: 'Span',
  FENote: 'Note',
  Strong: 'Span',
  Sub: 'Span',
  Title: 'P',
}

/** What the tree is written from. */
export interface StructTreeInput {
  readonly tree: StructTree
  readonly units: readonly ContentUnit[]
  readonly marked: MarkedContents
}

/**
 * Writes the structure tree anew, with the tables that lead from content back to it. Returns the new
 * elements by the reference of the one they were read from.
 * @throws Error for a type that neither PDF 1.7 nor the table above knows.
 */
export function writeStructTree(
  document: PDFDocument,
  input: StructTreeInput,
): ReadonlyMap<string, PDFRef> {
  const { context, catalog } = document
  const writer = new TreeWriter(context, input)
  const root = context.obj({ Type: 'StructTreeRoot' })
  const ref = context.register(root)
  const kids = input.tree.root.kids.filter(isNode).map((node) => writer.write(node, ref))
  root.set(PDFName.of('K'), context.obj(kids))
  writer.writeTables(root)
  catalog.set(PDFName.of('StructTreeRoot'), ref)
  return writer.written()
}

class TreeWriter {
  private readonly context: PDFContext
  private readonly input: StructTreeInput
  private readonly units: ReadonlyMap<string, ContentUnit>
  private readonly pages: ReadonlyMap<number, PDFRef>
  private readonly refs = new Map<StructNode, PDFRef>()
  private readonly objects: { readonly ref: PDFRef; readonly owner: PDFRef }[] = []
  private readonly types = new Set<string>()

  constructor(context: PDFContext, input: StructTreeInput) {
    this.context = context
    this.input = input
    this.units = new Map(input.units.map((unit) => [unit.id, unit]))
    this.pages = new Map(
      input.units.flatMap(({ isForm, page, ref }) => (isForm ? [] : [[page, ref]])),
    )
  }

  write(node: StructNode, parent: PDFRef): PDFRef {
    const { context } = this
    const ref = context.nextRef()
    this.refs.set(node, ref)
    this.types.add(node.type)
    const dict = context.obj({ S: node.type, P: parent })
    const page = this.pageOf(node)
    if (page) dict.set(PDFName.of('Pg'), page)
    writeTexts(dict, node)
    const attributes = this.writeAttributes(node)
    if (attributes) dict.set(PDFName.of('A'), attributes)
    const kids = this.kidsOf(node).flatMap((kid) => this.writeKid(kid, ref, page))
    const [only] = kids
    if (only) dict.set(PDFName.of('K'), kids.length === 1 ? only : context.obj(kids))
    context.assign(ref, dict)
    return ref
  }

  /** New elements by the reference of the old one. */
  written(): ReadonlyMap<string, PDFRef> {
    return new Map(
      [...this.refs].flatMap(([{ origin }, ref]) => (origin === undefined ? [] : [[origin, ref]])),
    )
  }

  /** ParentTree, IDTree and RoleMap (ISO 32000-1, 14.7.2 and 14.7.4.4). */
  writeTables(root: PDFDict): void {
    const { context } = this
    const numbers: PDFObject[] = []
    let next = 0
    const add = (holder: PDFDict, key: string, value: PDFObject): void => {
      holder.set(PDFName.of(key), PDFNumber.of(next))
      numbers.push(PDFNumber.of(next), value)
      next += 1
    }
    for (const [unit, { owners }] of this.input.marked.contents) {
      unit.dict.delete(PDFName.of('StructParents'))
      const refs = owners.map(({ node }) => this.refs.get(node) ?? PDFRef.of(0))
      if (refs.length > 0) add(unit.dict, 'StructParents', context.register(context.obj(refs)))
    }
    for (const { ref, owner } of this.objects) {
      const dict = asDict(context.lookup(ref))
      if (dict) add(dict, 'StructParent', owner)
    }
    root.set(PDFName.of('ParentTree'), context.register(context.obj({ Nums: numbers })))
    root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(next))
    const ids = [...this.refs].flatMap(([{ id }, ref]) => (id === undefined ? [] : [{ id, ref }]))
    const names = ids.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    if (names.length > 0)
      root.set(
        PDFName.of('IDTree'),
        context.register(
          context.obj({ Names: names.flatMap(({ id, ref }) => [toString(id), ref]) }),
        ),
      )
    const used = [...this.types].filter((type) => !isStandardType(type)).sort()
    for (const type of used)
      if (!(type in roles)) throw new Error(`unknown structure type „${type}“`)
    if (used.length > 0)
      root.set(
        PDFName.of('RoleMap'),
        context.obj(Object.fromEntries(used.map((type) => [type, roles[type]]))),
      )
  }

  /** The new sequences of a node's content, in the order of its kids; of a drawing as painted. */
  private kidsOf(node: StructNode): readonly StructKid[] {
    const { placed } = this.input.marked
    const kids = node.kids.flatMap((kid): readonly StructKid[] =>
      isContent(kid) ? (placed.get(kid) ?? []) : [kid],
    )
    if (node.type !== 'Figure') return kids
    return kids.toSorted((a, b) =>
      isContent(a) && isContent(b) && a.unit === b.unit ? a.mcid - b.mcid : 0,
    )
  }

  private pageOf(node: StructNode): PDFRef | undefined {
    const first = this.kidsOf(node).find(isContent)
    return first && this.pages.get(this.units.get(first.unit)?.page ?? 0)
  }

  private writeKid(kid: StructKid, parent: PDFRef, page: PDFRef | undefined): PDFObject[] {
    const { context } = this
    if (isNode(kid)) return [this.write(kid, parent)]
    if (!isContent(kid)) {
      const ref = toRef(kid.object)
      this.objects.push({ ref, owner: parent })
      const dict = context.obj({ Type: 'OBJR', Obj: ref })
      if (kid.page !== undefined) dict.set(PDFName.of('Pg'), toRef(kid.page))
      return [dict]
    }
    const unit = this.units.get(kid.unit)
    const own = this.pages.get(unit?.page ?? 0)
    if (!unit || !own) return []
    if (own === page && !unit.isForm) return [PDFNumber.of(kid.mcid)]
    const dict = context.obj({ Type: 'MCR', Pg: own, MCID: kid.mcid })
    if (unit.isForm) dict.set(PDFName.of('Stm'), unit.ref)
    return [dict]
  }

  private writeAttributes({ attributes }: StructNode): PDFObject | undefined {
    const { context } = this
    const dicts = [...attributes].flatMap(([owner, own]) => {
      if (own.size === 0) return []
      const dict = context.obj({ O: owner })
      for (const [name, value] of own) dict.set(PDFName.of(name), this.toValue(value))
      return [dict]
    })
    return dicts.length > 1 ? context.obj(dicts) : dicts[0]
  }

  private toValue(value: AttributeValue): PDFObject {
    if (typeof value === 'number') return PDFNumber.of(value)
    if (typeof value === 'string') return PDFName.of(value)
    const array = PDFArray.withContext(this.context)
    for (const item of value)
      array.push(typeof item === 'number' ? PDFNumber.of(item) : toString(item))
    return array
  }
}

function writeTexts(dict: PDFDict, node: StructNode): void {
  const texts = {
    T: node.title,
    Alt: node.alt,
    ActualText: node.actualText,
    E: node.expansion,
    Lang: node.lang,
  }
  for (const [key, text] of Object.entries(texts))
    if (text !== undefined && text !== '') dict.set(PDFName.of(key), toString(text))
  if (node.id !== undefined) dict.set(PDFName.of('ID'), toString(node.id))
}

/** Plain letters as they are, everything else as UTF-16. */
export function toString(text: string): PDFString | PDFHexString {
  return /^[\w .,:;/+-]*$/.test(text) ? PDFString.of(text) : PDFHexString.fromText(text)
}

/** `12 0 R` as it was read. */
function toRef(text: string): PDFRef {
  const [number, generation] = text.split(' ').map(Number)
  return PDFRef.of(number ?? 0, generation)
}
