import type { Darstellung } from '../../model/darstellung.ts'
import type { InhaltKapitel, InhaltTeil, Profilinhalt } from '../../model/inhalt.ts'
import type { ViewContext } from './context.ts'
import { viewDarstellungen } from './darstellung.ts'
import type { DarstellungView } from './darstellung.ts'

export interface TeilView {
  readonly anker: string
  /** „Teil I“; null where the title says it. */
  readonly name: string | null
  readonly titel: string
  readonly untertitel: string | null
  readonly kapitel: readonly KapitelView[]
}

export interface KapitelView {
  readonly anker: string
  readonly nr: string
  /** Too long to be set as a large numeral. */
  readonly nr_lang: boolean
  /** Goes on where the chapter before it ended: neither has more than gaps. */
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
    name: teilnameOf(teil, inhalt),
    titel: teil.titel,
    untertitel: teil.untertitel,
    kapitel: groupKapitel(teil).flatMap((group) =>
      group.map((kapitel, index) => viewKapitel(kapitel, index > 0, context)),
    ),
  }
}

/**
 * Chapters that share their pages: every chapter has its own, but chapters in a row that have
 * nothing yet but gaps stand together, so that a first draft is not a stack of empty pages.
 */
export function groupKapitel({ kapitel }: InhaltTeil): readonly (readonly InhaltKapitel[])[] {
  const groups: InhaltKapitel[][] = []
  for (const [index, each] of kapitel.entries()) {
    const before = kapitel[index - 1]
    if (before && isGap(before) && isGap(each)) groups.at(-1)?.push(each)
    else groups.push([each])
  }
  return groups
}

function isGap({ darstellungen, abschnitte }: InhaltKapitel): boolean {
  const all: readonly Darstellung[] = [
    ...darstellungen,
    ...abschnitte.flatMap((abschnitt) => abschnitt.darstellungen),
  ]
  return all.every(({ art }) => art === 'fehlender_beitrag' || art === 'ohne_daten')
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
