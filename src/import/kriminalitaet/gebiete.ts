import type { Raumliste } from '../../model/raum.ts'
import { berlin } from '../../model/raum.ts'

/** What a row of the Kriminalitätsatlas is about. */
export interface Gebiet {
  /** Key of the source. */
  readonly id: string
  /** Cases of a Raum, or those known to lie in it and not where exactly. */
  readonly art: 'raum' | 'nicht_zuzuordnen'
  readonly raum: string
}

/** Keys of the whole city in the source. */
const stadt = { gesamt: '999999', rest: '999900' } as const

/** Names of the two rows of the whole city: in one year the key is missing. */
const stadtnamen: ReadonlyMap<string, string> = new Map([
  ['Berlin (PKS gesamt)', stadt.gesamt],
  ['Stadtgebiet Berlin, nicht zuzuordnen', stadt.rest],
])

/** All rows a sheet must have, by key of the source. */
export function toGebiete(raeume: Raumliste): ReadonlyMap<string, Gebiet> {
  const gebiete: Gebiet[] = [
    ...raeume.aufEbene('bezirksregion').map(({ id }) => ({ id, art: 'raum' as const, raum: id })),
    ...[...raeume.aufEbene('bezirk').map(({ id }) => id), berlin].flatMap((raum) => [
      { id: zeileOf(raum), art: 'raum' as const, raum },
      { id: restOf(raum), art: 'nicht_zuzuordnen' as const, raum },
    ]),
  ]
  return new Map(gebiete.map((gebiet) => [gebiet.id, gebiet]))
}

/** Key of a row that has none, by its name. */
export function findSchluessel(name: string): string | undefined {
  return stadtnamen.get(name)
}

/** Row of a Raum: `09` → `090000`, Berlin → `999999`. */
export function zeileOf(raum: string): string {
  if (raum === berlin) return stadt.gesamt
  return raum.length === 2 ? `${raum}0000` : raum
}

/** Row of what lies in a Bezirk (or in Berlin only) and could not be located. */
export function restOf(raum: string): string {
  return raum === berlin ? stadt.rest : `${raum}9900`
}
