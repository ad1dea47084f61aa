import type { Indikator, KarteElement } from '../generated/source-types.ts'
import type { Raum } from '../model/raum.ts'
import type { Wert } from '../model/wert.ts'
import { formatDatumLang } from '../wording/date.ts'
import { ebenenworte } from '../wording/raum.ts'
import type { ElementContext } from './context.ts'
import { describeOhneDaten, resolveStand } from './indikator-zeilen.ts'

type Kartenebene = 'planungsraum' | 'bezirksregion'

/** The figure of one Raum. */
export interface Raumwert {
  readonly raum: Raum
  readonly wert: Wert
}

/** What a map shows. */
export interface Kartenwerte {
  readonly indikator: Indikator
  readonly stand: string
  readonly ebene: Kartenebene
  /** Coloured areas and their figures. */
  readonly werte: readonly Raumwert[]
  readonly grenzen: readonly number[]
}

/** The areas of a map with their figures and classes, or the sentence why there are none. */
export function loadKartenwerte(
  { indikator: id, stand: wunsch, ebene: wanted }: KarteElement,
  context: ElementContext,
): Kartenwerte | { readonly grund: string } {
  const { auskunft, profil, planungsraeume, bezirk } = context
  const indikator = auskunft.indikatoren.get(id)
  const stand = indikator && resolveStand(id, wunsch, profil.kopf.datenstand, auskunft)
  if (!indikator || !stand) return { grund: describeOhneDaten([indikator?.bezeichnung ?? id]) }

  const possible = planungsraeume.length > 1 && indikator.ebenen.includes('planungsraum')
  const ebene = possible ? (wanted ?? 'planungsraum') : 'bezirksregion'
  const raeume =
    ebene === 'planungsraum' ? planungsraeume : auskunft.raeume.innerhalb(bezirk.id, ebene)
  const werte = raeume.map((raum) => ({ raum, wert: auskunft.wert(id, raum.id, stand) }))
  const grenzen = auskunft.klassengrenzen(id, ebene, stand)
  if (grenzen === null || werte.every(({ wert }) => wert.wert === null))
    return {
      grund: `Für die ${ebenenworte[ebene].mehrzahl} liegen am ${formatDatumLang(stand)} keine Werte vor: ${indikator.bezeichnung}.`,
    }
  return { indikator, stand, ebene, werte, grenzen }
}

/** The whole that the parts belong to. */
export function loadVergleichswerte(
  { indikator, stand, ebene }: Kartenwerte,
  { auskunft, region, bezirk, berlin }: ElementContext,
): readonly Raumwert[] {
  const raeume = ebene === 'planungsraum' ? [region, bezirk, berlin] : [bezirk, berlin]
  return raeume.map((raum) => ({ raum, wert: auskunft.wert(indikator.id, raum.id, stand) }))
}
