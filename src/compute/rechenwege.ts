import type { Indikator, Rechenweg } from '../generated/source-types.ts'
import type { Datensatz, Datentabelle } from '../model/datensatz.ts'
import type { Formel } from './formel.ts'
import { isFormelfehler, parseFormel } from './formel.ts'

/** Not a column: the area of the Raum in hectares, from the LOR list. */
export const flaecheHa = 'flaeche_ha'

/** How an Indikator is computed at one Stand. */
export interface Rechenschritt {
  readonly datensatz: string
  readonly zaehler: Formel
  /** Null for counts. */
  readonly nenner: Formel | null
  /** The tables of that Stand: more than one if levels are delivered apart. */
  readonly tabellen: readonly Datentabelle[]
}

/**
 * The way to compute an Indikator at each Stand, ascending: the first Rechenweg whose Datensatz
 * has the Stand and all columns. Ways that cannot be used are findings of `checkIndikatoren`.
 */
export function planRechenschritte(
  { berechnung = [] }: Indikator,
  datensaetze: ReadonlyMap<string, Datensatz>,
): ReadonlyMap<string, Rechenschritt> {
  const steps = new Map<string, Rechenschritt>()
  for (const weg of berechnung) {
    const datensatz = datensaetze.get(weg.datensatz)
    const formeln = datensatz && parseRechenweg(weg, datensatz)
    if (!formeln) continue
    for (const { stand } of datensatz.tabellen) {
      if (steps.has(stand)) continue
      const tabellen = datensatz.tabellen.filter((tabelle) => tabelle.stand === stand)
      steps.set(stand, { datensatz: datensatz.id, ...formeln, tabellen })
    }
  }
  return new Map([...steps].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function parseRechenweg(
  { zaehler, nenner }: Rechenweg,
  { spalten }: Datensatz,
): Pick<Rechenschritt, 'zaehler' | 'nenner'> | undefined {
  const known = new Set([flaecheHa, ...spalten.map(({ name }) => name)])
  const parse = (text: string): Formel | undefined => {
    const formel = parseFormel(text)
    return isFormelfehler(formel) || formel.spalten.some((name) => !known.has(name))
      ? undefined
      : formel
  }
  const above = parse(zaehler)
  if (!above) return undefined
  if (nenner === undefined) return { zaehler: above, nenner: null }
  const below = parse(nenner)
  return below && { zaehler: above, nenner: below }
}
