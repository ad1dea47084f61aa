import type { Ort } from '../map/polygon.ts'
import { toTextzeile, zeilenhoehe } from '../drawing.ts'
import type { Textzeile } from '../drawing.ts'
import type { Schrift } from '../text-metrics.ts'
import { wrapText } from '../wrap.ts'

/** What stands below a map of points, and how high it is. */
export interface Punktlegende {
  readonly zeichen: readonly { readonly art: number; readonly ort: Ort }[]
  readonly texte: readonly Textzeile[]
  readonly hoehe: number
}

/** Room for a sign, and between two entries. */
const [einzug, luecke] = [18, 22]

/** Each kind with its sign, one after the other as far as they go on a line; then notes. */
export function arrangeLegende(
  arten: readonly string[],
  notizen: readonly string[],
  { breite, oben }: { readonly breite: number; readonly oben: number },
  schrift: Schrift,
): Punktlegende {
  const measure = (line: string): number => schrift.measure(line, 13)
  const zeichen: { art: number; ort: Ort }[] = []
  const texte: Textzeile[] = []
  let [x, y, high] = [0, oben, 0]
  const breakLine = (): void => {
    ;[x, y, high] = [0, y + high, 0]
  }
  for (const [art, name] of arten.entries()) {
    const lines = wrapText(name, breite - einzug, measure)
    const wide = einzug + Math.max(...lines.map(measure))
    if (x > 0 && x + wide > breite) breakLine()
    zeichen.push({ art, ort: [x + 6, y + 8] })
    texte.push(...toZeilen(lines, x + einzug, y, 'tinte'))
    high = Math.max(high, lines.length * zeilenhoehe + 2)
    x += wide + luecke
  }
  breakLine()
  for (const notiz of notizen) {
    const lines = wrapText(notiz, breite, measure)
    texte.push(...toZeilen(lines, 0, y, 'grau'))
    y += lines.length * zeilenhoehe + 2
  }
  return { zeichen, texte, hoehe: y - oben + 3 }
}

function toZeilen(
  lines: readonly string[],
  x: number,
  y: number,
  farbe: Textzeile['farbe'],
): readonly Textzeile[] {
  return lines.map((text, index) =>
    toTextzeile({ x, y: y + 12.5 + index * zeilenhoehe, text, farbe }),
  )
}
