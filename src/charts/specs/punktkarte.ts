import type { TopLevelSpec } from 'vega-lite'
import type { PunktkarteDiagramm } from '../../model/diagramm.ts'
import type { Diagrammart } from '../diagrammart.ts'
import type { Linie, Punkt, Textzeile } from '../drawing.ts'
import { toTextzeile } from '../drawing.ts'
import { basis, lineLayer, pointLayer, shapeLayer, signLayer, textLayer } from '../layers.ts'
import { placeNachbarn } from '../map/neighbours.ts'
import type { Ort, Strecke } from '../map/polygon.ts'
import { toFlaeche, toGrenze } from '../map/shapes.ts'
import { aroundOrt } from '../points/ground.ts'
import { toArtzeichen } from '../points/kinds.ts'
import { layoutPunktkarte } from '../points/layout.ts'
import type { Punktbild } from '../points/layout.ts'
import { arrangeLegende } from '../points/legend.ts'
import { toZeiger } from '../points/place-signs.ts'
import type { Standort } from '../points/place-signs.ts'

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
    shapeLayer('flaechen', { filled: true, color: 'akzent_hell' }),
    shapeLayer('innengrenzen', {
      filled: false,
      color: 'papier',
      strokeWidth: 2,
      strokeJoin: 'round',
    }),
    shapeLayer('umriss', { filled: false, color: 'tinte', strokeWidth: 1.8, strokeJoin: 'round' }),
    lineLayer('zeiger'),
    pointLayer('orte'),
    signLayer('zeichen'),
    lineLayer('massstab'),
    textLayer('texte'),
  ],
}

/** Facilities as signs on the Planungsräume of the region, numbered as in the list below. */
export const punktkarte: Diagrammart<PunktkarteDiagramm> = {
  spec,
  arrange(diagramm, format, schrift) {
    const bild = layoutPunktkarte(diagramm, format, schrift)
    const { ausschnitt, raeume, umriss, massstab, zeichen, nummern, namen, grund } = bild
    const { breite, hoehe } = ausschnitt
    const legende = arrangeLegende(
      diagramm.arten,
      toNotizen(bild),
      { breite, oben: hoehe + 8 },
      schrift,
    )
    const nachbarn = diagramm.nachbarn.features
      .filter((flaeche) => ausschnitt.reaches(flaeche))
      .map((flaeche) => ({
        name: flaeche.properties.name,
        vielecke: ausschnitt.project(flaeche),
      }))
    const belegt = {
      kaesten: [...grund.kaesten, ...grund.zeichen.map((ort) => aroundOrt(ort, grund.radius))],
      zeiger: grund.zeiger,
    }
    return {
      breite,
      hoehe: Math.ceil(hoehe + 8 + legende.hoehe),
      signale: {
        ausschnitt: [
          [0, 0],
          [breite, hoehe],
        ],
      },
      daten: {
        nachbarn: nachbarn.map(({ vielecke }) => toFlaeche(vielecke)),
        grenzen: nachbarn.map(({ vielecke }) => toGrenze(vielecke)),
        flaechen: raeume.map(({ vielecke }) => toFlaeche(vielecke)),
        innengrenzen: raeume.map(({ vielecke }) => toGrenze(vielecke)),
        umriss: [toGrenze(umriss)],
        zeiger: [...zeichen.map(toZeiger), ...nummern.map(({ zeiger }) => zeiger)].flatMap(
          (zeiger) => (zeiger ? [toHaarlinie(zeiger)] : []),
        ),
        orte: zeichen.flatMap((platz) => (toZeiger(platz) ? [toOrtspunkt(platz.ort)] : [])),
        zeichen: [
          ...zeichen.map(({ art, platz }) => toZeichen(art, platz, grund.radius)),
          ...legende.zeichen.map(({ art, ort }) => toZeichen(art, ort, grund.radius)),
        ],
        massstab: massstab.linien,
        texte: [
          ...placeNachbarn(nachbarn, ausschnitt, belegt, schrift),
          ...massstab.texte,
          ...namen.flatMap(({ texte }) => texte),
          ...nummern.map(toNummer),
          ...legende.texte,
        ],
      },
    }
  },
}

function toZeichen(art: number, [x, y]: Ort, radius: number): object {
  return { x, y, ...toArtzeichen(art, radius) }
}

function toHaarlinie([[x, y], [x2, y2]]: Strecke): Linie {
  return { x, y, x2, y2, farbe: 'tinte', dicke: 0.75 }
}

/** Where a sign belongs that had to move. */
function toOrtspunkt([x, y]: Ort): Punkt {
  return { x, y, flaeche: 8, fuellung: 'tinte', kontur: 'tinte', dicke: 0 }
}

function toNummer({ nummer, kasten }: Punktbild['nummern'][number]): Textzeile {
  return toTextzeile({
    x: kasten.x + kasten.breite / 2,
    y: kasten.y + 10.5,
    text: nummer,
    anker: 'center',
    farbe: 'tinte',
  })
}

/** What the picture does not show is said below it. */
function toNotizen({ zeichen, nummern, ausserhalb }: Punktbild): readonly string[] {
  const shown = new Set(nummern.map(({ nummer }) => nummer))
  const ohne = listNummern(zeichen).filter((nummer) => !shown.has(nummer))
  const draussen = listNummern(ausserhalb)
  const others = ausserhalb.length - draussen.length
  return [
    ...(zeichen.length === 0 ? ['keine Standorte im Ausschnitt'] : []),
    ...(ohne.length > 0 ? [`Nummern ohne Platz im Bild: ${ohne.join(', ')}`] : []),
    ...(draussen.length > 0 ? [`außerhalb des Ausschnitts: Nummer ${draussen.join(', ')}`] : []),
    ...(others > 0 ? [`außerhalb des Ausschnitts, ohne Nummer: ${others}`] : []),
  ]
}

function listNummern(standorte: readonly Standort[]): readonly string[] {
  return standorte.map(({ nummer }) => nummer).filter((nummer) => nummer !== '')
}
