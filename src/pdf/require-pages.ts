import { UserError } from '../diagnostics/user-error.ts'

/**
 * A document that promises a number of pages must have it.
 * @throws UserError (render) if it has more or fewer.
 */
export function requirePages(
  pages: number,
  { titel, seiten }: { readonly titel: string; readonly seiten?: number | null },
): void {
  if (seiten == null || pages === seiten) return
  throw new UserError(`„${titel}“ hat ${pages} statt ${seiten} Seiten.`, {
    kind: 'render',
    hint: 'Kürzen Sie die Kurzfassung oder lange Einträge in perspektiven.yaml, oder zeigen Sie in der Gliederung dieser Kurzform weniger.',
  })
}
