import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { DiagrammDatei } from '../generated/source-types.ts'

/** The data of a chart, ready to be drawn: plain values that can be sent to another process. */
export type Diagramm =
  | ZeitreiheDiagramm
  | VerlaufDiagramm
  | AltersaufbauDiagramm
  | VergleichDiagramm
  | KarteDiagramm
  | LagekarteDiagramm
  | PunktkarteDiagramm
  | RangfolgeDiagramm

/** Who a line, bar or dot stands for: the same three signs and colours everywhere. */
export type Rolle = 'region' | 'bezirk' | 'berlin'

export interface ZeitreiheDiagramm {
  readonly art: 'zeitreihe'
  /** „Index 2015 = 100“, „Anteil in %“ */
  readonly achsentitel: string
  readonly nachkommastellen: number
  readonly reihen: readonly {
    readonly rolle: Rolle
    readonly name: string
    /** Second line of the label at the end: the last value in words. */
    readonly endwert: string
    readonly punkte: readonly Zeitpunkt[]
  }[]
  /** Breaks: nothing is drawn across them. */
  readonly brueche: readonly { readonly ab: string; readonly text: string }[]
  /** Guideline values: lines across the chart with their words. */
  readonly richtwerte?: readonly Richtwertlinie[]
}

export interface Zeitpunkt {
  /** ISO date. */
  readonly stand: string
  readonly wert: number | null
  readonly umgerechnet: boolean
}

/** A guideline value, in the unit of the chart. */
export interface Richtwertlinie {
  readonly wert: number
  /** „Richtwert 6 m² je Person“ */
  readonly text: string
}

/** A line the height of a table row, without axes. */
export interface VerlaufDiagramm {
  readonly art: 'verlauf'
  readonly punkte: readonly Zeitpunkt[]
  /** Stand from which the LOR 2021 apply, if the line crosses it. */
  readonly bruch: string | null
}

export interface AltersaufbauDiagramm {
  readonly art: 'altersaufbau'
  /** Age from (included) to (excluded), ascending. */
  readonly gruppen: readonly { readonly von: number; readonly bis: number }[]
  /** People per year of age and 1,000 of the population, in the order of `gruppen`. */
  readonly reihen: readonly {
    readonly rolle: Rolle
    readonly name: string
    readonly werte: readonly number[]
  }[]
}

/** One row per Indikator, each on its own scale from the smallest to the largest value. */
export interface VergleichDiagramm {
  readonly art: 'vergleich'
  readonly zeilen: readonly {
    readonly name: string
    /** The value of the region with its unit, as printed. */
    readonly text: string
    readonly werte: readonly number[]
    readonly minimum: number
    readonly unteres_quartil: number
    readonly median: number
    readonly oberes_quartil: number
    readonly maximum: number
    /** The three numbers below the row, as printed. */
    readonly minimum_text: string
    readonly median_text: string
    readonly maximum_text: string
    readonly richtwerte?: readonly Richtwertlinie[]
    readonly region: number | null
    readonly bezirk: number | null
    readonly berlin: number | null
  }[]
}

/** One row per Raum, in the order of the values: a dot each, lines for Bezirk and Berlin. */
export interface RangfolgeDiagramm {
  readonly art: 'rangfolge'
  /** „Anteil in %“; empty if the numbers say it all. */
  readonly achsentitel: string
  readonly nachkommastellen: number
  readonly zeilen: readonly {
    /** The number of the Raum on the maps. */
    readonly nummer: string
    readonly name: string
    readonly wert: number | null
    /** The sign of a missing figure, in the place of the dot. */
    readonly zeichen: string
    /** Drawn full instead of hollow, the name bold. */
    readonly betont: boolean
  }[]
  /** The middle half of all Räume of the level in Berlin. */
  readonly mittelfeld: { readonly von: number; readonly bis: number } | null
  /** „Bezirk 15,7 %“: across all rows. */
  readonly linien: readonly {
    readonly rolle: Exclude<Rolle, 'region'> | 'richtwert'
    readonly wert: number
    readonly text: string
  }[]
}

export type Flaeche = Feature<
  Polygon | MultiPolygon,
  { readonly id: string; readonly name: string }
>
export type Flaechen = FeatureCollection<
  Polygon | MultiPolygon,
  { readonly id: string; readonly name: string }
>

export interface KarteDiagramm {
  readonly art: 'karte'
  /** Coloured areas with what is printed in them. */
  readonly flaechen: readonly {
    readonly flaeche: Flaeche
    /** „16,5 %“ or the sign of a missing figure. */
    readonly text: string
    /** 0 (lowest) to `klassen.grenzen.length`; null for a missing figure: hatched. */
    readonly klasse: number | null
    /** Stands on the area instead of value and name: the same number on every map of a document. */
    readonly nummer?: string
  }[]
  /** Whether numbers that are given are explained in a list below; others always are. */
  readonly liste?: boolean
  /** Outline drawn in ink. */
  readonly umriss: Flaeche
  /** Grey, with their names where there is room; may reach beyond the picture. */
  readonly nachbarn: Flaechen
  readonly klassen: {
    /** Limits between the classes, as printed, ascending. */
    readonly grenzen: readonly string[]
    /**
     * For classes that have names instead of limits: one per class, from the first to the last;
     * none for a map that only shows where the areas lie.
     */
    readonly namen?: readonly string[]
    /** Words at both ends: „niedrigstes Fünftel der Berliner Planungsräume“. */
    readonly unten: string
    readonly oben: string
  }
}

export interface LagekarteDiagramm {
  readonly art: 'lagekarte'
  readonly bezirke: Flaechen
  /** Key of the Bezirk drawn darker. */
  readonly bezirk: string
  readonly region: Flaeche
}

/** Facilities as points: each kind with a sign of its own, each point with a number of the list below. */
export interface PunktkarteDiagramm {
  readonly art: 'punktkarte'
  /** The Planungsräume of the region, in light tone with white borders and their names. */
  readonly flaechen: Flaechen
  readonly umriss: Flaeche
  readonly nachbarn: Flaechen
  /** Up to six kinds, told apart by shape first. */
  readonly arten: readonly string[]
  readonly punkte: readonly {
    readonly lon: number
    readonly lat: number
    /** Index into `arten`. */
    readonly art: number
    /** Printed beside the point where there is room; null prints none. */
    readonly nummer: number | null
  }[]
}

/** A chart of own data, drawn as a specification of the profile says. */
export interface EigenesDiagramm {
  readonly art: 'eigen'
  readonly spezifikation: DiagrammDatei
  readonly spalten: readonly EigeneSpalte[]
  /** Per row: what is drawn, by column; null where a figure is missing. */
  readonly zeilen: readonly Readonly<Record<string, string | number | null>>[]
  /** Per row: the same as printed, with signs for what is missing. */
  readonly texte: readonly Readonly<Record<string, string>>[]
}

export interface EigeneSpalte {
  readonly id: string
  /** With its unit. */
  readonly titel: string
  readonly nachkommastellen: number
}
