import type { TopLevelSpec } from 'vega-lite'
import type { VergleichDiagramm } from '../../model/diagramm.ts'
import { breiten } from '../format.ts'
import { arrangeZeile } from '../spine/row.ts'
import { measureSpalten } from '../spine/columns.ts'
import type { Diagrammart } from '../diagrammart.ts'
import { basis, lineLayer, pointLayer, rectLayer, textLayer } from '../layers.ts'

const spec: TopLevelSpec = {
  ...basis,
  layer: [
    rectLayer('felder'),
    lineLayer('trenner'),
    lineLayer('striche'),
    lineLayer('mediane'),
    lineLayer('richtlinien', { strokeDash: [3, 2] }),
    lineLayer('pfeile'),
    lineLayer('hof'),
    lineLayer('berlin'),
    pointLayer('bezirk', 'diamond'),
    pointLayer('region'),
    textLayer('texte'),
  ],
}

/**
 * A row per Indikator: every Bezirksregion as a stroke between the smallest and the largest value,
 * the middle half as a field, guideline values, and where region, Bezirk and Berlin stand.
 */
export const vergleich: Diagrammart<VergleichDiagramm> = {
  spec,
  arrange({ zeilen }, format, schrift) {
    const breite = breiten[format]
    const spalten = measureSpalten(zeilen, format, schrift)
    let y = 0
    const rows = zeilen.map((zeile, index) => {
      const row = arrangeZeile(zeile, spalten, y, index > 0)
      y += row.hoehe
      return row
    })
    return {
      breite,
      hoehe: Math.max(16, Math.ceil(y)),
      signale: {},
      daten: {
        felder: rows.flatMap(({ felder }) => felder),
        trenner: rows.flatMap(({ trenner }) => trenner),
        striche: rows.flatMap(({ striche }) => striche),
        mediane: rows.flatMap(({ mediane }) => mediane),
        richtlinien: rows.flatMap(({ richtlinien }) => richtlinien),
        pfeile: rows.flatMap(({ pfeile }) => pfeile),
        hof: rows.flatMap(({ hof }) => hof),
        berlin: rows.flatMap(({ berlin }) => berlin),
        bezirk: rows.flatMap(({ bezirk }) => bezirk),
        region: rows.flatMap(({ region }) => region),
        texte: rows.flatMap(({ texte }) => texte),
      },
    }
  },
}
