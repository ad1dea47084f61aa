import type { ZeitreiheDiagramm } from '../../model/diagramm.ts'
import { breiten } from '../format.ts'
import type { Format } from '../format.ts'
import { rollenstil } from '../rollen.ts'
import type { Schrift } from '../text-metrics.ts'
import { measureLongest } from '../wrap.ts'
import { toZeitworte } from './axis.ts'
import { wrapEndwort } from './end-labels.ts'
import type { Endblock, Endwort } from './end-labels.ts'
import { splitRuns } from './line-runs.ts'
import type { Messpunkt } from './line-runs.ts'

/** A series with its runs, its last value and its label. */
export type Reihe = ZeitreiheDiagramm['reihen'][number] & {
  readonly strecken: readonly (readonly Messpunkt[])[]
  readonly letzter: Messpunkt
  readonly block: Endblock
}

/** Shares of the width that labels take, and that a long word may take. */
const [labelanteil, wortanteil] = [0.28, 0.4]
const schmalste = 96

/** Breaks words to the column beside the plot: it grows for a long word, which is not broken lightly. */
export function toEndblock(wort: Endwort, format: Format, schrift: Schrift): Endblock {
  const breite = breiten[format]
  const longest = measureLongest(wort.name, (line) => schrift.measure(line, 13, wort.gewicht))
  const usual = Math.max(schmalste, breite * labelanteil)
  return wrapEndwort(wort, Math.max(usual, Math.min(longest + 1, breite * wortanteil)), schrift)
}

/** Every Stand of the diagram once, ascending. */
export function listStaende({ reihen }: ZeitreiheDiagramm): readonly string[] {
  return [...new Set(reihen.flatMap(({ punkte }) => punkte.map(({ stand }) => stand)))].toSorted()
}

/** The series that have a value, Berlin first, so that the region is painted on top. */
export function toReihen(
  diagramm: ZeitreiheDiagramm,
  format: Format,
  schrift: Schrift,
): readonly Reihe[] {
  const brueche = diagramm.brueche.map(({ ab }) => ab)
  return diagramm.reihen
    .flatMap((reihe) => {
      const strecken = splitRuns(reihe.punkte, brueche)
      const letzter = strecken.at(-1)?.at(-1)
      if (!letzter) return []
      const { name: farbe, gewicht } = rollenstil[reihe.rolle]
      const endwert = sayEndwert(reihe.endwert, letzter.stand, listStaende(diagramm))
      const wort = { name: reihe.name, endwert, farbe, gewicht, pfeil: null }
      return [{ ...reihe, strecken, letzter, block: toEndblock(wort, format, schrift) }]
    })
    .toSorted((a, b) => rollenstil[a.rolle].ebene - rollenstil[b.rolle].ebene)
}

/** A line that ends before the others says when: „1 935 (2019)“. */
function sayEndwert(endwert: string, stand: string, staende: readonly string[]): string {
  if (stand === staende.at(-1)) return endwert
  const wort = toZeitworte(staende)[staende.indexOf(stand)] ?? ''
  return endwert === '' ? wort : `${endwert} (${wort})`
}

/** Names of the series without any value: that they are missing is said. */
export function listLeere({ reihen }: ZeitreiheDiagramm): readonly string[] {
  return reihen.filter(({ punkte }) => splitRuns(punkte, []).length === 0).map(({ name }) => name)
}

/** Whether any value was carried over from another cut. */
export function hasUmgerechnete({ strecken }: Reihe): boolean {
  return strecken.flat().some(({ umgerechnet }) => umgerechnet)
}
