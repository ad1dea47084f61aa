import { beforeAll, describe, expect, test } from 'vitest'
import { checkPdf } from '../../../src/pdf/check/check-pdf.ts'
import { goodPdf } from './good-pdf.ts'

async function codesOf(pdf: Uint8Array): Promise<readonly string[]> {
  return [...new Set((await checkPdf(pdf)).findings.map(({ code }) => code))]
}

describe('a file that meets every condition', () => {
  let good: Uint8Array
  beforeAll(() => {
    good = goodPdf()
  })

  test('has no findings', async () => {
    expect(await checkPdf(good)).toEqual({ findings: [], pages: 1 })
  })
})

test.each<readonly [code: string, what: string, from: string | RegExp, to: string]>([
  ['A 6.1.2', 'no line of bytes above 127', '%\xb5\xb5\xb5\xb5', '%aaaa'],
  ['A 6.1.3', 'no ID', '/ID[<00><00>]', ''],
  ['A 6.7.2.2', 'not marked', '/Marked true', '/Marked false'],
  ['UA 01-007', 'suspects', '/Marked true', '/Marked true/Suspects true'],
  ['UA 07-001', 'no title in the window', '/DisplayDocTitle true', ''],
  ['UA 07-002', 'the file name in the window', '/DisplayDocTitle true', '/DisplayDocTitle false'],
  ['UA 25-001', 'a form of another kind', '/Lang(de)', '/Lang(de)/AcroForm<</XFA[]>>'],
  ['UA 06-001', 'no metadata', '/Metadata 4 0 R', ''],
  ['UA 06-002', 'not declared', '<pdfuaid:part>1', '<pdfuaid:part>7'],
  ['UA 06-003', 'no title', /dc:title/g, 'dc:other'],
  ['A 6.6.4', 'another conformance', 'conformance>A', 'conformance>B'],
  ['A 6.6.2.3', 'an undescribed schema', 'prefix>pdfuaid', 'prefix>anderes'],
  [
    'A 6.6.2.3',
    'an undescribed property',
    '<pdfuaid:part>1',
    '<pdfuaid:amd>1</pdfuaid:amd><pdfuaid:part>1',
  ],
  ['A 6.6.2.3', 'a schema of its own', '<dc:format>', '<eigen:feld>x</eigen:feld><dc:format>'],
  ['A 6.6.3', 'another title', '/Title(Probe)', '/Title(Anderes)'],
  ['UA 11-006', 'no language', '/Lang(de)', ''],
  ['A 6.7.4', 'no such language', '/Lang(de)', '/Lang(d_e!)'],
  [
    'UA 01-003',
    'an artifact inside',
    '<</MCID 0>>BDC',
    '<</MCID 0>>BDC /Artifact BMC 0 0 1 1 re f EMC',
  ],
  [
    'UA 01-004',
    'content inside an artifact',
    '/H1 <</MCID 0>>BDC',
    '/Artifact BMC /H1 <</MCID 0>>BDC',
  ],
  ['UA 01-005', 'unmarked content', '/Artifact BMC 0 0 9 9 re f EMC', '0 0 9 9 re f'],
  ['UA 01-005', 'content that nobody owns', '/H1 <</MCID 0>>BDC', '/H1 <</MCID 9>>BDC'],
  ['UA 01-005', 'a way back that leads elsewhere', '0[12 0 R', '0[11 0 R'],
  ['UA 01-005', 'a wrong parent', '/S/H1/P 11 0 R', '/S/H1/P 14 0 R'],
  ['A 6.2.2', 'an unknown operator', '0 0 9 9 re f', '0 0 9 9 re foo'],
  ['A 6.2.2', 'a q without Q', '/Artifact BMC', 'q /Artifact BMC'],
  ['A 6.1.13', 'too deep', '/Artifact BMC', `${'q '.repeat(30)}/Artifact BMC`],
  ['UA 02-001', 'an unknown type', '/S/H1', '/S/Ganzneu'],
  ['UA 02-003', 'types in a circle', '/Em/Span', '/Em/Eh/Eh/Em'],
  ['UA 02-004', 'a standard type in another role', '/Em/Span', '/P/Span'],
  ['UA 09-004', 'a row outside of a table', '/S/Table', '/S/Sect'],
  ['UA 09-004', 'rows of different width', '/ColSpan 2', '/ColSpan 3'],
  ['UA 09-004', 'a paragraph in a row', '/S/TD', '/S/P'],
  ['UA 09-005', 'an item without body', '/S/LBody', '/S/P'],
  ['UA 09-005', 'a body without item', '/S/LI', '/S/Div'],
  ['UA 14-002', 'no first heading', '/S/H1', '/S/H2'],
  ['UA 14-007', 'two kinds of headings', '/S/Note', '/S/H'],
  ['UA 15-003', 'a head without scope', /\/Scope\/Column([^]*)\/Headers\[\(kopf\)\]/, '$1'],
  ['UA 15-003', 'a head that is nowhere', '/Headers[(kopf)]', '/Headers[(weg)]'],
  ['UA 13-004', 'a figure that says nothing', '/Alt(Ein Kreis)', ''],
  ['UA 17-002', 'a formula that says nothing', '/S/Figure/Alt(Ein Kreis)', '/S/Formula'],
  ['UA 19-003', 'a note without name', '/ID(note)', ''],
  ['UA 19-004', 'a name twice', '/ID(note)', '/ID(kopf)'],
  ['UA 28-008', 'no order of tabs', '/Tabs/S', ''],
  ['UA 28-009', 'another order of tabs', '/Tabs/S', '/Tabs/R'],
  ['UA 28-011', 'a link outside of its element', '/S/Link', '/S/Span'],
  ['UA 28-012', 'a link that says nothing', '/Contents(Ziel)', ''],
  ['UA 28-002', 'a note on the page', '/Subtype/Link', '/Subtype/Text'],
  ['UA 28-010', 'a field outside of its element', '/Subtype/Link', '/Subtype/Widget'],
  ['UA 28-005', 'a field without label', '/Subtype/Link', '/Subtype/Widget'],
  ['A 6.3.1', 'a film', '/Subtype/Link', '/Subtype/Movie'],
  ['A 6.3.2', 'a link that is not printed', '/F 4', '/F 0'],
  ['UA 31-009', 'a font from elsewhere', '/FontFile2 23 0 R', ''],
  ['UA 31-004', 'no glyphs', '/CIDToGIDMap/Identity', ''],
  ['UA 31-006', 'an unknown encoding', '/Encoding/Identity-H', '/Encoding/Eigene'],
  ['UA 31-027', 'no meaning', '/ToUnicode 21 0 R', ''],
  ['UA 31-027', 'one glyph without meaning', '<0001> <0061>', '<0009> <0061>'],
  ['UA 31-028', 'a glyph that means nothing', '<0001> <0061>', '<0001> <FEFF>'],
  ['A 6.2.11.7.3', 'a private meaning', '<0001> <0061>', '<0001> <E001>'],
  ['UA 31-030', 'a missing glyph', '<0001> Tj', '<0000> Tj'],
  ['UA 31-016', 'another width', '/W[1[500', '/W[1[300'],
  ['A 6.2.11.2', 'a broken font', '/FontFile2 23 0 R', '/FontFile2 21 0 R'],
  ['A 6.2.4.3', 'colours without meaning', '/OutputIntents[24 0 R]', ''],
  ['A 6.2.4.3', 'colours of another space', '1 0 0 rg', '1 0 0 0 k'],
  ['A 6.2.3', 'a broken profile', '/DestOutputProfile 25 0 R', '/DestOutputProfile 21 0 R'],
  ['A 6.5.1', 'a script', '/Lang(de)', '/Lang(de)/OpenAction 26 0 R'],
  ['A 6.5.2', 'actions', '/Lang(de)', '/Lang(de)/AA<<>>'],
  ['A 6.1.7.2', 'packed otherwise', '/Subtype/Image', '/Subtype/Image/Filter/LZWDecode'],
  ['A 6.2.8', 'a smoothed image', '/Subtype/Image', '/Subtype/Image/Interpolate true'],
  ['A 6.2.9', 'PostScript', '/Subtype/Image', '/Subtype/PS'],
  ['UA 30-001', 'a page of another file', '/Subtype/Image', '/Subtype/Form/Ref<<>>'],
])('%s is found: %s', async (code, _what, from, to) => {
  const text = Buffer.from(goodPdf({ script: code === 'A 6.5.1' })).toString('latin1')
  // Offsets in the table move; readers of damaged files find the objects nevertheless.
  const changed = text.replace(from, to)
  expect(changed).not.toBe(text)
  expect(await codesOf(Buffer.from(changed, 'latin1'))).toContain(code)
})

test('a skipped level is found', async () => {
  const text = Buffer.from(goodPdf()).toString('latin1').replace('/S/Note', '/S/H3')
  expect(await codesOf(Buffer.from(text, 'latin1'))).toContain('UA 14-003')
})

test('an encrypted file is found', async () => {
  const text = Buffer.from(goodPdf()).toString('latin1')
  const pdf = text.replace('/ID[', '/Encrypt<</Filter/Standard/V 1/R 2/O(x)/U(x)/P -4>>/ID[')
  expect(await codesOf(Buffer.from(pdf, 'latin1'))).toContain('A 6.1.3')
})

test.each(['', 'kein PDF', '%PDF-1.7\n'])('what is no PDF is said to be none: %j', async (text) => {
  const { findings } = await checkPdf(Buffer.from(text))
  expect(findings).toHaveLength(1)
  expect(findings[0]?.message).toMatch(/^Die Datei ist kein lesbares PDF/)
})
