/**
 * What is agreed on: one place of the outline with everything that is said and shown there, in a
 * form that does not depend on layout, file format or machine. Hashed, stored and compared.
 */
export interface Abschnitt {
  /** `titel`, `blick`, a number of the outline (`8.1`, `II.3`) or `anhang`. */
  readonly nr: string
  readonly titel: string
  /** Id of the Teil; null for what stands before the first and behind the last. */
  readonly teil: string | null
  readonly elemente: readonly Elementinhalt[]
}

/** What one element says and shows. */
export interface Elementinhalt {
  readonly id: string
  readonly art: string
  readonly titel: string | null
  readonly texte: readonly Textinhalt[]
  /** Figures as shown; the first row are the heads. */
  readonly tabelle: readonly (readonly string[])[] | null
  readonly quellen: readonly Quellenzeile[]
  /** SHA-256 in hex of the image, or of the places of points on a map. */
  readonly bild: string | null
}

export interface Textinhalt {
  /** What the text is: „Ist-Stand“, „Fußnote 1“. */
  readonly stelle: string
  readonly text: string
}

/** A source as named below an element. */
export interface Quellenzeile {
  readonly titel: string
  /** ISO date. */
  readonly stand: string
}

/** SHA-256 in hex of an Abschnitt, or of all of them. */
export type Pruefsumme = string
