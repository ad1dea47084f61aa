import { capDiagnostics } from '../diagnostics/cap.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { BezirkDatei } from '../generated/source-types.ts'
import type { Datensatz } from '../model/datensatz.ts'
import type { Gebietsstand, Raumliste } from '../model/raum.ts'
import type { Werteauskunft } from '../model/vergleich.ts'
import { checkDatenluecken, checkKleineZellen } from './datensatz/check-datensatz.ts'
import { checkIndikatorwerte } from './datensatz/check-indikatorwerte.ts'
import type { Datenort } from './datensatz/datenstelle.ts'
import { hasGeheimes } from './datensatz/datensystem.ts'
import { groupBy } from './group-by.ts'
import type { Loeser } from './loeser.ts'
import { resolveRegel } from './regel.ts'

/** What the audit of the data library looks at. */
export interface Bibliothekspruefung {
  readonly datensaetze: readonly Datensatz[]
  readonly bezirk: BezirkDatei | undefined
  readonly auskunft: Werteauskunft
  readonly raeume: Readonly<Record<Gebietsstand, Raumliste>>
  readonly ortOf: Datenort
}

/**
 * Confidentiality of the data library: finds secret counts in every Datensatz that was not made
 * safe before it was published, as they stand and as others give them away.
 */
export async function protectDatensaetze(
  { datensaetze, bezirk, auskunft, raeume, ortOf }: Bibliothekspruefung,
  loadLoeser: () => Promise<Loeser>,
): Promise<Diagnostic[]> {
  const found: Diagnostic[] = []
  for (const datensatz of datensaetze) {
    const regel = resolveRegel(bezirk, datensatz.geheimhaltung)
    if (regel.vorab_geschuetzt) continue
    const pruefung = { regel, raeume, ortOf }
    found.push(...checkKleineZellen(datensatz, pruefung))
    if (datensatz.tabellen.some(hasGeheimes))
      found.push(...checkDatenluecken(datensatz, pruefung, await loadLoeser()))
    found.push(
      ...checkIndikatorwerte(datensatz, auskunft, {
        ortOf,
        regelOf: (indikator) => resolveRegel(bezirk, datensatz.geheimhaltung, indikator),
      }),
    )
  }
  return [...groupBy(found, ({ file }) => file).values()].flatMap((each) => capDiagnostics(each))
}
