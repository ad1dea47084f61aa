import type { PdfFinding } from './finding.ts'
import { ofPage } from './finding.ts'
import type { OpenPdf } from './open-pdf.ts'

const fix = 'Ordnen Sie die Überschriften lückenlos von H1 an.'

/** Headings begin with H1 and skip no level (Matterhorn 14). */
export function checkHeadings({ elements }: OpenPdf): readonly PdfFinding[] {
  const found: PdfFinding[] = []
  let last = 0
  const isLoose = (elements ?? []).some(({ standard }) => standard === 'H')
  for (const { standard = '', page, kids } of elements ?? []) {
    if (kids.filter((kid) => kid.standard === 'H').length > 1)
      found.push(ofPage('UA 14-006', page, `„${standard}“ enthält mehrere „H“.`, fix))
    const level = Number(/^H([1-6])$/.exec(standard)?.[1] ?? 0)
    if (level === 0) continue
    if (isLoose)
      found.push(ofPage('UA 14-007', page, `„H“ und „H${level}“ kommen nebeneinander vor.`, fix))
    if (last === 0 && level > 1)
      found.push(ofPage('UA 14-002', page, `Die erste Überschrift ist H${level} statt H1.`, fix))
    else if (level > last + 1)
      found.push(ofPage('UA 14-003', page, `Auf H${last} folgt H${level}.`, fix))
    last = level
  }
  return found
}
