import type { InhaltKapitel, Profilinhalt } from '../../model/inhalt.ts'
import { allDarstellungen } from '../../model/inhalt.ts'
import type { Nummerierung } from '../numbering.ts'
import { anhangOf } from './anhang.ts'
import { teilnameOf } from './teil.ts'

/** An entry of the contents; page numbers are filled in after a first print. */
export interface EintragView {
  readonly anker: string
  readonly nr: string | null
  readonly titel: string
  readonly eintraege: readonly EintragView[]
}

export interface InhaltsverzeichnisView {
  /** Sections are many and of one kind: they stand lighter than their chapters. */
  readonly nach_indikatoren: boolean
  readonly teile: readonly {
    readonly anker: string
    readonly name: string | null
    readonly titel: string
    readonly eintraege: readonly EintragView[]
  }[]
  /** Lists of figures and of tables, on paper only. */
  readonly verzeichnisse: readonly VerzeichnisView[]
}

/** Every figure, or every table, that carries a number. */
export interface VerzeichnisView {
  readonly anker: string
  readonly titel: string
  readonly eintraege: readonly EintragView[]
}

export function viewInhaltsverzeichnis(
  inhalt: Profilinhalt,
  nummerierung: Nummerierung,
): InhaltsverzeichnisView {
  const kapitelOf = (kapitel: InhaltKapitel): EintragView & { readonly nr: string } => ({
    anker: nummerierung.ankerOf(kapitel),
    nr: kapitel.nr,
    titel: kapitel.titel,
    eintraege: kapitel.abschnitte.map((abschnitt) => ({
      anker: nummerierung.ankerOf(abschnitt),
      nr: abschnitt.nr,
      titel: abschnitt.titel,
      eintraege: [],
    })),
  })
  // The only part of a Bezirksvergleich has no heading: its chapters take the place of parts.
  const teile =
    inhalt.profil.form === 'vergleich'
      ? inhalt.teile
          .flatMap(({ kapitel }) => kapitel.map(kapitelOf))
          .map(({ nr, titel, ...rest }) => ({ ...rest, name: null, titel: `${nr} ${titel}` }))
      : inhalt.teile.map((teil) => ({
          anker: nummerierung.ankerOf(teil),
          name: teilnameOf(teil, inhalt),
          titel: teil.titel,
          eintraege: teil.kapitel.map(kapitelOf),
        }))
  const anhang = anhangOf(inhalt).map(({ anker, titel }) => ({
    anker,
    nr: null,
    titel,
    eintraege: [],
  }))
  return {
    nach_indikatoren: inhalt.profil.form === 'vergleich',
    teile: [...teile, { anker: 'anhang', name: null, titel: 'Anhang', eintraege: anhang }],
    verzeichnisse: viewVerzeichnisse(inhalt, nummerierung),
  }
}

/** A list that would be empty is left out. */
function viewVerzeichnisse(
  inhalt: Profilinhalt,
  nummerierung: Nummerierung,
): readonly VerzeichnisView[] {
  const numbered = allDarstellungen(inhalt).flatMap((darstellung) => {
    const nr = nummerierung.nummerOf(darstellung)
    const titel = 'titel' in darstellung ? darstellung.titel : null
    return nr === null || titel === null
      ? []
      : [{ anker: nummerierung.ankerOf(darstellung), nr, titel, eintraege: [] }]
  })
  return [
    { anker: 'abbildungen', titel: 'Abbildungsverzeichnis', zeichen: 'Abb.' },
    { anker: 'tabellen', titel: 'Tabellenverzeichnis', zeichen: 'Tab.' },
  ]
    .map(({ anker, titel, zeichen }) => ({
      ...{ anker, titel },
      eintraege: numbered.filter(({ nr }) => nr.startsWith(zeichen)),
    }))
    .filter(({ eintraege }) => eintraege.length > 0)
}
