import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { DatenEinrichtung, Datenzelle } from '../../model/datensatz.ts'
import { erwarteteRaeume } from '../../model/erwartete-raeume.ts'
import type { Raumliste } from '../../model/raum.ts'
import type { ErkannteDatei } from '../einspielung.ts'

/** A facility and what it adds to the counts of its Planungsraum, by name of the column. */
export interface Eintrag {
  readonly einrichtung: DatenEinrichtung
  readonly zaehlt: Readonly<Record<string, number>>
}

/** A register of facilities, read from one file. */
export interface Register {
  /** With its Stand and Gebietsstand. */
  readonly erkannt: ErkannteDatei
  readonly befunde: readonly Diagnostic[]
  /** Columns nobody knows. */
  readonly unbekannt: readonly string[]
  readonly eintraege: readonly Eintrag[]
  readonly hinweise: readonly string[]
  /** What must be known of this Stand; null if there is nothing to say. */
  readonly anmerkung: string | null
}

/**
 * Counts per Planungsraum; every one has a row, and one without a facility a real zero. Sums are
 * taken in hundredths, so that no digit comes from the way computers add.
 */
export function countJePlanungsraum(
  eintraege: readonly Eintrag[],
  spalten: readonly string[],
  { raeume, stand }: { raeume: Raumliste; stand: string },
): Map<string, Map<string, Datenzelle>> {
  const sums = new Map(
    erwarteteRaeume(raeume, 'planungsraum', stand).map(({ id }) => [
      id,
      new Map(spalten.map((spalte) => [spalte, 0])),
    ]),
  )
  for (const { einrichtung, zaehlt } of eintraege) {
    const row = sums.get(einrichtung.planungsraum)
    for (const [spalte, zahl] of Object.entries(zaehlt))
      row?.set(spalte, (row.get(spalte) ?? 0) + Math.round(zahl * 100))
  }
  return new Map(
    [...sums].map(([id, row]) => [
      id,
      new Map([...row].map(([spalte, hundredths]) => [spalte, hundredths / 100])),
    ]),
  )
}
