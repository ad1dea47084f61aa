import type { Glossareintrag } from '../generated/source-types.ts'
import type { Darstellung, Quellenangabe } from './darstellung.ts'
import type { Freigabestand } from './freigabe.ts'
import type { Profil } from './profil.ts'

/** A whole profile, computed and worded: what is printed, in the order of printing. */
export interface Profilinhalt {
  readonly profil: Profil
  /** Where the agreement stands; missing where nobody asks for it. */
  readonly freigabe?: Freigabestand
  /** ISO date of the publication this is printed for. */
  readonly veroeffentlicht_am?: string
  /** What has changed since the edition before; missing where there is none. */
  readonly aenderungen?: Aenderungsliste
  /** Name of the Prognoseraum above the region, for the title page. */
  readonly prognoseraum?: string
  /** The Lagekarte of the title page. */
  readonly titelkarte: Darstellung
  readonly ueberblick: readonly Darstellung[]
  readonly teile: readonly InhaltTeil[]
  /** Every source that is named anywhere in the profile, once, in the order of their titles. */
  readonly quellen: readonly Quellenangabe[]
  /** Entries whose term or abbreviation occurs, in alphabetical order (de-DE). */
  readonly glossar: readonly Glossareintrag[]
}

/** What has changed since an older edition, by kind of change. */
export interface Aenderungsliste {
  readonly ausgabe: number
  readonly version: string
  /** In the order of printing; none that is empty. */
  readonly gruppen: readonly { readonly name: string; readonly eintraege: readonly string[] }[]
}

export interface InhaltTeil {
  readonly id: string
  readonly titel: string
  readonly untertitel: string | null
  readonly kapitel: readonly InhaltKapitel[]
}

export interface InhaltKapitel {
  readonly nr: string
  readonly id: string
  readonly titel: string
  readonly vorspann: string | null
  readonly darstellungen: readonly Darstellung[]
  readonly abschnitte: readonly {
    readonly nr: string
    readonly titel: string
    readonly darstellungen: readonly Darstellung[]
  }[]
}

/** All that is shown, in the order of printing. */
export function allDarstellungen(inhalt: Profilinhalt): readonly Darstellung[] {
  return [
    inhalt.titelkarte,
    ...inhalt.ueberblick,
    ...inhalt.teile
      .flatMap(({ kapitel }) => kapitel)
      .flatMap(({ darstellungen, abschnitte }) => [
        ...darstellungen,
        ...abschnitte.flatMap((abschnitt) => abschnitt.darstellungen),
      ]),
  ]
}
