import type { Probe, Zahlenfeld } from './summenprobe.ts'
import { isErwiesen, probeSumme } from './summenprobe.ts'

/** A line of a table that is the sum of others: a row of rows, or a column of columns. */
export interface Summenlinie {
  readonly summe: number
  readonly teile: readonly number[]
  /** Where across the line it holds, or may hold behind gaps. */
  readonly gilt: readonly number[]
  /** Where the printed numbers say otherwise. */
  readonly widerspricht: readonly number[]
  /** Whether a word or the author says that it is a sum; else only the numbers do. */
  readonly benannt: boolean
}

/** What is known of the lines before looking at their numbers. */
export interface Linien {
  readonly feld: Zahlenfeld
  /** Lines that may be parts or sums, in their order. */
  readonly moeglich: readonly number[]
  /** Lines that are called sums. */
  readonly benannt: readonly number[]
  /** Whether to look for sums that nobody named: only gaps make that worth the time. */
  readonly sucheUnbenannte: boolean
  /** The parts that people may mean by a sum, the most likely first. */
  readonly kandidaten: (summe: number) => readonly (readonly number[])[]
}

/** With more lines than this only neighbours are tried. */
const maxPaare = 24

/** Finds all sums: those that are called so, and those that an attentive reader would notice. */
export function findSummenlinien(linien: Linien): readonly Summenlinie[] {
  return linien.moeglich.flatMap((summe): Summenlinie[] => {
    if (linien.benannt.includes(summe)) {
      const found = chooseBenannte(linien, summe)
      return found ? [found] : []
    }
    if (!linien.sucheUnbenannte) return []
    return unnamed(linien, summe)
      .map((teile) => toLinie(summe, teile, probeSumme(linien.feld, summe, teile), false))
      .slice(0, 1)
  })
}

/** Of the meanings that numbers bear out, the best; without any number to tell, the first. */
function chooseBenannte({ feld, kandidaten }: Linien, summe: number): Summenlinie | undefined {
  const probed = kandidaten(summe)
    .filter((teile) => teile.length > 0)
    .map((teile) => ({ teile, probe: probeSumme(feld, summe, teile) }))
  const [best] = probed
    .filter(({ probe }) => probe.passt.length > probe.widerspricht.length)
    .toSorted((a, b) => b.probe.passt.length - a.probe.passt.length)
  const chosen = best ?? probed.find(({ probe }) => probe.widerspricht.length === 0)
  if (chosen) return toLinie(summe, chosen.teile, chosen.probe, true)
  const [wrong] = probed
  return wrong && { ...toLinie(summe, wrong.teile, wrong.probe, true), gilt: [] }
}

function unnamed({ feld, moeglich }: Linien, summe: number): (readonly number[])[] {
  const at = moeglich.indexOf(summe)
  const runs = moeglich.flatMap((_, other) => [
    moeglich.slice(other, at),
    moeglich.slice(at + 1, other + 1),
  ])
  const pairs =
    moeglich.length > maxPaare
      ? []
      : moeglich.flatMap((a, index) => moeglich.slice(index + 1).map((b) => [a, b]))
  return [...runs, ...pairs]
    .filter((teile) => teile.length > 1 && !teile.includes(summe))
    .filter((teile) => isErwiesen(feld, summe, teile))
}

function toLinie(
  summe: number,
  teile: readonly number[],
  { passt, offen, widerspricht }: Probe,
  benannt: boolean,
): Summenlinie {
  return { summe, teile, gilt: [...passt, ...offen], widerspricht, benannt }
}
