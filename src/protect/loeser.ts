import type { Intervall } from './summensystem.ts'

/** Whole unknowns within bounds that must fulfil some sums. */
export interface Programm {
  readonly schranken: readonly Intervall[]
  readonly gleichungen: readonly {
    readonly glieder: readonly (readonly [unbekannte: number, faktor: 1 | -1])[]
    readonly rest: number
  }[]
}

/**
 * Least or greatest value that an unknown can have, ±Infinity if nothing limits it; undefined if
 * there is no solution or none was found in time. Handed in, because loading a solver takes time
 * that most runs do not need to spend.
 */
export type Loeser = (
  programm: Programm,
  unbekannte: number,
  richtung: 'minimum' | 'maximum',
) => number | undefined
