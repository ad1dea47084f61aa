import type { ZeitreiheDiagramm } from '../../model/diagramm.ts'
import { toTextzeile, zeilenhoehe } from '../drawing.ts'
import type { Punkt, Textzeile } from '../drawing.ts'
import type { Schrift } from '../text-metrics.ts'
import { wrapText } from '../wrap.ts'
import { hasUmgerechnete, listLeere } from './series.ts'
import type { Reihe } from './series.ts'

/** A line below the plot, with the sign that it explains. */
export interface Fussnotiz {
  readonly texte: readonly Textzeile[]
  readonly punkte: readonly Punkt[]
}

const einzug = 18

/** Below the years: what hollow points mean, and whose values are missing. */
export function toFussnoten(
  diagramm: ZeitreiheDiagramm,
  reihen: readonly Reihe[],
  platz: { readonly links: number; readonly breite: number; readonly oben: number },
  schrift: Schrift,
): { readonly notizen: readonly Fussnotiz[]; readonly hoehe: number } {
  const hollow = reihen.some(hasUmgerechnete)
  const missing = reihen.length === 0 ? [] : listLeere(diagramm)
  const left = platz.links + einzug
  const notizen: Fussnotiz[] = []
  let y = platz.oben + 17
  if (hollow) {
    notizen.push({
      texte: [toTextzeile({ x: left, y, text: 'umgerechnet' })],
      punkte: [
        {
          x: platz.links + 9,
          y: y - 4,
          flaeche: 20,
          fuellung: 'papier',
          kontur: 'grau',
          dicke: 1.5,
        },
      ],
    })
    y += zeilenhoehe
  }
  if (missing.length > 0) {
    const lines = wrapText(
      `ohne Werte: ${missing.join(', ')}`,
      platz.breite - platz.links - 6,
      (line) => schrift.measure(line, 13),
    )
    notizen.push({
      texte: lines.map((text, index) =>
        toTextzeile({ x: platz.links + 6, y: y + index * zeilenhoehe, text }),
      ),
      punkte: [],
    })
    y += lines.length * zeilenhoehe
  }
  return { notizen, hoehe: notizen.length > 0 ? y - platz.oben - 11 : 0 }
}
