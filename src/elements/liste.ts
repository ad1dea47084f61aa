import type {
  Quellenangabe,
  Tabelle,
  TabellenDarstellung,
  TabellenSpalte,
  TabellenZeile,
  Zelle,
} from '../model/darstellung.ts'
import { leereZelle, spalte, textZelle } from './zelle.ts'

/** A column of a list of things, and how it reads them. */
export interface Listenspalte<T> {
  readonly id: string
  readonly titel: string
  readonly art?: TabellenSpalte['art']
  readonly zeilenkopf?: boolean
  readonly beilaeufig?: boolean
  /** Null if this thing says nothing of it. */
  zelle(eintrag: T): Zelle | null
}

/** A table with the columns of which at least one thing says something. */
export function toListentabelle<T>(
  spalten: readonly Listenspalte<T>[],
  eintraege: readonly T[],
): Tabelle {
  const read = spalten.map((column) => ({
    column,
    zellen: eintraege.map((eintrag) => column.zelle(eintrag)),
  }))
  const used = read.filter(({ zellen }) => zellen.some((zelle) => zelle !== null))
  return {
    spalten: used.map(({ column: { id, titel, art = 'text', zeilenkopf = false, beilaeufig } }) =>
      spalte(id, titel, { art, zeilenkopf, ...(beilaeufig ? { beilaeufig } : {}) }),
    ),
    zeilen: eintraege.map((_, index) => ({
      art: 'wert',
      zellen: used.map(({ zellen }) => zellen[index] ?? leereZelle),
    })),
  }
}

/**
 * The same with a row above each group; one table for all, so that all have the same columns. A
 * single group needs no row if it is the only one there can be.
 */
export function toGruppentabelle<T>(
  spalten: readonly Listenspalte<T>[],
  groups: readonly { readonly titel: string; readonly members: readonly T[] }[],
  isPlain = false,
): Tabelle {
  const whole = toListentabelle(
    spalten,
    groups.flatMap(({ members }) => members),
  )
  if (isPlain) return whole
  let end = 0
  return {
    spalten: whole.spalten,
    zeilen: groups.flatMap(({ titel, members }): readonly TabellenZeile[] => {
      const start = end
      end += members.length
      return [{ art: 'gruppe', zellen: [textZelle(titel)] }, ...whole.zeilen.slice(start, end)]
    }),
  }
}

/** A table without notes of its own. */
export function toListendarstellung(
  element: {
    readonly id: string
    readonly titel?: string
    readonly anmerkungen?: readonly string[]
  },
  titel: string,
  quellen: readonly Quellenangabe[],
  tabelle: Tabelle,
): TabellenDarstellung {
  return {
    art: 'tabelle',
    id: element.id,
    titel: element.titel ?? titel,
    lesehilfe: null,
    quellen,
    fussnoten: [],
    anmerkungen: element.anmerkungen ?? [],
    tabelle,
  }
}

/** Order of German names and of numbers within them: „M-2“ before „M-10“. */
const deutsch = new Intl.Collator('de-DE', { numeric: true })

/** Sorts by what is printed. */
export function byName<T>(nameOf: (eintrag: T) => string): (a: T, b: T) => number {
  return (a, b) => deutsch.compare(nameOf(a), nameOf(b))
}
