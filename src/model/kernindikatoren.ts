import type { Indikator, Rechenweg } from '../generated/source-types.ts'

/**
 * Id of the Datensatz that holds whatever the offices deliver ready-made: the agreed data pool is
 * internal to the administration, so this Datensatz is not shipped and need not be there.
 */
export const kernindikatoren = 'kernindikatoren'

/** Names of the columns of one Indikator in it: `d5_wert`, `d5_abs`, `d5_nenner`; „+“ becomes `plus`. */
export function kernindikatorSpalten(id: string): {
  readonly wert: string
  readonly abs: string
  readonly nenner: string
} {
  const name = id.toLowerCase().replaceAll('+', 'plus')
  return { wert: `${name}_wert`, abs: `${name}_abs`, nenner: `${name}_nenner` }
}

/** The way that every Indikator has, after those of the catalogue: as delivered. */
export function toLieferweg({ id }: Pick<Indikator, 'id'>): Rechenweg {
  const { wert, abs, nenner } = kernindikatorSpalten(id)
  return { datensatz: kernindikatoren, zaehler: wert, abs, nenner, geliefert: true }
}
