import type { Abschnittsvergleich } from '../approve/compare-modelle.ts'
import { compareModelle } from '../approve/compare-modelle.ts'
import type { Modell } from '../approve/modell.ts'
import type { Beschluss } from '../generated/source-types.ts'
import type { Abschnitt, Pruefsumme } from '../model/abschnitt.ts'

/** What has changed since one decision. */
export interface AenderungenSeit {
  readonly beschluss: Beschluss
  /** Null if the Fassung decided about is no longer kept. */
  readonly abschnitte: readonly Abschnittsvergleich[] | null
}

/** The Abschnitte as they were decided about, by the name of the Fassung; null if it is not kept. */
export type Fassungssuche = (
  name: Pruefsumme,
) => readonly { readonly abschnitt: Abschnitt; readonly wortlaut: string }[] | null

/**
 * What has changed in each Abschnitt since the decision it is compared with, the oldest decision
 * first. What was never decided about has no changes: it is new.
 * @param bases per number of an Abschnitt the decision; null for none
 */
export function compareSince(
  bases: ReadonlyMap<string, Beschluss | null>,
  modell: Modell,
  findFassung: Fassungssuche,
): readonly AenderungenSeit[] {
  const beschluesse = [...new Set([...bases.values()].filter((base) => base !== null))]
  return beschluesse
    .toSorted((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0))
    .flatMap((beschluss): AenderungenSeit[] => {
      const isMeant = (nr: string): boolean => bases.get(nr) === beschluss
      const kept = findFassung(beschluss.fassung)
      if (!kept) return [{ beschluss, abschnitte: null }]
      const old = kept.filter(({ abschnitt }) => isMeant(abschnitt.nr))
      const before: Modell = {
        ...modell,
        abschnitte: old.map(({ abschnitt }) => abschnitt),
        wortlaute: Object.fromEntries(
          old.map(({ abschnitt, wortlaut }) => [abschnitt.nr, wortlaut]),
        ),
        massnahmen: [],
      }
      const now = modell.abschnitte.filter(({ nr }) => isMeant(nr))
      const { abschnitte } = compareModelle(before, { ...modell, abschnitte: now, massnahmen: [] })
      return abschnitte.length === 0 ? [] : [{ beschluss, abschnitte }]
    })
}
