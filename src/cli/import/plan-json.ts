import { toMeldung } from '../../diagnostics/format-json.ts'
import { toJson } from '../../import/json.ts'
import type { Einspielplan } from '../../import/plan.ts'

/** The plan for programs, as schemas/ausgabe/einspielplan.schema.json says. */
export function toPlanJson(plan: Einspielplan, geschrieben: readonly string[]): string {
  return toJson({
    version: 1,
    art: plan.art,
    erkannt: plan.erkannt,
    uebernommen: plan.uebernommen,
    nicht_uebernommen: plan.nicht_uebernommen,
    hinweise: plan.hinweise,
    aenderungen: plan.aenderungen.map(({ datei, art, zellen }) => ({
      datei: datei.pfad,
      art,
      zellen,
    })),
    meldungen: plan.befunde.map(toMeldung),
    geschrieben,
  })
}
