import type {
  AbbildungDarstellung,
  Darstellung,
  TabellenDarstellung,
} from '../../model/darstellung.ts'
import { viewAbbildung, viewBild } from './abbildung.ts'
import type { AbbildungView, BildView } from './abbildung.ts'
import { viewBelege } from './belege.ts'
import type { BelegeView } from './belege.ts'
import { csvOf, kennungOf } from './context.ts'
import type { Kennung, ViewContext } from './context.ts'
import { viewFachbeitrag, viewFehlenderBeitrag } from './fachbeitrag.ts'
import type { FachbeitragView, FehlenderBeitragView } from './fachbeitrag.ts'
import { foldColumns } from './fold-columns.ts'
import { viewGoldenerFaden } from './goldener-faden.ts'
import type { GoldenerFadenView } from './goldener-faden.ts'
import { viewKennzahlen } from './kennzahlen.ts'
import type { KennzahlenView } from './kennzahlen.ts'
import { isLong } from './print-length.ts'
import { viewTabelle } from './tabelle.ts'
import type { TabelleView } from './tabelle.ts'
import { viewOhneDaten, viewStaerkenSchwaechen, viewText } from './text.ts'
import type { OhneDatenView, StaerkenSchwaechenView, TextView } from './text.ts'

/** What a template prints; `vorlage` is its name. */
export type DarstellungView =
  | TextView
  | FachbeitragView
  | FehlenderBeitragView
  | OhneDatenView
  | TabellendarstellungView
  | KennzahlenView
  | AbbildungView
  | AbbildungspaarView
  | BildView
  | StaerkenSchwaechenView
  | GoldenerFadenView

export interface TabellendarstellungView extends Kennung {
  readonly vorlage: 'tabelle'
  readonly titel: string
  readonly lesehilfe: string | null
  readonly lang: boolean
  readonly tabelle: TabelleView
  readonly belege: BelegeView | null
  readonly csv: string
}

/** Two figures of half the width, side by side. */
export interface AbbildungspaarView {
  readonly vorlage: 'abbildungspaar'
  readonly abbildungen: readonly [AbbildungView, AbbildungView]
}

/** In the order of printing; two neighbouring halves become a pair. */
export function viewDarstellungen(
  darstellungen: readonly Darstellung[],
  context: ViewContext,
): readonly DarstellungView[] {
  const views: DarstellungView[] = []
  for (let index = 0; index < darstellungen.length; index++) {
    const [first, second] = darstellungen.slice(index, index + 2)
    if (isHalf(first) && isHalf(second)) {
      const abbildungen = [viewHalf(first, context), viewHalf(second, context)] as const
      views.push({ vorlage: 'abbildungspaar', abbildungen })
      index += 1
    } else if (first) views.push(viewDarstellung(first, context))
  }
  return views
}

/** In a pair, what stands below a figure stands below it, however long. */
function viewHalf(abbildung: AbbildungDarstellung, context: ViewContext): AbbildungView {
  return { ...viewAbbildung(abbildung, context), belege_lang: false }
}

function isHalf(darstellung: Darstellung | undefined): darstellung is AbbildungDarstellung {
  return darstellung?.art === 'abbildung' && darstellung.breite === 'halb'
}

function viewDarstellung(darstellung: Darstellung, context: ViewContext): DarstellungView {
  switch (darstellung.art) {
    case 'text':
    case 'hinweis':
      return viewText(darstellung, context)
    case 'fachbeitrag':
      return viewFachbeitrag(darstellung, context)
    case 'fehlender_beitrag':
      return viewFehlenderBeitrag(darstellung, context)
    case 'ohne_daten':
      return viewOhneDaten(darstellung, context)
    case 'tabelle':
      return viewTabellendarstellung(darstellung, context)
    case 'kennzahlen':
      return viewKennzahlen(darstellung, context)
    case 'abbildung':
      return viewAbbildung(darstellung, context)
    case 'bild':
      return viewBild(darstellung, context)
    case 'staerken_schwaechen':
      return viewStaerkenSchwaechen(darstellung, context)
    case 'goldener_faden':
      return viewGoldenerFaden(darstellung, context)
  }
}

function viewTabellendarstellung(
  whole: TabellenDarstellung,
  context: ViewContext,
): TabellendarstellungView {
  const darstellung = foldColumns(whole)
  return {
    vorlage: 'tabelle',
    ...kennungOf(whole, context),
    titel: darstellung.titel,
    lesehilfe: darstellung.lesehilfe,
    lang: isLong(darstellung.tabelle),
    tabelle: viewTabelle(darstellung.tabelle),
    belege: viewBelege(darstellung, context),
    csv: csvOf(darstellung.id),
  }
}
