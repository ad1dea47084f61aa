import type { Darstellung } from '../model/darstellung.ts'
import type { InhaltKapitel, InhaltTeil, Profilinhalt } from '../model/inhalt.ts'
import { createAnchors } from './anchors.ts'

type Abschnitt = InhaltKapitel['abschnitte'][number]

/** What can be linked to. */
export type Ziel = InhaltTeil | InhaltKapitel | Abschnitt | Darstellung

/** Numbers and anchors of a whole profile, given once in the order of printing. */
export interface Nummerierung {
  /** Every anchor there is. */
  readonly anker: ReadonlySet<string>
  /** @throws RangeError for what is not part of the profile. */
  ankerOf(ziel: Ziel): string
  /** „Abb. 3“, „Tab. 2“; null for what carries no number. */
  nummerOf(darstellung: Darstellung): string | null
  /** Anchor of a source in the Quellenverzeichnis; null if it is not listed. */
  ankerOfQuelle(id: string): string | null
}

/** Numbers figures and tables, each on their own through the document, and names all anchors. */
export function numberInhalt(inhalt: Profilinhalt): Nummerierung {
  const createAnchor = createAnchors()
  const anker = new Map<object, string>()
  const nummern = new Map<Darstellung, string>()
  const counts = { abbildung: 0, tabelle: 0 }

  const visit = (darstellungen: readonly Darstellung[]): void => {
    for (const darstellung of darstellungen) {
      anker.set(darstellung, createAnchor(darstellung.id))
      const kind = numberedAs(darstellung)
      if (kind === null) continue
      counts[kind] += 1
      nummern.set(darstellung, `${kind === 'abbildung' ? 'Abb.' : 'Tab.'} ${counts[kind]}`)
    }
  }
  anker.set(inhalt.titelkarte, createAnchor(inhalt.titelkarte.id))
  visit(inhalt.ueberblick)
  for (const teil of inhalt.teile) {
    anker.set(teil, createAnchor(teil.id))
    for (const kapitel of teil.kapitel) {
      anker.set(kapitel, createAnchor(`kapitel-${kapitel.nr}`))
      visit(kapitel.darstellungen)
      for (const abschnitt of kapitel.abschnitte) {
        anker.set(abschnitt, createAnchor(`abschnitt-${abschnitt.nr}`))
        visit(abschnitt.darstellungen)
      }
    }
  }
  const quellen = new Map<string, string>()
  for (const { herkunft } of inhalt.quellen)
    if (!quellen.has(herkunft.id)) quellen.set(herkunft.id, createAnchor(`quelle-${herkunft.id}`))

  return {
    anker: new Set([...anker.values(), ...quellen.values()]),
    ankerOf(ziel) {
      const found = anker.get(ziel)
      if (found === undefined) throw new RangeError('This is not part of the numbered profile.')
      return found
    },
    nummerOf: (darstellung) => nummern.get(darstellung) ?? null,
    ankerOfQuelle: (id) => quellen.get(id) ?? null,
  }
}

function numberedAs({ art }: Darstellung): 'abbildung' | 'tabelle' | null {
  switch (art) {
    case 'abbildung':
    case 'bild':
      return 'abbildung'
    case 'tabelle':
    case 'kennzahlen':
    case 'goldener_faden':
      return 'tabelle'
    case 'text':
    case 'hinweis':
    case 'fachbeitrag':
    case 'fehlender_beitrag':
    case 'ohne_daten':
    case 'staerken_schwaechen':
      return null
  }
}
