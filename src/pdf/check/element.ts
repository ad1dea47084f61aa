import { PDFDict, PDFNumber } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { entry, listAt, nameAt, numberAt, rawListAt, refAt } from '../document/access.ts'
import { toStandardType } from '../structure/standard-types.ts'

/** An element of the structure as it stands in the file. */
export interface Element {
  readonly dict: PDFDict
  readonly ref: string
  readonly type: string
  /** After all mappings; undefined if it stands for no standard type. */
  readonly standard: string | undefined
  /** Undefined for those below the root. */
  readonly parent: Element | undefined
  readonly kids: readonly Element[]
  /** Marked content that is its own, by id of the page or form. */
  readonly contents: readonly { readonly unit: string; readonly mcid: number }[]
  /** References of annotations and other objects that are its own. */
  readonly objects: readonly string[]
  /** Page of its first content, from 1; null if it has none. */
  readonly page: number | null
}

/** Deeper than any honest tree. */
const deepest = 500

interface Reading {
  readonly roleMap: ReadonlyMap<string, string>
  readonly pages: ReadonlyMap<string, number>
  readonly all: Element[]
  readonly seen: Set<PDFDict>
}

/** All elements, in reading order; one that occurs twice is read once. */
export function readElements(
  root: PDFDict,
  roleMap: ReadonlyMap<string, string>,
  pages: ReadonlyMap<string, number>,
): readonly Element[] {
  const reading: Reading = { roleMap, pages, all: [], seen: new Set() }
  for (const raw of rawListAt(root, 'K')) readElement(raw, root, undefined, reading, 0)
  return reading.all
}

function readElement(
  raw: PDFObject,
  holder: PDFDict,
  parent: Element | undefined,
  reading: Reading,
  depth: number,
): Element | undefined {
  const dict = holder.context.lookup(raw)
  if (!(dict instanceof PDFDict) || reading.seen.has(dict) || depth > deepest) return undefined
  reading.seen.add(dict)
  const type = nameAt(dict, 'S') ?? ''
  const element = {
    ...{ dict, type, parent, ref: raw.toString() },
    standard: toStandardType(type, reading.roleMap),
    kids: [] as Element[],
    contents: [] as { unit: string; mcid: number }[],
    objects: [] as string[],
    page: null as number | null,
  }
  reading.all.push(element)
  const page = pageOf(element)
  for (const kid of rawListAt(dict, 'K')) readKid(kid, element, { page, reading, depth })
  const own = reading.pages.get(refAt(dict, 'Pg')?.toString() ?? '')
  element.page = own ?? element.kids.find(({ page }) => page !== null)?.page ?? null
  return element
}

function readKid(
  raw: PDFObject,
  element: Element & {
    kids: Element[]
    contents: { unit: string; mcid: number }[]
    objects: string[]
  },
  { page, reading, depth }: { page: string | undefined; reading: Reading; depth: number },
): void {
  const { dict } = element
  const value = dict.context.lookup(raw)
  if (value instanceof PDFNumber)
    element.contents.push({ unit: page ?? '', mcid: value.asNumber() })
  if (!(value instanceof PDFDict)) return
  const own = refAt(value, 'Pg')?.toString() ?? page ?? ''
  const type = nameAt(value, 'Type')
  if (type === 'MCR') {
    const unit = refAt(value, 'Stm')?.toString() ?? own
    element.contents.push({ unit, mcid: numberAt(value, 'MCID') ?? -1 })
  } else if (type === 'OBJR') element.objects.push(refAt(value, 'Obj')?.toString() ?? '')
  else {
    const kid = readElement(raw, dict, element, reading, depth + 1)
    if (kid) element.kids.push(kid)
  }
}

/** The page that stands for numbers among the kids: its own, or that of what holds it. */
function pageOf({ dict, parent }: Element): string | undefined {
  return refAt(dict, 'Pg')?.toString() ?? (parent && pageOf(parent))
}

/** An attribute of an element, whoever its owner in `owners` is. */
export function attributeOf({ dict }: Element, owner: string, name: string): PDFObject | undefined {
  for (const each of listAt(dict, 'A'))
    if (each instanceof PDFDict && nameAt(each, 'O') === owner) {
      const value = entry(each, name)
      if (value) return value
    }
  return undefined
}

/** The element and what lies below it, in reading order. */
export function withDescendants(element: Element): readonly Element[] {
  const all: Element[] = []
  const add = (each: Element): void => {
    all.push(each)
    each.kids.forEach(add)
  }
  add(element)
  return all
}
