import type { Vorhaben, VorhabenlisteElement } from '../generated/source-types.ts'
import type { Darstellung } from '../model/darstellung.ts'
import { verfahrensstandWorte, vorhabenartWorte } from '../wording/auswahl-fachplanung.ts'
import type { ElementContext } from './context.ts'
import type { Gemeldet } from './gemeldet.ts'
import { amtSpalte, collectGemeldete, optionaleZelle, toGemeldetenliste } from './gemeldet.ts'
import type { Listenspalte } from './liste.ts'
import { byName } from './liste.ts'
import { namesOfRaeume } from './namen.ts'
import { textZelle, zahlZelle } from './zelle.ts'

/** Projects and plans of all Ämter, of all or some kinds; vanishes without any. */
export function toVorhabenliste(
  element: VorhabenlisteElement,
  context: ElementContext,
): readonly Darstellung[] {
  const { vorhabenarten: arten } = element
  const list = collectGemeldete(({ vorhaben }) => vorhaben, context)
    .filter(({ eintrag }) => arten?.includes(eintrag.art) ?? true)
    .toSorted(byName(({ eintrag }) => eintrag.name))
  const spalten: readonly Listenspalte<Gemeldet<Vorhaben>>[] = [
    {
      id: 'name',
      titel: 'Vorhaben',
      zeilenkopf: true,
      zelle: ({ eintrag }) => textZelle(eintrag.name),
    },
    {
      id: 'art',
      titel: 'Art',
      zelle: ({ eintrag }) =>
        arten?.length === 1 ? null : textZelle(vorhabenartWorte[eintrag.art]),
    },
    {
      id: 'planungsraum',
      titel: 'Planungsraum',
      zelle: ({ eintrag: { plr } }) =>
        plr === undefined ? null : textZelle(namesOfRaeume([plr], context).join(''), plr),
    },
    {
      id: 'wohneinheiten',
      titel: 'Wohnungen',
      art: 'zahl',
      zelle: ({ eintrag: { wohneinheiten } }) =>
        wohneinheiten === undefined ? null : zahlZelle(wohneinheiten),
    },
    {
      id: 'fertigstellung',
      titel: 'Fertigstellung',
      zelle: ({ eintrag }) => optionaleZelle(eintrag.fertigstellung?.toString()),
    },
    {
      id: 'verfahrensstand',
      titel: 'Verfahrensstand',
      zelle: ({ eintrag: { verfahrensstand } }) =>
        verfahrensstand ? textZelle(verfahrensstandWorte[verfahrensstand]) : null,
    },
    amtSpalte(context),
    {
      id: 'bemerkung',
      titel: 'Bemerkung',
      beilaeufig: true,
      zelle: ({ eintrag }) => optionaleZelle(eintrag.bemerkung),
    },
  ]
  return toGemeldetenliste(element, 'Planungen und Vorhaben', spalten, list, context)
}
