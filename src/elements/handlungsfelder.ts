import type { Tabelle } from '../model/darstellung.ts'
import type { ElementContext } from './context.ts'
import type { Listenspalte } from './liste.ts'
import { toGruppentabelle } from './liste.ts'

/** Title of a Handlungsfeld by its id. */
export function handlungsfeldName(id: string, { profil }: Pick<ElementContext, 'profil'>): string {
  return profil.perspektiven.handlungsfelder?.find((feld) => feld.id === id)?.titel ?? id
}

/**
 * Things by Handlungsfeld, these in the order of the profile; those of a Handlungsfeld that is not
 * listed follow at the end.
 */
export function groupByHandlungsfeld<T extends { readonly handlungsfeld: string }>(
  eintraege: readonly T[],
  { profil }: Pick<ElementContext, 'profil'>,
): readonly { readonly feld: string; readonly members: readonly T[] }[] {
  const listed = (profil.perspektiven.handlungsfelder ?? [])
    .toSorted((a, b) => (a.reihenfolge ?? Infinity) - (b.reihenfolge ?? Infinity) || 0)
    .map(({ id }) => id)
  const used = eintraege.map(({ handlungsfeld }) => handlungsfeld)
  return [...new Set([...listed, ...used])]
    .map((feld) => ({
      feld,
      members: eintraege.filter(({ handlungsfeld }) => handlungsfeld === feld),
    }))
    .filter(({ members }) => members.length > 0)
}

/** A list in which each Handlungsfeld has a row of its own above its things. */
export function toHandlungsfeldtabelle<T extends { readonly handlungsfeld: string }>(
  spalten: readonly Listenspalte<T>[],
  eintraege: readonly T[],
  context: ElementContext,
): Tabelle {
  const groups = groupByHandlungsfeld(eintraege, context).map(({ feld, members }) => ({
    titel: handlungsfeldName(feld, context),
    members,
  }))
  return toGruppentabelle(spalten, groups)
}
