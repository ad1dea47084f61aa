import type { BeteiligungElement, ErgebnisDerBeteiligung } from '../generated/source-types.ts'
import type { Darstellung } from '../model/darstellung.ts'
import { formatWorte, umgangWorte } from '../wording/auswahl-perspektiven.ts'
import { joinUnd } from '../wording/list.ts'
import { toPlainText } from '../wording/plain-text.ts'
import type { ElementContext } from './context.ts'
import { optionaleZelle } from './gemeldet.ts'
import type { Listenspalte } from './liste.ts'
import { toListendarstellung, toListentabelle } from './liste.ts'
import { quelleOfPerspektiven } from './quellen.ts'
import { textZelle, zahlZelle, zweizeiligeZelle } from './zelle.ts'

/** What people said and what became of it; vanishes without results. */
export function toBeteiligung(
  element: BeteiligungElement,
  context: ElementContext,
): readonly Darstellung[] {
  const ergebnisse = context.profil.perspektiven.beteiligung ?? []
  if (ergebnisse.length === 0) return []
  const spalten: readonly Listenspalte<ErgebnisDerBeteiligung>[] = [
    {
      id: 'format',
      titel: 'Format',
      zeilenkopf: true,
      zelle: ({ format, zeitraum }) => zweizeiligeZelle(formatWorte[format], [zeitraum]),
    },
    {
      id: 'teilnehmende',
      titel: 'Teilnehmende',
      art: 'zahl',
      zelle: ({ teilnehmende }) => (teilnehmende === undefined ? null : zahlZelle(teilnehmende)),
    },
    {
      id: 'zielgruppen',
      titel: 'Zielgruppen',
      zelle: ({ zielgruppen = [] }) => optionaleZelle(joinUnd(zielgruppen)),
    },
    {
      id: 'kernergebnis',
      titel: 'Ergebnis',
      zelle: ({ kernergebnis }) => textZelle(toPlainText(kernergebnis)),
    },
    {
      id: 'umgang',
      titel: 'Umgang damit',
      zelle: ({ umgang, begruendung }) => zweizeiligeZelle(umgangWorte[umgang], [begruendung]),
    },
    { id: 'bezug', titel: 'Bezug', zelle: ({ bezug }) => optionaleZelle(bezug?.join(', ')) },
    {
      id: 'dokumentation',
      titel: 'Dokumentation',
      zelle: ({ dokumentation_url }) => optionaleZelle(dokumentation_url),
    },
  ]
  return [
    toListendarstellung(
      element,
      'Ergebnisse der Beteiligung',
      [quelleOfPerspektiven(context)],
      toListentabelle(spalten, ergebnisse),
    ),
  ]
}
