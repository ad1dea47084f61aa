import { toTextzeile, zeilenhoehe } from '../drawing.ts'
import type { Punkt, Textzeile } from '../drawing.ts'
import type { Schrift } from '../text-metrics.ts'
import { pickLabels, toZeitworte } from './axis.ts'
import { hasUmgerechnete } from './frame.ts'
import type { Reihe, Zeitrahmen } from './frame.ts'

/** Title, numbers beside the scale lines, years below. */
export function toAchsentexte(
  rahmen: Zeitrahmen,
  isEmpty: boolean,
  schrift: Schrift,
): readonly Textzeile[] {
  const { achse, staende, titel, links, unten, toX, toY } = rahmen
  const worte = toZeitworte(staende)
  const shown = pickLabels(
    staende.map(toX),
    worte.map((wort) => schrift.measure(wort, 13)),
    16,
  )
  return [
    ...titel.map((text, index) => toTextzeile({ x: 0, y: 12 + index * zeilenhoehe, text })),
    ...(isEmpty ? [] : achse.striche).map(({ wert, text }) =>
      toTextzeile({ x: links - 14, y: toY(wert) + 4.5, text, anker: 'right' }),
    ),
    ...shown.map((index) =>
      toTextzeile({
        x: toX(staende[index] ?? ''),
        y: unten + 19,
        text: worte[index] ?? '',
        anker: 'center',
      }),
    ),
  ]
}

/** What hollow points mean; or that there is nothing to show. */
export function toHinweis(
  reihen: readonly Reihe[],
  { links, rechts, oben, unten, hoehe }: Zeitrahmen,
): { readonly texte: readonly Textzeile[]; readonly punkte: readonly Punkt[] } {
  if (reihen.length === 0) {
    const middle = { x: (links + rechts) / 2, y: (oben + unten) / 2, text: 'keine Angaben' }
    return { texte: [toTextzeile({ ...middle, anker: 'center' })], punkte: [] }
  }
  if (!reihen.some(hasUmgerechnete)) return { texte: [], punkte: [] }
  const y = hoehe - 5
  return {
    texte: [toTextzeile({ x: links + 12, y, text: 'umgerechnet' })],
    punkte: [
      { x: links + 3, y: y - 4, flaeche: 20, fuellung: 'papier', kontur: 'grau', dicke: 1.5 },
    ],
  }
}
