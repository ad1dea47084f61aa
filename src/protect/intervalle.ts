import type { Komponente } from './komponenten.ts'
import type { Loeser, Programm } from './loeser.ts'
import { narrow } from './narrow.ts'
import type { Angabe, Intervall } from './summensystem.ts'
import { anzahlSchranke, isVerraten } from './summensystem.ts'

/**
 * The least and greatest whole number each gap can stand for, given all sums around it: what an
 * attentive reader can find out. Undefined if the sums contradict each other or no solution was
 * found in time. Where sums form a ring only gaps that are asked for and given away are exact; of
 * others it is known that they can be all of their interval, and so are none that is given away.
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
  const gesehen = luecken.map((): Intervall => [Infinity, -Infinity])
  const ask = (index: number, richtung: 'minimum' | 'maximum'): number | undefined => {
    const loesung = loeser(programm, index, richtung)
    for (const [place, wert] of (loesung?.werte ?? []).entries()) {
      const [von, bis] = gesehen[place] ?? [wert, wert]
      if (!Number.isFinite(wert)) continue
      gesehen[place] = [Math.min(von, wert), Math.max(bis, wert)]
    }
    return loesung?.wert
  }
  for (const id of gefragt) {
    const index = luecken.indexOf(id)
    const angabe = angaben.get(id)
    const seen = gesehen[index]
    // Each solution shows what all gaps can be: most need no question of their own.
    if (angabe && seen && !isVerraten(angabe, seen)) {
      solved.set(id, seen)
      continue
    }
    const von = ask(index, 'minimum')
    const bis = ask(index, 'maximum')
    if (von === undefined || bis === undefined) return undefined
    solved.set(id, [von, bis])
  }
  return solved
}

function isOffen([von, bis]: Intervall): boolean {
  return von === 0 && bis === Infinity
}
