import { checkAnnotations } from './check-annotations.ts'
import { checkArchive } from './check-archive.ts'
import { checkContent } from './check-content.ts'
import { checkFigures } from './check-figures.ts'
import { checkFile } from './check-file.ts'
import { checkFonts } from './check-fonts.ts'
import { checkHeadings } from './check-headings.ts'
import { checkLanguage } from './check-language.ts'
import { checkMetadata } from './check-metadata.ts'
import { checkParents } from './check-parents.ts'
import { checkStructure } from './check-structure.ts'
import { checkTables } from './check-tables.ts'
import type { PdfFinding } from './finding.ts'
import { ofFile } from './finding.ts'
import { openPdf } from './open-pdf.ts'
import type { OpenPdf } from './open-pdf.ts'

const checks = [
  ...[checkFile, checkMetadata, checkLanguage, checkContent, checkParents, checkStructure],
  ...[checkHeadings, checkTables, checkFigures, checkAnnotations, checkFonts, checkArchive],
]

/** What was found, and how many pages were looked at. */
export interface PdfReport {
  /** By page, those about the whole file first. */
  readonly findings: readonly PdfFinding[]
  readonly pages: number
}

/**
 * Checks a PDF against the conditions of PDF/UA-1 that a machine can decide (Matterhorn Protocol
 * 1.1), and against PDF/A-2a. Knows nothing of how the file was made.
 */
export async function checkPdf(bytes: Uint8Array): Promise<PdfReport> {
  let pdf: OpenPdf
  try {
    pdf = await openPdf(bytes)
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    const message = `Die Datei ist kein lesbares PDF (${said}).`
    return { findings: [ofFile('A 6.1.2', message, 'Erzeugen Sie die Datei neu.')], pages: 0 }
  }
  return { findings: checkOpened(pdf), pages: pdf.pages.size }
}

export function checkOpened(pdf: OpenPdf): readonly PdfFinding[] {
  return checks
    .flatMap((check) => check(pdf))
    .toSorted((a, b) => (a.page ?? 0) - (b.page ?? 0) || (a.code < b.code ? -1 : 1))
}
