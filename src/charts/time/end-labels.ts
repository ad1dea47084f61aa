import type { Rolle } from '../../model/diagramm.ts'
import { rollenstil } from '../rollen.ts'
import { toTextzeile, zeilenhoehe } from '../drawing.ts'
import type { Linie, Textzeile } from '../drawing.ts'
import { spread } from './spread.ts'
import type { Schrift, Schriftgewicht } from '../text-metrics.ts'
import { wrapText } from '../wrap.ts'

/** What stands at the end of a line. */
export interface Endwort {
  readonly rolle: Rolle
  readonly name: string
  readonly endwert: string
}

/** A label at the end of a line, broken into lines: name above, last value below. */
export interface Endblock {
  readonly rolle: Rolle
  readonly zeilen: readonly { readonly text: string; readonly istName: boolean }[]
  readonly breite: number
  readonly hoehe: number
}

const abstand = 10
/** Room for a leader where labels had to move. */
const zeigerraum = 12
const luft = 4

/** Breaks the labels to a column that is no wider than `hoechstens`. */
export function wrapEndwort(wort: Endwort, hoechstens: number, schrift: Schrift): Endblock {
  const { gewicht } = rollenstil[wort.rolle]
  const wrap = (text: string, weight: Schriftgewicht): readonly string[] =>
    text === '' ? [] : wrapText(text, hoechstens, (line) => schrift.measure(line, 13, weight))
  const zeilen = [
    ...wrap(wort.name, gewicht).map((text) => ({ text, istName: true })),
    ...wrap(wort.endwert, 400).map((text) => ({ text, istName: false })),
  ]
  const widths = zeilen.map(({ text, istName }) =>
    schrift.measure(text, 13, istName ? gewicht : 400),
  )
  return {
    rolle: wort.rolle,
    zeilen,
    breite: Math.max(0, ...widths),
    hoehe: zeilen.length * zeilenhoehe + luft,
  }
}

/** Width of the column of labels with the gap to the plot. */
export function measureEndspalte(blocks: readonly Endblock[]): number {
  return Math.max(0, ...blocks.map(({ breite }) => breite)) + abstand + zeigerraum + 2
}

/**
 * Labels right of the plot, the first line level with the last point; where two would overlap
 * they give way, and a hairline leads from the point to its label.
 */
export function placeEndblocks(
  blocks: readonly { readonly block: Endblock; readonly x: number; readonly y: number }[],
  bereich: { readonly plotRechts: number; readonly oben: number; readonly unten: number },
): { readonly texte: readonly Textzeile[]; readonly zeiger: readonly Linie[] } {
  const tops = spread(
    blocks.map(({ block, y }) => ({ wunsch: y - zeilenhoehe / 2, hoehe: block.hoehe })),
    bereich.oben,
    bereich.unten,
  )
  const isMoved = ({ y, x }: { x: number; y: number }, top: number): boolean =>
    Math.abs(top + zeilenhoehe / 2 - y) > 5 || x < bereich.plotRechts - 1
  const needsRoom = blocks.some((item, index) => isMoved(item, tops[index] ?? 0))
  const left = bereich.plotRechts + abstand + (needsRoom ? zeigerraum : 0)
  const texte: Textzeile[] = []
  const zeiger: Linie[] = []
  for (const [index, { block, x, y }] of blocks.entries()) {
    const top = tops[index] ?? 0
    const stil = rollenstil[block.rolle]
    for (const [line, { text, istName }] of block.zeilen.entries())
      texte.push(
        toTextzeile({
          x: left,
          y: top + 12 + line * zeilenhoehe,
          text,
          ...(istName && { farbe: stil.name, gewicht: stil.gewicht }),
        }),
      )
    const level = top + zeilenhoehe / 2
    if (isMoved({ x, y }, top))
      zeiger.push(
        {
          x: x + stil.punktradius + 1,
          y,
          x2: bereich.plotRechts + 6,
          y2: y,
          farbe: 'strich',
          dicke: 0.75,
        },
        { x: bereich.plotRechts + 6, y, x2: left - 3, y2: level, farbe: 'strich', dicke: 0.75 },
      )
  }
  return { texte, zeiger }
}
