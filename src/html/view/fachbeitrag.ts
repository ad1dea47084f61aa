import type {
  FachbeitragDarstellung,
  FehlenderBeitragDarstellung,
} from '../../model/darstellung.ts'
import { formatDatumLang } from '../../wording/date.ts'
import type { SafeHtml } from '../safe-html.ts'
import { viewQuellenzeile } from './belege.ts'
import type { QuellenzeileView } from './belege.ts'
import type { ViewContext } from './context.ts'

export interface FachbeitragView {
  readonly vorlage: 'fachbeitrag'
  readonly anker: string
  readonly ebene: number
  readonly ebene_darunter: number
  readonly amt: string
  readonly ueberschrift: string
  readonly stand: string
  readonly bezug: string | null
  readonly kernaussage: string | null
  readonly teile: readonly TextgliedView[]
  readonly fehlanzeige: string | null
  readonly abweichend: {
    readonly inhalt: SafeHtml
    readonly amt: string
    readonly datum: string | null
  } | null
  readonly offene_punkte: readonly string[]
  readonly quellen: QuellenzeileView | null
}

export interface TextgliedView {
  readonly titel: string
  readonly inhalt: SafeHtml
  /** Long enough to be broken over two pages. */
  readonly lang: boolean
}

/** A text of more letters than this may break: kept whole it would tear a hole into the page. */
const longFrom = 900

export function viewFachbeitrag(
  beitrag: FachbeitragDarstellung,
  context: ViewContext,
): FachbeitragView {
  const { abweichend } = beitrag
  return {
    vorlage: 'fachbeitrag',
    anker: context.nummerierung.ankerOf(beitrag),
    ebene: context.ebene,
    ebene_darunter: context.ebene + 1,
    amt: beitrag.amt,
    ueberschrift:
      beitrag.ueberschrift === null || beitrag.ueberschrift === context.ueberschrift
        ? 'Fachbeitrag'
        : beitrag.ueberschrift,
    stand: formatDatumLang(beitrag.stand),
    bezug: [...beitrag.bezug_indikatoren, ...beitrag.bezug_planungsraeume].join('; ') || null,
    kernaussage: beitrag.kernaussage,
    teile: beitrag.teile.map(({ titel, markdown }) => ({
      titel,
      inhalt: context.markdown(markdown),
      lang: markdown.length > longFrom,
    })),
    fehlanzeige: beitrag.fehlanzeige,
    abweichend: abweichend && {
      inhalt: context.markdown(abweichend.markdown),
      amt: abweichend.amt,
      datum: abweichend.datum && formatDatumLang(abweichend.datum),
    },
    offene_punkte: beitrag.offene_punkte,
    quellen: viewQuellenzeile(beitrag.quellen, context),
  }
}

export interface FehlenderBeitragView {
  readonly vorlage: 'fehlender-beitrag'
  readonly anker: string
  readonly amt: string
  readonly frist: string | null
}

export function viewFehlenderBeitrag(
  beitrag: FehlenderBeitragDarstellung,
  { nummerierung }: ViewContext,
): FehlenderBeitragView {
  return {
    vorlage: 'fehlender-beitrag',
    anker: nummerierung.ankerOf(beitrag),
    amt: beitrag.amt,
    frist: beitrag.frist && formatDatumLang(beitrag.frist),
  }
}
