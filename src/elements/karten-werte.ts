import type { Indikator, KarteElement } from '../generated/source-types.ts'
import type { Raum } from '../model/raum.ts'
import type { Wert } from '../model/wert.ts'
import { formatDatumLang } from '../wording/date.ts'
import { ebenenworte } from '../wording/raum.ts'
import type { ElementContext } from './context.ts'
import { describeOhneDaten, resolveStand } from './indikator-zeilen.ts'
import type { Kartenklassen } from './kartenklassen.ts'
import { toKartenklassen } from './kartenklassen.ts'

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
  /** Whose parts are coloured: the region, or what lies above it if it has only one. */
  readonly ausschnitt: Raum
  /** Coloured areas and their figures. */
  readonly werte: readonly Raumwert[]
  readonly klassen: Kartenklassen
}

/** The areas of a map with their figures and classes, or the sentence why there are none. */
export function loadKartenwerte(
  element: KarteElement,
  context: ElementContext,
): Kartenwerte | { readonly grund: string } {
  const { indikator: id, stand: wunsch } = element
  const { auskunft, profil } = context
  const indikator = auskunft.indikatoren.get(id)
  const stand = indikator && resolveStand(id, wunsch, profil.kopf.datenstand, auskunft)
  if (!indikator || !stand) return { grund: describeOhneDaten([indikator?.bezeichnung ?? id]) }

  const { ebene, ausschnitt } = planAusschnitt(element, indikator, context)
  const werte = auskunft.raeume
    .innerhalb(ausschnitt.id, ebene)
    .map((raum) => ({ raum, wert: auskunft.wert(id, raum.id, stand) }))
  const klassen = toKartenklassen(indikator, ebene, stand, auskunft)
  if (klassen === null || werte.every(({ wert }) => wert.wert === null))
    return {
      grund: `Für die ${ebenenworte[ebene].mehrzahl} liegen am ${formatDatumLang(stand)} keine Werte vor: ${indikator.bezeichnung}.`,
    }
  return { indikator, stand, ebene, ausschnitt, werte, klassen }
}

/**
 * A single Planungsraum would be one coloured area: then the Bezirksregionen of the Bezirk are
 * shown, or, of what is known of Planungsräume only, those of the Prognoseraum.
 */
function planAusschnitt(
  { ebene: wanted }: KarteElement,
  { ebenen }: Indikator,
  { auskunft, region, bezirk, planungsraeume }: ElementContext,
): Pick<Kartenwerte, 'ebene' | 'ausschnitt'> {
  if (!ebenen.includes('bezirksregion')) {
    const above = auskunft.raeume.ueber(region.id, 'prognoseraum') ?? bezirk
    return { ebene: 'planungsraum', ausschnitt: planungsraeume.length > 1 ? region : above }
  }
  const possible = planungsraeume.length > 1 && ebenen.includes('planungsraum')
  return possible && wanted !== 'bezirksregion'
    ? { ebene: 'planungsraum', ausschnitt: region }
    : { ebene: 'bezirksregion', ausschnitt: bezirk }
}

/** The whole that the parts belong to; levels without a figure are left out. */
export function loadVergleichswerte(
  { indikator, stand, ebene }: Kartenwerte,
  { auskunft, region, bezirk, berlin }: ElementContext,
): readonly Raumwert[] {
  const raeume = ebene === 'planungsraum' ? [region, bezirk, berlin] : [bezirk, berlin]
  return raeume
    .filter((raum) => indikator.ebenen.includes(raum.ebene))
    .map((raum) => ({ raum, wert: auskunft.wert(indikator.id, raum.id, stand) }))
}
