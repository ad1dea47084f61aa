import type { Komponente } from './komponenten.ts'
import type { Loeser, Programm } from './loeser.ts'
import { narrow } from './narrow.ts'
import type { Angabe, Intervall } from './summensystem.ts'
import { anzahlSchranke } from './summensystem.ts'

/**
 * The least and greatest whole number each gap can stand for, given all sums around it: what an
 * attentive reader can find out. Undefined if the sums contradict each other or no solution was
 * found in time. Only gaps that are asked for are exact where sums form a ring.
 */
export function computeIntervalle(
  { reste, luecken, isBaum }: Komponente,
  angaben: ReadonlyMap<string, Angabe>,
  loeser: Loeser,
  gefragt: readonly string[] = luecken,
): ReadonlyMap<string, Intervall> | undefined {
  const schranken = new Map(
    luecken.map((id) => [id, angaben.get(id)?.schranke ?? anzahlSchranke] as const),
  )
  const narrowed = narrow(reste, schranken)
  // Gaps that add up to gaps can be anything: whatever fits, fits twice as large as well.
  const isFrei = reste.every(({ rest }) => rest === 0) && [...schranken.values()].every(isOffen)
  if (!narrowed || isBaum || isFrei) return narrowed
  const programm: Programm = {
    schranken: luecken.map((id) => narrowed.get(id) ?? anzahlSchranke),
    gleichungen: reste.map(({ glieder, rest }) => ({
      glieder: glieder.map(([id, faktor]) => [luecken.indexOf(id), faktor]),
      rest,
    })),
  }
  const solved = new Map(narrowed)
  for (const id of gefragt) {
    const index = luecken.indexOf(id)
    const von = loeser(programm, index, 'minimum')
    const bis = loeser(programm, index, 'maximum')
    if (von === undefined || bis === undefined) return undefined
    solved.set(id, [von, bis])
  }
  return solved
}

function isOffen([von, bis]: Intervall): boolean {
  return von === 0 && bis === Infinity
}
