import { packZip } from '../files/zip.ts'
import type { Block, Dokument, TabellenBlock, Wortteil } from '../model/dokument.ts'

/**
 * A Dokument as a file for word processors (Office Open XML, ECMA-376): real headings, lists and
 * tables with heads, so that it can be worked on and stays accessible.
 * @param datum ISO date: both dates of the file
 */
export function formatDokumentDocx(dokument: Dokument, datum: string): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations,
    'docProps/core.xml': coreOf(dokument, datum),
    'word/_rels/document.xml.rels': documentRelations,
    'word/document.xml': bodyOf(dokument),
    'word/numbering.xml': numbering,
    'word/styles.xml': styles,
  }
  const encoder = new TextEncoder()
  return packZip(
    Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [name, encoder.encode(head + xml)]),
    ),
  )
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const contentTypes = `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${wordType}.numbering+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`

const relations = `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`

const documentRelations = `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/relationships/styles" Target="styles.xml"/><Relationship Id="r2" Type="${office}/relationships/numbering" Target="numbering.xml"/></Relationships>`

const numbering = `<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="357" w:hanging="357"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

/** Sizes in half points: headings by their level, a plain font that every office has. */
const styles = `<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${['Title', 'heading 1', 'heading 2', 'heading 3'].map(toHeadStyle).join('')}<w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="200" w:after="60"/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="table" w:styleId="Tabelle"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:color="A0A0A0"/>`).join('')}</w:tblBorders><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`

function toHeadStyle(name: string, level: number): string {
  const size = [36, 28, 24, 22][level] ?? 22
  const outline = level === 0 ? '' : `<w:outlineLvl w:val="${level - 1}"/>`
  return `<w:style w:type="paragraph" w:styleId="${styleId(name)}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="280" w:after="100"/>${outline}</w:pPr><w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr></w:style>`
}

function styleId(name: string): string {
  return name.replace('heading ', 'Heading')
}

function coreOf({ titel, untertitel }: Dokument, datum: string): string {
  const date = `<dcterms:created xsi:type="dcterms:W3CDTF">${datum}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${datum}T00:00:00Z</dcterms:modified>`
  return `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escape(titel)}</dc:title><dc:subject>${escape(untertitel ?? '')}</dc:subject><dc:language>de-DE</dc:language>${date}</cp:coreProperties>`
}

function bodyOf({ titel, untertitel, bloecke }: Dokument): string {
  const content = [
    paragraph(titel, 'Title'),
    ...(untertitel === null ? [] : [paragraph(untertitel)]),
    ...bloecke.map(blockOf),
  ].join('')
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1417" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>'
  return `<w:document xmlns:w="${word}"><w:body>${content}${page}</w:body></w:document>`
}

function blockOf(block: Block): string {
  switch (block.art) {
    case 'ueberschrift':
      return paragraph(block.text, `Heading${block.ebene - 1}`)
    case 'absatz':
      return paragraph(block.text)
    case 'liste':
      return block.punkte.map((punkt) => item(punkt)).join('')
    case 'verweise':
      return block.verweise.map(({ text, ziel }) => item(`${text} (${ziel})`)).join('')
    case 'wortvergleich':
      return `${paragraph(`${block.stelle}:`)}<w:p>${block.teile.map(changeOf).join('')}</w:p>`
    case 'tabelle':
      return tableOf(block)
  }
}

function paragraph(text: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
  return `<w:p>${properties}${run(text)}</w:p>`
}

function item(text: string): string {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`
}

function run(text: string, properties = ''): string {
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escape(line)}</w:t>`)
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${lines.join('<w:br/>')}</w:r>`
}

/** As on paper: what is new underlined, what is gone struck through. */
function changeOf({ art, text }: Wortteil): string {
  if (art === 'gleich') return run(text)
  return run(text, art === 'neu' ? '<w:b/><w:u w:val="single"/>' : '<w:strike/>')
}

function tableOf({ titel, kopf, zeilen, zahlen }: TabellenBlock): string {
  const width = Math.floor(9355 / kopf.length)
  const cell = (text: string, column: number, isHead: boolean): string => {
    const right = zahlen.includes(column) ? '<w:jc w:val="right"/>' : ''
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:spacing w:after="40"/>${right}</w:pPr>${run(text, `${isHead ? '<w:b/>' : ''}<w:sz w:val="19"/>`)}</w:p></w:tc>`
  }
  const row = (cells: readonly string[], isHead: boolean): string =>
    `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.map((text, column) => cell(text, column, isHead)).join('')}</w:tr>`
  const grid = kopf.map(() => `<w:gridCol w:w="${width}"/>`).join('')
  return `${paragraph(titel, 'Caption')}<w:tbl><w:tblPr><w:tblStyle w:val="Tabelle"/><w:tblW w:w="0" w:type="auto"/><w:tblLook w:firstRow="1"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${row(kopf, true)}${zeilen.map((each) => row(each, false)).join('')}</w:tbl>${paragraph('')}`
}

/** For text between tags; XML has no way to write control characters. */
function escape(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
