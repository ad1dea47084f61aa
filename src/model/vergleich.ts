import type { Indikator } from '../generated/source-types.ts'
import type { DatenEinrichtung, Datensatz } from './datensatz.ts'
import type { Ebene, Raum, Raumliste } from './raum.ts'
import type { Wert } from './wert.ts'

/** Change against an earlier Stand: percentage points for rates, percent for counts, a word for classes. */
export interface Veraenderung {
  readonly frueher: Wert
  /** Difference of the values, in the unit of the Indikator; for classes the same as `betrag`. */
  readonly differenz: number
  /**
   * What is printed: percentage points or other unit for rates, percent for counts. Classes have
   * no differences: −1 is better, 0 the same, 1 worse, in the order of the catalogue.
   */
  readonly betrag: number
  readonly art: 'prozent' | 'prozentpunkte' | 'einheit' | 'klasse'
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
  /** Value minus that of Bezirk or Berlin; null if one is missing, and for counts and classes. */
  readonly abstand_bezirk: number | null
  readonly abstand_berlin: number | null
  /** Among the Räume of the same level in the Bezirk and in Berlin; classes have none. */
  readonly rang_bezirk: Rang | null
  readonly rang_berlin: Rang | null
  /** Over all Räume of the same level in Berlin; classes have none. */
  readonly verteilung: Verteilung | null
  /**
   * Worse than Bezirk and Berlin, and worsening over five years or since the first Stand after;
   * null if the Indikator has no good direction or a figure is missing. The rule (`auffaelligRegel`)
   * is printed with it: it is no Aufmerksamkeitsstufe.
   */
  readonly auffaellig: boolean | null
  /** The earlier Stand that `auffaellig` looks back to; null if that is null. */
  readonly auffaellig_seit: string | null
}

/** Facilities of one Datensatz. */
export interface Einrichtungsauskunft {
  readonly datensatz: string
  readonly stand: string
  readonly einrichtungen: readonly DatenEinrichtung[]
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
  /** Facilities of these kinds within the Raum, per Datensatz from the latest list not after `datenstand`, else the earliest. */
  einrichtungen(
    arten: readonly string[],
    raum: string,
    datenstand: string,
  ): readonly Einrichtungsauskunft[]
  /** Limits between five classes of equal size over all Räume of the level in Berlin, ascending; see `toKlasse`. */
  klassengrenzen(indikator: string, ebene: Ebene, stand: string): readonly number[] | null
}
