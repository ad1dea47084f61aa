import type { EigenesDiagramm } from '../../model/diagramm.ts'
import { grundgroesse, zeilenhoehe } from '../drawing.ts'
import type { Schrift } from '../text-metrics.ts'
import { measureLongest, wrapText } from '../wrap.ts'
import type { Diagrammplan } from './plan.ts'

/** A row of the data with the words that stand at its mark. */
export interface Markenwort {
  readonly [spalte: string]: string | number | null
}

const measure =
  (schrift: Schrift) =>
  (line: string): number =>
    schrift.measure(line, grundgroesse)

/** Names on the axis in lines no wider than the room for one of them. */
export function wrapNamen(
  { namen }: Pick<Diagrammplan, 'namen'>,
  breite: number,
  schrift: Schrift,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    namen.map((name) => [name, wrapText(name, Math.max(breite, 24), measure(schrift))]),
  )
}

/** Width of the longest word in the names. */
export function measureLongestNamen(
  { namen }: Pick<Diagrammplan, 'namen'>,
  schrift: Schrift,
): number {
  return Math.max(0, ...namen.map((name) => measureLongest(name, measure(schrift))))
}

/** Most lines that one of the names takes. */
export function countLines(umbruch: Readonly<Record<string, readonly string[]>>): number {
  return Math.max(1, ...Object.values(umbruch).map((lines) => lines.length))
}

/**
 * The printed number of each bar; upright bars only if it fits above every one of them. A missing
 * figure shows its sign at the base.
 */
export function toBalkenworte(
  { zeilen, texte }: EigenesDiagramm,
  { groesse, liegend }: Diagrammplan,
  bandbreite: number,
  schrift: Schrift,
): readonly Markenwort[] | undefined {
  const field = groesse.encoding.field ?? ''
  const worte = zeilen.map((zeile, index) => ({
    ...zeile,
    [field]: zeile[field] ?? 0,
    wort: texte[index]?.[field] ?? '',
  }))
  const fits = worte.every(({ wort }) => schrift.measure(wort, grundgroesse) <= bandbreite)
  return liegend || fits ? worte : undefined
}

/**
 * The names of series at the ends of their lines, if they stay apart there; else they need a
 * legend. `hoehe` is that of the plot in px.
 */
export function toLinienenden(
  { zeilen, spezifikation }: EigenesDiagramm,
  { mark, kategorie, groesse, liegend, namen, reihen }: Diagrammplan,
  hoehe: number,
): readonly Markenwort[] | undefined {
  const color = spezifikation.encoding.color?.field
  const [at, value] = [kategorie?.encoding.field, groesse.encoding.field]
  const isPlain = mark === 'line' && !groesse.encoding.aggregate && !liegend
  if (!isPlain || color === undefined || at === undefined || value === undefined) return undefined
  const ends = reihen.flatMap((reihe): readonly Markenwort[] => {
    const last = zeilen.findLast((zeile) => zeile[color] === reihe && zeile[value] !== null)
    return last ? [{ ...last, wort: reihe }] : []
  })
  const numbers = zeilen.flatMap((zeile) => (typeof zeile[value] === 'number' ? zeile[value] : []))
  const low =
    groesse.encoding.scale?.zero === false ? Math.min(...numbers) : Math.min(0, ...numbers)
  const px = hoehe / Math.max(Math.max(...numbers) - low, Number.EPSILON)
  const places = ends.map((end) => Number(end[value]) * px).toSorted((a, b) => a - b)
  const apart = places.every(
    (place, index) => index === 0 || place - (places[index - 1] ?? 0) >= zeilenhoehe,
  )
  const atEnd = ends.every((end) => end[at] === namen.at(-1))
  return apart && atEnd ? ends : undefined
}

/** Entries of a legend in a row, so that no row is wider than the drawing. */
export function toLegendenspalten(
  reihen: readonly string[],
  breite: number,
  schrift: Schrift,
): number {
  const symbol = 40
  const widest = Math.max(...reihen.map((reihe) => schrift.measure(reihe, grundgroesse))) + symbol
  return Math.max(1, Math.min(reihen.length, Math.floor(breite / widest)))
}

/** How Vega writes the numbers of an axis or of bars: as many decimals as the column has at most. */
export function toZahlenformat(nachkommastellen: number): string {
  return `,.${nachkommastellen}~f`
}
