import type { Foerderkulisse, FoerderkulissenElement } from '../generated/source-types.ts'
import type { Darstellung } from '../model/darstellung.ts'
import { programmWorte } from '../wording/auswahl-fachplanung.ts'
import type { ElementContext } from './context.ts'
import type { Gemeldet } from './gemeldet.ts'
import { amtSpalte, collectGemeldete, optionaleZelle, toGemeldetenliste } from './gemeldet.ts'
import type { Listenspalte } from './liste.ts'
import { byName } from './liste.ts'
import { namesOfRaeume } from './namen.ts'
import { textZelle } from './zelle.ts'

/** Programmes and their areas; vanishes without any. */
export function toFoerderkulissen(
  element: FoerderkulissenElement,
  context: ElementContext,
): readonly Darstellung[] {
  const list = collectGemeldete(({ foerderkulissen }) => foerderkulissen, context).toSorted(
    byName(({ eintrag }) => `${programmWorte[eintrag.programm]} ${eintrag.gebiet}`),
  )
  const spalten: readonly Listenspalte<Gemeldet<Foerderkulisse>>[] = [
    {
      id: 'programm',
      titel: 'Programm',
      zeilenkopf: true,
      zelle: ({ eintrag }) => textZelle(programmWorte[eintrag.programm]),
    },
    { id: 'gebiet', titel: 'Gebiet', zelle: ({ eintrag }) => textZelle(eintrag.gebiet) },
    {
      id: 'laufzeit',
      titel: 'Laufzeit',
      zelle: ({ eintrag }) => optionaleZelle(formatLaufzeit(eintrag)),
    },
    {
      id: 'planungsraeume',
      titel: 'Planungsräume',
      zelle: ({ eintrag }) => optionaleZelle(namesOfRaeume(eintrag.plr, context).join(', ')),
    },
    amtSpalte(context),
    {
      id: 'bemerkung',
      titel: 'Bemerkung',
      beilaeufig: true,
      zelle: ({ eintrag }) => optionaleZelle(eintrag.bemerkung),
    },
  ]
  return toGemeldetenliste(element, 'Förderprogramme und Gebiete', spalten, list, context)
}

function formatLaufzeit({ von, bis }: Foerderkulisse): string {
  if (von === undefined) return bis === undefined ? '' : `bis ${bis}`
  if (bis === undefined) return `ab ${von}`
  return von === bis ? String(von) : `${von}–${bis}`
}
