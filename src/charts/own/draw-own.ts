import type { EigenesDiagramm } from '../../model/diagramm.ts'
import type { Zeichenelement } from '../scene-elements.ts'
import { toElemente } from '../scene-elements.ts'
import type { Schrift } from '../text-metrics.ts'
import type { Szenerie } from '../vega-scene.ts'
import { measureElemente } from './extent.ts'
import { toVegaLite } from './to-vega-lite.ts'

/** What is to be painted, and how large it is in px: not wider than asked for. */
export interface Zeichenplan {
  readonly breite: number
  readonly hoehe: number
  readonly elemente: readonly Zeichenelement[]
}

/** Runs of the plot until drawing and words together are as wide as asked for. */
const runs = 4

/**
 * Lays out a chart of own data: Vega-Lite says where the marks are, the real font how much room the
 * words around them take.
 * @throws Zeichenfehler if Vega warns; RangeError for what has no place in a drawing.
 */
export function drawOwn(
  diagramm: EigenesDiagramm,
  breite: number,
  { schrift, szenerie }: { readonly schrift: Schrift; readonly szenerie: Szenerie },
): Zeichenplan {
  const { spec, hoehe, daten, signale } = toVegaLite(diagramm, breite, schrift)
  const run = szenerie.prepare('eigen', spec)
  let plot = breite * 0.8
  for (let left = runs; ; left -= 1) {
    const scene = run({ breite: Math.floor(plot), hoehe, daten, signale })
    const elemente = toElemente(scene)
    const extent = measureElemente(elemente, schrift)
    const excess = extent.rechts - extent.links - breite
    if (left === 1 || (excess < 0.5 && excess > -1.5))
      return {
        breite: Math.max(breite, Math.floor(extent.rechts - extent.links)),
        hoehe: Math.ceil(extent.unten - extent.oben),
        elemente: toElemente(scene, -extent.links, -extent.oben),
      }
    plot = Math.max(plot - excess, 60)
  }
}
