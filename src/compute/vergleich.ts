import type { Indikator } from '../generated/source-types.ts'
import { isBestand } from '../model/einheit.ts'
import type { Ebene, Raum } from '../model/raum.ts'
import type { Rang, Vergleich, Verteilung } from '../model/vergleich.ts'
import type { Wert } from '../model/wert.ts'
import type { Ebenenwerte } from './ebenenwerte.ts'
import { toRang } from './rang.ts'
import { toVeraenderung } from './veraenderung.ts'

/** The figures a comparison is made of. */
export interface Vergleichswerte {
  readonly wert: Wert
  /** One year earlier. */
  readonly vorjahr: Wert
  /** Five years earlier. */
  readonly fuenf_jahre: Wert
  readonly bezirk: Wert
  readonly berlin: Wert
  /** Of the level of the Raum. */
  readonly ebenenwerte: Ebenenwerte
  readonly verteilung: Verteilung | null
}

/**
 * The one comparison of a figure. Bezirke are ranked in Berlin only, Berlin not at all; counts
 * have no distance, because big Räume have more of everything.
 */
export function toVergleich(
  indikator: Indikator,
  raum: Raum,
  bezirkId: string | undefined,
  werte: Vergleichswerte,
): Vergleich {
  const { wert, bezirk, berlin, ebenenwerte } = werte
  const siblings = ebenenwerte.bezirke.get(bezirkId ?? '') ?? []
  return {
    indikator,
    raum,
    wert,
    vorjahr: toVeraenderung(indikator, wert, werte.vorjahr),
    fuenf_jahre: toVeraenderung(indikator, wert, werte.fuenf_jahre),
    bezirk,
    berlin,
    abstand_bezirk: toAbstand(indikator, wert, bezirk),
    abstand_berlin: toAbstand(indikator, wert, berlin),
    rang_bezirk: ohneBezirksrang.has(raum.ebene) ? null : toRangOf(wert, siblings),
    rang_berlin: raum.ebene === 'berlin' ? null : toRangOf(wert, ebenenwerte.berlin),
    verteilung: raum.ebene === 'berlin' ? null : werte.verteilung,
  }
}

const ohneBezirksrang: ReadonlySet<Ebene> = new Set<Ebene>(['bezirk', 'berlin'])

function toRangOf({ wert }: Wert, werte: readonly number[]): Rang | null {
  return wert === null ? null : toRang(wert, werte)
}

function toAbstand({ einheit }: Indikator, wert: Wert, bezug: Wert): number | null {
  if (wert.wert === null || bezug.wert === null || isBestand(einheit)) return null
  return wert.wert - bezug.wert
}
