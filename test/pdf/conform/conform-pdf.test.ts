import { PDFArray, PDFDict, PDFDocument } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { conformPdf } from '../../../src/pdf/conform/conform-pdf.ts'
import type { GraphicsObject } from '../../../src/pdf/content/graphics.ts'
import {
  asDict,
  dictAt,
  entry,
  listAt,
  nameAt,
  numberAt,
  refAt,
  streamBytes,
  textAt,
} from '../../../src/pdf/document/access.ts'
import { readContents } from '../../../src/pdf/document/content-unit.ts'
import type { ContentUnit } from '../../../src/pdf/document/content-unit.ts'
import { readStructTree } from '../../../src/pdf/structure/read-struct-tree.ts'
import { readContentTexts } from '../../../src/pdf/structure/struct-text.ts'
import type { StructNode } from '../../../src/pdf/structure/struct-node.ts'
import { allNodes, attributeOf, isContent, isNode } from '../../../src/pdf/structure/struct-node.ts'
import { chromiumLike, facts, firstPage } from './chromium-like.ts'

const date = new Date('2025-12-31T00:00:00Z')

let bytes: Uint8Array
let document: PDFDocument
let units: readonly ContentUnit[]
let root: StructNode

beforeAll(async () => {
  bytes = (await conformPdf(chromiumLike(), facts, date)).bytes
  document = await PDFDocument.load(bytes, { updateMetadata: false })
  units = readContents(document).units
  const tree = readStructTree(document)
  if (!tree) throw new Error('no structure')
  root = tree.root
})

function show(node: StructNode): string {
  const textOf = readContentTexts(units)
  const kids = node.kids.map((kid) =>
    isNode(kid) ? show(kid) : isContent(kid) ? textOf(kid) : `@${kid.object}`,
  )
  return `${node.type}(${kids.join(' ')})`
}

const find = (type: string): StructNode | undefined =>
  allNodes(root).find((node) => node.type === type)

test('the structure says what the parts are, and ends lines with a blank', () => {
  expect(root.kids.map((kid) => show(kid as StructNode))).toEqual([
    'Document(H1(abc) L(LI(Lbl(•) LBody(ab c))) Div(Figure()) P(Link(bc @9 0 R)))',
  ])
})

describe('content', () => {
  const outer = ({ marks: [mark] }: GraphicsObject): string =>
    mark ? `${mark.tag} ${mark.mcid ?? ''}`.trim() : 'unmarked'

  test('everything is marked: for the structure or as artifact', () => {
    expect(units.map(({ graphics }) => graphics.objects.map(outer))).toEqual([
      [
        'H1 0',
        'Artifact',
        'Lbl 1',
        'LBody 2',
        'LBody 2',
        'Figure 3',
        'Figure 3',
        'Figure 3',
        'Artifact',
      ],
      ['Link 0'],
    ])
    expect(units.every(({ graphics }) => graphics.balanced)).toBe(true)
  })

  test('what is painted, where and in which order, stays', () => {
    const [first] = units
    const painted = Buffer.from(first?.bytes ?? [])
      .toString('latin1')
      .replaceAll(/\/\w+ (?:<<.*?>>)?B[DM]C\n|\n?EMC\n?|\n<0001> Tj/g, '\n')
    const unmarked = firstPage.replaceAll(/\/\w+ <<.*?>>BDC|EMC/g, '')
    const tokens = (text: string): string[] => text.split(/\s+/).filter(Boolean)
    expect(tokens(painted)).toEqual(tokens(unmarked))
  })

  test('the foot of a page is pagination', () => {
    expect(Buffer.from(units[0]?.bytes ?? []).toString('latin1')).toContain(
      '/Artifact <</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC',
    )
  })

  test('the tables lead from each sequence to its element', () => {
    const tree = dictAt(dictAt(document.catalog, 'StructTreeRoot'), 'ParentTree')
    const [, onPage] = listAt(tree, 'Nums')
    const owners = onPage instanceof PDFArray ? onPage.asArray() : []
    const types = owners.map((owner) => nameAt(asDict(document.context.lookup(owner)), 'S'))
    expect(types).toEqual(['H1', 'Lbl', 'LBody', 'Figure'])
  })
})

