import type { PageFacts } from '../../../src/pdf/page-facts.ts'
import { smallPdf } from '../../support/small-pdf.ts'

/** What stands on the first page, as Chromium paints it: some of it marked, some not. */
export const firstPage = `q 0.24 0 0 -0.24 0 842 cm
/H1 <</MCID 0>>BDC
BT /F1 40 Tf 1 0 0 -1 200 300 Tm <000200030004> Tj ET
EMC
200 400 1800 2 re f
BT /F1 30 Tf 1 0 0 -1 220 500 Tm <0005> Tj ET
/NonStruct <</MCID 1>>BDC
BT /F1 30 Tf 1 0 0 -1 260 500 Tm <00020003> Tj ET
EMC
/NonStruct <</MCID 2>>BDC
BT /F1 30 Tf 1 0 0 -1 260 540 Tm <0004> Tj ET
EMC
Q
q 0.24 0 0 -0.24 30 400 cm
0 0 100 100 re f
/Figure <</MCID 3>>BDC
20 20 40 40 re f
EMC
0 0 m 100 100 l S
Q
q
BT /F1 8 Tf 1 0 0 1 48 20 Tm <0002> Tj ET
Q`

/** The second page: a link, and no foot. */
const secondPage = `/Link <</MCID 0>>BDC
BT /F1 30 Tf 1 0 0 1 260 500 Tm <00030004> Tj ET
EMC`

const cmap = `1 beginbfchar <0001> <0020> endbfchar
1 beginbfrange <0002> <0004> <0061> endbfrange
1 beginbfchar <0005> <2022> endbfchar`

/** A PDF with everything that Chromium leaves to be done, small enough to be read. */
export function chromiumLike(date = '20261128041242'): Uint8Array {
  return smallPdf(
    [
      '<</Type/Catalog/Pages 2 0 R/StructTreeRoot 10 0 R/MarkInfo<</Marked true>>/Lang(de)/Dests<</ziel[3 0 R/XYZ 0 800 0]>>/Outlines 24 0 R>>',
      '<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2/MediaBox[0 0 595 842]>>',
      '<</Type/Page/Parent 2 0 R/Contents 5 0 R/StructParents 0/Resources<</Font<</F1 7 0 R>>>>>>',
      '<</Type/Page/Parent 2 0 R/Contents 6 0 R/StructParents 1/Annots[9 0 R]/Resources<</Font<</F1 7 0 R>>>>>>',
      { stream: firstPage },
      { stream: secondPage },
      '<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Probe/Encoding/Identity-H/ToUnicode 8 0 R>>',
      { stream: cmap },
      '<</Type/Annot/Subtype/Link/Rect[260 490 330 530]/Dest/ziel/StructParent 100>>',
      '<</Type/StructTreeRoot/K 11 0 R/ParentTree 22 0 R/IDTree 23 0 R>>',
      '<</Type/StructElem/S/Document/P 10 0 R/K[12 0 R 13 0 R 18 0 R 20 0 R]>>',
      '<</Type/StructElem/S/H1/P 11 0 R/Pg 3 0 R/K 0>>',
      '<</Type/StructElem/S/L/P 11 0 R/K 14 0 R>>',
      '<</Type/StructElem/S/LI/P 13 0 R/K[15 0 R 16 0 R]>>',
      '<</Type/StructElem/S/NonStruct/P 14 0 R/Pg 3 0 R/K 1>>',
      '<</Type/StructElem/S/NonStruct/P 14 0 R/Pg 3 0 R/K 2>>',
      'null',
      '<</Type/StructElem/S/Figure/P 11 0 R/K 19 0 R>>',
      '<</Type/StructElem/S/Figure/P 18 0 R/Pg 3 0 R/Alt(Ein Kreis)/K 3>>',
      '<</Type/StructElem/S/P/P 11 0 R/K 21 0 R>>',
      '<</Type/StructElem/S/Link/P 20 0 R/Pg 4 0 R/K[0<</Type/OBJR/Obj 9 0 R/Pg 4 0 R>>]>>',
      '<</Nums[0[12 0 R 15 0 R 16 0 R 19 0 R]1[21 0 R]100 21 0 R]>>',
      '<</Names[(node00000017)12 0 R]>>',
      '<</Type/Outlines/First 25 0 R/Last 25 0 R>>',
      '<</Title(abc)/Parent 24 0 R/Dest/ziel/SE 12 0 R>>',
      `<</Title(Probe)/Producer(Skia/PDF)/CreationDate(D:${date}+00'00')>>`,
    ],
    '/Info 26 0 R',
  )
}

export const facts: PageFacts = {
  text: 'abc ab c bc',
  parts: [],
  rows: [],
  fonts: [],
  images: 1,
  author: 'Bezirksamt',
  description: null,
  generator: 'bzrp 1.0.0',
}
