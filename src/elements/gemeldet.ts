import type { FachplanungDatei } from '../generated/source-types.ts'
import type { Darstellung, Zelle } from '../model/darstellung.ts'
import { amtName } from '../model/profil.ts'
import type { ElementContext } from './context.ts'
import type { Listenspalte } from './liste.ts'
import { toListendarstellung, toListentabelle } from './liste.ts'
import { quelleOfAmt, quellenOfIds, uniqueQuellen } from './quellen.ts'
import { textZelle } from './zelle.ts'

/** Something an Amt lists in its file. */
export interface Gemeldet<T> {
  readonly eintrag: T
  readonly datei: FachplanungDatei
}

/** What the files of all Ämter list of one kind. */
export function collectGemeldete<T>(
  read: (datei: FachplanungDatei) => readonly T[] | undefined,
  { profil }: Pick<ElementContext, 'profil'>,
): readonly Gemeldet<T>[] {
  return profil.fachplanung.flatMap((datei) =>
    (read(datei) ?? []).map((eintrag) => ({ eintrag, datei })),
  )
}

/** The list as a table with its sources; nothing without entries: these kinds are optional. */
export function toGemeldetenliste<T extends { readonly id: string; readonly quelle?: string }>(
  element: {
    readonly id: string
    readonly titel?: string
    readonly anmerkungen?: readonly string[]
  },
  titel: string,
  spalten: readonly Listenspalte<Gemeldet<T>>[],
  list: readonly Gemeldet<T>[],
  context: ElementContext,
): readonly Darstellung[] {
  if (list.length === 0) return []
  const quellen = uniqueQuellen([
    ...quellenOfIds(
      list.map(({ eintrag }) => eintrag.quelle),
      context,
    ),
    ...list
      .filter(({ eintrag }) => eintrag.quelle === undefined)
      .map(({ datei }) => quelleOfAmt(datei, context)),
  ])
  return [toListendarstellung(element, titel, quellen, toListentabelle(spalten, list))]
}

/** Who has listed it. */
export function amtSpalte<T>({
  profil,
}: Pick<ElementContext, 'profil'>): Listenspalte<Gemeldet<T>> {
  return {
    id: 'amt',
    titel: 'Amt',
    zelle: ({ datei }) => textZelle(amtName(profil.bezirk, datei.amt)),
  }
}

/** A cell for a text that may be missing. */
export function optionaleZelle(text: string | undefined): Zelle | null {
  return text === undefined || text === '' ? null : textZelle(text)
}
