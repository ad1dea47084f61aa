import type { Linien, Summenlinie } from './summenlinien.ts'
import { findSummenlinien } from './summenlinien.ts'
import type { Zahlenspalte, Zahlentabelle, Zahlenzeile } from './zahlentabelle.ts'
import { isSummenwort } from './zahlentabelle.ts'

/** Place of a cell in its table. */
export interface Zelle {
  readonly zeile: number
  readonly spalte: number
}

/** One sum in a table. */
export interface Tabellensumme {
  /** `zeile`: the sum stands at the foot of a column; `spalte`: at the end of a row. */
  readonly richtung: 'zeile' | 'spalte'
  readonly summe: Zelle
  readonly teile: readonly Zelle[]
}

/** The sums of a table, and the lines that are called sums and are none. */
export interface Tabellensummen {
  readonly summen: readonly Tabellensumme[]
  readonly zeilen: readonly Summenlinie[]
  readonly spalten: readonly Summenlinie[]
}

/** Finds what adds up in a table: rows to sum rows, columns to sum columns. */
export function findSummen(tabelle: Zahlentabelle): Tabellensummen {
  const spalten = tabelle.spalten.filter(({ rolle }) => rolle === 'anzahl' || rolle === 'differenz')
  const zeilen = findSummenlinien(toZeilenlinien(tabelle, spalten))
  const spaltensummen = findSummenlinien(toSpaltenlinien(tabelle, spalten))
  const columnAt = (place: number): number => spalten[place]?.index ?? -1
  return {
    zeilen,
    spalten: spaltensummen,
    summen: [
      ...zeilen.flatMap(({ summe, teile, gilt }) =>
        gilt.map(columnAt).map((spalte): Tabellensumme => {
          const at = (zeile: number): Zelle => ({ zeile, spalte })
          return { richtung: 'zeile', summe: at(summe), teile: teile.map(at) }
        }),
      ),
      ...spaltensummen.flatMap(({ summe, teile, gilt }) =>
        gilt.map((zeile): Tabellensumme => {
          const at = (place: number): Zelle => ({ zeile, spalte: columnAt(place) })
          return { richtung: 'spalte', summe: at(summe), teile: teile.map(at) }
        }),
      ),
    ],
  }
}

function hasLuecken(zeilen: readonly Zahlenzeile[]): boolean {
  return zeilen.some(({ zellen }) => zellen.some(({ wert }) => wert === null))
}

function toZeilenlinien({ zeilen }: Zahlentabelle, spalten: readonly Zahlenspalte[]): Linien {
  const isSumme = (line: number): boolean => zeilen[line]?.art === 'summe'
  const moeglich = zeilen.flatMap(({ art, index }) =>
    art === 'wert' || art === 'summe' ? [index] : [],
  )
  const benannt = moeglich.filter(isSumme)
  return {
    feld: zeilen.map(({ zellen }) => spalten.map(({ index }) => zellen[index]?.wert ?? null)),
    moeglich,
    benannt,
    sucheUnbenannte: hasLuecken(zeilen),
    kandidaten(summe) {
      const above = moeglich.filter((line) => line < summe)
      const below = moeglich.filter((line) => line > summe)
      const before = benannt.findLast((line) => line < summe) ?? -1
      const plain = (lines: readonly number[]): number[] => lines.filter((line) => !isSumme(line))
      return [
        plain(above),
        plain(above.filter((line) => line > before)),
        above.filter(isSumme),
        plain(below),
        plain(moeglich),
      ]
    },
  }
}

function toSpaltenlinien(
  { zeilen, beleg }: Zahlentabelle,
  spalten: readonly Zahlenspalte[],
): Linien {
  const moeglich = spalten.map((_, line) => line)
  const { summenspalte } = beleg.element
  const benannt = moeglich.filter((line) => {
    const { id, titel = '' } = spalten[line] ?? {}
    return summenspalte === undefined ? isSummenwort(titel) : id === summenspalte
  })
  return {
    feld: spalten.map(({ index }) => zeilen.map(({ zellen }) => zellen[index]?.wert ?? null)),
    moeglich,
    benannt,
    sucheUnbenannte: hasLuecken(zeilen),
    kandidaten(summe) {
      const gruppe = spalten[summe]?.gruppe
      const others = moeglich.filter((line) => line !== summe && !benannt.includes(line))
      const before = benannt.findLast((line) => line < summe) ?? -1
      const next = benannt.find((line) => line > summe) ?? moeglich.length
      return [
        others.filter((line) => spalten[line]?.gruppe === gruppe),
        others,
        others.filter((line) => line > before && line < summe),
        others.filter((line) => line > summe && line < next),
      ]
    },
  }
}
