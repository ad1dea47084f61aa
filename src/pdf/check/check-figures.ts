import { textAt } from '../document/access.ts'
import type { PdfFinding } from './finding.ts'
import { ofFile, ofPage } from './finding.ts'
import type { OpenPdf } from './open-pdf.ts'

/** Alternative texts and notes (Matterhorn 13, 17, 19). */
export function checkFigures({ elements }: OpenPdf): readonly PdfFinding[] {
  const found: PdfFinding[] = []
  const ids = new Map<string, number>()
  for (const { standard, dict, page } of elements ?? []) {
    const says = textAt(dict, 'Alt') ?? textAt(dict, 'ActualText')
    const isSilent = says === undefined || says.trim() === ''
    if (standard === 'Figure' && isSilent)
      found.push(
        ofPage(
          'UA 13-004',
          page,
          'Eine Abbildung hat keinen Alternativtext.',
          'Beschreiben Sie in einem Satz, was sie zeigt.',
        ),
      )
    if (standard === 'Formula' && isSilent)
      found.push(
        ofPage(
          'UA 17-002',
          page,
          'Eine Formel hat keinen Alternativtext.',
          'Schreiben Sie die Formel in Worten.',
        ),
      )
    const id = textAt(dict, 'ID')
    if (id !== undefined) ids.set(id, (ids.get(id) ?? 0) + 1)
    if (standard === 'Note' && (id === undefined || id === ''))
      found.push(
        ofPage('UA 19-003', page, 'Eine Anmerkung hat keinen Namen (ID).', 'Ergänzen Sie eine ID.'),
      )
  }
  for (const [id, count] of ids)
    if (count > 1)
      found.push(
        ofFile(
          'UA 19-004',
          `Den Namen „${id}“ tragen ${count} Elemente.`,
          'Geben Sie jedem Element einen eigenen Namen.',
        ),
      )
  return found
}
