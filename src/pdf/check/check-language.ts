import { textAt } from '../document/access.ts'
import type { PdfFinding } from './finding.ts'
import { ofFile, ofPage } from './finding.ts'
import type { OpenPdf } from './open-pdf.ts'

/** RFC 3066: `de`, `de-DE`. */
const language = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/

/** The language of the document and of its parts (Matterhorn 11; ISO 19005-2, 6.7.4). */
export function checkLanguage({ catalog, elements }: OpenPdf): readonly PdfFinding[] {
  const found: PdfFinding[] = []
  const own = textAt(catalog, 'Lang')
  if (own === undefined || own === '')
    found.push(
      ofFile(
        'UA 11-006',
        'Die Datei sagt nicht, in welcher Sprache sie geschrieben ist (Lang).',
        'Geben Sie die Sprache an, zum Beispiel „de“.',
      ),
    )
  else if (!language.test(own))
    found.push(ofFile('A 6.7.4', `„${own}“ ist keine Sprache.`, 'Schreiben Sie zum Beispiel „de“.'))
  for (const { dict, type, page } of elements ?? []) {
    const lang = textAt(dict, 'Lang')
    if (lang !== undefined && lang !== '' && !language.test(lang))
      found.push(
        ofPage(
          'A 6.7.4',
          page,
          `Das Element „${type}“ nennt als Sprache „${lang}“.`,
          'Schreiben Sie zum Beispiel „en“.',
        ),
      )
  }
  return found
}
