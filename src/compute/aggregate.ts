import type { Datentabelle, Datenzelle } from '../model/datensatz.ts'
import type { Raumliste } from '../model/raum.ts'
import { ebenen } from '../model/raum.ts'
import { addZellen } from './zellen.ts'

/** Cells in the order of the columns of a table, by key of the Raum. */
export type Zeilen = ReadonlyMap<string, readonly Datenzelle[]>

/**
 * The rows of a table and their sums on every level above. A Raum without any row below it has
 * none. Only what can be counted may be summed: rates are divided afterwards.
 */
export function aggregateTabelle(tabelle: Datentabelle, raeume: Raumliste): Zeilen {
  const all = new Map(tabelle.zeilen)
  for (const ebene of ebenen.slice(ebenen.indexOf(tabelle.ebene) + 1))
    for (const raum of raeume.aufEbene(ebene)) {
      const rows = raeume.kinder(raum.id).flatMap(({ id }) => {
        const row = all.get(id)
        return row ? [row] : []
      })
      const sum = sumZeilen(rows)
      if (sum) all.set(raum.id, sum)
    }
  return all
}

/** Column by column; undefined without rows. */
export function sumZeilen(
  rows: readonly (readonly Datenzelle[])[],
): readonly Datenzelle[] | undefined {
  const [first, ...rest] = rows
  if (!first) return undefined
  const sum = [...first]
  for (const row of rest)
    for (const [index, zelle] of row.entries())
      sum[index] = addZellen(sum[index] ?? 'nichts_vorhanden', zelle)
  return sum
}
