import { PDFStream } from '@cantoo/pdf-lib'
import type { PDFDict } from '@cantoo/pdf-lib'
import {
  asName,
  booleanAt,
  dictAt,
  entry,
  listAt,
  nameAt,
  streamBytes,
} from '../document/access.ts'
import type { PdfFinding } from './finding.ts'
import { ofFile } from './finding.ts'
import { allDicts } from './open-pdf.ts'
import type { OpenPdf } from './open-pdf.ts'

const rewrite = 'Schreiben Sie die Datei mit einem Programm für PDF/A neu.'
const remove = 'Entfernen Sie diesen Teil.'

/** Actions that an archive cannot keep (ISO 19005-2, 6.5.1). */
const forbiddenActions = new Set([
  ...['Launch', 'Sound', 'Movie', 'ResetForm', 'ImportData', 'JavaScript', 'Hide'],
  ...['SetOCGState', 'Rendition', 'Trans', 'GoTo3DView'],
])

/** Colours, actions and parts that need a program or a file from elsewhere (ISO 19005-2). */
export function checkArchive(pdf: OpenPdf): readonly PdfFinding[] {
  const { catalog } = pdf
  const messages = new Map<string, PdfFinding>()
  const add = (code: string, message: string, hint: string): void => {
    messages.set(`${code} ${message}`, ofFile(code, message, hint))
  }
  for (const finding of checkColours(pdf)) messages.set(finding.message, finding)
  for (const dict of allDicts(pdf)) checkDict(dict, add)
  if (entry(catalog, 'AA')) add('A 6.5.2', 'Das Dokument löst selbst Aktionen aus (AA).', remove)
  for (const { node } of pdf.document.getPages())
    if (entry(node, 'AA')) add('A 6.5.2', 'Eine Seite löst selbst Aktionen aus (AA).', remove)
  const names = dictAt(catalog, 'Names')
  if (entry(names, 'JavaScript')) add('A 6.5.1', 'Die Datei enthält JavaScript.', remove)
  if (entry(names, 'AlternatePresentations') ?? entry(catalog, 'Requirements'))
    add('A 6.11', 'Die Datei verlangt ein besonderes Anzeigeprogramm.', remove)
  const optional = dictAt(catalog, 'OCProperties')
  for (const config of [dictAt(optional, 'D'), ...listAt(optional, 'Configs')])
    if (config && 'get' in config) checkLayers(config as PDFDict, add)
  return [...messages.values()]
}

type Add = (code: string, message: string, hint: string) => void

function checkLayers(config: PDFDict, add: Add): void {
  if (!entry(config, 'Name')) add('UA 20-001', 'Eine Ebenenliste hat keinen Namen.', rewrite)
  if (entry(config, 'AS')) add('UA 20-003', 'Ebenen schalten sich selbst (AS).', rewrite)
}

function checkDict(dict: PDFDict, add: Add): void {
  const action = nameAt(dict, 'S') ?? ''
  const isAction = nameAt(dict, 'Type') === 'Action' || entry(dict, 'JS') !== undefined
  if (forbiddenActions.has(action) && (isAction || !entry(dict, 'P')))
    add('A 6.5.1', `Die Datei enthält eine Aktion „${action}“.`, remove)
  const filters = listAt(dict, 'Filter').map(asName)
  if (filters.includes('LZWDecode')) add('A 6.1.7.2', 'Daten sind mit LZW gepackt.', rewrite)
  if (filters.includes('Crypt')) add('A 6.1.7.2', 'Daten sind verschlüsselt.', rewrite)
  if (entry(dict, 'Length') && (entry(dict, 'F') ?? entry(dict, 'FFilter')))
    add('A 6.1.7.1', 'Daten liegen außerhalb der Datei.', rewrite)
  const subtype = nameAt(dict, 'Subtype')
  if (subtype === 'Image') {
    if (booleanAt(dict, 'Interpolate') === true)
      add('A 6.2.8', 'Ein Bild wird beim Anzeigen geglättet (Interpolate).', rewrite)
    if (entry(dict, 'Alternates')) add('A 6.2.8', 'Ein Bild hat Ersatzbilder.', rewrite)
  }
  if (subtype === 'Form' && entry(dict, 'Ref'))
    add('UA 30-001', 'Ein Formular (XObject) verweist auf eine andere Datei.', rewrite)
  if (subtype === 'PS' || entry(dict, 'OPI') || nameAt(dict, 'Subtype2') === 'PS')
    add('A 6.2.9', 'Die Datei enthält PostScript oder Stellvertreterbilder.', rewrite)
  if (nameAt(dict, 'Type') === 'ExtGState') checkState(dict, add)
  if (entry(dict, 'EF')) {
    if (!entry(dict, 'F') || !entry(dict, 'UF'))
      add('UA 21-001', 'Eine eingebettete Datei hat keinen Namen (F und UF).', rewrite)
    add('A 6.8', 'Die Datei enthält eingebettete Dateien.', remove)
  }
}

function checkState(dict: PDFDict, add: Add): void {
  const transfer = nameAt(dict, 'TR2')
  if (entry(dict, 'TR') ?? entry(dict, 'HTP'))
    add('A 6.2.5', 'Farben hängen von der Druckmaschine ab (TR, HTP).', rewrite)
  if (entry(dict, 'TR2') && transfer !== 'Default')
    add('A 6.2.5', 'Farben hängen von der Druckmaschine ab (TR2).', rewrite)
}

/** Device colours mean something only with an output intent (ISO 19005-2, 6.2.4.3). */
function checkColours({ catalog, contents }: OpenPdf): readonly PdfFinding[] {
  const intents = listAt(catalog, 'OutputIntents').filter(
    (intent): intent is PDFDict =>
      'get' in intent && nameAt(intent as PDFDict, 'S') === 'GTS_PDFA1',
  )
  const profile = intents.map((intent) => entry(intent, 'DestOutputProfile'))[0]
  const uses = (...operators: string[]): boolean =>
    contents.units.some(({ graphics }) => operators.some((name) => graphics.operators.has(name)))
  const device = uses('g', 'G', 'rg', 'RG', 'k', 'K')
  if (!(profile instanceof PDFStream))
    return device
      ? [
          ofFile(
            'A 6.2.4.3',
            'Die Datei sagt nicht, was ihre Farben bedeuten (OutputIntent).',
            'Ergänzen Sie das Farbprofil sRGB.',
          ),
        ]
      : []
  const bytes = Buffer.from(streamBytes(profile))
  const space = bytes.toString('latin1', 16, 20)
  const found: PdfFinding[] = []
  if (
    bytes.length < 128 ||
    bytes.toString('latin1', 36, 40) !== 'acsp' ||
    bytes.readUInt32BE(0) !== bytes.length ||
    (bytes[8] ?? 9) > 4
  )
    found.push(ofFile('A 6.2.3', 'Das Farbprofil ist beschädigt.', 'Ersetzen Sie es durch sRGB.'))
  if (uses('k', 'K') && space !== 'CMYK')
    found.push(ofFile('A 6.2.4.3', 'Die Datei verwendet CMYK ohne ein Farbprofil dafür.', rewrite))
  if (uses('rg', 'RG') && space !== 'RGB ')
    found.push(ofFile('A 6.2.4.3', 'Die Datei verwendet RGB ohne ein Farbprofil dafür.', rewrite))
  return found
}
