import type { TopLevelSpec } from 'vega-lite'
import type { LagekarteDiagramm } from '../../model/diagramm.ts'
import { layoutLage } from '../location/layout.ts'
import { toKasten } from '../map/polygon.ts'
import type { Diagrammart } from '../diagrammart.ts'
import { basis, lineLayer, pointLayer, shapeLayer, textLayer } from '../layers.ts'
import { toFlaeche } from '../map/shapes.ts'

const grenze = { stroke: 'papier', strokeWidth: 1.2, strokeJoin: 'round' } as const

const spec: TopLevelSpec = {
  ...basis,
  // The shapes are in px already.
  projection: { type: 'identity', scale: 1, translate: [0, 0] },
  layer: [
    shapeLayer('bezirke', { filled: true, color: 'ruhig', ...grenze }),
    shapeLayer('bezirk', { filled: true, color: 'ruhig_2', ...grenze }),
    shapeLayer('region', { filled: true, color: 'akzent' }),
    lineLayer('zeiger'),
    pointLayer('punkte'),
    textLayer('texte'),
  ],
}

/** Where the region lies: Berlin, its Bezirk darker, the region in colour, named by a pointer. */
export const lagekarte: Diagrammart<LagekarteDiagramm> = {
  spec,
  arrange(diagramm, format, schrift) {
    const { ausschnitt, region, zeiger, texte } = layoutLage(diagramm, format, schrift)
    const bezirke = diagramm.bezirke.features.map((flaeche) => ({
      istEigener: flaeche.properties.id === diagramm.bezirk,
      vielecke: ausschnitt.project(flaeche),
    }))
    const [[x, y], [x2, y2]] = zeiger
    // A dot that leaves even a small region visible.
    const { breite, hoehe } = toKasten(region.flat(2))
    const flaeche = Math.min(5, Math.max(1.5, Math.min(breite, hoehe) / 3)) ** 2
    return {
      breite: ausschnitt.breite,
      hoehe: ausschnitt.hoehe,
      signale: {},
      daten: {
        bezirke: bezirke
          .filter(({ istEigener }) => !istEigener)
          .map(({ vielecke }) => toFlaeche(vielecke)),
        bezirk: bezirke
          .filter(({ istEigener }) => istEigener)
          .map(({ vielecke }) => toFlaeche(vielecke)),
        region: [toFlaeche(region)],
        zeiger: [{ x, y, x2, y2, farbe: 'tinte', dicke: 1 }],
        punkte: [{ x, y, flaeche, fuellung: 'papier', kontur: 'papier', dicke: 0 }],
        texte,
      },
    }
  },
}
