import type { GremienlisteElement, Gremium } from '../generated/source-types.ts'
import type { Darstellung } from '../model/darstellung.ts'
import { amtName } from '../model/profil.ts'
import { gremiumWorte } from '../wording/auswahl-fachplanung.ts'
import { toPlainText } from '../wording/plain-text.ts'
import type { ElementContext } from './context.ts'
import type { Gemeldet } from './gemeldet.ts'
import { collectGemeldete, optionaleZelle, toGemeldetenliste } from './gemeldet.ts'
import type { Listenspalte } from './liste.ts'
import { byName } from './liste.ts'
import { textZelle } from './zelle.ts'

/** Bodies and networks; vanishes without any. */
export function toGremienliste(
  element: GremienlisteElement,
  context: ElementContext,
): readonly Darstellung[] {
  const list = collectGemeldete(({ gremien }) => gremien, context).toSorted(
    byName(({ eintrag }) => eintrag.name),
  )
  const spalten: readonly Listenspalte<Gemeldet<Gremium>>[] = [
    {
      id: 'name',
      titel: 'Gremium',
      zeilenkopf: true,
      zelle: ({ eintrag }) => textZelle(eintrag.name),
    },
    { id: 'art', titel: 'Art', zelle: ({ eintrag }) => textZelle(gremiumWorte[eintrag.art]) },
    { id: 'turnus', titel: 'Turnus', zelle: ({ eintrag }) => optionaleZelle(eintrag.turnus) },
    {
      id: 'ziel',
      titel: 'Ziel',
      zelle: ({ eintrag: { ziel } }) => optionaleZelle(ziel && toPlainText(ziel)),
    },
    {
      id: 'federfuehrung',
      titel: 'Federführung',
      zelle: ({ eintrag, datei }) =>
        textZelle(amtName(context.profil.bezirk, eintrag.federfuehrung ?? datei.amt)),
    },
  ]
  return toGemeldetenliste(element, 'Gremien und Netzwerke', spalten, list, context)
}
