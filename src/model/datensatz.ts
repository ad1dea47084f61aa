import type { Einrichtung } from '../generated/source-types.ts'
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

/** A facility of the data library: Kita, school, playground. No personal data. */
export interface DatenEinrichtung {
  readonly id: string
  readonly name: string
  readonly art: NonNullable<Einrichtung['art']>
  /** What kind of it exactly, in the words of the source: „Integrierte Sekundarschule“. */
  readonly unterart: string | null
  readonly traeger: string | null
  readonly strasse: string | null
  readonly plz: string | null
  readonly planungsraum: string
  /** WGS84; null where the source has no place. */
  readonly lage: { readonly lon: number; readonly lat: number } | null
  readonly kapazitaet: number | null
  readonly kapazitaet_einheit: NonNullable<Einrichtung['kapazitaet_einheit']> | null
}

/** The facilities of one Stand, in the order of their keys. */
export interface Einrichtungsliste {
  readonly stand: string
  readonly gebietsstand: Gebietsstand
  readonly einrichtungen: readonly DatenEinrichtung[]
}

/** What is too small to be published; see bezirk.yaml. */
export interface Geheimhaltung {
  /** Counts from 1 to below this are secret. */
  readonly mindestfallzahl: number
  /** Rates over fewer than this are not shown. */
  readonly mindest_nenner: number
  /** The statistic was made safe before it was published: its figures are shown as delivered. */
  readonly vorab_geschuetzt: boolean
}

/** A dataset of the data library. */
export interface Datensatz {
  readonly id: string
  readonly herkunft: Herkunft
  readonly beschreibung: string | null
  readonly spalten: readonly Datenspalte[]
  /** Ascending by Stand. */
  readonly tabellen: readonly Datentabelle[]
  /** Ascending by Stand; empty for statistics. */
  readonly listen: readonly Einrichtungsliste[]
  /** What deviates from the rule of the Bezirk. */
  readonly geheimhaltung: Partial<Geheimhaltung>
}
