import type { Rolle } from '../model/diagramm.ts'
import type { Altersgruppe } from './altersgruppen.ts'

/** People by age in one Raum. */
export interface Altersreihe {
  readonly rolle: Rolle
  readonly name: string
  /** Counts in the order of the groups; null if one of them is missing. */
  readonly anzahlen: readonly (number | null)[]
  /** Per year of age and 1,000 of the population; null likewise. */
  readonly werte: readonly (number | null)[]
  readonly offen: number | null
}

/** A line without a gap. */
export type VolleAltersreihe = Omit<Altersreihe, 'werte'> & { readonly werte: readonly number[] }

/** Null if a group is missing: a drawing with a gap would be a false picture. */
export function completeReihe(reihe: Altersreihe | undefined): VolleAltersreihe | null {
  const werte = reihe?.werte.filter((wert) => wert !== null)
  return reihe && werte?.length === reihe.werte.length ? { ...reihe, werte } : null
}

/** Counts and shares of one Raum; `sum` adds a column of the data up for it. */
export function countReihe(
  raum: Pick<Altersreihe, 'rolle' | 'name'>,
  gruppen: readonly Altersgruppe[],
  offen: string | null,
  sum: (spalte: string) => number | null,
): Altersreihe {
  const anzahlen = gruppen.map(({ spalten }) => addUp(spalten.map(sum)))
  const open = offen === null ? 0 : sum(offen)
  const gesamt = addUp([...anzahlen, open])
  const werte = gruppen.map(({ von, bis }, index) => {
    const anzahl = anzahlen[index] ?? null
    return anzahl === null || gesamt === null || gesamt === 0
      ? null
      : (anzahl / (bis - von) / gesamt) * 1000
  })
  return { ...raum, anzahlen, werte, offen: open }
}

/** A sum with a missing part is missing. */
function addUp(teile: readonly (number | null)[]): number | null {
  return teile.reduce((sum, teil) => (sum === null || teil === null ? null : sum + teil), 0)
}
