import type { Ebene } from '../../model/raum.ts'
import type { Quellort } from '../../model/belege.ts'

/** A cell of a Datensatz. */
export interface Datenstelle {
  readonly datensatz: string
  readonly stand: string
  /** The level its table is delivered on. */
  readonly ebene: Ebene
  readonly raum: string
  readonly spalte: string
}

/** Where a cell stands in its file: handed in, because only whoever reads files knows. */
export type Datenort = (stelle: Datenstelle) => Quellort
