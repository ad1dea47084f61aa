import type { Quellort } from '../../model/belege.ts'
import type { Zahlentabelle, Raumfinder, Zahlzelle } from '../tabelle/zahlentabelle.ts'
import { jahrOf, merkmalworte } from './merkmal.ts'

/** A count in an own table, with all that tells whether another one is the same. */
export interface Zahl extends Zahlzelle {
  readonly id: string
  readonly tabelle: Zahlentabelle
  readonly zeile: number
  readonly spalte: number
  /** Counts from 1 to below this are secret; 1 where nothing is. */
  readonly mindestfallzahl: number
  /** Key of the Raum it is about. */
  readonly raum: string
  /** What is counted; empty if the labels do not tell. */
  readonly merkmal: readonly string[]
  readonly jahr: string | undefined
  readonly ort: () => Quellort
}

/** Id of a cell: number of its table in the profile, row, column. */
export function zahlId(tabelle: number, zeile: number, spalte: number): string {
  return `${tabelle}:${zeile}:${spalte}`
}

/** All counts of the tables of a profile. */
export function collectZahlen(
  tabellen: readonly Zahlentabelle[],
  region: string,
  findRaum: Raumfinder,
): readonly Zahl[] {
  return withJahre(
    tabellen.flatMap((tabelle, number) => zahlenOf(tabelle, number, region, findRaum)),
  )
}

/** A figure without a year belongs to the year of the others about the same, if they have one. */
function withJahre(zahlen: readonly Zahl[]): readonly Zahl[] {
  const years = new Map<string, Set<string>>()
  for (const { merkmal, jahr } of zahlen) {
    const key = merkmal.join(' ')
    if (jahr !== undefined) years.set(key, (years.get(key) ?? new Set()).add(jahr))
  }
  return zahlen.map((zahl) => {
    const known = years.get(zahl.merkmal.join(' '))
    const jahr = zahl.jahr ?? (known?.size === 1 ? [...known][0] : undefined)
    return { ...zahl, jahr }
  })
}

function zahlenOf(
  tabelle: Zahlentabelle,
  number: number,
  region: string,
  findRaum: Raumfinder,
): Zahl[] {
  const { element } = tabelle.beleg
  return tabelle.spalten
    .filter(({ rolle }) => rolle === 'anzahl')
    .flatMap((spalte) => {
      const columnRaum = findRaum(spalte.titel)
      const column = columnRaum ? [] : merkmalworte(spalte.titel, spalte.gruppe ?? '')
      return tabelle.zeilen.flatMap((zeile): Zahl[] => {
        const zelle = zeile.zellen[spalte.index]
        if (!zelle) return []
        const row = zeile.raum === null ? merkmalworte(zeile.name) : []
        const title = column.length > 0 ? [] : merkmalworte(element.titel)
        return [
          {
            ...zelle,
            id: zahlId(number, zeile.index, spalte.index),
            tabelle,
            zeile: zeile.index,
            spalte: spalte.index,
            mindestfallzahl: mindestfallzahlOf(zelle, tabelle),
            raum: zeile.raum ?? columnRaum?.id ?? region,
            merkmal: [...new Set([...row, ...column, ...title])].sort(),
            jahr: [
              spalte.titel,
              spalte.gruppe ?? '',
              zeile.name,
              element.stand ?? '',
              element.titel,
            ]
              .map(jahrOf)
              .find((year) => year !== undefined),
            ort: () => tabelle.beleg.zellenort(zeile.index, spalte.index),
          },
        ]
      })
    })
}

function mindestfallzahlOf({ zaehlt }: Zahlzelle, { regel }: Zahlentabelle): number {
  return zaehlt === 'dinge' || regel.vorab_geschuetzt ? 1 : regel.mindestfallzahl
}

/** „Zeile „Wista“, Spalte „Hilfen““: how findings name a cell. */
export function nameZelle(
  { spalten, zeilen }: Zahlentabelle,
  { zeile, spalte }: Pick<Zahl, 'zeile' | 'spalte'>,
): string {
  return `Zeile ${nameZeile(zeilen[zeile]?.name ?? '', zeile)}, Spalte „${spalten[spalte]?.titel ?? ''}“`
}

/** „„Wista““, or its number if it has no words. */
export function nameZeile(name: string, index: number): string {
  return name === '' ? `${index + 1}` : `„${name}“`
}
