import type { Aenderungsart } from '../approve/aenderung.ts'
import { toAenderungsart } from '../approve/aenderung.ts'
import { toPruefsumme } from '../approve/pruefsumme.ts'
import type { Abschnitt } from '../model/abschnitt.ts'
import type { AbgelegteFassung } from '../read/fassung.ts'
import { readGenuineFassung } from './genuine-fassung.ts'

/** What an Abschnitt is compared with: the content of today. */
export interface HeutigerInhalt {
  readonly abschnitte: readonly Abschnitt[]
  readonly wortlaute: () => ReadonlyMap<string, string>
}

/**
 * Tells what has changed in an Abschnitt since a Fassung of it was decided about; null if that
 * Fassung is no longer kept or has been tampered with. Each Fassung is read once.
 */
export function createAenderungsvergleich(
  profilordner: string,
  { abschnitte, wortlaute }: HeutigerInhalt,
): (nr: string, fassung: string) => Aenderungsart | null {
  const kept = new Map<string, AbgelegteFassung | null>()
  return (nr, name) => {
    if (!kept.has(name)) kept.set(name, readGenuineFassung(profilordner, name))
    const old = kept.get(name)?.abschnitte.find(({ abschnitt }) => abschnitt.nr === nr)
    const now = abschnitte.find((each) => each.nr === nr)
    if (!old || !now) return null
    return toAenderungsart(
      { ...old, pruefsumme: toPruefsumme(old.abschnitt) },
      { abschnitt: now, wortlaut: wortlaute().get(nr) ?? '', pruefsumme: toPruefsumme(now) },
    )
  }
}
