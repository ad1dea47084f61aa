import type { Abschnitt, Elementinhalt } from '../model/abschnitt.ts'
import type { Darstellung } from '../model/darstellung.ts'
import type { InhaltKapitel, Profilinhalt } from '../model/inhalt.ts'
import { anhangAbschnitt, titelAbschnitt } from './kopf-abschnitte.ts'
import { toCanonicalText } from './canonical-text.ts'
import { toElementinhalt } from './to-elementinhalt.ts'

/**
 * A profile as the parts that people agree on, in the order of printing. Version, status and the
 * dates of the procedure are not among them: they follow from the agreement. A place where nothing
 * is said yet is left out.
 */
export function toAbschnitte(
  inhalt: Profilinhalt,
  sha256: (bytes: Uint8Array) => string,
): readonly Abschnitt[] {
  const show = (darstellungen: readonly Darstellung[]): readonly Elementinhalt[] =>
    darstellungen.flatMap((darstellung) => toElementinhalt(darstellung, sha256) ?? [])
  const blick: Abschnitt = {
    nr: 'blick',
    titel: 'Auf einen Blick',
    teil: null,
    elemente: [
      ...textElement('kurzfassung', 'Kurzfassung', inhalt.profil.kopf.kurzfassung),
      ...show(inhalt.ueberblick),
    ],
  }
  const kapitel = inhalt.teile.flatMap((teil) =>
    teil.kapitel.flatMap((each) => ofKapitel(each, teil.id, show)),
  )
  return [titelAbschnitt(inhalt.profil), blick, ...kapitel, anhangAbschnitt(inhalt.profil)].filter(
    ({ elemente }) => elemente.length > 0,
  )
}

function ofKapitel(
  { nr, titel, vorspann, darstellungen, abschnitte }: InhaltKapitel,
  teil: string,
  show: (darstellungen: readonly Darstellung[]) => readonly Elementinhalt[],
): readonly Abschnitt[] {
  const canonical = (text: string): string => toCanonicalText(text)
  return [
    {
      nr,
      titel: canonical(titel),
      teil,
      elemente: [...textElement('vorspann', 'Vorspann', vorspann), ...show(darstellungen)],
    },
    ...abschnitte.map((abschnitt) => ({
      nr: abschnitt.nr,
      titel: canonical(abschnitt.titel),
      teil,
      elemente: show(abschnitt.darstellungen),
    })),
  ]
}

function textElement(
  id: string,
  stelle: string,
  text: string | null | undefined,
): readonly Elementinhalt[] {
  const canonical = toCanonicalText(text ?? '')
  if (canonical === '') return []
  const texte = [{ stelle, text: canonical }]
  return [{ id, art: 'text', titel: null, texte, tabelle: null, quellen: [], bild: null }]
}
