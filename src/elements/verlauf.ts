import type { Diagramm } from '../model/diagramm.ts'
import { ersterStandLor2021 } from '../model/raum.ts'
import type { Wert } from '../model/wert.ts'
import { addJahre } from '../wording/date.ts'
import type { ElementContext } from './context.ts'

/** Years before the Stand that the line in a row shows. */
const jahre = 5

/** Fewer figures make no line. */
const fewest = 3

/** The figures of the region of the last years, up to and with the Stand. */
export function verlaufOf(
  indikator: string,
  stand: string,
  { auskunft, region }: Pick<ElementContext, 'auskunft' | 'region'>,
): readonly Wert[] {
  const first = addJahre(stand, -jahre)
  return auskunft
    .zeitreihe(indikator, region.id)
    .filter((wert) => first <= wert.stand && wert.stand <= stand)
}

/** The small line of a row; null with fewer than three figures. */
export function toVerlauf(werte: readonly Wert[]): Diagramm | null {
  if (werte.filter(({ wert }) => wert !== null).length < fewest) return null
  return {
    art: 'verlauf',
    punkte: werte.map(({ stand, wert, umgerechnet }) => ({ stand, wert, umgerechnet })),
    bruch: crossesLor2021(werte) ? ersterStandLor2021 : null,
  }
}

/** Whether a series has figures of both LOR. */
export function crossesLor2021(werte: readonly Wert[]): boolean {
  const shown = werte.filter(({ wert }) => wert !== null)
  return (
    shown.some(({ umgerechnet }) => umgerechnet) && !shown.every(({ umgerechnet }) => umgerechnet)
  )
}
