import { toTextzeile, zeilenhoehe } from './drawing.ts'
import type { Textzeile } from './drawing.ts'
import type { Schrift } from './text-metrics.ts'
import { placeAll, stack, wrapMarke } from './upright-places.ts'
import type { Anordnung, Block, Marke, Markenband, Platz } from './upright-places.ts'

/** Marks with their words, placed. The band begins at 0. */
export interface Markenworte {
  readonly texte: readonly Textzeile[]
  /** Dashed lines down to the foot of the plot: their upper end, level with the first line of words. */
  readonly linien: readonly { readonly x: number; readonly y: number }[]
  /** Arrows towards an edge: their point. */
  readonly pfeile: readonly {
    readonly x: number
    readonly y: number
    readonly nach: 'links' | 'rechts'
  }[]
  readonly hoehe: number
}

/** Narrower words find a place where lines stand close together. */
const breitenstufen = [1, 0.6, 0.4, 0.25]

/**
 * Words beside upright lines: left of the line where there is room, else right of it, else a level
 * lower. No words stand over others, over the title or under a line: each line begins level with
 * its own words.
 */
export function placeMarken(
  marken: readonly Marke[],
  band: Markenband,
  schrift: Schrift,
): Markenworte {
  const widest = Math.min(band.breitestes, band.rechts - band.links)
  for (const stufe of breitenstufen) {
    const blocks = marken.map((marke) => wrapMarke(marke, band, widest * stufe, schrift))
    const attempts = orders.flatMap((compare) => placeAll(blocks.toSorted(compare), band) ?? [])
    const [best] = attempts.toSorted((a, b) => a.hoehe - b.hoehe)
    if (best) return toWorte(best, band)
  }
  const blocks = marken.map((marke) => wrapMarke(marke, band, widest, schrift))
  return toWorte(stack(blocks, band), band)
}

/** Words beyond an edge go on top; then those that can go to one side only, or along the axis. */
const orders: readonly ((a: Block, b: Block) => number)[] = [
  (a, b) => byEdge(a, b) || a.starts.length - b.starts.length || a.x - b.x,
  (a, b) => byEdge(a, b) || a.x - b.x,
  (a, b) => byEdge(a, b) || b.x - a.x,
]

function byEdge(a: Block, b: Block): number {
  return Number(a.jenseits === null) - Number(b.jenseits === null)
}

function toWorte({ plaetze, hoehe }: Anordnung, band: Markenband): Markenworte {
  return {
    hoehe,
    texte: plaetze.flatMap(toTexte),
    linien: plaetze
      .filter(({ jenseits }) => jenseits === null)
      .map(({ x, kasten }) => ({ x, y: kasten.y })),
    pfeile: plaetze.flatMap(({ jenseits, kasten }) =>
      jenseits === null
        ? []
        : [{ x: band[jenseits], y: kasten.y + zeilenhoehe / 2, nach: jenseits }],
    ),
  }
}

function toTexte({ x, jenseits, zeilen, kasten }: Platz): readonly Textzeile[] {
  const isLeft = jenseits === null ? kasten.x < x : jenseits === 'rechts'
  return zeilen.map((text, index) =>
    toTextzeile({
      x: isLeft ? kasten.x + kasten.breite : kasten.x,
      y: kasten.y + 12 + index * zeilenhoehe,
      text,
      anker: isLeft ? 'right' : 'left',
    }),
  )
}
