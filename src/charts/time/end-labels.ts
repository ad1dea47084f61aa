import type { Farbton } from '../../model/erscheinungsbild.ts'
import { toTextzeile, zeilenhoehe } from '../drawing.ts'
import type { Linie, Textzeile } from '../drawing.ts'
import { drawPfeil } from '../guides.ts'
import { spread } from './spread.ts'
import type { Schrift, Schriftgewicht } from '../text-metrics.ts'
import { wrapText } from '../wrap.ts'

/** What stands at the end of a line. */
export interface Endwort {
  readonly name: string
  readonly endwert: string
  readonly farbe: Farbton
  readonly gewicht: 400 | 600
  /** For a line that lies above or below the plot: an arrow before the words. */
  readonly pfeil: 'oben' | 'unten' | null
}

/** A label at the end of a line, broken into lines: name above, last value below. */
export interface Endblock extends Endwort {
  readonly zeilen: readonly { readonly text: string; readonly istName: boolean }[]
  readonly breite: number
  readonly hoehe: number
}

/** A label and the end of its line. */
export interface Linienende {
  readonly block: Endblock
  readonly x: number
  readonly y: number
  /** Of the dot at the end; 0 if there is none. */
  readonly radius: number
}

/** Labels beside the plot and what joins them to their lines. */
export interface Endworte {
  readonly texte: readonly Textzeile[]
  /** Hairlines beside the plot, and arrows. */
  readonly zeiger: readonly Linie[]
  /** From the end of a line that ends early to the edge of the plot. */
  readonly fortsetzungen: readonly Linie[]
}

const abstand = 10
/** Room for a leader where labels had to move. */
const zeigerraum = 12
const luft = 4
/** Room for an arrow before the words. */
const pfeilraum = 12

/** Breaks the words to a column that is no wider than `hoechstens`. */
export function wrapEndwort(wort: Endwort, hoechstens: number, schrift: Schrift): Endblock {
  const wrap = (text: string, weight: Schriftgewicht): readonly string[] =>
    text === '' ? [] : wrapText(text, hoechstens, (line) => schrift.measure(line, 13, weight))
  const zeilen = [
    ...wrap(wort.name, wort.gewicht).map((text) => ({ text, istName: true })),
    ...wrap(wort.endwert, 400).map((text) => ({ text, istName: false })),
  ]
  const widths = zeilen.map(({ text, istName }) =>
    schrift.measure(text, 13, istName ? wort.gewicht : 400),
  )
  return {
    ...wort,
    zeilen,
    breite: Math.max(0, ...widths) + toEinzug(wort),
    hoehe: zeilen.length * zeilenhoehe + luft,
  }
}

/** Width of the column of labels with the gap to the plot. */
export function measureEndspalte(blocks: readonly Endblock[]): number {
  return Math.max(0, ...blocks.map(({ breite }) => breite)) + abstand + zeigerraum + 2
}

/**
 * Labels right of the plot, the first line level with the end of its line; where two would overlap
 * they give way, and a hairline leads to the label.
 */
export function placeEndblocks(
  enden: readonly Linienende[],
  bereich: { readonly plotRechts: number; readonly oben: number; readonly unten: number },
): Endworte {
  const tops = spread(
    enden.map(({ block, y }) => ({ wunsch: y - zeilenhoehe / 2, hoehe: block.hoehe })),
    bereich.oben,
    bereich.unten,
  )
  const platz = enden.map((ende, index) => {
    const top = tops[index] ?? 0
    const level = top + zeilenhoehe / 2
    const isEarly = ende.x < bereich.plotRechts - 1
    const isMoved = ende.block.pfeil === null && (isEarly || Math.abs(level - ende.y) > 5)
    return { ...ende, top, level, isEarly, isMoved }
  })
  const edge = bereich.plotRechts + 6
  const left =
    bereich.plotRechts + abstand + (platz.some(({ isMoved }) => isMoved) ? zeigerraum : 0)
  const hairline = { farbe: 'strich', dicke: 0.75 } as const
  return {
    texte: platz.flatMap(({ block, top }) => toTexte(block, left, top)),
    zeiger: platz.flatMap(({ block, x, y, radius, level, isEarly, isMoved }): readonly Linie[] => {
      if (block.pfeil) return drawBlockpfeil(block.pfeil, left + 3, level)
      if (!isMoved) return []
      const steg = { x: isEarly ? bereich.plotRechts : x + radius + 1, y, x2: edge, y2: y }
      return [
        { ...steg, ...hairline },
        { x: edge, y, x2: left - 3, y2: level, ...hairline },
      ]
    }),
    fortsetzungen: platz.flatMap(({ x, y, radius, isEarly }): readonly Linie[] =>
      isEarly ? [{ x: x + radius + 2, y, x2: bereich.plotRechts, y2: y, ...hairline }] : [],
    ),
  }
}

function toTexte(block: Endblock, left: number, top: number): readonly Textzeile[] {
  const { farbe, gewicht, zeilen } = block
  return zeilen.map(({ text, istName }, line) =>
    toTextzeile({
      x: left + toEinzug(block),
      y: top + 12 + line * zeilenhoehe,
      text,
      ...(istName && { farbe, gewicht }),
    }),
  )
}

function toEinzug({ pfeil }: Endwort): number {
  return pfeil === null ? 0 : pfeilraum
}

function drawBlockpfeil(pfeil: 'oben' | 'unten', x: number, level: number): readonly Linie[] {
  return drawPfeil(x, level + (pfeil === 'oben' ? -4.5 : 4.5), pfeil)
}
