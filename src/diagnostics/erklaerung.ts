/** What `bzrp explain` says about a code: shown offline, in German. */
export interface Erklaerung {
  /** A few words, without full stop. */
  readonly titel: string
  /** Why this is a finding, and what would happen without it. */
  readonly ursache: string
  /** What to do now. */
  readonly abhilfe: string
  /** Lines as they stand in a file: with the finding and without it. */
  readonly beispiel?: { readonly vorher: string; readonly nachher: string }
}

/** Explanations by code, without the part before the slash. */
export type Erklaerungen = Readonly<Record<string, Erklaerung>>
