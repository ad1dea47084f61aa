import type { Vergleich } from '../model/vergleich.ts'
import { jahrOf } from './date.ts'

/** When a figure counts as „auffällig“: printed wherever the word or its sign is. */
export const auffaelligRegel =
  'Auffällig heißt: Der Wert ist ungünstiger als im Bezirk und in Berlin und hat sich in fünf Jahren verschlechtert; ist der Wert von vor fünf Jahren nicht vergleichbar, zählt der früheste vergleichbare danach. Verglichen werden die Zahlen, wie sie hier stehen. Das ist keine Aufmerksamkeitsstufe der Senatsverwaltung.'

/** Why one figure is „auffällig“; null if it is not. */
export function describeAuffaellig({
  auffaellig,
  auffaellig_seit,
}: Pick<Vergleich, 'auffaellig' | 'auffaellig_seit'>): string | null {
  if (auffaellig !== true || auffaellig_seit === null) return null
  return `Auffällig: ungünstiger als im Bezirk und in Berlin und ungünstiger als ${jahrOf(auffaellig_seit)}.`
}
