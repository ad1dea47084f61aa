import type { Indikator } from '../generated/source-types.ts'
import type { Datensatz } from './datensatz.ts'
import type { Ebene, Raum, Raumliste } from './raum.ts'
import type { Wert } from './wert.ts'

/** Change against an earlier Stand: percentage points for rates, percent for counts. */
export interface Veraenderung {
  readonly frueher: Wert
  /** Difference of the values, in the unit of the Indikator. */
  readonly differenz: number
  /** What is printed: percentage points or other unit for rates, percent for counts. */
  readonly betrag: number
  readonly art: 'prozent' | 'prozentpunkte' | 'einheit'
  /** True if the earlier figure was carried over from the LOR 2006. */
  readonly umgerechnet: boolean
}

/** Rank 1 has the highest value; equal values share a rank; missing ones have none. */
export interface Rang {
  readonly rang: number
  readonly von: number
}

/** How a figure is spread over all Räume of a level. */
export interface Verteilung {
  /** Ascending, without the missing ones. */
  readonly werte: readonly number[]
  readonly minimum: number
  readonly unteres_quartil: number
  readonly median: number
  readonly oberes_quartil: number
  readonly maximum: number
}

/**
 * Everything that is ever said about one figure: chart, table, text, alternative text and CSV
 * all take this one result, so that they cannot disagree.
 */
export interface Vergleich {
  readonly indikator: Indikator
  readonly raum: Raum
  readonly wert: Wert
  /** Against the Stand one year before (t-1); null without comparable figure. */
  readonly vorjahr: Veraenderung | null
  /** Against the Stand five years before (t-5). */
  readonly fuenf_jahre: Veraenderung | null
  readonly bezirk: Wert
  readonly berlin: Wert
  /** Value minus that of Bezirk or Berlin; null if one is missing or for counts. */
  readonly abstand_bezirk: number | null
  readonly abstand_berlin: number | null
  /** Among the Räume of the same level in the Bezirk and in Berlin. */
  readonly rang_bezirk: Rang | null
  readonly rang_berlin: Rang | null
  /** Over all Räume of the same level in Berlin. */
  readonly verteilung: Verteilung | null
}

/** What the data library can answer; computed from counts, never from rates. */
export interface Werteauskunft {
  readonly raeume: Raumliste
  readonly indikatoren: ReadonlyMap<string, Indikator>
  datensatz(id: string): Datensatz | undefined
  /** All Stände of an Indikator, ascending; empty if no Datensatz has it. */
  staende(indikator: string): readonly string[]
  /** The latest Stand not after `datenstand`, else the earliest there is; null without data. */
  standBis(indikator: string, datenstand: string): string | null
  /** A figure, missing ones with their reason. @throws RangeError for an unknown Indikator or Raum. */
  wert(indikator: string, raum: string, stand: string): Wert
  /** One figure per Stand, ascending; across 2021 on the level of the Bezirksregion „umgerechnet“. */
  zeitreihe(indikator: string, raum: string): readonly Wert[]
  vergleich(indikator: string, raum: string, stand: string): Vergleich
  /** One counted thing of a Datensatz, summed to the Raum: for age structures. No unit, `indikator` is the column. */
  summe(datensatz: string, spalte: string, raum: string, stand: string): Wert
  /** Limits between five classes of equal size over all Räume of the level in Berlin, ascending; see `toKlasse`. */
  klassengrenzen(indikator: string, ebene: Ebene, stand: string): readonly number[] | null
}
