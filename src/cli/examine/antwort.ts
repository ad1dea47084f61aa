import { UserError } from '../../diagnostics/user-error.ts'

/** A result on its way between threads, or trouble, which would lose its kind and its hint there. */
export type Antwort<T> =
  { readonly ergebnis: T } | { readonly stoerung: Pick<UserError, 'message' | 'kind' | 'hint'> }

/** Does the work; bugs are thrown as they are, and keep their stack. */
export async function toAntwort<T>(work: () => Promise<T>): Promise<Antwort<T>> {
  try {
    return { ergebnis: await work() }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const { message, kind, hint } = error
    return { stoerung: { message, kind, hint } }
  }
}

/** @throws UserError if the work has met trouble. */
export function fromAntwort<T>(antwort: Antwort<T>): T {
  if ('ergebnis' in antwort) return antwort.ergebnis
  const { message, kind, hint } = antwort.stoerung
  throw new UserError(message, { kind, ...(hint !== undefined && { hint }) })
}
