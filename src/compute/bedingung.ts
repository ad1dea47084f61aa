import type { Rechenweg } from '../generated/source-types.ts'
import type { Datentabelle, Datenzelle } from '../model/datensatz.ts'
import { isFehlgrund } from '../model/datenzelle.ts'
import { ebenen } from '../model/raum.ts'
import { zahlOf } from './zellen.ts'

type Bedingung = NonNullable<Rechenweg['bedingung']>

/**
 * The table of the lowest level with only those Räume counted whose column has one of the values;
 * the others count 0. Summed up, it says how many people live in Planungsräume of a class.
 */
export function toBedingteTabellen(
  tabellen: readonly Datentabelle[],
  bedingung: Bedingung,
): readonly Datentabelle[] {
  const [lowest] = tabellen.toSorted((a, b) => ebenen.indexOf(a.ebene) - ebenen.indexOf(b.ebene))
  if (!lowest) return []
  const index = lowest.spalten.indexOf(bedingung.spalte)
  const zeilen = [...lowest.zeilen].map(
    ([raum, row]) => [raum, countZeile(row, row[index] ?? 'keine_angabe', bedingung)] as const,
  )
  return [{ ...lowest, zeilen: new Map(zeilen) }]
}

/** A Raum that has no class belongs to none; one whose class is unknown could belong to any. */
function countZeile(
  row: readonly Datenzelle[],
  zelle: Datenzelle,
  { werte }: Bedingung,
): readonly Datenzelle[] {
  if (zelle === 'nicht_sinnvoll' || zelle === 'nichts_vorhanden') return row.map(() => 0)
  if (isFehlgrund(zelle)) return row.map(() => zelle)
  return werte.some((wert) => wert === zahlOf(zelle)) ? row : row.map(() => 0)
}
