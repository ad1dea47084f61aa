import type { KarteDiagramm } from '../../model/diagramm.ts'
import type { Farbton } from '../../model/erscheinungsbild.ts'
import type { Kasten, Textzeile } from '../drawing.ts'
import { toTextzeile, zeilenhoehe } from '../drawing.ts'
import type { Schrift } from '../text-metrics.ts'
import { measureLongest, wrapText } from '../wrap.ts'

/** The strip of classes with its words, and how high it is. */
export interface Klassenleiste {
  readonly felder: readonly (Kasten & { readonly farbe: Farbton })[]
  readonly texte: readonly Textzeile[]
  readonly hoehe: number
}

type Klassen = KarteDiagramm['klassen']

/** Steps of the sequence for one to five classes: as far apart as possible. */
const stufen = [[3], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]] as const

/** The step of areas that all have the same colour, because they stand for no figure. */
const ohneKlassen = 2

/** How many classes there are: one per name, or one more than there are limits. */
export function countKlassen({ namen, grenzen }: Klassen): number {
  return namen?.length ?? grenzen.length + 1
}

/**
 * Colour of a class and of text on it, for maps with up to five classes, or with none.
 * @throws RangeError for a class that the map does not have.
 */
export function toKlassenfarbe(
  klasse: number,
  anzahl: number,
): { readonly flaeche: Farbton; readonly text: Farbton } {
  const stufe = anzahl === 0 ? ohneKlassen : stufen[anzahl - 1]?.[klasse]
  if (stufe === undefined) throw new RangeError(`Klasse ${klasse} von ${anzahl} gibt es nicht.`)
  return { flaeche: `seq_${stufe}`, text: `auf_seq_${stufe}` }
}

const [feldhoehe, musterbreite] = [9, 26]
/** Between names that stand beside each other. */
const namensluecke = 10
/** From the upper edge of the strip to the base line of the first words below it. */
const grundlinie = 23

/**
 * The classes in order, their limits below the joints or their names below the fields, words for
 * both ends below that. Names that do not fit below their fields stand in a list.
 */
export function arrangeKlassenleiste(
  klassen: Klassen,
  breite: number,
  top: number,
  schrift: Schrift,
): Klassenleiste {
  if (countKlassen(klassen) === 0) return { felder: [], texte: [], hoehe: 0 }
  const measure = (line: string): number => schrift.measure(line, 13)
  const { namen } = klassen
  const feld = breite / countKlassen(klassen)
  const fits = namen?.every((name) => measureLongest(name, measure) <= feld - namensluecke) ?? true
  if (namen && !fits) return arrangeKlassenliste(klassen, namen, breite, top, schrift)
  const felder = Array.from({ length: countKlassen(klassen) }, (_, klasse) => ({
    x: klasse * feld,
    y: top,
    breite: feld,
    hoehe: feldhoehe,
    farbe: toKlassenfarbe(klasse, countKlassen(klassen)).flaeche,
  }))
  const texte = namen
    ? namen.flatMap((name, klasse) =>
        wrapText(name, feld - namensluecke, measure).map((text, line) => ({
          x: (klasse + 0.5) * feld,
          y: top + grundlinie + line * zeilenhoehe,
          text,
        })),
      )
    : klassen.grenzen.map((text, index) => ({ x: (index + 1) * feld, y: top + grundlinie, text }))
  const lowest = Math.max(top + grundlinie - zeilenhoehe - 1, ...texte.map(({ y }) => y))
  const enden = arrangeEnden(klassen, breite, lowest + zeilenhoehe + 1, schrift)
  const last = Math.max(lowest, ...enden.map(({ y }) => y))
  return {
    felder,
    texte: [
      ...texte.map((text) => toTextzeile({ ...text, anker: 'center', farbe: 'tinte' })),
      ...enden,
    ],
    hoehe: last + 5 - top,
  }
}

/** Words for both ends: side by side where both fit, else below each other over the full width. */
function arrangeEnden(
  { unten, oben }: Klassen,
  breite: number,
  first: number,
  schrift: Schrift,
): readonly Textzeile[] {
  const measure = (line: string): number => schrift.measure(line, 13)
  const wrap = (text: string): readonly string[] =>
    text === '' ? [] : wrapText(text, breite, measure)
  const isBeside = measure(unten) + measure(oben) + 24 <= breite
  const [links, rechts] = [wrap(unten), wrap(oben)]
  return [
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
}

/** A field and a name per class, below each other, the words for the ends beside first and last. */
function arrangeKlassenliste(
  { unten, oben }: Klassen,
  namen: readonly string[],
  breite: number,
  top: number,
  schrift: Schrift,
): Klassenleiste {
  const felder: (Kasten & { farbe: Farbton })[] = []
  const texte: Textzeile[] = []
  let y = top
  for (const [klasse, name] of namen.entries()) {
    const ende = klasse === 0 ? unten : klasse === namen.length - 1 ? oben : ''
    const lines = wrapText(
      ende === '' ? name : `${name} (${ende})`,
      breite - musterbreite - 8,
      (line) => schrift.measure(line, 13),
    )
    const { flaeche: farbe } = toKlassenfarbe(klasse, namen.length)
    felder.push({ x: 0, y: y + 2, breite: musterbreite, hoehe: 11, farbe })
    texte.push(
      ...lines.map((text, line) =>
        toTextzeile({
          x: musterbreite + 8,
          y: y + 12 + line * zeilenhoehe,
          text,
          farbe: 'tinte',
        }),
      ),
    )
    y += lines.length * zeilenhoehe + 1
  }
  return { felder, texte, hoehe: y + 3 - top }
}
