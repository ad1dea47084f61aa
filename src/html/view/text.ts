import type {
  OhneDatenDarstellung,
  StaerkenSchwaechenDarstellung,
  TextDarstellung,
} from '../../model/darstellung.ts'
import type { SafeHtml } from '../safe-html.ts'
import { viewBelege } from './belege.ts'
import type { BelegeView } from './belege.ts'
import type { ViewContext } from './context.ts'

export interface TextView {
  readonly vorlage: 'textblock' | 'hinweis'
  readonly anker: string
  readonly ebene: number
  readonly titel: string | null
  readonly inhalt: SafeHtml
  readonly belege: BelegeView | null
}

export function viewText(text: TextDarstellung, context: ViewContext): TextView {
  return {
    vorlage: text.art === 'text' ? 'textblock' : 'hinweis',
    anker: context.nummerierung.ankerOf(text),
    ebene: context.ebene,
    titel: text.titel,
    inhalt: context.markdown(text.markdown),
    belege: viewBelege(text, context),
  }
}

export interface OhneDatenView {
  readonly vorlage: 'ohne-daten'
  readonly anker: string
  readonly titel: string
  readonly grund: string
}

export function viewOhneDaten(
  luecke: OhneDatenDarstellung,
  { nummerierung }: ViewContext,
): OhneDatenView {
  return {
    vorlage: 'ohne-daten',
    anker: nummerierung.ankerOf(luecke),
    titel: luecke.titel,
    grund: luecke.grund,
  }
}

export interface StaerkenSchwaechenView {
  readonly vorlage: 'staerken-schwaechen'
  readonly anker: string
  readonly ebene: number
  readonly ebene_darunter: number
  readonly titel: string
  readonly spalten: readonly {
    /** `plus` or `minus`: the sign before each point. */
    readonly zeichen: 'plus' | 'minus'
    readonly titel: string
    readonly punkte: readonly { readonly wort: string; readonly beleg: string }[]
  }[]
  readonly anmerkungen: readonly string[]
}

export function viewStaerkenSchwaechen(
  darstellung: StaerkenSchwaechenDarstellung,
  { nummerierung, ebene }: ViewContext,
): StaerkenSchwaechenView {
  return {
    vorlage: 'staerken-schwaechen',
    anker: nummerierung.ankerOf(darstellung),
    ebene,
    ebene_darunter: ebene + 1,
    titel: darstellung.titel,
    spalten: darstellung.spalten.map(({ art, titel, punkte }) => ({
      zeichen: art === 'staerke' || art === 'potenzial' ? 'plus' : 'minus',
      titel,
      punkte: punkte.map(({ text, beleg }) => ({ wort: text, beleg })),
    })),
    anmerkungen: darstellung.anmerkungen,
  }
}
