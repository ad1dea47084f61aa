import type { DataPath } from '../diagnostics/data-path.ts'
import type { AnalyseDatei, Element, GliederungDatei } from '../generated/source-types.ts'
import type { Geprueft } from './rule.ts'

/** An element of a profile with the place where it is written and the one where it appears. */
export interface GeschriebenesElement {
  readonly source: Geprueft<AnalyseDatei>['source']
  readonly path: DataPath
  readonly element: Element
  /** Number of its chapter or section. */
  readonly nr: string
}

/** All elements that the files of analyse/ write, in their order. */
export function eigeneElemente(
  analyse: readonly Geprueft<AnalyseDatei>[],
): readonly GeschriebenesElement[] {
  return analyse.flatMap(({ source, data }) => [
    ...(data.elemente ?? []).map((element, index) => ({
      source,
      path: ['elemente', index],
      element,
      nr: data.kapitel,
    })),
    ...(data.abschnitte ?? []).flatMap(({ nr, elemente = [] }, abschnitt) =>
      elemente.map((element, index) => ({
        source,
        path: ['abschnitte', abschnitt, 'elemente', index],
        element,
        nr,
      })),
    ),
  ])
}

/** A place of the outline that holds elements. */
export interface Gliederungsort {
  /** Empty for the overview. */
  readonly nr: string
  readonly elemente: readonly Element[]
  readonly path: DataPath
}

/** Overview, chapters and sections of an outline, in its order. */
export function gliederungsorte({ ueberblick = [], teile }: GliederungDatei): Gliederungsort[] {
  return [
    { nr: '', elemente: ueberblick, path: ['ueberblick'] },
    ...teile.flatMap(({ kapitel }, teil) =>
      kapitel.flatMap(({ nr, elemente = [], abschnitte = [] }, index) => {
        const path = ['teile', teil, 'kapitel', index]
        return [
          { nr, elemente, path: [...path, 'elemente'] },
          ...abschnitte.map((abschnitt, place) => ({
            nr: abschnitt.nr,
            elemente: abschnitt.elemente ?? [],
            path: [...path, 'abschnitte', place, 'elemente'],
          })),
        ]
      }),
    ),
  ]
}

/** Codes of indicators that an element shows, with their places inside it. */
export function indikatorenOf(element: Element): { path: DataPath; code: string }[] {
  if ('indikator' in element) return [{ path: ['indikator'], code: element.indikator }]
  if (!('indikatoren' in element)) return []
  return element.indikatoren.map((code, index) => ({ path: ['indikatoren', index], code }))
}
