import type { Profilinhalt } from '../../model/inhalt.ts'
import type { AbstimmungView } from './abstimmung.ts'

/** „Änderungen gegenüber der Ausgabe 2025, Version 1.0.0“; null where there is no older edition. */
export function titelOfAenderungen({ aenderungen }: Profilinhalt): string | null {
  if (!aenderungen) return null
  return `Änderungen gegenüber der Ausgabe ${aenderungen.ausgabe}, Version ${aenderungen.version}`
}

/** What has changed since the edition before, one line per kind of change. */
export function viewAenderungen({ aenderungen }: Profilinhalt): readonly AbstimmungView[] {
  if (!aenderungen) return []
  if (aenderungen.gruppen.length === 0)
    return [{ name: 'Keine', wert: 'Beide Ausgaben sagen und zeigen dasselbe.' }]
  return aenderungen.gruppen.map(({ name, eintraege }) => ({
    name,
    wert: `${eintraege.join('; ')}.`,
  }))
}
