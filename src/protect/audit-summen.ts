import { computeIntervalle } from './intervalle.ts'
import { splitKomponenten } from './komponenten.ts'
import type { Loeser } from './loeser.ts'
import type { Angabe, Gleichung, Intervall, Rest, Summensystem } from './summensystem.ts'
import { isVerraten, toRest } from './summensystem.ts'

/** A gap that is none: what it stands for follows from what is published. */
export interface Enthuellung<G extends Gleichung = Gleichung> {
  readonly angabe: Angabe
  readonly intervall: Intervall
  /** The fewest sums that suffice to find out; looked for when asked for. */
  readonly beweis: () => readonly G[]
}

export interface Auditergebnis<G extends Gleichung = Gleichung> {
  readonly enthuellungen: readonly Enthuellung<G>[]
  /** Sums that cannot all be right, or that were too many to solve: nothing is known about them. */
  readonly ungeprueft: readonly (readonly G[])[]
}

/**
 * Finds every gap marked „geheim“ that the published sums give away: exactly, or as one of the
 * secret counts. Decides nothing. Source of the method: Hundepool et al., Statistical Disclosure
 * Control (2012), auditing of tables with margins.
 */
export function auditSummen<G extends Gleichung>(
  { angaben, gleichungen }: Summensystem<G>,
  loeser: Loeser,
): Auditergebnis<G> {
  const enthuellungen: Enthuellung<G>[] = []
  const ungeprueft: (readonly G[])[] = []
  const isGeheim = (id: string): boolean => angaben.get(id)?.geheim ?? false
  const reste = gleichungen.map((gleichung) => toRest(gleichung, angaben))
  for (const komponente of splitKomponenten(reste)) {
    const intervalle = computeIntervalle(komponente, angaben, loeser)
    if (!intervalle && komponente.luecken.some(isGeheim))
      ungeprueft.push(komponente.reste.map(({ gleichung }) => gleichung))
    for (const id of komponente.luecken) {
      const [angabe, intervall] = [angaben.get(id), intervalle?.get(id)]
      if (!angabe || !intervall || !isVerraten(angabe, intervall)) continue
      const beweis = (): readonly G[] => findBeweis(angabe, komponente.reste, angaben, loeser)
      enthuellungen.push({ angabe, intervall, beweis })
    }
  }
  return { enthuellungen, ungeprueft }
}

/** The fewest sums that still give it away: one if one suffices, else none can be left out. */
function findBeweis<G extends Gleichung>(
  angabe: Angabe,
  reste: readonly Rest<G>[],
  angaben: ReadonlyMap<string, Angabe>,
  loeser: Loeser,
): readonly G[] {
  const suffices = (some: readonly Rest<G>[]): boolean => {
    const komponente = splitKomponenten(some).find(({ luecken }) => luecken.includes(angabe.id))
    const intervall = komponente
      ? computeIntervalle(komponente, angaben, loeser, [angabe.id])?.get(angabe.id)
      : angabe.schranke
    return intervall !== undefined && isVerraten(angabe, intervall)
  }
  const one = reste.find((rest) => suffices([rest]))
  if (one) return [one.gleichung]
  let kept = reste
  for (const rest of reste) {
    const fewer = kept.filter((other) => other !== rest)
    if (suffices(fewer)) kept = fewer
  }
  return kept.map(({ gleichung }) => gleichung)
}
