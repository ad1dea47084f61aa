import type { FruehereMassnahme, FruehereMassnahmenElement } from '../generated/source-types.ts'
import type { Darstellung } from '../model/darstellung.ts'
import { verbleibWorte } from '../wording/auswahl-perspektiven.ts'
import type { ElementContext } from './context.ts'
import { optionaleZelle } from './gemeldet.ts'
import type { Listenspalte } from './liste.ts'
import { toListendarstellung, toListentabelle } from './liste.ts'
import { quelleOfPerspektiven } from './quellen.ts'
import { textZelle } from './zelle.ts'

/** What became of the Maßnahmen of the last edition; vanishes without any. */
export function toFruehereMassnahmen(
  element: FruehereMassnahmenElement,
  context: ElementContext,
): readonly Darstellung[] {
  const fruehere = context.profil.perspektiven.fruehere_massnahmen ?? []
  if (fruehere.length === 0) return []
  const spalten: readonly Listenspalte<FruehereMassnahme>[] = [
    { id: 'nr', titel: 'Nr.', art: 'schluessel', zelle: ({ id }) => textZelle(id) },
    { id: 'titel', titel: 'Maßnahme', zeilenkopf: true, zelle: ({ titel }) => textZelle(titel) },
    {
      id: 'verbleib',
      titel: 'Verbleib',
      zelle: ({ verbleib }) => textZelle(verbleibWorte[verbleib]),
    },
    {
      id: 'massnahme',
      titel: 'Heute',
      zelle: ({ massnahme }) => optionaleZelle(massnahme),
    },
    {
      id: 'begruendung',
      titel: 'Begründung',
      zelle: ({ begruendung }) => optionaleZelle(begruendung),
    },
  ]
  const titel = 'Was aus den Maßnahmen der letzten Ausgabe geworden ist'
  const tabelle = toListentabelle(spalten, fruehere)
  return [toListendarstellung(element, titel, [quelleOfPerspektiven(context)], tabelle)]
}
