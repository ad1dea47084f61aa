import type { Range } from '../diagnostics/diagnostic.ts'
import type {
  DiagrammElement,
  EigeneQuelle,
  Tabellenspalte,
  TabelleElement,
} from '../generated/source-types.ts'

/** Where something stands in the sources, as findings name it. */
export interface Quellort {
  readonly file: string
  readonly range: Range
  readonly path: string
}

/** An element with data of its own. */
export type Datenelement = TabelleElement | DiagrammElement

/** An own table of a profile that still knows where each cell stands. */
export interface BelegteTabelle {
  readonly element: Datenelement
  readonly spalten: readonly BelegteSpalte[]
  /** In the order of the columns; numbers in the notation of the sources (`1234.5`, `(12)`, `•`). */
  readonly zeilen: readonly (readonly string[])[]
  /** Of the key of the element. */
  readonly ort: () => Quellort
  readonly zellenort: (zeile: number, spalte: number) => Quellort
}

export interface BelegteSpalte extends Tabellenspalte {
  /** Whether all its cells are numbers or signs, whatever the column says of itself. */
  readonly isZahl: boolean
}

/** A text of a profile as written, with its place. */
export interface BelegterText {
  readonly text: string
  readonly ort: () => Quellort
}

/** What a profile says of its own, apart from what the data library says. */
export interface Belege {
  readonly quellen: readonly EigeneQuelle[]
  readonly tabellen: readonly BelegteTabelle[]
  readonly texte: readonly BelegterText[]
}
