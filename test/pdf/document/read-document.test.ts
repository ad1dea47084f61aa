import { PDFDocument } from '@cantoo/pdf-lib'
import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { streamBytes, UnreadableStream } from '../../../src/pdf/document/access.ts'
import { readContents } from '../../../src/pdf/document/content-unit.ts'
import { readDestinations } from '../../../src/pdf/document/destinations.ts'
import { readEmbeddedFonts } from '../../../src/pdf/document/embedded-fonts.ts'
import { decodeText, readFont } from '../../../src/pdf/document/font.ts'
import { smallPdf } from '../../support/small-pdf.ts'

const open = (pdf: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(pdf, { updateMetadata: false })

const pages = [
  '<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>',
  '<</Type/Page/Parent 2 0 R>>',
  '<</Type/Page/Parent 2 0 R>>',
]

test('named places: from the old dictionary and from the tree of names', async () => {
  const pdf = smallPdf([
    '<</Type/Catalog/Pages 2 0 R/Dests<</alt[4 0 R/Fit]>>/Names<</Dests<</Kids[<</Names[(a)[3 0 R/Fit](b)<</D[4 0 R/Fit]>>]>>]>>>>>>',
    ...pages,
  ])
  expect(Object.fromEntries(readDestinations(await open(pdf)))).toEqual({ alt: 2, a: 1, b: 2 })
})

test('forms are read with the page that draws them, and know where they stand', async () => {
  const pdf = smallPdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/Contents[4 0 R 5 0 R]/Resources<</XObject<</X 6 0 R>>>>>>',
    { stream: 'q 2 0 0 2 100 100 cm' },
    { stream: '/X Do Q /X Do' },
    { dict: '/Subtype/Form/Matrix[1 0 0 1 5 5]/BBox[0 0 9 9]', stream: '0 0 1 1 re f' },
  ])
  const { units, uses } = readContents(await open(pdf))
  expect(units.map(({ id, isForm, page }) => [id, isForm, page])).toEqual([
    ['3 0 R', false, 1],
    ['6 0 R', true, 1],
  ])
  expect(units[1]?.place).toEqual([2, 0, 0, 2, 110, 110])
  expect(uses.get('6 0 R')).toBe(2)
})

test('streams are unpacked; other filters and damage are errors', async () => {
  const packed = deflateSync('Inhalt')
  const { context } = await open(
    smallPdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[]/Count 0>>',
      { dict: '/Filter/FlateDecode', stream: packed },
      { dict: '/Filter/LZWDecode', stream: 'x' },
      { dict: '/Filter/FlateDecode', stream: packed.subarray(0, 6) },
    ]),
  )
  const stream = (number: number) =>
    context.enumerateIndirectObjects().find(([ref]) => ref.objectNumber === number)?.[1]
  expect(Buffer.from(streamBytes(stream(3))).toString()).toBe('Inhalt')
  expect(() => streamBytes(stream(4))).toThrow(UnreadableStream)
  expect(() => streamBytes(stream(5))).toThrow(UnreadableStream)
  expect(() => streamBytes(stream(2))).toThrow(UnreadableStream)
})

test('a composite font has codes of two bytes, a simple one of one', async () => {
  const { context } = await PDFDocument.create()
  const unicode = context.stream('1 beginbfchar <0041> <0061> endbfchar')
  const [composite, simple] = ['Type0', 'TrueType'].map((Subtype) =>
    readFont(context.obj({ Subtype, ToUnicode: unicode })),
  )
  expect(composite && decodeText(composite, [0, 0x41, 0, 0x42])).toBe('a\uFFFD')
  expect(simple && decodeText(simple, [0x41])).toBe('a')
})

test('the fonts that a file brings along, without those it only names', async () => {
  const pdf = smallPdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[]/Count 0>>',
    '<</Type/Font/BaseFont/ABCDEF+Haus-Bold/FontDescriptor<</FontFile2 5 0 R>>>>',
    '<</Type/Font/BaseFont/Helvetica>>',
    { stream: 'font' },
  ])
  expect(await readEmbeddedFonts(pdf)).toEqual(['Haus-Bold'])
})
