import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Quellort } from '../model/belege.ts'
import type { Intervall } from './summensystem.ts'

/** A finding of this stage: `geheim/…`, German, with its place. */
export function toBefund(
  ort: Quellort,
  {
    code,
    ...befund
  }: Pick<Diagnostic, 'severity' | 'code' | 'message'> & { readonly hint: string },
): Diagnostic {
  return { ...befund, code: `geheim/${code}`, ...ort }
}

/** „zwischen 1 und 2“, or „genau“: never the number itself, because findings end up in logs. */
export function nameIntervall([von, bis]: Intervall): string {
  return von === bis ? 'genau' : `zwischen ${von} und ${bis}`
}

/** How near one gets: „genau ausrechnen“, „auf 1 bis 2 eingrenzen“. */
export function nameRechnung([von, bis]: Intervall): string {
  return von === bis ? 'genau ausrechnen' : `auf ${von} bis ${bis} eingrenzen`
}

/** „A“, „A und B“, „A, B und C“ */
export function joinUnd(teile: readonly string[]): string {
  const last = teile.at(-1) ?? ''
  return teile.length < 2 ? last : `${teile.slice(0, -1).join(', ')} und ${last}`
}
