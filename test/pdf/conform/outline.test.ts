import { PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib'
import type { PDFDict, PDFRef } from '@cantoo/pdf-lib'
import { beforeAll, expect, test } from 'vitest'
import { arrangeOutline } from '../../../src/pdf/conform/outline.ts'
import { dictAt, numberAt, refAt, textAt } from '../../../src/pdf/document/access.ts'
import type { StructNode } from '../../../src/pdf/structure/struct-node.ts'

/** A heading as Chromium prints it: level, words without blanks, and what the page says of it. */
type Heading = readonly [level: number, words: string, title?: string, rank?: number | null]

const headings: readonly Heading[] = [
  [1, 'Profil', 'Profil', 1],
  [2, 'TeilIAnalyse', 'Teil I: Analyse', 2],
  [2, '1Lage', '1 Lage', 3],
  [3, '1.1Ort', '1.1 Ort', 4],
  [4, 'Ist-Stand', 'Ist-Stand', null],
  [4, 'ohne Überschrift'],
  [2, '2Menschen', '2 Menschen', 3],
  [2, 'Anhang', 'Anhang', 2],
]

let document: PDFDocument

/** The bookmarks of Chromium: as deep as their levels. */
function printOutline(): StructNode {
  const { context, catalog } = document
  const ref = context.nextRef()
  const root: StructNode = { type: 'StructTreeRoot', attributes: new Map(), kids: [] }
  const stack: { level: number; ref: PDFRef; dict: PDFDict; last: PDFDict | null }[] = [
    { level: 0, ref, dict: context.obj({}), last: null },
  ]
  for (const [level, words, title, rank] of headings) {
    while ((stack.at(-1)?.level ?? 0) >= level) stack.pop()
    const parent = stack.at(-1)
    if (!parent) throw new Error('no parent')
    const origin = context.register(context.obj({ S: `H${level}` }))
    const dict = context.obj({
      Title: PDFHexString.fromText(words),
      SE: origin,
      Parent: parent.ref,
    })
    const own = context.register(dict)
    if (parent.last) parent.last.set(PDFName.of('Next'), own)
    else parent.dict.set(PDFName.of('First'), own)
    parent.dict.set(PDFName.of('Last'), own)
    parent.last = dict
    stack.push({ level, ref: own, dict, last: null })
    if (title !== undefined)
      root.kids.push({
        ...{ type: `H${level}`, attributes: new Map(), kids: [], title, rank },
        origin: origin.toString(),
      })
  }
  const [top] = stack
  if (top) context.assign(ref, top.dict)
  catalog.set(PDFName.of('Outlines'), ref)
  return root
}

beforeAll(async () => {
  document = await PDFDocument.create()
  const root = printOutline()
  const [first] = root.kids as StructNode[]
  const written = new Map([[first?.origin ?? '', document.context.nextRef()]])
  arrangeOutline(document, root, written)
})

/** `Profil(Teil I(1 Lage))`, open ones with the number of bookmarks they show, closed ones with `–`. */
function show(item: PDFDict | undefined): readonly string[] {
  const shown: string[] = []
  for (let each = item; each; each = dictAt(each, 'Next')) {
    const count = numberAt(each, 'Count')
    const below = show(dictAt(each, 'First')).join(' ')
    const state = count === undefined ? '' : count < 0 ? '–' : `${count}`
    shown.push(`${textAt(each, 'Title') ?? ''}${below && `${state}[${below}]`}`)
  }
  return shown
}

test('bookmarks stand as deep as their headings say; those without one vanish', () => {
  const outline = dictAt(document.catalog, 'Outlines')
  expect(show(dictAt(outline, 'First'))).toEqual([
    'Profil4[Teil I: Analyse2[1 Lage–[1.1 Ort ohne Überschrift] 2 Menschen] Anhang]',
  ])
  expect(numberAt(outline, 'Count')).toBe(5)
})

test('each knows what stands before it and above it', () => {
  const profil = dictAt(dictAt(document.catalog, 'Outlines'), 'First')
  const teil = dictAt(profil, 'First')
  const anhang = dictAt(teil, 'Next')
  expect(dictAt(anhang, 'Prev')).toBe(teil)
  expect(refAt(anhang, 'Parent')).toBe(refAt(dictAt(document.catalog, 'Outlines'), 'First'))
  expect(dictAt(profil, 'Last')).toBe(anhang)
})

test('one whose heading has not been written leads to its place on the page alone', () => {
  const profil = dictAt(dictAt(document.catalog, 'Outlines'), 'First')
  expect(refAt(profil, 'SE')).toBeDefined()
  expect(refAt(dictAt(profil, 'First'), 'SE')).toBeUndefined()
})

test('a document without bookmarks stays without', async () => {
  const plain = await PDFDocument.create()
  arrangeOutline(plain, { type: 'StructTreeRoot', attributes: new Map(), kids: [] }, new Map())
  expect(dictAt(plain.catalog, 'Outlines')).toBeUndefined()
})
