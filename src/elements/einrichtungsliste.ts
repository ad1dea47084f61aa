import type { EinrichtungslisteElement } from '../generated/source-types.ts'
import type { Darstellung } from '../model/darstellung.ts'
import { formatDatum } from '../wording/date.ts'
import { inRaum } from '../wording/raum.ts'
import type { ElementContext } from './context.ts'
import type { Einrichtungen, Listeneintrag } from './einrichtungen.ts'
import { loadEinrichtungen } from './einrichtungen.ts'
import { toEinrichtungsspalten } from './einrichtungsspalten.ts'
import { createFussnoten } from './fussnoten.ts'
import { toGruppentabelle, toListendarstellung } from './liste.ts'

/**
 * Facilities by Planungsraum, numbered as in the Punktkarte. If the data library knows these kinds
 * but none in the region, that is said; if nobody knows any, the element vanishes: what is missing
 * is said by the Amt that owes it.
 */
export function toEinrichtungsliste(
  element: EinrichtungslisteElement,
  context: ElementContext,
): readonly Darstellung[] {
  const { region, auskunft } = context
  const einrichtungen = loadEinrichtungen(element, context)
  const { eintraege, quellen, stand } = einrichtungen
  if (eintraege.length === 0) {
    const isKnown = stand !== null && element.einrichtungsarten?.join('') !== 'sonstige'
    return isKnown ? [toKeine(element, einrichtungen, context)] : []
  }
  const fussnoten = createFussnoten()
  const raeume = [...new Set(eintraege.map(({ planungsraum }) => planungsraum))]
  const groups = raeume.map((id) => ({
    titel: auskunft.raeume.get(id)?.name ?? id,
    members: eintraege.filter(({ planungsraum }) => planungsraum === id),
  }))
  const isOne = auskunft.raeume.innerhalb(region.id, 'planungsraum').length === 1
  const nummern = new Map(eintraege.map(({ schluessel }, index) => [schluessel, index + 1]))
  const spalten = toEinrichtungsspalten(eintraege, { nummern, noten: fussnoten, context })
  const tabelle = toGruppentabelle(spalten, groups, isOne)
  return [
    {
      ...toListendarstellung(element, 'Einrichtungen', quellen, tabelle),
      fussnoten: fussnoten.texte,
    },
  ]
}

/** Numbers of the first list that shows all these kinds, by `schluessel`; empty without one. */
export function nummernOf(
  arten: readonly Listeneintrag['art'][],
  context: ElementContext,
): ReadonlyMap<string, number> {
  const { ueberblick, teile } = context.profil
  const places = teile
    .flatMap(({ kapitel }) => kapitel)
    .flatMap(({ elemente, abschnitte }) => [
      ...elemente,
      ...abschnitte.flatMap((abschnitt) => abschnitt.elemente),
    ])
  const list = [...ueberblick, ...places].find(
    (element) =>
      element.art === 'einrichtungsliste' &&
      arten.every((art) => element.einrichtungsarten?.includes(art) ?? true),
  )
  if (list?.art !== 'einrichtungsliste') return new Map()
  const { eintraege } = loadEinrichtungen(list, context)
  return new Map(eintraege.map(({ schluessel }, index) => [schluessel, index + 1]))
}

function toKeine(
  { id, titel, anmerkungen = [] }: EinrichtungslisteElement,
  { quellen, stand }: Einrichtungen,
  { region }: ElementContext,
): Darstellung {
  return {
    art: 'text',
    id,
    titel: titel ?? 'Einrichtungen',
    markdown: `Am ${formatDatum(stand ?? '')} ist ${inRaum(region)} keine Einrichtung dieser Art verzeichnet.`,
    quellen,
    anmerkungen,
  }
}
