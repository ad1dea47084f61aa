import type { Indikator } from '../generated/source-types.ts'
import { joinUnd } from '../wording/list.ts'
import { capitalise } from './indikator-hinweise.ts'

/**
 * What is to be said of each Indikator, as notes for the whole: what is true of several is said
 * once, with their names; of all, without names.
 */
export function joinNotizen(
  indikatoren: readonly Indikator[],
  notizOf: (indikator: Indikator, index: number) => string | null,
): readonly string[] {
  const groups = new Map<string, string[]>()
  for (const [index, indikator] of indikatoren.entries()) {
    const note = notizOf(indikator, index)
    if (note !== null) groups.set(note, [...(groups.get(note) ?? []), indikator.kurz])
  }
  return [...groups].map(([note, names]) =>
    names.length === indikatoren.length ? note : `${capitalise(joinUnd(names))}: ${note}`,
  )
}
