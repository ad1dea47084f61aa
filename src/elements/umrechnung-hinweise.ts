import { hoechsterUmrechnungsfehler } from '../model/umrechnung.ts'
import type { Wert } from '../model/wert.ts'
import { formatProzent } from '../wording/number.ts'

type Umgerechnet = Pick<Wert, 'umgerechnet' | 'umrechnungsfehler'>

const zuschnitt = 'aus dem Zuschnitt der LOR von 2006 auf den Zuschnitt von 2021 umgerechnet'

/** The note of a figure that was carried over from the LOR 2006, with its error; else null. */
export function umgerechnetNote({ umgerechnet, umrechnungsfehler }: Umgerechnet): string | null {
  if (!umgerechnet) return null
  return `${zuschnitt.replace('aus', 'Aus')}${describeFehler(umrechnungsfehler)}.`
}

/** The same for a whole figure or table; null without such values. */
export function umgerechnetAnmerkung(werte: readonly Umgerechnet[]): string | null {
  const found = werte.find(({ umgerechnet }) => umgerechnet)
  if (!found) return null
  return `Werte der Bezirksregion vor 2021 sind ${zuschnitt}${describeFehler(found.umrechnungsfehler)}.`
}

/** Why a figure before 2021 is not there, if converting it would go too far wrong; else null. */
export function nichtUmgerechnetNote({ umrechnungsfehler }: Umgerechnet): string | null {
  if (umrechnungsfehler === null || umrechnungsfehler <= hoechsterUmrechnungsfehler) return null
  return `Werte vor 2021 fehlen: Die Umrechnung aus dem Zuschnitt der LOR von 2006 würde die Bevölkerung der Bezirksregion um etwa ${formatProzent(umrechnungsfehler * 100)} verfehlen.`
}

/** Measured on the day on which the inhabitants are known in both cuts. */
function describeFehler(fehler: number | null): string {
  if (fehler === null) return ''
  const percent = fehler * 100
  return percent < 0.05
    ? `; Fehler bei der Bevölkerung unter ${formatProzent(0.1)}`
    : `; Fehler bei der Bevölkerung etwa ${formatProzent(percent)}`
}
