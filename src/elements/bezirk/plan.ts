import type { Bezirksvergleich, Indikator } from '../../generated/source-types.ts'
import { isBestand } from '../../model/einheit.ts'
import type { Raum } from '../../model/raum.ts'
import type { Vergleich, Verteilung } from '../../model/vergleich.ts'
import { resolveStand } from '../indikator-zeilen.ts'
import type { BezirkContext } from './context.ts'
import { nummerOf } from './context.ts'

/** A Bezirksregion with everything that is known of one Indikator. */
export interface Regionszeile {
  readonly raum: Raum
  readonly nummer: string
  readonly vergleich: Vergleich
}

/** One Indikator for the whole Bezirk. */
export interface Bezirksindikator {
  readonly indikator: Indikator
  readonly stand: string
  /** All Bezirksregionen in the order of their keys, also those without a figure. */
  readonly zeilen: readonly Regionszeile[]
  /** Of Bezirk and Berlin themselves. */
  readonly bezirk: Vergleich
  readonly berlin: Vergleich
  /** Over all Bezirksregionen of Berlin; null for none, which cannot be as long as one has a figure. */
  readonly verteilung: Verteilung | null
  /** Counts grow with the Raum: they are shown and ranked, but nobody stands out by them. */
  readonly istAnzahl: boolean
}

export interface Vergleichsplan {
  readonly indikatoren: readonly Bezirksindikator[]
  /** What was wanted and has no figure for any Bezirksregion of the Bezirk. */
  readonly ohneDaten: readonly Indikator[]
}

/** Codes of the agreed Berlin set: „B1“, „D4+“. */
const kernindikator = /^[A-F]\d+\+?$/

/**
 * What is compared, in the order of the catalogue: by default the Kernindikatoren and what the
 * overview of a profile shows; else all there are, or those that the Bezirk names. Classes have no
 * order of size that a rank or a dot could show: they are left to the profiles.
 * @throws RangeError for a code that the catalogue does not have.
 */
export function planVergleich(
  { umfang, indikatoren }: Pick<Bezirksvergleich, 'umfang' | 'indikatoren'>,
  ueberblick: readonly string[],
  context: BezirkContext,
): Vergleichsplan {
  const { auskunft } = context
  for (const id of indikatoren ?? [])
    if (!auskunft.indikatoren.has(id)) throw new RangeError(`Indikator „${id}“ gibt es nicht.`)
  const isWanted = ({ id, ebenen, einheit }: Indikator): boolean => {
    if (!ebenen.includes('bezirksregion') || einheit === 'klasse') return false
    if (indikatoren) return indikatoren.includes(id)
    return umfang === 'alle' || ueberblick.includes(id) || kernindikator.test(id)
  }
  const wanted = [...auskunft.indikatoren.values()].filter(isWanted)
  const found = wanted.flatMap((indikator) => loadIndikator(indikator, context) ?? [])
  return {
    indikatoren: found,
    ohneDaten: wanted.filter((each) => found.every(({ indikator }) => indikator !== each)),
  }
}

function loadIndikator(
  indikator: Indikator,
  { auskunft, regionen, bezirk, berlin, kopf }: BezirkContext,
): Bezirksindikator | null {
  const stand = resolveStand(indikator.id, undefined, kopf.datenstand, auskunft)
  if (stand === null) return null
  const zeilen = regionen.map((raum) => ({
    raum,
    nummer: nummerOf(raum),
    vergleich: auskunft.vergleich(indikator.id, raum.id, stand),
  }))
  if (zeilen.every(({ vergleich }) => vergleich.wert.wert === null)) return null
  return {
    indikator,
    stand,
    zeilen,
    bezirk: auskunft.vergleich(indikator.id, bezirk.id, stand),
    berlin: auskunft.vergleich(indikator.id, berlin.id, stand),
    verteilung: zeilen.find(({ vergleich }) => vergleich.verteilung)?.vergleich.verteilung ?? null,
    istAnzahl: isBestand(indikator.einheit),
  }
}

/** With a figure, from the highest to the lowest; equal ones in the order of their keys. */
export function sortByWert({ zeilen }: Pick<Bezirksindikator, 'zeilen'>): readonly Regionszeile[] {
  const wertOf = ({ vergleich }: Regionszeile): number => vergleich.wert.wert ?? 0
  return zeilen
    .filter(({ vergleich }) => vergleich.wert.wert !== null)
    .toSorted((a, b) => wertOf(b) - wertOf(a))
}
