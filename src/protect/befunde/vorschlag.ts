import { joinUnd } from '../befund.ts'
import type { Loeser } from '../loeser.ts'
import { proposeSperrungen } from '../propose-sperrungen.ts'
import type { Zahlenwerk } from './luecken.ts'

/**
 * Proposes cells of own tables to hide as well: an example, because the choice is up to a person.
 * Sums stay: they are what a reader looks for first.
 */
export function toVorschlag(
  id: string,
  { system, nameOf }: Pick<Zahlenwerk, 'system' | 'nameOf'>,
  loeser: Loeser,
): string {
  const summen = new Set(system.gleichungen.map(({ summe }) => summe))
  const sperrbar = (candidate: string): boolean =>
    !summen.has(candidate) && nameOf(candidate) !== undefined
  const proposed = proposeSperrungen({ system, ziele: [id], sperrbar, loeser }) ?? []
  const cells = proposed.flatMap((each) => nameOf(each) ?? [])
  return cells.length === 0
    ? 'Fassen Sie Zeilen oder Spalten zusammen, bis keine Zahl unter der Mindestfallzahl bleibt, oder lassen Sie die Summe weg.'
    : `Sperren Sie zum Beispiel auch ${joinUnd(cells)}, oder fassen Sie Zeilen oder Spalten zusammen.`
}
