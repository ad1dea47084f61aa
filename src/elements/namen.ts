import type { BezirkDatei } from '../generated/source-types.ts'
import { amtName } from '../model/profil.ts'
import type { ElementContext } from './context.ts'
import { nameOf } from './indikator-hinweise.ts'

/** Names of Indikatoren by their codes: „B1 Anteil unter 18-Jähriger“, or the short ones. */
export function namesOfIndikatoren(
  ids: readonly string[] | undefined,
  { auskunft }: Pick<ElementContext, 'auskunft'>,
  toName = nameOf,
): readonly string[] {
  return (ids ?? []).map((id) => {
    const indikator = auskunft.indikatoren.get(id)
    return indikator ? toName(indikator) : id
  })
}

/** Names of Räume by their keys. */
export function namesOfRaeume(
  ids: readonly string[] | undefined,
  { auskunft }: Pick<ElementContext, 'auskunft'>,
): readonly string[] {
  return (ids ?? []).map((id) => auskunft.raeume.get(id)?.name ?? id)
}

/** „Jugendamt, Amt für Soziales“; names of other bodies stay as written. */
export function joinAemter(bezirk: BezirkDatei, aemter: readonly string[] | undefined): string {
  return (aemter ?? []).map((amt) => amtName(bezirk, amt)).join(', ')
}
