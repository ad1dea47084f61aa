import type { AbbildungDarstellung, BildDarstellung } from '../../model/darstellung.ts'
import { toImageUrl } from '../image-url.ts'
import { viewBelege } from './belege.ts'
import type { BelegeView } from './belege.ts'
import { csvOf, kennungOf, viewZeichnung } from './context.ts'
import type { Kennung, ViewContext, ZeichnungView } from './context.ts'
import { viewTabelle } from './tabelle.ts'
import type { TabelleView } from './tabelle.ts'
import { viewLegende } from './legende.ts'
import type { SafeHtml } from '../safe-html.ts'

export interface AbbildungView extends Kennung {
  readonly vorlage: 'abbildung'
  readonly breite: AbbildungDarstellung['breite']
  readonly titel: string
  readonly lesehilfe: string | null
  readonly legende: readonly { readonly bild: SafeHtml; readonly wort: string }[]
  readonly zeichnung: ZeichnungView
  readonly belege: BelegeView | null
  /** Notes too long for the margin stand below the drawing. */
  readonly belege_lang: boolean
  readonly daten: DatenView
}

/** The figures behind a drawing, folded away on screen. */
export interface DatenView {
  readonly anker: string
  readonly nummer: string
  readonly titel: string
  readonly tabelle: TabelleView
  readonly belege: BelegeView | null
  readonly csv: string
}

/** Letters of notes that the margin column takes without growing beyond the drawing. */
const marginLength = 120

export function viewAbbildung(
  abbildung: AbbildungDarstellung,
  context: ViewContext,
): AbbildungView {
  const kennung = kennungOf(abbildung, context)
  // In the drawing nothing refers to them: there they are notes for the whole.
  const anmerkungen = [...abbildung.anmerkungen, ...abbildung.fussnoten]
  return {
    vorlage: 'abbildung',
    ...kennung,
    breite: abbildung.breite,
    titel: abbildung.titel,
    lesehilfe: abbildung.lesehilfe,
    legende: abbildung.legende.map(({ zeichen, text }) => ({
      bild: viewLegende(zeichen),
      wort: text,
    })),
    zeichnung: viewZeichnung(abbildung.id, context),
    belege: viewBelege(
      {
        quellen: abbildung.quellen,
        anmerkungen,
        ...(abbildung.diagramm.art === 'karte' ? { tabelle: abbildung.daten } : {}),
      },
      context,
    ),
    belege_lang: anmerkungen.join(' ').length > marginLength,
    daten: {
      ...kennung,
      titel: abbildung.titel,
      tabelle: viewTabelle(abbildung.daten),
      belege: viewBelege(
        {
          quellen: [],
          anmerkungen: [],
          fussnoten: abbildung.fussnoten,
          tabelle: abbildung.daten,
        },
        context,
      ),
      csv: csvOf(abbildung.id),
    },
  }
}

export interface BildView extends Kennung {
  readonly vorlage: 'bild'
  readonly titel: string
  readonly lesehilfe: string | null
  readonly quelle: string
  readonly breite: number
  readonly hoehe: number
  readonly hochformat: boolean
  readonly alternativtext: string
  readonly rechte: string
  readonly belege: BelegeView | null
}

export function viewBild(bild: BildDarstellung, context: ViewContext): BildView {
  const { breite, hoehe } = bild.bild
  return {
    vorlage: 'bild',
    ...kennungOf(bild, context),
    titel: bild.titel,
    lesehilfe: bild.lesehilfe,
    quelle: toImageUrl(bild.bild),
    breite,
    hoehe,
    hochformat: hoehe > breite,
    alternativtext: bild.alternativtext,
    rechte: bild.rechte,
    belege: viewBelege(bild, context),
  }
}
