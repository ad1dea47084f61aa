import type { RangfolgeDiagramm } from '../../model/diagramm.ts'
import type { Textzeile } from '../drawing.ts'
import { toTextzeile, zeilenhoehe } from '../drawing.ts'
import type { Schrift } from '../text-metrics.ts'

type Linie = RangfolgeDiagramm['linien'][number]

/** Words above a ranking, and where the lines below them begin. */
export interface Linienworte {
  readonly linien: readonly {
    readonly rolle: Linie['rolle']
    readonly x: number
    readonly y: number
  }[]
  readonly texte: readonly Textzeile[]
  readonly hoehe: number
}

/** Words in their place; level 0 stands right above the rows. */
interface Platz {
  readonly linie: Linie
  readonly x: number
  readonly von: number
  readonly breite: number
  readonly stufe: number
}

/** Between words side by side, and between words and a line that passes them. */
const [luecke, abstand] = [10, 4]

/**
 * The words of each line above it. Where they would meet, two stand left and right of their lines;
 * else all stand left of them in steps, so that no line runs through the words of another.
 */
export function placeLinienworte(
  linien: readonly Linie[],
  toX: (wert: number) => number,
  breite: number,
  schrift: Schrift,
): Linienworte {
  const sorted = linien
    .toSorted((a, b) => a.wert - b.wert)
    .map((linie) => ({
      linie,
      x: toX(linie.wert),
      breite: schrift.measure(linie.text, 13),
      stufe: 0,
    }))
  const middle = sorted.map((each) => ({
    ...each,
    von: Math.max(0, Math.min(breite - each.breite, each.x - each.breite / 2)),
  }))
  const beside = sorted.map((each, index) => ({
    ...each,
    von: index === 0 ? each.x - abstand - each.breite : each.x + abstand,
  }))
  const steps = sorted.map((each, index) => ({
    ...each,
    stufe: index,
    von: Math.max(0, each.x - abstand - each.breite),
  }))
  if (isFree(middle, breite)) return toWorte(middle)
  return toWorte(sorted.length === 2 && isFree(beside, breite) ? beside : steps)
}

function isFree(plaetze: readonly Platz[], breite: number): boolean {
  return plaetze.every(({ von, breite: own }, index) => {
    const before = plaetze[index - 1]
    const start = before ? before.von + before.breite + luecke : 0
    return von >= start && von + own <= breite
  })
}

function toWorte(plaetze: readonly Platz[]): Linienworte {
  const levels = Math.max(0, ...plaetze.map(({ stufe }) => stufe + 1))
  const grundlinie = (stufe: number): number => (levels - stufe) * zeilenhoehe - 4
  return {
    hoehe: levels * zeilenhoehe + (levels > 0 ? 4 : 0),
    linien: plaetze.map(({ linie: { rolle }, x, von, breite, stufe }) => ({
      rolle,
      x,
      // Beside its words a line reaches up to them.
      y: grundlinie(stufe) + (x < von || x > von + breite ? -9 : 4),
    })),
    texte: plaetze.map(({ linie: { text }, von, stufe }) =>
      toTextzeile({ x: von, y: grundlinie(stufe), text, farbe: 'tinte' }),
    ),
  }
}
