import type { BildElement } from '../generated/source-types.ts'
import type { Darstellung } from '../model/darstellung.ts'
import { formatDatum } from '../wording/date.ts'
import type { ElementContext } from './context.ts'
import { quellenOfIds } from './quellen.ts'
import { toOhneDaten } from './ohne-daten.ts'

/** A photo or map section with its rights. */
export function toBild(element: BildElement, context: ElementContext): readonly Darstellung[] {
  const {
    id,
    titel,
    datei,
    rechte,
    quellen = [],
    stand,
    alternativtext,
    anmerkungen = [],
  } = element
  const bild = context.profil.bilder.get(datei)
  if (!bild) return toOhneDaten({ id }, titel, `Das Bild „${datei}“ liegt nicht im Profilordner.`)
  return [
    {
      art: 'bild',
      id,
      titel,
      lesehilfe: null,
      quellen: quellenOfIds(quellen, context),
      fussnoten: [],
      anmerkungen: [
        ...anmerkungen,
        ...(stand === undefined ? [] : [`Stand des Bildes: ${formatDatum(stand)}.`]),
      ],
      bild,
      rechte,
      alternativtext,
    },
  ]
}
