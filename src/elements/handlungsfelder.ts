import type { Tabelle, TabellenZeile } from '../model/darstellung.ts'
import type { ElementContext } from './context.ts'
import type { Listenspalte } from './liste.ts'
import { toListentabelle } from './liste.ts'
import { textZelle } from './zelle.ts'

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
  const groups = groupByHandlungsfeld(eintraege, context)
  // One table for all, so that all groups have the same columns.
  const whole = toListentabelle(
    spalten,
    groups.flatMap(({ members }) => members),
  )
  const rowsOf = (index: number): readonly TabellenZeile[] => {
    const before = groups.slice(0, index).flatMap(({ members }) => members).length
    return whole.zeilen.slice(before, before + (groups[index]?.members.length ?? 0))
  }
  return {
    spalten: whole.spalten,
    zeilen: groups.flatMap(({ feld }, index): readonly TabellenZeile[] => [
      { art: 'gruppe', zellen: [textZelle(handlungsfeldName(feld, context))] },
      ...rowsOf(index),
    ]),
  }
}
