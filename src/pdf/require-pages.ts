import { PDFDocument } from '@cantoo/pdf-lib'
import { UserError } from '../diagnostics/user-error.ts'

/**
 * A document that promises a number of pages must have it.
 * @throws UserError (render) if it has more or fewer.
 */
export async function requirePages(
  pdf: Uint8Array,
  { titel, seiten }: { readonly titel: string; readonly seiten?: number | null },
): Promise<void> {
  if (seiten == null) return
  const { length } = (await PDFDocument.load(pdf, { updateMetadata: false })).getPages()
  if (length === seiten) return
  throw new UserError(`„${titel}“ hat ${length} statt ${seiten} Seiten.`, {
    kind: 'render',
    hint: 'Kürzen Sie die Kurzfassung oder lange Einträge in perspektiven.yaml, oder zeigen Sie in der Gliederung dieser Kurzform weniger.',
  })
}
