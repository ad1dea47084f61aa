import type { RangfolgeDiagramm } from '../../model/diagramm.ts'
import type { Schrift } from '../text-metrics.ts'
import { wrapText } from '../wrap.ts'

type Zeile = RangfolgeDiagramm['zeilen'][number]

/** A row in its place; sizes in px from the top of the rows. */
export interface Reihe {
  readonly zeile: Zeile
  /** Height of the dot. */
  readonly mitte: number
  /** Of number and first line. */
  readonly grundlinie: number
  /** Lines of the name, from the base line down. */
  readonly namen: readonly { readonly x: number; readonly y: number; readonly text: string }[]
}

const nummernbreite = 22
const luecke = 10
/** Share of the width that names may take before they break. */
const namensanteil = 0.44
const [luft, zeile, weitere] = [0.25, 13.5, 13]

/** Names as wide as they need, up to a share of the width; longer ones take two lines or more. */
export function arrangeZeilen(
  zeilen: readonly Zeile[],
  breite: number,
  schrift: Schrift,
): { readonly reihen: readonly Reihe[]; readonly links: number; readonly hoehe: number } {
  const measureBold = (text: string): number => schrift.measure(text, 13, 600)
  const most = breite * namensanteil
  const wrapped = zeilen.map(({ name }) => wrapText(name, most, measureBold))
  const widest = Math.max(0, ...wrapped.flat().map(measureBold))
  let y = 0
  const reihen = zeilen.map((each, index): Reihe => {
    const lines = wrapped[index] ?? []
    const grundlinie = y + luft + 11
    const mitte = grundlinie - 4.5
    y += luft + zeile + (lines.length - 1) * weitere
    return {
      zeile: each,
      mitte,
      grundlinie,
      namen: lines.map((text, line) => ({ x: nummernbreite, y: line * weitere, text })),
    }
  })
  return { reihen, links: nummernbreite + widest + luecke, hoehe: y + luft }
}
