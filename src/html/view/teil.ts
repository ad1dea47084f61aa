import type { InhaltKapitel, InhaltTeil, Profilinhalt } from '../../model/inhalt.ts'
import type { Nummerierung } from '../numbering.ts'
import type { ViewContext } from './context.ts'
import { viewDarstellungen } from './darstellung.ts'
import type { DarstellungView } from './darstellung.ts'

export interface TeilView {
  readonly anker: string
  /** Whether it has a heading: a Bezirksvergleich has one part only, which needs none. */
  readonly kopf: boolean
  /** „Teil I“; null where the title says it. */
  readonly name: string | null
  readonly titel: string
  readonly untertitel: string | null
  /** The counter style that its running heads are printed in. */
  readonly kopfstil: string
  readonly kapitel: readonly KapitelView[]
}

export interface KapitelView {
  readonly anker: string
  readonly nr: string
  /** Too long to be set as a large numeral. */
  readonly nr_lang: boolean
  /** Goes on where the chapter before it ended: only the first of a Teil begins a page. */
  readonly anschluss: boolean
  readonly titel: string
  readonly vorspann: string | null
  readonly darstellungen: readonly DarstellungView[]
  readonly abschnitte: readonly {
    readonly anker: string
    readonly ebene: number
    readonly nr: string
    readonly titel: string
    readonly darstellungen: readonly DarstellungView[]
  }[]
}

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI']

/** „Teil I“, „Teil II“; a profile of Teil II alone begins there. */
export function teilnameOf(teil: InhaltTeil, { teile, profil }: Profilinhalt): string | null {
  if (/^Teil\b/.test(teil.titel)) return null
  const first = profil.kopf.profiltyp === 'teil_2' ? 1 : 0
  return `Teil ${numerals[first + teile.indexOf(teil)] ?? ''}`.trim()
}

export function viewTeil(teil: InhaltTeil, inhalt: Profilinhalt, context: ViewContext): TeilView {
  return {
    anker: context.nummerierung.ankerOf(teil),
    kopf: inhalt.profil.form !== 'vergleich',
    name: teilnameOf(teil, inhalt),
    titel: teil.titel,
    untertitel: teil.untertitel,
    kopfstil: kopfstilOf(teil, context.nummerierung),
    kapitel: teil.kapitel.map((kapitel, index) =>
      viewKapitel(kapitel, index > 0 && inhalt.profil.form !== 'vergleich', context),
    ),
  }
}

/** Name of the counter style that prints the running heads of a Teil. */
export function kopfstilOf(teil: InhaltTeil, { ankerOf }: Pick<Nummerierung, 'ankerOf'>): string {
  return `kopf-${ankerOf(teil)}`
}

function viewKapitel(
  kapitel: InhaltKapitel,
  anschluss: boolean,
  context: ViewContext,
): KapitelView {
  const { nummerierung, ebene } = context
  return {
    anker: nummerierung.ankerOf(kapitel),
    nr: kapitel.nr,
    nr_lang: kapitel.nr.length > 2,
    anschluss,
    titel: kapitel.titel,
    vorspann: kapitel.vorspann,
    darstellungen: viewDarstellungen(kapitel.darstellungen, {
      ...context,
      ueberschrift: kapitel.titel,
    }),
    abschnitte: kapitel.abschnitte.map((abschnitt, index) => {
      const depth = index === 0 ? 1 : countParts(abschnitt.nr) - countParts(kapitel.nr)
      const own = ebene + (depth > 1 ? 1 : 0)
      return {
        anker: nummerierung.ankerOf(abschnitt),
        ebene: own,
        nr: abschnitt.nr,
        titel: abschnitt.titel,
        darstellungen: viewDarstellungen(abschnitt.darstellungen, {
          ...context,
          ebene: own + 1,
          ueberschrift: abschnitt.titel,
        }),
      }
    }),
  }
}

const countParts = (nr: string): number => nr.split('.').length