test('the figure keeps its alternative text and says what it covers, all of it', () => {
  const figure = find('Figure')
  expect(figure?.alt).toBe('Ein Kreis')
  expect(figure && attributeOf(figure, 'Layout', 'BBox')).toEqual([30, 376, 54, 400])
})

test('the link says where it leads, is printed, and is read in the order of the structure', () => {
  const page = document.getPage(1).node
  const [link] = listAt(page, 'Annots')
  expect(textAt(link as PDFDict, 'Contents')).toBe('bc, Seite 1')
  expect(numberAt(link as PDFDict, 'F')).toBe(4)
  expect(nameAt(page, 'Tabs')).toBe('S')
})

test('bookmarks lead to the new elements', () => {
  const item = dictAt(dictAt(document.catalog, 'Outlines'), 'First')
  expect(textAt(item, 'Title')).toBe('abc')
  expect(refAt(item, 'SE')?.toString()).toBe(find('H1')?.origin)
})

test('pages are named as they are numbered in print', () => {
  const labels = listAt(dictAt(document.catalog, 'PageLabels'), 'Nums')
  expect(labels.map(String)).toEqual(['0', '<<\n/S /D\n/St 1\n>>'])
})

test('title, dates and makers are the same in both places; the metadata are readable', () => {
  const info = asDict(document.context.lookup(document.context.trailerInfo.Info))
  const said = ['Title', 'Author', 'Creator', 'Producer', 'CreationDate', 'ModDate'].map((key) =>
    textAt(info, key),
  )
  expect(said).toEqual([
    'Probe',
    'Bezirksamt',
    'bzrp 1.0.0',
    'Skia/PDF',
    "D:20251231000000+00'00'",
    "D:20251231000000+00'00'",
  ])
  const raw = Buffer.from(bytes).toString('utf8')
  for (const part of [
    '<rdf:li xml:lang="x-default">Probe</rdf:li>',
    '<rdf:li>Bezirksamt</rdf:li>',
    '<xmp:CreateDate>2025-12-31T00:00:00Z</xmp:CreateDate>',
    '<pdfuaid:part>1</pdfuaid:part>',
    '<pdfaid:conformance>A</pdfaid:conformance>',
  ])
    expect(raw).toContain(part)
})

test('colours are sRGB', () => {
  const intent = asDict(listAt(document.catalog, 'OutputIntents')[0])
  expect(nameAt(intent, 'S')).toBe('GTS_PDFA1')
  const profile = Buffer.from(streamBytes(entry(intent, 'DestOutputProfile')))
  expect(profile.readUInt32BE(0)).toBe(profile.length)
  expect(profile.toString('latin1', 12, 20)).toBe('mntrRGB ')
  expect(profile.toString('latin1', 36, 40)).toBe('acsp')
})

test('nothing of the old structure and of the time of printing stays behind', async () => {
  const { context } = document
  const elements = context
    .enumerateIndirectObjects()
    .filter(([, object]) => object instanceof PDFDict && nameAt(object, 'Type') === 'StructElem')
  expect(elements).toHaveLength(0)
  expect(Buffer.from(bytes).includes('20261128')).toBe(false)
  const later = await conformPdf(chromiumLike('20301224120000'), facts, date)
  expect(Buffer.compare(later.bytes, bytes)).toBe(0)
})

test('the file names itself by its content', async () => {
  const idOf = (pdf: Uint8Array): string =>
    /\/ID \[ <([0-9A-F]{32})> <\1> \]/.exec(Buffer.from(pdf).toString('latin1'))?.[1] ?? ''
  const other = await conformPdf(chromiumLike(), { ...facts, author: 'Andere' }, date)
  expect(idOf(bytes)).toMatch(/^[0-9A-F]{32}$/)
  expect(idOf(other.bytes)).not.toBe(idOf(bytes))
})

test('a PDF without structure is a bug', async () => {
  const plain = await PDFDocument.create()
  plain.addPage()
  await expect(conformPdf(await plain.save(), facts, date)).rejects.toThrow('no structure tree')
})
