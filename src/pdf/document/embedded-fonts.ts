import { PDFDict, PDFDocument, PDFStream } from '@cantoo/pdf-lib'
import { dictAt, entry, nameAt } from './access.ts'

/**
 * PostScript names of the fonts that a PDF brings along, sorted, without the mark of a subset:
 * `SourceSans3-Regular`.
 */
export async function readEmbeddedFonts(pdf: Uint8Array): Promise<readonly string[]> {
  const { context } = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: Infinity })
  const names = new Set<string>()
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || nameAt(object, 'Type') !== 'Font') continue
    const name = nameAt(object, 'BaseFont')
    if (name !== undefined && hasProgram(object)) names.add(toPlainName(name))
  }
  return [...names].sort()
}

function hasProgram(font: PDFDict): boolean {
  const descriptor = dictAt(font, 'FontDescriptor')
  return ['FontFile', 'FontFile2', 'FontFile3'].some(
    (key) => entry(descriptor, key) instanceof PDFStream,
  )
}

/** Without the six letters that mark a subset (ISO 32000-1, 9.6.4). */
export function toPlainName(name: string): string {
  return name.replace(/^[A-Z]{6}\+/, '')
}
