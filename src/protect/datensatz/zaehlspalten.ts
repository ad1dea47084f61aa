import type { Datensatz, Datenspalte, Datentabelle } from '../../model/datensatz.ts'
import { formatDatenzelle, isFehlgrund } from '../../model/datenzelle.ts'
import { recognizeSpaltenrolle } from '../tabelle/spaltenrolle.ts'
import { recognizeZaehlart } from '../tabelle/zaehlart.ts'

/** A column of a table of the data library that may count people. */
export interface Zaehlspalte extends Datenspalte {
  /** Index in the rows of the table. */
  readonly index: number
}

/**
 * The columns that hold counts of people or of what nobody says: neither rates and measures nor
 * things like places and buildings, as their units and titles tell.
 */
export function zaehlspaltenOf(
  { spalten }: Pick<Datensatz, 'spalten'>,
  tabelle: Datentabelle,
): readonly Zaehlspalte[] {
  return tabelle.spalten.flatMap((name, index): Zaehlspalte[] => {
    const spalte = spalten.find((each) => each.name === name)
    if (!spalte || zaehltDinge(spalte)) return []
    const zellen = [...tabelle.zeilen.values()].flatMap((row) => {
      const zelle = row[index]
      return zelle === undefined || isFehlgrund(zelle) ? [] : [formatDatenzelle(zelle)]
    })
    const { titel, einheit } = spalte
    const rolle = recognizeSpaltenrolle(
      { id: name, titel, art: 'zahl', isZahl: true, ...(einheit !== null && { einheit }) },
      zellen,
    )
    return rolle === 'anzahl' ? [{ ...spalte, index }] : []
  })
}

/** Whether a column counts things, by its unit, else by its title. */
export function zaehltDinge({ einheit, titel }: Datenspalte): boolean {
  const zaehlart = [einheit ?? '', titel].map(recognizeZaehlart).find((each) => each !== undefined)
  return zaehlart === 'dinge'
}
