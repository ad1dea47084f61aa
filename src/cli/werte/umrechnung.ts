import { hoechsterUmrechnungsfehler } from '../../model/umrechnung.ts'
import type { Vergleich, Werteauskunft } from '../../model/vergleich.ts'
import type { Wert } from '../../model/wert.ts'
import { addJahre } from '../../wording/date.ts'
import { formatProzent } from '../../wording/number.ts'

/**
 * What must be said of earlier figures in the cut of the LOR of 2006: how far those that are shown
 * may be wrong, and which are not shown because they would be too wrong.
 */
export function describeUmrechnung(
  zeilen: readonly Vergleich[],
  auskunft: Pick<Werteauskunft, 'wert'>,
): readonly string[] {
  const shown = zeilen
    .flatMap(({ wert, vorjahr, fuenf_jahre }) => [wert, vorjahr?.frueher, fuenf_jahre?.frueher])
    .filter((wert) => wert?.umgerechnet === true)
  const refused = new Map<string, string>()
  for (const { indikator, raum, wert, fuenf_jahre } of zeilen) {
    if (fuenf_jahre) continue
    const frueher = auskunft.wert(indikator.id, raum.id, addJahre(wert.stand, -5))
    const fehler = wert.umrechnungsfehler ?? frueher.umrechnungsfehler ?? 0
    if (fehler > hoechsterUmrechnungsfehler)
      refused.set(raum.id, `${raum.name} (${formatProzent(fehler * 100)})`)
  }
  return [
    ...(shown.length === 0
      ? []
      : [
          `Werte vor 2021 sind aus dem Zuschnitt der LOR von 2006 umgerechnet${describeFehler(shown)}.`,
        ]),
    ...(refused.size === 0
      ? []
      : [
          `Ohne Wert vor 2021, weil die Umrechnung die Bevölkerung um mehr als ${formatProzent(hoechsterUmrechnungsfehler * 100, 0)} verfehlt: ${[...refused.values()].join(', ')}.`,
        ]),
  ]
}

function describeFehler(werte: readonly (Wert | undefined)[]): string {
  const known = werte.flatMap((wert) => wert?.umrechnungsfehler ?? [])
  if (known.length === 0) return ''
  const greatest = Math.max(0.001, ...known)
  return `; der Fehler bei der Bevölkerung beträgt höchstens ${formatProzent(greatest * 100)}`
}
