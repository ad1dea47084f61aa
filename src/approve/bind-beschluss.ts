import type { Beschluss } from '../generated/source-types.ts'
import type { Abschnitt, Pruefsumme } from '../model/abschnitt.ts'
import type { Fassungsdatei } from './fassung.ts'
import { toFassung } from './fassung.ts'

/** A planned decision with the name of what it is about, and what is kept under that name. */
export function bindBeschluss(
  { abschnitte: decided, ...rest }: Omit<Beschluss, 'fassung'>,
  {
    abschnitte,
    wortlaute,
  }: {
    readonly abschnitte: readonly Abschnitt[]
    readonly wortlaute: () => ReadonlyMap<string, Pruefsumme>
  },
): { readonly beschluss: Beschluss; readonly fassung: Fassungsdatei } {
  const numbers = new Set(decided.map(({ nr }) => nr))
  const fassung = toFassung(
    abschnitte.filter(({ nr }) => numbers.has(nr)),
    wortlaute(),
  )
  return { beschluss: { ...rest, fassung: fassung.pruefsumme, abschnitte: decided }, fassung }
}
