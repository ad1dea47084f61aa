import type { Intervall } from './summensystem.ts'

/** Whole unknowns within bounds that must fulfil some sums. */
export interface Programm {
  readonly schranken: readonly Intervall[]
  readonly gleichungen: readonly {
    readonly glieder: readonly (readonly [unbekannte: number, faktor: 1 | -1])[]
    readonly rest: number
  }[]
}

/** An extreme value of one unknown. */
export interface Loesung {
  /** ±Infinity if nothing limits it. */
  readonly wert: number
  /** Whole values of all unknowns that fulfil the sums together, one of them this extreme. */
  readonly werte: readonly number[]
}

/**
 * Least or greatest value that an unknown can have; undefined if there is no solution or none was
 * found in time. Handed in, because loading a solver takes time that most runs do not need to spend.
 */
export type Loeser = (
  programm: Programm,
  unbekannte: number,
  richtung: 'minimum' | 'maximum',
) => Loesung | undefined
