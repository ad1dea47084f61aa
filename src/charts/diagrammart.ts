import type { TopLevelSpec } from 'vega-lite'
import type { Format } from './format.ts'
import type { Schrift } from './text-metrics.ts'
import type { Szenendaten } from './vega-scene.ts'

/**
 * One kind of chart: the Vega-Lite specification, which is the same for every drawing, and the
 * arrangement of a drawing: its size, scales, labels and rows of data.
 */
export interface Diagrammart<D> {
  readonly spec: TopLevelSpec
  arrange(diagramm: D, format: Format, schrift: Schrift): Szenendaten
}
