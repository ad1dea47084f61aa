import type { Indikator } from '../generated/source-types.ts'
import { isBestand } from '../model/einheit.ts'
import type { Ebene, Raum } from '../model/raum.ts'
import type { Rang, Veraenderung, Vergleich, Verteilung } from '../model/vergleich.ts'
import type { Wert } from '../model/wert.ts'
import type { Ebenenwerte } from './ebenenwerte.ts'
import { toAuffaellig } from './auffaellig.ts'
import { toRang } from './rang.ts'
import { toVeraenderung } from './veraenderung.ts'

/** The figures a comparison is made of. */
export interface Vergleichswerte {
  readonly wert: Wert
  /** One year earlier. */
  readonly vorjahr: Wert
  /** Five years earlier. */
  readonly fuenf_jahre: Wert
  /** Later than that, ascending: where nothing is known of five years ago. */
  readonly danach: readonly Wert[]
  readonly bezirk: Wert
  readonly berlin: Wert
  /** Of the level of the Raum. */
  readonly ebenenwerte: Ebenenwerte
  readonly verteilung: Verteilung | null
}

/**
 * The one comparison of a figure. Bezirke are ranked in Berlin only, Berlin not at all; counts
 * have no distance, because big Räume have more of everything. Classes are neither subtracted nor
 * ranked.
 */
export function toVergleich(
  indikator: Indikator,
  raum: Raum,
  bezirkId: string | undefined,
  werte: Vergleichswerte,
): Vergleich {
  const { wert, bezirk, berlin, ebenenwerte } = werte
  const siblings = ebenenwerte.bezirke.get(bezirkId ?? '') ?? []
  const fuenf_jahre = toVeraenderung(indikator, wert, werte.fuenf_jahre)
  const langfristig = fuenf_jahre ?? findVeraenderung(indikator, wert, werte.danach)
  const auffaellig = toAuffaellig(indikator, wert, { bezirk, berlin, aenderung: langfristig })
  const isKlasse = indikator.einheit === 'klasse'
  return {
    indikator,
    raum,
    wert,
    vorjahr: toVeraenderung(indikator, wert, werte.vorjahr),
    fuenf_jahre,
    bezirk,
    berlin,
    abstand_bezirk: toAbstand(indikator, wert, bezirk),
    abstand_berlin: toAbstand(indikator, wert, berlin),
    rang_bezirk: isKlasse || ohneBezirksrang.has(raum.ebene) ? null : toRangOf(wert, siblings),
    rang_berlin: isKlasse || raum.ebene === 'berlin' ? null : toRangOf(wert, ebenenwerte.berlin),
    verteilung: isKlasse || raum.ebene === 'berlin' ? null : werte.verteilung,
    auffaellig,
    auffaellig_seit: auffaellig === null ? null : (langfristig?.frueher.stand ?? null),
  }
}

const ohneBezirksrang: ReadonlySet<Ebene> = new Set<Ebene>(['bezirk', 'berlin'])

/** Against the first of several earlier figures that can be compared. */
function findVeraenderung(
  indikator: Indikator,
  wert: Wert,
  fruehere: readonly Wert[],
): Veraenderung | null {
  for (const frueher of fruehere) {
    const veraenderung = toVeraenderung(indikator, wert, frueher)
    if (veraenderung) return veraenderung
  }
  return null
}

function toRangOf({ wert }: Wert, werte: readonly number[]): Rang | null {
  return wert === null ? null : toRang(wert, werte)
}

function toAbstand({ einheit }: Indikator, wert: Wert, bezug: Wert): number | null {
  if (wert.wert === null || bezug.wert === null) return null
  if (isBestand(einheit) || einheit === 'klasse') return null
  return wert.wert - bezug.wert
}
