import { toTextzeile, zeilenhoehe } from '../drawing.ts'
import type { Textzeile } from '../drawing.ts'
import type { Schrift } from '../text-metrics.ts'
import { pickLabels, toZeitworte } from './axis.ts'
import type { Zeitrahmen } from './frame.ts'

/** Title, numbers beside the scale lines, years below; or that there is nothing to show. */
export function toAchsentexte(
  rahmen: Zeitrahmen,
  isEmpty: boolean,
  schrift: Schrift,
): readonly Textzeile[] {
  const { achse, staende, titel, links, rechts, oben, unten, toX, toY } = rahmen
  const middle = { x: (links + rechts) / 2, y: (oben + unten) / 2, text: 'keine Angaben' }
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
    ...(isEmpty ? [toTextzeile({ ...middle, anker: 'center' })] : []),
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
