import type { HinweisElement, TextElement } from '../generated/source-types.ts'
import type { TextDarstellung } from '../model/darstellung.ts'
import type { EigenesElement } from '../model/profil.ts'
import { formatDatumLang } from '../wording/date.ts'
import type { ElementContext } from './context.ts'
import { quellenOfIds } from './quellen.ts'

/** Own text of a chapter, and what stands out from it. */
export function toText(
  element: (TextElement | HinweisElement) & Pick<EigenesElement, 'stand_der_texte'>,
  context: ElementContext,
): readonly [TextDarstellung] {
  const { id, art, titel, text, quellen = [], anmerkungen = [], stand_der_texte } = element
  return [
    {
      art,
      id,
      titel: titel ?? null,
      markdown: text,
      quellen: quellenOfIds(quellen, context),
      anmerkungen: [
        ...anmerkungen,
        ...(stand_der_texte === undefined
          ? []
          : [`Stand der Texte: ${formatDatumLang(stand_der_texte)}.`]),
      ],
    },
  ]
}
