import type { Enthuellung } from './audit-summen.ts'
import { auditSummen } from './audit-summen.ts'
import type { Loeser } from './loeser.ts'
import type { Summensystem } from './summensystem.ts'

/** A proposal of more cells is no help: merging groups is the better way then. */
const maxSperrungen = 4
/** Of the smallest ones: the larger are no better, and each takes a whole audit. */
const maxCandidates = 20

/** What is to be made safe, and how. */
export interface Sperrauftrag {
  readonly system: Summensystem
  /** Gaps that must not be given away. */
  readonly ziele: readonly string[]
  /** Whether a cell may be proposed. */
  readonly sperrbar: (id: string) => boolean
  readonly loeser: Loeser
}

/**
 * Printed cells that, hidden too, would make these gaps gaps again: the smallest ones, none of
 * them without need. A proposal for a person who decides; undefined if too many were needed.
 */
export function proposeSperrungen(auftrag: Sperrauftrag): readonly string[] | undefined {
  let chosen: readonly string[] = []
  for (;;) {
    const [first] = findVerratene(auftrag, chosen)
    if (!first) break
    const candidate = chooseCandidate(auftrag, chosen, first)
    if (candidate === undefined || chosen.length === maxSperrungen) return undefined
    chosen = [...chosen, candidate]
  }
  for (const id of chosen) {
    const fewer = chosen.filter((other) => other !== id)
    if (findVerratene(auftrag, fewer).length === 0) chosen = fewer
  }
  return chosen
}

/** Of these gaps and the newly hidden cells those that are given away. */
function findVerratene(
  { system, ziele, loeser }: Sperrauftrag,
  hidden: readonly string[],
): readonly Enthuellung[] {
  const asked = new Set([...ziele, ...hidden])
  const { enthuellungen } = auditSummen(hide(system, hidden), loeser)
  return enthuellungen.filter(({ angabe }) => asked.has(angabe.id))
}

/** The cell after whose hiding fewest gaps are given away; the smallest of those. */
function chooseCandidate(
  auftrag: Sperrauftrag,
  chosen: readonly string[],
  verraten: Enthuellung,
): string | undefined {
  const beteiligt = verraten.beweis().flatMap(({ summe, teile }) => [...teile, summe])
  const ranked = [...new Set(beteiligt)]
    .filter((id) => auftrag.sperrbar(id) && !chosen.includes(id))
    .flatMap((id) => {
      // Zeros help little: whoever hides them shows that there is somebody where nobody is.
      const wert = auftrag.system.angaben.get(id)?.wert ?? 0
      return wert > 0 ? [{ id, wert }] : []
    })
    .toSorted((a, b) => a.wert - b.wert || (a.id < b.id ? -1 : 1))
    .slice(0, maxCandidates)
    .map(({ id }) => ({ id, verraten: findVerratene(auftrag, [...chosen, id]).length }))
    .toSorted((a, b) => a.verraten - b.verraten)
  return ranked[0]?.id
}

function hide(system: Summensystem, chosen: readonly string[]): Summensystem {
  const angaben = new Map(system.angaben)
  for (const id of chosen) {
    const angabe = angaben.get(id)
    if (angabe) angaben.set(id, { ...angabe, wert: null, geheim: true })
  }
  return { ...system, angaben }
}
