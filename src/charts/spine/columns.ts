import type { VergleichDiagramm } from '../../model/diagramm.ts'
import { breiten } from '../format.ts'
import type { Format } from '../format.ts'
import type { Schrift } from '../text-metrics.ts'
import { measureLongest, wrapText } from '../wrap.ts'

/** The data of one row. */
export type Vergleichszeile = VergleichDiagramm['zeilen'][number]

/** How the rows are laid out: name, value and strip beside each other, or the strip below. */
export interface Spalten {
  readonly schrift: Schrift
  /** Right edge of the value, which is flush right. */
  readonly wertRechts: number
  readonly wertgroesse: number
  readonly namensgroesse: number
  readonly stripLinks: number
  readonly stripRechts: number
  readonly isBelow: boolean
  wrapName(zeile: Vergleichszeile): readonly string[]
}

const [gross, klein] = [16, 13] as const
const luecke = 16
/** The ends of the strip stay inside, with their signs. */
const rand = 6
/** Strips narrower than this are set below the name. */
const schmalsterStrip = 220
/** Share of the width that names may take beside the strip. */
const namensanteil = 0.34

/**
 * Columns as wide as names and values need, and no wider than a share of the drawing. Names are
 * as large as the text of the page where each fits on two lines, else small: all of them.
 */
export function measureSpalten(
  zeilen: readonly Vergleichszeile[],
  format: Format,
  schrift: Schrift,
): Spalten {
  const breite = breiten[format]
  const wertgroesse = widest(zeilen, gross, schrift) <= breite * 0.45 ? gross : klein
  const wertbreite = widest(zeilen, wertgroesse, schrift)
  const grund = { schrift, wertgroesse, stripRechts: breite - rand }
  for (const namensgroesse of [gross, klein]) {
    const measure = (line: string): number => schrift.measure(line, namensgroesse)
    const namen = zeilen.map(({ name }) => measure(name))
    const beside = Math.min(breite * namensanteil, Math.max(0, ...namen) + 1)
    const stripLinks = beside + wertbreite + 2 * luecke
    const isBelow = breite - stripLinks < schmalsterStrip
    const namensbreite = isBelow ? breite - wertbreite - luecke : beside
    const wrapName = ({ name }: Vergleichszeile): readonly string[] =>
      wrapText(name, namensbreite, measure)
    const fits = zeilen.every(
      (zeile) => wrapName(zeile).length <= 2 && measureLongest(zeile.name, measure) <= namensbreite,
    )
    if (!fits && namensgroesse !== klein) continue
    return {
      ...grund,
      namensgroesse,
      wrapName,
      isBelow,
      wertRechts: isBelow ? breite : stripLinks - luecke,
      stripLinks: isBelow ? rand : stripLinks + rand,
    }
  }
  throw new RangeError('No size for names.')
}

function widest(zeilen: readonly Vergleichszeile[], groesse: number, schrift: Schrift): number {
  return Math.max(0, ...zeilen.map(({ text }) => schrift.measure(text, groesse, 600)))
}
