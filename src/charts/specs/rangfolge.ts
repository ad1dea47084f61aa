import type { TopLevelSpec } from 'vega-lite'
import type { RangfolgeDiagramm } from '../../model/diagramm.ts'
import type { Diagrammart } from '../diagrammart.ts'
import { basis, lineLayer, pointLayer, rectLayer, textLayer } from '../layers.ts'
import { arrangeRangfolge } from '../ranking/arrange.ts'

const spec: TopLevelSpec = {
  ...basis,
  layer: [
    rectLayer('felder'),
    lineLayer('gitter'),
    lineLayer('richtwert', { strokeDash: [3, 2] }),
    lineLayer('bezirk', { strokeDash: [6, 3] }),
    lineLayer('berlin'),
    pointLayer('punkte'),
    textLayer('texte'),
  ],
}

/**
 * Räume one below the other from the highest value to the lowest, a dot each on a common scale; the
 * middle half of Berlin as a field, Bezirk, Berlin and guideline values as lines with their words.
 */
export const rangfolge: Diagrammart<RangfolgeDiagramm> = {
  spec,
  arrange: arrangeRangfolge,
}
