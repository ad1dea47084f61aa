/** Colours of one scheme; names as in the style sheet (`--akzent`). All `#rrggbb`. */
export interface Farben {
  readonly papier: string
  /** Text, Berlin and Bezirk marks, outline of the region. */
  readonly tinte: string
  /** Sources, heads, scales. */
  readonly grau: string
  /** Lines that carry data: at least 3:1 to the paper. */
  readonly strich: string
  /** Decoration only: never the sole carrier of a value. */
  readonly linie: string
  readonly flaeche: string
  readonly ruhig: string
  readonly ruhig_2: string
  readonly gitter: string
  /** Only this region: value, line, bar, dot; and numbers of headings. */
  readonly akzent: string
  readonly akzent_hell: string
  /** Only things to notice: draft, example, dissent, thread. */
  readonly gold: string
  /** Classes from lowest to highest, with the text colour that is readable on each. */
  readonly seq: readonly [string, string, string, string, string]
  readonly auf_seq: readonly [string, string, string, string, string]
  readonly div_plus: string
  readonly div_minus: string
}

export interface Erscheinungsbild {
  readonly hell: Farben
  readonly dunkel: Farben
}
