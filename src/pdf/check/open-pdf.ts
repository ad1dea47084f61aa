import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { decodeName, dictAt } from '../document/access.ts'
import { readContents } from '../document/content-unit.ts'
import type { Contents } from '../document/content-unit.ts'
import { readElements } from './element.ts'
import type { Element } from './element.ts'

/** A PDF, opened to be checked: nothing but its bytes is known. */
export interface OpenPdf {
  readonly bytes: Uint8Array
  readonly document: PDFDocument
  readonly catalog: PDFDict
  readonly contents: Contents
  /** Numbers of pages, from 1, by reference. */
  readonly pages: ReadonlyMap<string, number>
  /** All elements of the structure, in reading order; null if there is none. */
  readonly elements: readonly Element[] | null
  /** Non-standard types and what they stand for. */
  readonly roleMap: ReadonlyMap<string, string>
}

/** @throws Error if it is no PDF, or too damaged to be read. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const document = await PDFDocument.load(bytes, {
    ...{ updateMetadata: false, parseSpeed: Infinity, ignoreEncryption: true },
  })
  const { catalog } = document
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref.toString(), index + 1]))
  const root = dictAt(catalog, 'StructTreeRoot')
  const roleMap = new Map<string, string>()
  for (const [name, value] of dictAt(root, 'RoleMap')?.entries() ?? [])
    if (value instanceof PDFName) roleMap.set(decodeName(name), decodeName(value))
  const contents = readContents(document)
  const elements = root ? readElements(root, roleMap, pages) : null
  return { bytes, document, catalog, contents, pages, elements, roleMap }
}

/** All dictionaries of the file, those of streams too, in the order of their numbers. */
export function allDicts({ document: { context } }: OpenPdf): readonly PDFDict[] {
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (object instanceof PDFDict) return [object]
    return 'dict' in object && object.dict instanceof PDFDict ? [object.dict] : []
  })
}
