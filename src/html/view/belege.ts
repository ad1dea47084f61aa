import type { Quellenangabe, Tabelle } from '../../model/darstellung.ts'
import { formatStaende } from '../../wording/date.ts'
import { formatHerkunft, groupByHerkunft, nameHerkunft } from '../../wording/source-line.ts'
import { explainZeichen } from '../../wording/zeichen.ts'
import type { ViewContext } from './context.ts'
import { statusOf } from './zeichen.ts'

/** What stands below a table or beside a figure: signs, notes, sources. */
export interface BelegeView {
  /** „• Zahlenwert geheim zu halten; x Aussage nicht sinnvoll.“ */
  readonly zeichen: string | null
  readonly anmerkungen: readonly string[]
  /** Whether there are signs or notes to set in one paragraph. */
  readonly hat_erlaeuterung: boolean
  readonly fussnoten: readonly { readonly zeichen: number; readonly wort: string }[]
  readonly quellen: QuellenzeileView | null
}

export interface QuellenzeileView {
  readonly einleitung: string
  readonly quellen: readonly {
    readonly name: string
    readonly anker: string | null
    /** „Stand 31.12.2024“, where the sources differ in it. */
    readonly stand: string | null
  }[]
  /** „Stand: 31.12.2024.“, the same for all of them. */
  readonly stand: string | null
}

/**
 * Null if there is nothing to say: no empty line below a table.
 * @param tabelle the table whose signs are explained
 */
export function viewBelege(
  angaben: {
    readonly quellen: readonly Quellenangabe[]
    readonly anmerkungen: readonly string[]
    readonly fussnoten?: readonly string[]
    readonly tabelle?: Tabelle
  },
  context: Pick<ViewContext, 'nummerierung'>,
): BelegeView | null {
  const { anmerkungen, tabelle } = angaben
  const zeichen = explainZeichen(tabelle ? statusOf(tabelle) : [])
  const fussnoten = (angaben.fussnoten ?? []).map((wort, index) => ({ zeichen: index + 1, wort }))
  const quellen = viewQuellenzeile(angaben.quellen, context)
  const hat_erlaeuterung = zeichen !== null || anmerkungen.length > 0
  if (!hat_erlaeuterung && fussnoten.length === 0 && quellen === null) return null
  return { zeichen, anmerkungen, hat_erlaeuterung, fussnoten, quellen }
}

/** „Quelle: AfS, Einwohnerregister. Stand: 31.12.2024.“, each source a link to its licence. */
export function viewQuellenzeile(
  angaben: readonly Quellenangabe[],
  { nummerierung }: Pick<ViewContext, 'nummerierung'>,
): QuellenzeileView | null {
  const groups = groupByHerkunft(angaben)
  const [first] = groups
  if (!first) return null
  const isShared = new Set(groups.map(({ staende }) => formatStaende(staende))).size === 1
  return {
    einleitung: groups.length === 1 ? 'Quelle' : 'Quellen',
    quellen: groups.map(({ herkunft, staende }) => {
      const anker = nummerierung.ankerOfQuelle(herkunft.id)
      return {
        name: anker === null ? formatHerkunft(herkunft) : nameHerkunft(herkunft),
        anker,
        stand: isShared ? null : `Stand ${formatStaende(staende)}`,
      }
    }),
    stand: isShared ? `Stand: ${formatStaende(first.staende)}.` : null,
  }
}
