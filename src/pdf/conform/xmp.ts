import { recordSchema, writeRecord } from '../edition-record.ts'

/** What a PDF says about itself, in its metadata and its information dictionary alike. */
export interface DocumentInfo {
  readonly title: string
  /** Who publishes it. */
  readonly author: string | null
  readonly description: string | null
  /** Language of the document: `de`. */
  readonly language: string
  /** Program that made the page. */
  readonly creator: string
  /** Program that made the PDF of it. */
  readonly producer: string
  /** Both dates of the PDF. */
  readonly date: Date
  /** Manifest of the edition as JSON, if it is one: see `recordSchema`. */
  readonly manifest?: string | undefined
}

/** A namespace that PDF/A does not know and that must therefore be described (6.6.2.3.3). */
interface ExtensionSchema {
  readonly schema: string
  readonly prefix: string
  readonly uri: string
  readonly properties: readonly {
    readonly name: string
    readonly valueType: 'Integer' | 'Text'
    readonly description: string
  }[]
}

const pdfUa: ExtensionSchema = {
  schema: 'PDF/UA Universal Accessibility Schema',
  prefix: 'pdfuaid',
  uri: 'http://www.aiim.org/pdfua/ns/id/',
  properties: [
    {
      name: 'part',
      valueType: 'Integer',
      description: 'Indicates, which part of ISO 14289 standard is followed',
    },
  ],
}

/**
 * Metadata as an XMP packet that declares PDF/UA-1 and PDF/A-2a.
 * Sources: ISO 14289-1, 5; ISO 19005-2, 6.6.
 */
export function writeXmp(info: DocumentInfo): string {
  const date = info.date.toISOString().replace(/\.\d+Z$/, 'Z')
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternatives(info.title)}</dc:title>
${info.author === null ? '' : `<dc:creator><rdf:Seq><rdf:li>${escapeXml(info.author)}</rdf:li></rdf:Seq></dc:creator>\n`}${info.description === null ? '' : `<dc:description>${alternatives(info.description)}</dc:description>\n`}<dc:language><rdf:Bag><rdf:li>${escapeXml(info.language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${escapeXml(info.creator)}</xmp:CreatorTool>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:MetadataDate>${date}</xmp:MetadataDate>
<pdf:Producer>${escapeXml(info.producer)}</pdf:Producer>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
${describeEdition(info)}${describeExtensions(info.manifest === undefined ? [pdfUa] : [pdfUa, recordSchema])}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`
}

function alternatives(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`
}

/** What the edition is, for whoever has nothing but this file. */
function describeEdition({ manifest }: DocumentInfo): string {
  if (manifest === undefined) return ''
  return `<rdf:Description rdf:about="" xmlns:${recordSchema.prefix}="${recordSchema.uri}">
${writeRecord(manifest, escapeXml)}
</rdf:Description>
`
}

function describeExtensions(extensions: readonly ExtensionSchema[]): string {
  const schemas = extensions.map(
    ({ schema, prefix, uri, properties }) => `<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>${schema}</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${uri}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq>${properties
      .map(
        ({ name, valueType, description }) => `<rdf:li rdf:parseType="Resource">
<pdfaProperty:name>${name}</pdfaProperty:name>
<pdfaProperty:valueType>${valueType}</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>${description}</pdfaProperty:description>
</rdf:li>`,
      )
      .join('')}</rdf:Seq></pdfaSchema:property>
</rdf:li>`,
  )
  return `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag>${schemas.join('')}</rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`
}

/** For text between tags; XML has no way to write control characters. */
function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
