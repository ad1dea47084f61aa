import type { TopLevelSpec } from 'vega-lite'
import type { ZeitreiheDiagramm } from '../../model/diagramm.ts'
import type { Diagrammart } from '../diagrammart.ts'
import type { Linie } from '../drawing.ts'
import { basis, colour, lineLayer, plain, pointLayer, raw, scaled, textLayer } from '../layers.ts'
import { rollenstil } from '../rollen.ts'
import { toZeit } from '../time/axis.ts'
import { placeEndblocks } from '../time/end-labels.ts'
import type { Linienende } from '../time/end-labels.ts'
import { createZeitrahmen, isIndex } from '../time/frame.ts'
import type { Zeitrahmen } from '../time/frame.ts'
import { toReihen } from '../time/series.ts'
import type { Reihe } from '../time/series.ts'
import { toAchsentexte } from '../time/texts.ts'

const x = scaled('zeit', 'zeitraum', ['links', 'rechts'])
const y = scaled('wert', 'wertebereich', ['unten', 'oben'])

const spec: TopLevelSpec = {
  ...basis,
  params: ['zeitraum', 'wertebereich', 'links', 'rechts', 'oben', 'unten'].map((name) => ({
    name,
    value: 0,
  })),
  layer: [
    {
      data: { name: 'skala' },
      mark: { type: 'rule' },
      encoding: {
        y,
        x: raw('x'),
        x2: { field: 'x2' },
        color: colour('farbe'),
        strokeWidth: plain('dicke'),
      },
    },
    lineLayer('brueche', { strokeDash: [3, 3] }),
    lineLayer('richtlinien', { strokeDash: [5, 3] }),
    lineLayer('fortsetzungen', { strokeDash: [1, 3] }),
    lineLayer('zeiger'),
    {
      data: { name: 'linien' },
      mark: { type: 'line', strokeJoin: 'round', strokeCap: 'round' },
      encoding: {
        x,
        y,
        color: colour('farbe'),
        strokeWidth: plain('dicke'),
        detail: { field: 'strecke', type: 'nominal' },
      },
    },
    {
      data: { name: 'punkte' },
      mark: { type: 'point', shape: 'circle', opacity: 1 },
      encoding: {
        x,
        y,
        fill: colour('fuellung'),
        stroke: colour('kontur'),
        strokeWidth: plain('dicke'),
        size: plain('flaeche'),
      },
    },
    pointLayer('notizpunkte'),
    textLayer('texte'),
  ],
}

/** Lines over the years, named at their ends; nothing is drawn across a break or a gap. */
export const zeitreihe: Diagrammart<ZeitreiheDiagramm> = {
  spec,
  arrange(diagramm, format, schrift) {
    const reihen = toReihen(diagramm, format, schrift)
    const rahmen = createZeitrahmen(diagramm, reihen, format, schrift)
    const { breite, hoehe, links, rechts, oben, unten, achse } = rahmen
    const labels = placeEndblocks(toEnden(reihen, rahmen), {
      plotRechts: rechts,
      oben: oben - 10,
      unten: unten + 14,
    })
    return {
      breite,
      hoehe,
      signale: {
        zeitraum: rahmen.zeitraum,
        wertebereich: [achse.von, achse.bis],
        links,
        rechts,
        oben,
        unten,
      },
      daten: {
        skala: reihen.length === 0 ? [] : toSkala(diagramm, rahmen),
        brueche: rahmen.bruchworte.linien.map((linie): Linie => ({
          ...linie,
          x2: linie.x,
          y2: unten,
          farbe: 'strich',
          dicke: 1,
        })),
        richtlinien: toRichtlinien(rahmen),
        fortsetzungen: labels.fortsetzungen,
        zeiger: labels.zeiger,
        linien: reihen.flatMap(toLinien),
        punkte: reihen.flatMap(toPunkte),
        notizpunkte: rahmen.notizen.flatMap(({ punkte }) => punkte),
        texte: [
          ...toAchsentexte(rahmen, reihen.length === 0, schrift),
          ...rahmen.bruchworte.texte,
          ...labels.texte,
          ...rahmen.notizen.flatMap(({ texte }) => texte),
        ],
      },
    }
  },
}

/** Where lines and guidelines end; those beyond the scale end at its edge. */
function toEnden(
  reihen: readonly Reihe[],
  { richtlinien, rechts, oben, unten, toX, toY }: Zeitrahmen,
): readonly Linienende[] {
  return [
    ...reihen.map(({ block, letzter, rolle }) => ({
      block,
      x: toX(letzter.stand),
      y: toY(letzter.wert),
      radius: rollenstil[rolle].punktradius,
    })),
    ...richtlinien.map(({ block, lage, richtwert }) => ({
      block,
      x: rechts,
      y: { innen: toY(richtwert.wert), darueber: oben, darunter: unten }[lage],
      radius: 0,
    })),
  ]
}

function toRichtlinien({ richtlinien, links, rechts, toY }: Zeitrahmen): readonly Linie[] {
  return richtlinien
    .filter(({ lage }) => lage === 'innen')
    .map(({ richtwert }) => toY(richtwert.wert))
    .map((y) => ({ x: links - 6, y, x2: rechts, y2: y, farbe: 'tinte', dicke: 0.9 }))
}

/** Scale lines; the one that values are measured from (zero, or 100 of an index) is stronger. */
function toSkala(
  diagramm: ZeitreiheDiagramm,
  { achse, links, rechts }: Zeitrahmen,
): readonly object[] {
  const grund = isIndex(diagramm) ? 100 : 0
  return achse.striche.map(({ wert }) => ({
    wert,
    x: links - 6,
    x2: rechts,
    farbe: wert === grund ? 'ruhig_2' : 'gitter',
    dicke: wert === grund ? 1.5 : 1,
  }))
}

function toLinien({ rolle, strecken }: Reihe, reihe: number): readonly object[] {
  const { linie, dicke } = rollenstil[rolle]
  return strecken.flatMap((strecke, index) =>
    strecke.map(({ stand, wert }) => ({
      zeit: toZeit(stand),
      wert,
      farbe: linie,
      dicke,
      strecke: `${reihe}-${index}`,
    })),
  )
}

/** The last point; points that no line joins; and, hollow, those carried over from another cut. */
function toPunkte({ rolle, strecken, letzter }: Reihe): readonly object[] {
  const { linie, punktradius } = rollenstil[rolle]
  return strecken.flatMap((strecke) =>
    strecke.flatMap((punkt) => {
      const isLast = punkt === letzter
      if (!isLast && !punkt.umgerechnet && strecke.length > 1) return []
      const radius = isLast ? punktradius : punktradius * 0.7
      return [
        {
          zeit: toZeit(punkt.stand),
          wert: punkt.wert,
          fuellung: punkt.umgerechnet ? 'papier' : linie,
          kontur: linie,
          dicke: 1.5,
          flaeche: (2 * (radius - 0.75)) ** 2,
        },
      ]
    }),
  )
}
