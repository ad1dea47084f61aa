import type { Beschluss } from '../generated/source-types.ts'
import type { Pruefsumme } from './abschnitt.ts'
import type { Profilkopf } from './profil.ts'

/** Where the agreement on a profile stands: computed from its content and its decisions. */
export interface Freigabestand {
  /** Of the whole: that of the Teil that is furthest behind. */
  readonly status: Profilkopf['status']
  readonly teile: readonly {
    readonly id: string
    readonly titel: string
    readonly status: Profilkopf['status']
  }[]
  readonly abschnitte: readonly Abschnittsstand[]
  /** Agreed to once and gone since: by number, with the last decision. */
  readonly entfallen: readonly { readonly nr: string; readonly beschluss: Beschluss }[]
  /** Per Gremium that decides about all: how far its agreement reaches, in the order of the procedure. */
  readonly gremien: readonly Gremienstand[]
  /** In the order of freigabe.yaml. */
  readonly beschluesse: readonly Beschluss[]
  /** Hash of all that is agreed on. */
  readonly gesamtsumme: Pruefsumme
}

/** What one Gremium has agreed to, counted in Abschnitte as they are now. */
export interface Gremienstand {
  readonly name: string
  readonly zugestimmt: number
  readonly veraltet: readonly string[]
  readonly offen: readonly string[]
  /** The last decision, in words; null while there is none that holds for the whole. */
  readonly beschluss: {
    readonly wort: string
    /** ISO date. */
    readonly datum: string
    readonly nummer: string | null
  } | null
}

/** One Abschnitt and what each Gremium has decided about it. */
export interface Abschnittsstand {
  readonly nr: string
  readonly titel: string
  readonly teil: string | null
  readonly pruefsumme: Pruefsumme
  /** Ämter that contribute to it. */
  readonly aemter: readonly string[]
  /** In the order of the procedure; each Amt of its own where Ämter decide about their part. */
  readonly voten: readonly Votum[]
}

/** The last decision of one Gremium about one Abschnitt. */
export interface Votum {
  readonly gremium: string
  readonly amt: string | null
  /** `veraltet`: it agreed, to something else than what stands there now. */
  readonly zustand: 'offen' | 'gilt' | 'veraltet' | 'abgelehnt' | 'vertagt'
  /** Null only while open. */
  readonly beschluss: Beschluss | null
}
