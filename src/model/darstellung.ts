import type { Diagramm, EigenesDiagramm } from './diagramm.ts'
import type { Herkunft } from './datensatz.ts'
import type { EigenesBild } from './profil.ts'
import type { WertStatus } from './wert.ts'

/**
 * What an element shows: everything computed and worded, nothing laid out. Charts are drawn from
 * it, templates print it, CSV files are written from it.
 */
export type Darstellung =
  | TextDarstellung
  | FachbeitragDarstellung
  | FehlenderBeitragDarstellung
  | TabellenDarstellung
  | KennzahlenDarstellung
  | AbbildungDarstellung
  | BildDarstellung
  | StaerkenSchwaechenDarstellung
  | GoldenerFadenDarstellung
  | OhneDatenDarstellung

/** A source as named below a table or figure. */
export interface Quellenangabe {
  readonly herkunft: Herkunft
  /** ISO date. */
  readonly stand: string
}

/** What stands around every numbered table and figure. */
export interface Beschriftung {
  readonly id: string
  readonly titel: string
  /** How to read it: one or two sentences; null if it explains itself. */
  readonly lesehilfe: string | null
  readonly quellen: readonly Quellenangabe[]
  /** Notes in the order of their signs: cells refer to them by index. */
  readonly fussnoten: readonly string[]
  /** Notes for the whole. */
  readonly anmerkungen: readonly string[]
}

export interface TextDarstellung {
  readonly art: 'text' | 'hinweis'
  readonly id: string
  readonly titel: string | null
  readonly markdown: string
  readonly quellen: readonly Quellenangabe[]
  readonly anmerkungen: readonly string[]
}

export interface FachbeitragDarstellung {
  readonly art: 'fachbeitrag'
  readonly id: string
  readonly amt: string
  readonly stand: string
  readonly ueberschrift: string | null
  readonly kernaussage: string | null
  /** „Ist-Stand“, „Veränderung“, „Bewertung“ with Markdown. */
  readonly teile: readonly { readonly titel: string; readonly markdown: string }[]
  readonly fehlanzeige: string | null
  readonly abweichend: {
    readonly amt: string
    readonly markdown: string
    readonly datum: string | null
  } | null
  /** „B1 Anteil unter 18-Jähriger“, „Wista“: what the contribution refers to. */
  readonly bezug_indikatoren: readonly string[]
  readonly bezug_planungsraeume: readonly string[]
  /** In drafts only. */
  readonly offene_punkte: readonly string[]
  readonly quellen: readonly Quellenangabe[]
}

export interface FehlenderBeitragDarstellung {
  readonly art: 'fehlender_beitrag'
  readonly id: string
  readonly amt: string
  readonly frist: string | null
}

/** An element of the outline that the data library cannot fill. */
export interface OhneDatenDarstellung {
  readonly art: 'ohne_daten'
  readonly id: string
  readonly titel: string
  /** Why, in one sentence. */
  readonly grund: string
}

export interface TabellenDarstellung extends Beschriftung {
  readonly art: 'tabelle'
  readonly tabelle: Tabelle
}

export interface Tabelle {
  readonly spalten: readonly TabellenSpalte[]
  readonly zeilen: readonly TabellenZeile[]
  /**
   * `wertetafel`: rows set close, to be read across. `waermetafel`: many narrow columns of figures
   * besides, their heads upright, their cells with a `stufe`.
   */
  readonly art?: 'wertetafel' | 'waermetafel'
}

/** One of five, from the lowest to the highest. */
export type Stufe = 1 | 2 | 3 | 4 | 5

export interface TabellenSpalte {
  /** Head of the column in the CSV: German, snake_case. */
  readonly id: string
  readonly titel: string
  /** Columns next to each other with the same group share a head above theirs. */
  readonly gruppe: string | null
  readonly art: 'text' | 'zahl' | 'schluessel'
  /** The column of the region: at most one per table. */
  readonly hervorgehoben: boolean
  /** The cells of this column are the heads of their rows. */
  readonly zeilenkopf: boolean
  /** Of little weight: where hardly any row fills it, pages show a note instead. */
  readonly beilaeufig?: boolean
}

