import { createSrgbProfile } from '../../../src/pdf/conform/srgb-profile.ts'
import { writeXmp } from '../../../src/pdf/conform/xmp.ts'
import { smallPdf } from '../../support/small-pdf.ts'

const date = new Date('2025-12-31T00:00:00Z')

const content = `1 0 0 rg
/Artifact BMC 0 0 9 9 re f EMC
${Array.from({ length: 9 }, (_, mcid) => {
  const tag = mcid === 0 ? 'H1' : mcid === 1 ? 'Figure' : 'P'
  return `/${tag} <</MCID ${mcid}>>BDC\nBT /F1 12 Tf 1 0 0 1 50 ${700 - 20 * mcid} Tm <0001> Tj ET\nEMC`
}).join('\n')}`

const cmap =
  '1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfchar <0001> <0061> endbfchar'

/** A TrueType font of two glyphs with widths, as far as widths go. */
function createFont(): Buffer {
  const head = Buffer.alloc(54)
  head.writeUInt16BE(1000, 18)
  const hhea = Buffer.alloc(36)
  hhea.writeUInt16BE(2, 34)
  const hmtx = Buffer.from([1, 244, 0, 0, 1, 244, 0, 0])
  const tables = { head, hhea, hmtx }
  const directory = Buffer.alloc(12 + 16 * 3)
  directory.writeUInt32BE(0x00010000, 0)
  directory.writeUInt16BE(3, 4)
  let offset = directory.length
  for (const [index, [name, table]] of Object.entries(tables).entries()) {
    directory.write(name, 12 + 16 * index, 'latin1')
    directory.writeUInt32BE(offset, 12 + 16 * index + 8)
    directory.writeUInt32BE(table.length, 12 + 16 * index + 12)
    offset += table.length
  }
  return Buffer.concat([directory, head, hhea, hmtx])
}

/** The smallest file that meets every condition: one page with one of each. */
export function goodPdf({
  script = false,
  manifest,
}: { readonly script?: boolean; readonly manifest?: string } = {}): Uint8Array {
  const xmp = writeXmp({
    ...{ title: 'Probe', author: null, description: null, language: 'de', date },
    ...{ creator: 'Hand', producer: 'Hand', manifest },
  })
  return smallPdf(
    [
      '<</Type/Catalog/Pages 2 0 R/StructTreeRoot 10 0 R/MarkInfo<</Marked true>>/Lang(de)/Metadata 4 0 R/ViewerPreferences<</DisplayDocTitle true>>/OutputIntents[24 0 R]>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 595 842]>>',
      '<</Type/Page/Parent 2 0 R/Contents 5 0 R/StructParents 0/Tabs/S/Annots[9 0 R]/Resources<</Font<</F1 6 0 R>>/XObject<</B 8 0 R>>>>>>',
      { dict: '/Type/Metadata/Subtype/XML', stream: Buffer.from(xmp, 'utf8') },
      { stream: content },
      '<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Probe/Encoding/Identity-H/ToUnicode 21 0 R/DescendantFonts[7 0 R]>>',
      '<</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+Probe/CIDToGIDMap/Identity/FontDescriptor 22 0 R/W[1[500]]>>',
      {
        dict: '/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray',
        stream: 'x',
      },
      '<</Type/Annot/Subtype/Link/Rect[50 540 80 560]/Dest[3 0 R/Fit]/Contents(Ziel)/F 4/StructParent 1>>',
      '<</Type/StructTreeRoot/K 11 0 R/ParentTree 20 0 R/RoleMap<</Em/Span>>>>',
      '<</S/Document/P 10 0 R/K[12 0 R 13 0 R 14 0 R 27 0 R 28 0 R 29 0 R]>>',
      '<</S/H1/P 11 0 R/Pg 3 0 R/K 0>>',
      '<</S/Figure/Alt(Ein Kreis)/P 11 0 R/Pg 3 0 R/K 1>>',
      '<</S/Table/P 11 0 R/K[15 0 R 16 0 R]>>',
      '<</S/TR/P 14 0 R/K[17 0 R]>>',
      '<</S/TR/P 14 0 R/K[18 0 R 19 0 R]>>',
      '<</S/TH/ID(kopf)/P 15 0 R/Pg 3 0 R/K 2/A<</O/Table/Scope/Column/ColSpan 2>>>>',
      '<</S/TD/P 16 0 R/Pg 3 0 R/K 3>>',
      '<</S/TD/P 16 0 R/Pg 3 0 R/K 4/A<</O/Table/Headers[(kopf)]>>>>',
      '<</Nums[0[12 0 R 13 0 R 17 0 R 18 0 R 19 0 R 32 0 R 28 0 R 29 0 R 31 0 R]1 29 0 R]>>',
      { stream: cmap },
      '<</Type/FontDescriptor/FontName/ABCDEF+Probe/FontFile2 23 0 R>>',
      { stream: createFont() },
      '<</Type/OutputIntent/S/GTS_PDFA1/DestOutputProfile 25 0 R>>',
      { dict: '/N 3', stream: createSrgbProfile() },
      script ? '<</Type/Action/S/JavaScript/JS(1)>>' : 'null',
      '<</S/L/P 11 0 R/K 30 0 R>>',
      '<</S/Note/ID(note)/P 11 0 R/Pg 3 0 R/K 6>>',
      '<</S/Link/P 11 0 R/Pg 3 0 R/K[7<</Type/OBJR/Obj 9 0 R/Pg 3 0 R>>]>>',
      '<</S/LI/P 27 0 R/K[31 0 R 32 0 R]>>',
      '<</S/Lbl/P 30 0 R/Pg 3 0 R/K 8>>',
      '<</S/LBody/P 30 0 R/Pg 3 0 R/K 5>>',
      '<</Title(Probe)/Creator(Hand)/Producer(Hand)/CreationDate(D:20251231000000Z)>>',
    ],
    '/Info 33 0 R/ID[<00><00>]',
  )
}
