import type { Randlage } from '../../model/randlage.ts'
import { toRandlage } from '../../model/randlage.ts'
import type { Bezirksindikator, Regionszeile } from './plan.ts'
import { sortByWert } from './plan.ts'

/** Which Bezirksregionen stand out with one Indikator, from the highest value to the lowest. */
export interface Auffaelliges {
  /** In the highest tenth of all Bezirksregionen of Berlin. */
  readonly hoch: readonly Regionszeile[]
  readonly niedrig: readonly Regionszeile[]
  /** Worse than Bezirk and Berlin and worsening: as in the profiles (`Vergleich.auffaellig`). */
  readonly unguenstig: readonly Regionszeile[]
}

/** By the rule that the document prints (`zehntelRegel`, `auffaelligRegel`). */
export function findAuffaelliges(item: Bezirksindikator): Auffaelliges {
  const sorted = sortByWert(item)
  const at = (lage: Randlage): readonly Regionszeile[] =>
    sorted.filter((zeile) => randlageOf(zeile, item) === lage)
  return {
    hoch: at('hoch'),
    niedrig: at('niedrig'),
    unguenstig: sorted.filter(({ vergleich }) => vergleich.auffaellig === true),
  }
}

/** Null for missing figures and for counts. */
export function randlageOf(
  { vergleich: { wert, verteilung } }: Regionszeile,
  { istAnzahl }: Pick<Bezirksindikator, 'istAnzahl'>,
): Randlage | null {
  if (istAnzahl || wert.wert === null || verteilung === null) return null
  return toRandlage(wert.wert, verteilung.werte)
}
