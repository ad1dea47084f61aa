import type { GoldenerFadenDarstellung } from '../../model/darstellung.ts'
import { viewBelege } from './belege.ts'
import type { BelegeView } from './belege.ts'
import { csvOf, kennungOf } from './context.ts'
import type { Kennung, ViewContext } from './context.ts'

type Faden = GoldenerFadenDarstellung

export interface GoldenerFadenView extends Kennung {
  readonly vorlage: 'goldener-faden'
  readonly titel: string
  readonly lesehilfe: string | null
  readonly lang: boolean
  /** One column per Maßnahme, or one for all where there are too many to stand side by side. */
  readonly einzeln: boolean
  readonly handlungsfelder: readonly { readonly titel: string; readonly spalten: number }[]
  readonly massnahmen: Faden['massnahmen']
  readonly zeilen: readonly {
    readonly bedarf: string
    readonly titel: string
    readonly indikatoren: string
    readonly ziele: string
    readonly knoten: readonly KnotenView[]
    /** Ids of the Maßnahmen that serve it. */
    readonly traegt: readonly string[]
    readonly pruefgroesse: string
    readonly offen: string | null
  }[]
  readonly belege: BelegeView | null
  readonly csv: string
}

export interface KnotenView {
  /** Id of the Maßnahme, if it serves this Bedarf. */
  readonly massnahme: string | null
  /** Parts of the thread through this cell. */
  readonly klasse: string
}

/** More than this take over half a page; letters in a line of the two columns of words. */
const mostLines = 24
const lineLengths = {
  einzeln: { title: 24, measure: 24 },
  gemeinsam: { title: 36, measure: 34 },
} as const

/** With longer ids than this altogether, the Maßnahmen do not fit side by side on a page. */
const mostLetters = 50

export function viewGoldenerFaden(faden: Faden, context: ViewContext): GoldenerFadenView {
  const { massnahmen } = faden
  const einzeln =
    massnahmen.length > 0 &&
    massnahmen.reduce((sum, { id }) => sum + id.length + 1, 0) <= mostLetters
  return {
    vorlage: 'goldener-faden',
    ...kennungOf(faden, context),
    titel: faden.titel,
    lesehilfe: faden.lesehilfe,
    lang: countLines(faden, lineLengths[einzeln ? 'einzeln' : 'gemeinsam']) > mostLines,
    einzeln,
    handlungsfelder: groupFelder(massnahmen),
    massnahmen,
    zeilen: faden.zeilen.map((zeile) => {
      const traegt = massnahmen.filter((_, index) => zeile.traegt[index]).map(({ id }) => id)
      return {
        bedarf: zeile.bedarf,
        titel: zeile.titel,
        indikatoren: zeile.indikatoren,
        ziele: zeile.ziele,
        knoten: massnahmen.map(({ id }, index) => ({
          massnahme: zeile.traegt[index] ? id : null,
          klasse: traegt.length === 0 ? 'ohne' : 'faden',
        })),
        traegt,
        pruefgroesse: zeile.pruefgroesse,
        offen: zeile.offen,
      }
    }),
    belege: viewBelege(faden, context),
    csv: csvOf(faden.id),
  }
}

function groupFelder(massnahmen: Faden['massnahmen']): { titel: string; spalten: number }[] {
  const felder: { titel: string; spalten: number }[] = []
  for (const { handlungsfeld } of massnahmen) {
    const last = felder.at(-1)
    if (last?.titel === handlungsfeld) last.spalten += 1
    else felder.push({ titel: handlungsfeld, spalten: 1 })
  }
  return felder
}

function countLines(
  { zeilen }: Faden,
  letters: { readonly title: number; readonly measure: number },
): number {
  const lines = zeilen.map(({ titel, indikatoren, pruefgroesse, offen }) =>
    Math.max(
      Math.ceil(titel.length / letters.title) + Math.ceil(indikatoren.length / letters.title),
      Math.ceil((offen ?? pruefgroesse).length / letters.measure),
    ),
  )
  return lines.reduce((sum, each) => sum + each + 0.5, 0)
}
