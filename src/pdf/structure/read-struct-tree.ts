import { PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib'
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import {
  asText,
  decodeName,
  dictAt,
  entry,
  listAt,
  nameAt,
  numberAt,
  rawListAt,
  refAt,
  textAt,
} from '../document/access.ts'
import type { AttributeValue, StructKid, StructNode } from './struct-node.ts'
import { createNode } from './struct-node.ts'

/** The structure of a document. */
export interface StructTree {
  /** Stands for the StructTreeRoot; its kids are usually one Document. */
  readonly root: StructNode
  /** Non-standard types and what they stand for. */
  readonly roleMap: ReadonlyMap<string, string>
}

/** Reads the structure tree; null if there is none. An element that occurs twice is read once. */
export function readStructTree(document: PDFDocument): StructTree | null {
  const dict = dictAt(document.catalog, 'StructTreeRoot')
  if (!dict) return null
  const roleMap = new Map<string, string>()
  for (const [name, value] of dictAt(dict, 'RoleMap')?.entries() ?? [])
    if (value instanceof PDFName) roleMap.set(decodeName(name), decodeName(value))
  const root = createNode('StructTreeRoot', readKids(dict, undefined, new Set()))
  return { root, roleMap }
}

function readKids(dict: PDFDict, page: string | undefined, seen: Set<PDFDict>): StructKid[] {
  return rawListAt(dict, 'K').flatMap((raw) => readKid(raw, dict, page, seen) ?? [])
}

function readKid(
  raw: PDFObject,
  parent: PDFDict,
  page: string | undefined,
  seen: Set<PDFDict>,
): StructKid | undefined {
  const value = parent.context.lookup(raw)
  if (value instanceof PDFNumber)
    return page === undefined ? undefined : { unit: page, mcid: value.asNumber() }
  if (!(value instanceof PDFDict) || seen.has(value)) return undefined
  const own = refAt(value, 'Pg')?.toString() ?? page
  const type = nameAt(value, 'Type')
  if (type === 'MCR') {
    const unit = refAt(value, 'Stm')?.toString() ?? own
    const mcid = numberAt(value, 'MCID')
    return unit === undefined || mcid === undefined ? undefined : { unit, mcid }
  }
  if (type === 'OBJR') {
    const object = refAt(value, 'Obj')?.toString()
    return object === undefined ? undefined : { object, page: own }
  }
  seen.add(value)
  return readNode(value, raw, own, seen)
}

function readNode(
  dict: PDFDict,
  raw: PDFObject,
  page: string | undefined,
  seen: Set<PDFDict>,
): StructNode {
  return {
    type: nameAt(dict, 'S') ?? '',
    kids: readKids(dict, page, seen),
    attributes: readAttributes(dict),
    alt: textAt(dict, 'Alt'),
    actualText: textAt(dict, 'ActualText'),
    expansion: textAt(dict, 'E'),
    lang: textAt(dict, 'Lang'),
    id: textAt(dict, 'ID'),
    origin: raw instanceof PDFRef ? raw.toString() : undefined,
  }
}

function readAttributes(dict: PDFDict): StructNode['attributes'] {
  const attributes: StructNode['attributes'] = new Map()
  for (const each of listAt(dict, 'A')) {
    if (!(each instanceof PDFDict)) continue
    const owner = nameAt(each, 'O') ?? ''
    const own = attributes.get(owner) ?? new Map<string, AttributeValue>()
    for (const [name] of each.entries()) {
      const value = readValue(each, decodeName(name))
      if (decodeName(name) !== 'O' && value !== undefined) own.set(decodeName(name), value)
    }
    attributes.set(owner, own)
  }
  return attributes
}

function readValue(dict: PDFDict, name: string): AttributeValue | undefined {
  const value = entry(dict, name)
  if (value instanceof PDFNumber) return value.asNumber()
  if (value instanceof PDFName) return decodeName(value)
  const items = listAt(dict, name)
  if (items.every((item) => item instanceof PDFNumber)) return items.map((item) => item.asNumber())
  if (items.every((item) => item instanceof PDFString || item instanceof PDFHexString))
    return items.map((item) => asText(item) ?? '')
  return undefined
}
