import type { EinrichtungslisteElement } from '../generated/source-types.ts'
import type { Darstellung } from '../model/darstellung.ts'
import { einrichtungsartWorte } from '../wording/auswahl-fachplanung.ts'
import type { ElementContext } from './context.ts'
import { toEinrichtungsspalten } from './einrichtungsspalten.ts'
import { byName, toListendarstellung, toListentabelle } from './liste.ts'
import { quelleOfAmt, quellenOfIds, uniqueQuellen } from './quellen.ts'

/**
 * Facilities from the contributions. Those that must not be published (shelters) are not even
 * counted. Without any the element vanishes: what is missing is said by the Amt that owes it.
 */
export function toEinrichtungsliste(
  element: EinrichtungslisteElement,
  context: ElementContext,
): readonly Darstellung[] {
  const { einrichtungsarten: arten } = element
  const found = context.profil.fachplanung.flatMap((datei) =>
    (datei.einrichtungen ?? [])
      .filter(({ veroeffentlichen }) => veroeffentlichen !== false)
      .filter(({ art }) => arten?.includes(art) ?? true)
      .map((einrichtung) => ({ datei, einrichtung })),
  )
  if (found.length === 0) return []
  const order = Object.keys(einrichtungsartWorte)
  const list = found
    .map(({ einrichtung }) => einrichtung)
    .toSorted(byName(({ name }) => name))
    .toSorted((a, b) => order.indexOf(a.art) - order.indexOf(b.art))
  const quellen = uniqueQuellen([
    ...quellenOfIds(
      list.map(({ quelle }) => quelle),
      context,
    ),
    ...found
      .filter(({ einrichtung }) => !einrichtung.quelle)
      .map(({ datei }) => quelleOfAmt(datei, context)),
  ])
  const tabelle = toListentabelle(toEinrichtungsspalten(list, context), list)
  return [toListendarstellung(element, 'Einrichtungen', quellen, tabelle)]
}
