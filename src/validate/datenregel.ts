import type { Raum } from '../model/raum.ts'
import type { Werteauskunft } from '../model/vergleich.ts'
import type { ProfilContext, Regel } from './rule.ts'

/** What a rule sees that compares what is written with the figures of the data library. */
export interface DatenContext extends ProfilContext {
  readonly auskunft: Werteauskunft
  /** The Bezirksregion of the profile. */
  readonly raum: Raum
  /** The Stand its figures are shown at, at most. */
  readonly datenstand: string
}

/** A rule that needs figures. Its name in the table of rules is the code of its findings. */
export type Datenregel = Regel<DatenContext>
