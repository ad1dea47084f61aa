import type { TabelleElement } from '../generated/source-types.ts'
import type { Darstellung } from '../model/darstellung.ts'
import { formatDatum } from '../wording/date.ts'
import type { ElementContext } from './context.ts'
import { toEigeneTabelle } from './eigene-tabelle.ts'
import { quellenOfIds } from './quellen.ts'
import { toOhneDaten } from './ohne-daten.ts'

/** An own table, written in place or in a CSV file of the profile. */
export function toTabelle(
  element: TabelleElement,
  context: ElementContext,
): readonly Darstellung[] {
  const { id, titel, stand, quellen, anmerkungen = [] } = element
  const own = toEigeneTabelle(element, context)
  if (!own) return toOhneDaten({ id }, titel, 'Die Tabelle hat noch keine Zeilen.')
  return [
    {
      art: 'tabelle',
      id,
      titel,
      lesehilfe: null,
      quellen: quellenOfIds(quellen, context),
      fussnoten: [],
      anmerkungen: [
        ...anmerkungen,
        ...(stand === undefined ? [] : [`Stand der Tabelle: ${formatDatum(stand)}.`]),
      ],
      tabelle: own.tabelle,
    },
  ]
}
