import type { Darstellung, Tabelle } from '../model/darstellung.ts'
import type { Profilinhalt } from '../model/inhalt.ts'
import { allDarstellungen } from '../model/inhalt.ts'
import { toCsv } from './csv.ts'
import type { TextFile } from './seite.ts'

/** Everything that is written for one form of a profile besides the PDF, in the order of its paths. */
export function toOutputFiles(
  inhalt: Profilinhalt,
  html: string,
  svgs: ReadonlyMap<string, string>,
): readonly TextFile[] {
  return [
    ...[...svgs].map(([id, content]) => ({ path: `diagramme/${id}.svg`, content })),
    ...allDarstellungen(inhalt).flatMap((darstellung) => {
      const tabelle = dataOf(darstellung)
      return tabelle ? [{ path: `daten/${darstellung.id}.csv`, content: toCsv(tabelle) }] : []
    }),
    { path: `${inhalt.profil.form}.html`, content: html },
  ].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** The table a Darstellung is drawn or printed from; null if it has none. */
export function dataOf(darstellung: Darstellung): Tabelle | null {
  switch (darstellung.art) {
    case 'tabelle':
      return darstellung.tabelle
    case 'kennzahlen':
    case 'abbildung':
    case 'goldener_faden':
      return darstellung.daten
    case 'text':
    case 'hinweis':
    case 'fachbeitrag':
    case 'fehlender_beitrag':
    case 'ohne_daten':
    case 'bild':
    case 'staerken_schwaechen':
      return null
  }
}
