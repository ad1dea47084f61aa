import type { Intervall } from '../summensystem.ts'
import type { Quotenreihe } from './reihen.ts'
import type { Zahl } from './zahlen.ts'

/** A count that a printed rate says something about. */
export interface Rueckrechnung {
  readonly reihe: Quotenreihe
  /** Of the row in `reihe`. */
  readonly schluessel: string
  /** The gap; undefined for a count that is not shown at all. */
  readonly zahl: Zahl | undefined
  readonly intervall: Intervall
  /** The count it is reckoned with: „der Zahl „Kinder““. */
  readonly mit: string
}
