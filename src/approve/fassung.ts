import type { Abschnitt, Pruefsumme } from '../model/abschnitt.ts'
import { toGesamtsumme } from './pruefsumme.ts'

/** What is kept of what somebody decided about: named by its hash, so that it cannot be exchanged. */
export interface Fassungsdatei {
  readonly pruefsumme: Pruefsumme
  /** JSON text. */
  readonly inhalt: string
}

/** The file for these Abschnitte; `wortlaute` are the hashes of what people wrote, by number. */
export function toFassung(
  abschnitte: readonly Abschnitt[],
  wortlaute: ReadonlyMap<string, Pruefsumme>,
): Fassungsdatei {
  const list = abschnitte.map((abschnitt) => ({
    abschnitt,
    wortlaut: wortlaute.get(abschnitt.nr) ?? '',
  }))
  return {
    pruefsumme: toGesamtsumme(abschnitte),
    inhalt: `${JSON.stringify({ abschnitte: list }, null, 1)}\n`,
  }
}
