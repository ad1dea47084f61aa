import type { Datenzelle } from '../../model/datensatz.ts'
import type { Ebene, Raumliste } from '../../model/raum.ts'
import { berlin } from '../../model/raum.ts'
import type { NeueTabelle } from '../datenpaket.ts'
import { delikte } from './delikte.ts'
import { restOf, zeileOf } from './gebiete.ts'
import type { Kriminaljahr } from './jahr.ts'
import { toHz, toOhneRegion } from './paket.ts'

/** The levels the Polizei delivers. */
export const kriminalebenen = [
  'bezirksregion',
  'bezirk',
  'berlin',
] as const satisfies readonly Ebene[]

/** One table per level, with a remark where there is something to say. */
export function toTabellen(
  { jahr, faelle, raten }: Kriminaljahr,
  raeume: Raumliste,
  anmerkungen: ReadonlyMap<Ebene, string>,
): NeueTabelle[] {
  const stand = `${jahr}-12-31`
  const cell = (zeilen: typeof faelle.zeilen, key: string, delikt: string): Datenzelle =>
    zeilen.get(key)?.werte.get(delikt) ?? 'keine_angabe'
  const rest = (raum: string, delikt: string): Datenzelle => {
    const raeumeMitRest =
      raum === berlin ? [berlin, ...raeume.aufEbene('bezirk').map(({ id }) => id)] : [raum]
    return raeumeMitRest.reduce(
      (sum, id) => sum + (faelle.zeilen.get(restOf(id))?.werte.get(delikt) ?? 0),
      0,
    )
  }
  return kriminalebenen.map((ebene) => ({
    stand,
    gebietsstand: '2021',
    ebene,
    name: `${stand}-${ebene}`,
    anmerkung: anmerkungen.get(ebene) ?? null,
    zeilen: new Map(
      raeume.aufEbene(ebene).map(({ id }) => [
        id,
        new Map(
          delikte.flatMap(({ name }): [string, Datenzelle][] => [
            [name, cell(faelle.zeilen, zeileOf(id), name)],
            [toHz(name), cell(raten.zeilen, zeileOf(id), name)],
            // A Bezirksregion has no cases that belong to none.
            [toOhneRegion(name), ebene === 'bezirksregion' ? 'nicht_sinnvoll' : rest(id, name)],
          ]),
        ),
      ]),
    ),
  }))
}