export interface TabellenZeile {
  /** `gruppe` has one cell over all columns; `eigen` is the region, `bezug` what it is compared with. */
  readonly art: 'wert' | 'gruppe' | 'eigen' | 'summe' | 'bezug'
  readonly zellen: readonly Zelle[]
}

export interface Zelle {
  /** As printed, in German. */
  readonly text: string
  /** As written to CSV: unrounded number, text, or null for a missing figure. */
  readonly wert: number | string | null
  /** Small text after (unit) or below (second line). */
  readonly einheit?: string
  readonly unterzeile?: string
  /** Status of a figure that needs its sign explained. */
  readonly status?: WertStatus
  /** Indices into `fussnoten`. */
  readonly fussnoten?: readonly number[]
  /** A disc filled by that share before the text: progress of a Maßnahme. */
  readonly fortschritt?: number
  /** In which fifth the figure lies: a tone and a bar behind it. */
  readonly stufe?: Stufe
}

export interface KennzahlenDarstellung extends Beschriftung {
  readonly art: 'kennzahlen'
  /** Head of the three columns of values. */
  readonly spalten: { readonly region: string; readonly bezirk: string; readonly berlin: string }
  /** „2019 bis 2024“ */
  readonly zeitraum: string
  readonly zeilen: readonly Kennzahl[]
  /** The same figures as a plain table, for CSV. */
  readonly daten: Tabelle
}

export interface Kennzahl {
  readonly bezeichnung: string
  readonly einheit: string | null
  readonly wert: Zelle
  readonly bezirk: Zelle
  readonly berlin: Zelle
  readonly veraenderung: Zelle
  /** Small line of the last years; null with fewer than three figures. */
  readonly verlauf: Diagramm | null
}

export interface AbbildungDarstellung extends Beschriftung {
  readonly art: 'abbildung'
  readonly diagramm: Diagramm | EigenesDiagramm
  /** `ganz` 172 mm, `spalte` 128 mm beside its caption, `halb` 82 mm. */
  readonly breite: 'ganz' | 'spalte' | 'halb'
  readonly alternativtext: string
  /** Signs of the chart in words, beside the caption. */
  readonly legende: readonly { readonly zeichen: LegendenZeichen; readonly text: string }[]
  /** What the chart is drawn from, for people who do not see it, and as CSV. */
  readonly daten: Tabelle
}

export type LegendenZeichen = 'region' | 'bezirk' | 'berlin'

export interface BildDarstellung extends Beschriftung {
  readonly art: 'bild'
  readonly bild: EigenesBild
  readonly rechte: string
  readonly alternativtext: string
}

export interface StaerkenSchwaechenDarstellung {
  readonly art: 'staerken_schwaechen'
  readonly id: string
  readonly titel: string
  readonly spalten: readonly {
    readonly art: 'staerke' | 'schwaeche' | 'potenzial' | 'herausforderung'
    readonly titel: string
    readonly punkte: readonly { readonly text: string; readonly beleg: string }[]
  }[]
  readonly anmerkungen: readonly string[]
}

/** From the finding over Bedarf and Ziel to the Maßnahmen; a gap stays visible. */
export interface GoldenerFadenDarstellung extends Beschriftung {
  readonly art: 'goldener_faden'
  readonly massnahmen: readonly {
    readonly id: string
    readonly titel: string
    readonly handlungsfeld: string
  }[]
  readonly zeilen: readonly {
    readonly bedarf: string
    readonly titel: string
    readonly indikatoren: string
    /** Ids of the Ziele, joined; empty if none. */
    readonly ziele: string
    /** Per Maßnahme, in the order of `massnahmen`: whether it serves this Bedarf. */
    readonly traegt: readonly boolean[]
    readonly pruefgroesse: string
    /** „offen: keine Maßnahme zugeordnet“, or the reason of an exception. */
    readonly offen: string | null
  }[]
  readonly daten: Tabelle
}
