import type { TopLevelSpec } from 'vega-lite'
import type { KarteDiagramm } from '../../model/diagramm.ts'
import type { Diagrammart } from '../diagrammart.ts'
import {
  basis,
  colour,
  lineLayer,
  pointLayer,
  rectLayer,
  shapeLayer,
  textLayer,
} from '../layers.ts'
import { arrangeFuss } from '../map/foot.ts'
import { hatch } from '../map/hatch.ts'
import { layoutKarte } from '../map/layout.ts'
import { placeNachbarn } from '../map/neighbours.ts'
import { toFlaeche, toGrenze } from '../map/shapes.ts'
import { toAnker, toFeld, toLabels, toUnterlagen, toZeiger } from '../map/signs.ts'

const spec: TopLevelSpec = {
  ...basis,
  params: [
    {
      name: 'ausschnitt',
      value: [
        [0, 0],
        [1, 1],
      ],
    },
  ],
  // The shapes are in px already; Vega cuts them off at the frame.
  projection: { type: 'identity', scale: 1, translate: [0, 0], clipExtent: { expr: 'ausschnitt' } },
  layer: [
    shapeLayer('nachbarn', { filled: true, color: 'flaeche' }),
    shapeLayer('grenzen', { filled: false, color: 'ruhig_2', strokeWidth: 1 }),
    {
      data: { name: 'flaechen' },
      mark: { type: 'geoshape' },
      encoding: { fill: colour('farbe') },
    },
    lineLayer('schraffur'),
    shapeLayer('innengrenzen', {
      filled: false,
      color: 'papier',
      strokeWidth: 1.5,
      strokeJoin: 'round',
    }),
    shapeLayer('saum', { filled: false, color: 'papier', strokeWidth: 5, strokeJoin: 'round' }),
    shapeLayer('umriss', { filled: false, color: 'tinte', strokeWidth: 1.8, strokeJoin: 'round' }),
    rectLayer('felder'),
    lineLayer('zeiger', { strokeCap: 'round' }),
    pointLayer('punkte'),
    lineLayer('massstab'),
    textLayer('texte'),
  ],
}

/** Planungsräume or Bezirksregionen by class, with value and name; neighbours grey around them. */
export const karte: Diagrammart<KarteDiagramm> = {
  spec,
  arrange(diagramm, format, schrift) {
    const bild = layoutKarte(diagramm, format, schrift)
    const { breite, hoehe } = bild.ausschnitt
    const fuss = arrangeFuss(diagramm, bild, schrift)
    const nachbarn = diagramm.nachbarn.features
      .filter((flaeche) => bild.ausschnitt.reaches(flaeche))
      .map((flaeche) => ({
        name: flaeche.properties.name,
        vielecke: bild.ausschnitt.project(flaeche),
      }))
    const belegt = [
      bild.massstab.kasten,
      ...bild.innen.map(({ kasten }) => kasten),
      ...bild.aussen.map(({ kasten }) => kasten),
      ...bild.nummern.map(({ kasten }) => kasten),
    ]
    const zeiger = [
      ...bild.aussen.map((label) => label.zeiger),
      ...bild.nummern.flatMap((nummer) => (nummer.zeiger ? [nummer.zeiger] : [])),
    ]
    const umriss = toGrenze(bild.ausschnitt.project(diagramm.umriss))
    const ohneWert = bild.gebiete.filter(({ farbe }) => farbe === null)
    return {
      breite,
      hoehe: hoehe + fuss.hoehe,
      signale: {
        ausschnitt: [
          [0, 0],
          [breite, hoehe],
        ],
      },
      daten: {
        nachbarn: nachbarn.map(({ vielecke }) => toFlaeche(vielecke)),
        grenzen: nachbarn.map(({ vielecke }) => toGrenze(vielecke)),
        flaechen: bild.gebiete.map(({ vielecke, farbe }) => ({
          ...toFlaeche(vielecke),
          farbe: farbe ?? 'papier',
        })),
        schraffur: [...hatch(ohneWert.flatMap(({ vielecke }) => vielecke)), ...fuss.schraffur],
        innengrenzen: bild.gebiete.map(({ vielecke }) => toGrenze(vielecke)),
        // On a dark class among others the ink alone would not show.
        saum: bild.gebiete.some(({ istEigenes }) => istEigenes) ? [umriss] : [],
        umriss: [umriss],
        felder: [...toUnterlagen(bild), ...fuss.felder.map(toFeld)],
        zeiger: toZeiger(zeiger),
        punkte: zeiger.map(toAnker),
        massstab: bild.massstab.linien,
        texte: [
          ...placeNachbarn(nachbarn, bild.ausschnitt, { kaesten: belegt, zeiger }, schrift),
          ...bild.massstab.texte,
          ...toLabels(bild),
          ...fuss.texte,
        ],
      },
    }
  },
}
