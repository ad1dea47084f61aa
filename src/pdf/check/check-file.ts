import { PDFArray, PDFHexString, PDFString } from '@cantoo/pdf-lib'
import { booleanAt, dictAt, entry, nameAt } from '../document/access.ts'
import type { PdfFinding } from './finding.ts'
import { ofFile } from './finding.ts'
import type { OpenPdf } from './open-pdf.ts'

/**
 * The file as such: header, name, encryption, forms, view (ISO 19005-2, 6.1.2 to 6.1.4;
 * Matterhorn 01, 07, 25, 26).
 */
export function checkFile({ bytes, document, catalog }: OpenPdf): readonly PdfFinding[] {
  const found: PdfFinding[] = []
  const { trailerInfo } = document.context
  const head = Buffer.from(bytes.subarray(0, 24))
  if (!/^%PDF-1\.[0-7](?:\r\n?|\n)%[\x80-\xff]{4}/.test(head.toString('latin1')))
    found.push(
      ofFile(
        'A 6.1.2',
        'Die Datei beginnt nicht mit „%PDF-1.x“ und einer Zeile aus Zeichen über 127.',
        'Schreiben Sie die Datei mit einem Programm für PDF/A neu.',
      ),
    )
  if (!hasId(trailerInfo.ID))
    found.push(
      ofFile(
        'A 6.1.3',
        'Der Datei fehlt die Kennung (ID).',
        'Schreiben Sie die Datei mit Kennung neu.',
      ),
    )
  if (trailerInfo.Encrypt)
    found.push(
      ofFile(
        'A 6.1.3',
        'Die Datei ist verschlüsselt.',
        'Speichern Sie die Datei ohne Kennwort und ohne Rechtevergabe.',
      ),
    )
  if (booleanAt(dictAt(catalog, 'MarkInfo'), 'Marked') !== true)
    found.push(
      ofFile(
        'A 6.7.2.2',
        'Die Datei sagt nicht, dass sie ausgezeichnet ist (MarkInfo/Marked).',
        'Erzeugen Sie die Datei als getaggtes PDF.',
      ),
    )
  if (booleanAt(dictAt(catalog, 'MarkInfo'), 'Suspects') === true)
    found.push(
      ofFile(
        'UA 01-007',
        'Die Datei gibt an, dass ihre Auszeichnung unsicher ist (Suspects).',
        'Prüfen Sie die Auszeichnung und nehmen Sie die Angabe zurück.',
      ),
    )
  const display = booleanAt(dictAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle')
  if (display !== true)
    found.push(
      ofFile(
        display === undefined ? 'UA 07-001' : 'UA 07-002',
        'Das Fenster zeigt den Dateinamen statt des Titels (DisplayDocTitle).',
        'Stellen Sie ein, dass der Titel des Dokuments gezeigt wird.',
      ),
    )
  return [...found, ...checkForms({ catalog })]
}

function hasId(id: unknown): boolean {
  if (!(id instanceof PDFArray) || id.size() !== 2) return false
  return id
    .asArray()
    .every(
      (part) =>
        (part instanceof PDFString || part instanceof PDFHexString) && part.asBytes().length > 0,
    )
}

function checkForms({ catalog }: Pick<OpenPdf, 'catalog'>): readonly PdfFinding[] {
  const found: PdfFinding[] = []
  const form = dictAt(catalog, 'AcroForm')
  if (entry(form, 'XFA'))
    found.push(
      ofFile(
        'UA 25-001',
        'Die Datei enthält ein XFA-Formular.',
        'Verwenden Sie ein gewöhnliches PDF-Formular.',
      ),
    )
  if (booleanAt(form, 'NeedAppearances') === true)
    found.push(
      ofFile(
        'A 6.4.1',
        'Das Formular überlässt sein Aussehen dem Anzeigeprogramm (NeedAppearances).',
        'Speichern Sie das Formular mit dem Aussehen seiner Felder.',
      ),
    )
  if (entry(catalog, 'NeedsRendering'))
    found.push(
      ofFile(
        'A 6.4.2',
        'Die Datei verlangt, neu gesetzt zu werden (NeedsRendering).',
        'Entfernen Sie die Angabe.',
      ),
    )
  if (!entry(catalog, 'StructTreeRoot'))
    found.push(
      ofFile(
        'UA 01-005',
        'Die Datei hat keine Struktur (StructTreeRoot).',
        'Erzeugen Sie die Datei als getaggtes PDF.',
      ),
    )
  const version = nameAt(catalog, 'Version')
  if (version !== undefined && !/^1\.[0-7]$/.test(version))
    found.push(
      ofFile('A 6.1.2', `Die Datei nennt sich PDF ${version}.`, 'Speichern Sie sie als PDF 1.7.'),
    )
  return found
}
