import { PDFStream } from '@cantoo/pdf-lib'
import { asDict, entry, listAt, streamBytes, textAt } from '../document/access.ts'
import type { PdfFinding } from './finding.ts'
import { ofFile } from './finding.ts'
import type { OpenPdf } from './open-pdf.ts'

const rewrite = 'Schreiben Sie die Metadaten neu.'

/** Metadata, identification and language (Matterhorn 06, 11-006; ISO 19005-2, 6.6). */
export function checkMetadata({ document, catalog }: OpenPdf): readonly PdfFinding[] {
  const stream = entry(catalog, 'Metadata')
  if (!(stream instanceof PDFStream))
    return [ofFile('UA 06-001', 'Die Datei hat keine Metadaten (XMP).', rewrite)]
  const found: PdfFinding[] = []
  if (listAt(stream.dict, 'Filter').length > 0)
    found.push(ofFile('A 6.6.2.1', 'Die Metadaten sind gepackt.', 'Speichern Sie sie lesbar.'))
  const xmp = Buffer.from(streamBytes(stream)).toString('utf8')
  if (!/^<\?xpacket begin=[^?]*\?>[^]*<rdf:RDF[^]*<\/rdf:RDF>[^]*<\?xpacket end=/.test(xmp))
    found.push(ofFile('A 6.6.2.1', 'Die Metadaten sind kein vollständiges XMP.', rewrite))
  const title = valueOf(xmp, 'dc:title')
  if (title === undefined || title === '')
    found.push(
      ofFile(
        'UA 06-003',
        'In den Metadaten fehlt der Titel (dc:title).',
        'Geben Sie dem Dokument einen Titel.',
      ),
    )
  if (valueOf(xmp, 'pdfuaid:part') !== '1')
    found.push(ofFile('UA 06-002', 'Die Datei erklärt sich nicht für PDF/UA-1.', rewrite))
  if (valueOf(xmp, 'pdfaid:part') !== '2' || valueOf(xmp, 'pdfaid:conformance') !== 'A')
    found.push(ofFile('A 6.6.4', 'Die Datei erklärt sich nicht für PDF/A-2a.', rewrite))
  for (const name of listUndescribed(xmp))
    found.push(
      ofFile(
        'A 6.6.2.3',
        `Die Metadaten verwenden „${name}“, ohne es zu beschreiben.`,
        'Ergänzen Sie die Beschreibung des Schemas.',
      ),
    )
  const info = asDict(document.context.lookup(document.context.trailerInfo.Info))
  for (const [key, name] of Object.entries(pairs)) {
    const inInfo = textAt(info, key)
    const inXmp = valueOf(xmp, name)
    if (inInfo === undefined || inXmp === undefined) continue
    const same = key.endsWith('Date') ? toMoment(inInfo) === Date.parse(inXmp) : inInfo === inXmp
    if (!same)
      found.push(
        ofFile(
          'A 6.6.3',
          `${key} heißt im Dokument „${inInfo}“, in den Metadaten „${inXmp}“.`,
          'Gleichen Sie beide Angaben an.',
        ),
      )
  }
  return found
}

/** Namespaces that need no description (ISO 19005-2, 6.6.2.3.1), and those of descriptions. */
const knownPrefixes =
  /^(?:dc|xmp|xmpMM|xmpRights|xmpTPg|xmpBJ|pdf|pdfaid|photoshop|tiff|exif|st\w+|rdf|x|xml|pdfa\w+)$/

/** Properties of other schemas that the file uses and does not describe. */
function listUndescribed(xmp: string): readonly string[] {
  const described = new Set(
    [
      ...xmp.matchAll(
        /<pdfaSchema:prefix>(\w+)<\/pdfaSchema:prefix>([^]*?)<\/pdfaSchema:property>/g,
      ),
    ].flatMap(([, prefix = '', properties = '']) =>
      [...properties.matchAll(/<pdfaProperty:name>(\w+)</g)].map(
        ([, name = '']) => `${prefix}:${name}`,
      ),
    ),
  )
  const used = [...xmp.matchAll(/<(\w+):(\w+)[\s/>]/g)].filter(
    ([, prefix = '']) => !knownPrefixes.test(prefix),
  )
  const names = new Set(used.map(([, prefix = '', name = '']) => `${prefix}:${name}`))
  return [...names].filter((name) => !described.has(name))
}

/** Where the entries of the information dictionary stand in the metadata. */
const pairs = {
  Title: 'dc:title',
  Author: 'dc:creator',
  Subject: 'dc:description',
  Creator: 'xmp:CreatorTool',
  Producer: 'pdf:Producer',
  CreationDate: 'xmp:CreateDate',
  ModDate: 'xmp:ModifyDate',
}

/** The text of a property, as element or attribute; of a list its first item. */
function valueOf(xmp: string, name: string): string | undefined {
  const body = new RegExp(`<${name}(?:\\s[^>]*)?>([^]*?)</${name}>`).exec(xmp)?.[1]
  const attribute = new RegExp(`\\s${name}="([^"]*)"`).exec(xmp)?.[1]
  const value = body ?? attribute
  const item = value === undefined ? undefined : /<rdf:li[^>]*>([^]*?)<\/rdf:li>/.exec(value)?.[1]
  return (item ?? value)
    ?.replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

/** Milliseconds of a date as PDF writes it (ISO 32000-1, 7.9.4). */
function toMoment(text: string): number {
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', zone = ''] =
    /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(Z|[+-]\d\d'\d\d'?)?/.exec(text) ?? []
  const offset = zone === '' || zone === 'Z' ? 'Z' : zone.replaceAll("'", ':').slice(0, 6)
  return Date.parse(`${year ?? ''}-${month}-${day}T${hour}:${minute}:${second}${offset}`)
}
