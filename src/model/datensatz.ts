import type { Ebene, Gebietsstand } from './raum.ts'
import type { WertStatus } from './wert.ts'

/** Status that stands beside a number; all others stand in its place. */
export type Zusatz = 'vorlaeufig' | 'berichtigt' | 'geschaetzt' | 'eingeschraenkt'

/** Why there is no number. */
export type Fehlgrund = Exclude<WertStatus, 'vorhanden' | 'unter_darstellungsgrenze' | Zusatz>

/** A number with a reservation: `3481p`, `(12)`. */
export interface BedingteZahl {
  readonly zahl: number
  readonly status: Zusatz
}

/** A cell of a data table: the number as delivered, or the reason why there is none. */
export type Datenzelle = number | BedingteZahl | Fehlgrund

/** One counted thing. */
export interface Datenspalte {
  readonly name: string
  readonly titel: string
  readonly beschreibung: string | null
  readonly einheit: string | null
}

/** One Stand of a Datensatz, read into memory: one row per Raum. */
export interface Datentabelle {
  readonly stand: string
  readonly gebietsstand: Gebietsstand
  /** The level the rows are delivered on; higher levels are sums. */
  readonly ebene: Ebene
  readonly spalten: readonly string[]
  /** Cells in the order of `spalten`, by key of the Raum. */
  readonly zeilen: ReadonlyMap<string, readonly Datenzelle[]>
}

/** Where figures come from and what must be said of it. */
export interface Herkunft {
  /** Id of the Datensatz or of the own Quelle. */
  readonly id: string
  readonly titel: string
  readonly herausgeber: string
  /** Short name of the publisher for source lines: „AfS“. */
  readonly herausgeber_kurz: string
  /** Short name of the licence: „CC BY 3.0 DE“. */
  readonly lizenz: string
  readonly namensnennung: string | null
  readonly url: string | null
}

/** A dataset of the data library. */
export interface Datensatz {
  readonly id: string
  readonly herkunft: Herkunft
  readonly beschreibung: string | null
  readonly spalten: readonly Datenspalte[]
  /** Ascending by Stand. */
  readonly tabellen: readonly Datentabelle[]
}
