import type { Datentabelle, Datenzelle } from '../model/datensatz.ts'
import type { Raumliste } from '../model/raum.ts'
import type { Umrechnung } from '../model/umrechnung.ts'
import type { Zeilen } from './aggregate.ts'
import { sumZeilen } from './aggregate.ts'
import { scaleZelle } from './zellen.ts'

/** Both cuts of the LOR and the weights between them. */
export interface Gebiete {
  readonly lor2006: Raumliste
  readonly lor2021: Raumliste
  readonly umrechnung: Umrechnung
}

/** Levels that counts can be carried over to: below, area weights say too little. */
export const umrechenbareEbenen = ['bezirksregion', 'prognoseraum'] as const

/** Share of an old Planungsraum in a new Raum, by key of the old, by key of the new. */
export type Anteile = ReadonlyMap<string, ReadonlyMap<string, number>>

/**
 * Shares of the old Planungsräume in the Bezirksregionen and Prognoseräume of 2021. The borders of
 * the Bezirke did not change: what the weights put beyond them comes from drawing the lines, so it
 * is left out and the rest counts as the whole. Then nobody is lost: the regions of a Bezirk add
 * up to it.
 */
export function toAnteile({ lor2006, lor2021, umrechnung }: Gebiete): Anteile {
  const anteile = new Map<string, ReadonlyMap<string, number>>()
  for (const { id } of lor2006.aufEbene('planungsraum')) {
    const bezirk = lor2006.ueber(id, 'bezirk')?.id
    const within = (umrechnung.get(id) ?? []).filter(
      ({ planungsraum }) => lor2021.ueber(planungsraum, 'bezirk')?.id === bezirk,
    )
    const whole = within.reduce((sum, { gewicht }) => sum + gewicht, 0)
    const shares = new Map<string, number>()
    for (const { planungsraum, gewicht } of within)
      for (const ebene of umrechenbareEbenen) {
        const raum = lor2021.ueber(planungsraum, ebene)
        if (raum) shares.set(raum.id, (shares.get(raum.id) ?? 0) + gewicht / whole)
      }
    anteile.set(id, shares)
  }
  return anteile
}

/** By how much the shares of a Planungsraum and of the one cut out of it may differ. */
const toleranz = 0.01

/**
 * Counts of Planungsräume of the LOR 2006 carried over to the Bezirksregionen and Prognoseräume of
 * 2021. Where a Planungsraum had not been cut out of another one yet, regions that have only one
 * of the two are `nicht_sinnvoll`: nobody knows which part of the people lived there.
 */
export function convertTabelle(
  tabelle: Datentabelle,
  { lor2006, lor2021 }: Pick<Gebiete, 'lor2006' | 'lor2021'>,
  anteile: Anteile,
): Zeilen {
  const parts = new Map<string, (readonly Datenzelle[])[]>()
  for (const [id, cells] of tabelle.zeilen)
    for (const [raum, share] of anteile.get(id) ?? []) {
      const list = parts.get(raum) ?? []
      list.push(cells.map((zelle) => scaleZelle(zelle, share)))
      parts.set(raum, list)
    }
  const unknown = findUngeteilte(tabelle, lor2006, anteile)
  const rows = new Map<string, readonly Datenzelle[]>()
  for (const ebene of umrechenbareEbenen)
    for (const { id } of lor2021.aufEbene(ebene)) {
      const sum = sumZeilen(parts.get(id) ?? [])
      if (sum) rows.set(id, unknown.has(id) ? sum.map(() => 'nicht_sinnvoll') : sum)
    }
  return rows
}

/** New Räume with only one of two old Planungsräume that were still counted as one. */
function findUngeteilte(
  tabelle: Datentabelle,
  lor2006: Raumliste,
  anteile: Anteile,
): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { id, vorgaenger } of lor2006.aufEbene('planungsraum')) {
    if (vorgaenger === undefined || tabelle.zeilen.has(id)) continue
    const [own, former] = [anteile.get(id), anteile.get(vorgaenger)]
    for (const raum of new Set([...(own?.keys() ?? []), ...(former?.keys() ?? [])]))
      if (Math.abs((own?.get(raum) ?? 0) - (former?.get(raum) ?? 0)) > toleranz) found.add(raum)
  }
  return found
}
