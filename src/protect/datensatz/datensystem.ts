import type { Datensatz, Datentabelle, Datenzelle } from '../../model/datensatz.ts'
import { isBedingt, isFehlgrund } from '../../model/datenzelle.ts'
import type { Gebietsstand, Raumliste } from '../../model/raum.ts'
import { ebenen } from '../../model/raum.ts'
import { onceFor } from '../../remember/once-for.ts'
import type { BenannteGleichung } from '../benannte-gleichung.ts'
import { toRaumgleichung } from '../benannte-gleichung.ts'
import type { Angabe, Gleichung, Summensystem } from '../summensystem.ts'
import { anzahlSchranke } from '../summensystem.ts'
import { findSummenlinien } from '../tabelle/summenlinien.ts'
import { isSummenwort } from '../tabelle/zahlentabelle.ts'
import type { Datenstelle } from './datenstelle.ts'
import type { Zaehlspalte } from './zaehlspalten.ts'
import { zaehlspaltenOf } from './zaehlspalten.ts'

/** The published counts of one Stand of a Datensatz and what adds up in them. */
export interface Datensystem extends Summensystem<BenannteGleichung> {
  readonly stellen: ReadonlyMap<string, Datenstelle>
}

/**
 * All tables of a Stand together: Räume are the sums of those within them where both levels are
 * delivered, columns are sums of others where the numbers say so. Undefined if nothing is hidden.
 */
export function toDatensystem(
  datensatz: Datensatz,
  stand: string,
  {
    mindestfallzahl,
    raeume,
  }: {
    readonly mindestfallzahl: number
    readonly raeume: Readonly<Record<Gebietsstand, Raumliste>>
  },
): Datensystem | undefined {
  const tabellen = datensatz.tabellen.filter((tabelle) => tabelle.stand === stand)
  if (!tabellen.some(hasGeheimes)) return undefined
  const angaben = new Map<string, Angabe>()
  const stellen = new Map<string, Datenstelle>()
  const columnsOf = new Map(tabellen.map((each) => [each, zaehlspaltenOf(datensatz, each)]))
  for (const [tabelle, columns] of columnsOf)
    for (const [raum, row] of tabelle.zeilen)
      for (const { name, index } of columns) {
        const id = toId(tabelle, raum, name)
        stellen.set(id, {
          datensatz: datensatz.id,
          stand,
          ebene: tabelle.ebene,
          raum,
          spalte: name,
        })
        angaben.set(id, toAngabe(id, row[index] ?? 'keine_angabe', mindestfallzahl))
      }
  const gleichungen = [...columnsOf].flatMap(([tabelle, columns]) => [
    ...toSpaltengleichungen(tabelle, columns, raeume[tabelle.gebietsstand]),
    ...tabellen.flatMap((lower) =>
      toRaumgleichungen([tabelle, lower], columns, raeume[tabelle.gebietsstand]),
    ),
  ])
  // Whatever has no gap says nothing about gaps.
  const isOpen = (id: string): boolean => angaben.get(id)?.wert === null
  return {
    angaben,
    stellen,
    gleichungen: gleichungen.filter(({ summe, teile }) => [summe, ...teile].some(isOpen)),
  }
}

function toId({ ebene }: Datentabelle, raum: string, spalte: string): string {
  return `${ebene}:${raum}:${spalte}`
}

/** Whether a table has a cell marked „geheim“. */
export function hasGeheimes({ zeilen }: Pick<Datentabelle, 'zeilen'>): boolean {
  return isGeheimIn(zeilen)
}

/** Every profile asks about the same tables. */
const isGeheimIn = onceFor((zeilen: Datentabelle['zeilen']): boolean => {
  for (const row of zeilen.values()) if (row.includes('geheim')) return true
  return false
})

function toAngabe(id: string, zelle: Datenzelle, mindestfallzahl: number): Angabe {
  const rest = { id, schranke: anzahlSchranke, mindestfallzahl }
  if (zelle === 'nichts_vorhanden') return { ...rest, wert: 0, geheim: false }
  if (isFehlgrund(zelle)) return { ...rest, wert: null, geheim: zelle === 'geheim' }
  return { ...rest, wert: isBedingt(zelle) ? zelle.zahl : zelle, geheim: false }
}

function toSpaltengleichungen(
  tabelle: Datentabelle,
  columns: readonly Zaehlspalte[],
  raeume: Raumliste,
): BenannteGleichung[] {
  if (!hasGeheimes(tabelle)) return []
  const rows = [...tabelle.zeilen]
  const numbers = rows.map(([, row]) =>
    columns.map(({ index }) => toAngabe('', row[index] ?? 'keine_angabe', 1).wert),
  )
  const moeglich = columns.map((_, line) => line)
  const benannt = moeglich.filter((line) => isSummenwort(columns[line]?.titel ?? ''))
  const linien = findSummenlinien({
    feld: columns.map((_, line) => numbers.map((row) => row[line] ?? null)),
    moeglich,
    benannt,
    sucheUnbenannte: true,
    kandidaten: (summe) => [
      moeglich.filter((line) => line !== summe && !benannt.includes(line)),
      moeglich.filter((line) => line < summe && !benannt.includes(line)),
    ],
  })
  const idOf = (raum: string, line: number): string =>
    toId(tabelle, raum, columns[line]?.name ?? '')
  return linien.flatMap(({ summe, teile, gilt }) =>
    gilt.map((place): BenannteGleichung => {
      const raum = rows[place]?.[0] ?? ''
      return {
        art: 'tabelle',
        name: `„${columns[summe]?.titel ?? ''}“ (${raeume.get(raum)?.name ?? raum})`,
        summe: idOf(raum, summe),
        teile: teile.map((line) => idOf(raum, line)),
      }
    }),
  )
}

/** Sums over Räume hold where all within are delivered. */
function toRaumgleichungen(
  [upper, lower]: readonly [Datentabelle, Datentabelle],
  columns: readonly Zaehlspalte[],
  raeume: Raumliste,
): BenannteGleichung[] {
  const isBelow = ebenen.indexOf(lower.ebene) < ebenen.indexOf(upper.ebene)
  if (!isBelow || lower.gebietsstand !== upper.gebietsstand) return []
  return [...upper.zeilen.keys()].flatMap((id) => {
    const innen = raeume.innerhalb(id, lower.ebene)
    if (innen.length === 0 || !innen.every((raum) => lower.zeilen.has(raum.id))) return []
    return columns.map(({ name }): BenannteGleichung => {
      const gleichung: Gleichung = {
        summe: toId(upper, id, name),
        teile: innen.map((raum) => toId(lower, raum.id, name)),
      }
      return toRaumgleichung(raeume.get(id), innen, gleichung)
    })
  })
}
