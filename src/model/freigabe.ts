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
  /** In the order of freigabe.yaml. */
  readonly beschluesse: readonly Beschluss[]
  /** Hash of all that is agreed on. */
  readonly gesamtsumme: Pruefsumme
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
