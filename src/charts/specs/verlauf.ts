import type { TopLevelSpec } from 'vega-lite'
import type { VerlaufDiagramm } from '../../model/diagramm.ts'
import { breiten } from '../format.ts'
import { splitRuns } from '../time/line-runs.ts'
import type { Messpunkt } from '../time/line-runs.ts'
import { findBruchstelle, toZeit, toZeitraum } from '../time/axis.ts'
import type { Diagrammart } from '../diagrammart.ts'
import { basis, lineLayer, pointLayer, scaled } from '../layers.ts'
import type { Linie, Punkt } from '../drawing.ts'

const breite = breiten.zeile
const hoehe = 36
const rand = 6
/** Changes smaller than this share of the value stay nearly flat. */
const kleinsteSpanne = 0.02

const spec: TopLevelSpec = {
  ...basis,
  params: ['zeitraum', 'wertebereich', 'links', 'rechts', 'oben', 'unten'].map((name) => ({
    name,
    value: 0,
  })),
  layer: [
    lineLayer('brueche', { strokeDash: [2, 2] }),
    {
      data: { name: 'linien' },
      mark: {
        type: 'line',
        color: 'akzent',
        strokeWidth: 1.75,
        strokeJoin: 'round',
        strokeCap: 'round',
      },
      encoding: {
        x: scaled('zeit', 'zeitraum', ['links', 'rechts']),
        y: scaled('wert', 'wertebereich', ['unten', 'oben']),
        detail: { field: 'strecke', type: 'nominal' },
      },
    },
    pointLayer('punkte'),
  ],
}

/** A small line without axes for the row of a table: its first and last point, and breaks. */
export const verlauf: Diagrammart<VerlaufDiagramm> = {
  spec,
  arrange({ punkte, bruch }) {
    const strecken = splitRuns(punkte, bruch === null ? [] : [bruch])
    const staende = punkte.map(({ stand }) => stand)
    const zeitraum = toZeitraum(staende)
    const wertebereich = toWertebereich(strecken.flat().map(({ wert }) => wert))
    const toX = (stand: string): number =>
      rand + share(toZeit(stand), zeitraum) * (breite - 2 * rand)
    const toY = (wert: number): number =>
      hoehe - rand - share(wert, wertebereich) * (hoehe - 2 * rand)
    return {
      breite,
      hoehe,
      signale: {
        zeitraum,
        wertebereich,
        links: rand,
        rechts: breite - rand,
        oben: rand,
        unten: hoehe - rand,
      },
      daten: {
        brueche: toBruch(bruch === null ? null : findBruchstelle(staende, bruch, toX)),
        linien: strecken.flatMap((strecke, index) =>
          strecke.map(({ stand, wert }) => ({ zeit: toZeit(stand), wert, strecke: index })),
        ),
        punkte: toPunkte(strecken, toX, toY),
      },
    }
  },
}

/** First and last point, and any point that no line joins. */
function toPunkte(
  strecken: readonly (readonly Messpunkt[])[],
  toX: (stand: string) => number,
  toY: (wert: number) => number,
): readonly Punkt[] {
  const all = strecken.flat()
  const [first, last] = [all[0], all.at(-1)]
  const single = strecken.filter((strecke) => strecke.length === 1).flat()
  return all
    .filter((punkt) => punkt === first || punkt === last || single.includes(punkt))
    .map((punkt) => ({
      x: toX(punkt.stand),
      y: toY(punkt.wert),
      flaeche: (punkt === last ? 4.5 : 2.6) ** 2,
      fuellung: punkt.umgerechnet ? 'papier' : 'akzent',
      kontur: 'akzent',
      dicke: punkt === last ? 1.5 : 1,
    }))
}

function toBruch(x: number | null): readonly Linie[] {
  return x === null ? [] : [{ x, y: 1, x2: x, y2: hoehe - 1, farbe: 'strich', dicke: 1 }]
}

function toWertebereich(werte: readonly number[]): readonly [number, number] {
  if (werte.length === 0) return [0, 1]
  const [low, high] = [Math.min(...werte), Math.max(...werte)]
  const spanne = Math.max(Math.abs(low), Math.abs(high)) * kleinsteSpanne || 1
  const middle = (low + high) / 2
  return high - low >= spanne ? [low, high] : [middle - spanne / 2, middle + spanne / 2]
}

function share(value: number, [from, to]: readonly [number, number]): number {
  return (value - from) / (to - from)
}
