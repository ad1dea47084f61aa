import type { KarteDiagramm } from '../../model/diagramm.ts'
import type { Farbton } from '../../model/erscheinungsbild.ts'
import type { Kasten, Textzeile } from '../drawing.ts'
import { toTextzeile, zeilenhoehe } from '../drawing.ts'
import type { Schrift } from '../text-metrics.ts'
import { wrapText } from '../wrap.ts'

/** The strip of classes with its words, and how high it is. */
export interface Klassenleiste {
  readonly felder: readonly (Kasten & { readonly farbe: Farbton })[]
  readonly texte: readonly Textzeile[]
  readonly hoehe: number
}

/** Steps of the sequence for one to five classes: as far apart as possible. */
const stufen = [[3], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]] as const

/**
 * Colour of a class and of text on it, for maps with up to five classes.
 * @throws RangeError for a class that the map does not have.
 */
export function toKlassenfarbe(
  klasse: number,
  anzahl: number,
): { readonly flaeche: Farbton; readonly text: Farbton } {
  const stufe = stufen[anzahl - 1]?.[klasse]
  if (stufe === undefined) throw new RangeError(`Klasse ${klasse} von ${anzahl} gibt es nicht.`)
  return { flaeche: `seq_${stufe}`, text: `auf_seq_${stufe}` }
}

/** The classes in order, their limits below the joints, words for both ends below. */
export function arrangeKlassenleiste(
  { grenzen, unten, oben }: KarteDiagramm['klassen'],
  breite: number,
  top: number,
  schrift: Schrift,
): Klassenleiste {
  const anzahl = grenzen.length + 1
  const feld = breite / anzahl
  const felder = Array.from({ length: anzahl }, (_, klasse) => ({
    x: klasse * feld,
    y: top,
    breite: feld,
    hoehe: 9,
    farbe: toKlassenfarbe(klasse, anzahl).flaeche,
  }))
  const texte = grenzen.map((text, index) =>
    toTextzeile({ x: (index + 1) * feld, y: top + 23, text, anker: 'center', farbe: 'tinte' }),
  )
  const measure = (line: string): number => schrift.measure(line, 13)
  // Side by side where both fit, else below each other over the full width.
  const isBeside = measure(unten) + measure(oben) + 24 <= breite
  const links = wrapText(unten, breite, measure)
  const rechts = wrapText(oben, breite, measure)
  const first = top + 23 + (grenzen.length > 0 ? zeilenhoehe + 1 : 0)
  const ends = [
    ...links.map((text, index) => toTextzeile({ x: 0, y: first + index * zeilenhoehe, text })),
    ...rechts.map((text, index) =>
      toTextzeile({
        x: breite,
        y: first + (index + (isBeside ? 0 : links.length)) * zeilenhoehe,
        text,
        anker: 'right',
      }),
    ),
  ]
  const last = Math.max(...[...texte, ...ends].map(({ y }) => y))
  return { felder, texte: [...texte, ...ends], hoehe: last + 5 - top }
}
