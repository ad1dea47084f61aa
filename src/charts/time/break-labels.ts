import { toTextzeile, zeilenhoehe } from '../drawing.ts'
import type { Kasten, Textzeile } from '../drawing.ts'
import type { Schrift } from '../text-metrics.ts'
import { wrapText } from '../wrap.ts'

/** A dashed line down to the foot of the plot. */
export interface Bruchlinie {
  readonly x: number
  /** Upper end: level with its first line of words. */
  readonly y: number
}

/** Breaks with their words, placed. */
export interface Bruchworte {
  readonly texte: readonly Textzeile[]
  readonly linien: readonly Bruchlinie[]
  /** Height of the band that the words take above the plot. */
  readonly hoehe: number
}

const abstand = 6
const breitestes = 110

/**
 * Words for breaks, in a band above the plot: left of the dashed line where there is room, else
 * right of it, else a level lower. No words stand over others, over the title of the axis or
 * under a dashed line: each line begins level with its own words.
 */
export function placeBreaks(
  brueche: readonly { readonly x: number; readonly text: string }[],
  bereich: { readonly rechts: number; readonly titel: Kasten },
  schrift: Schrift,
): Bruchworte {
  const blocks = brueche.map(({ x, text }) => {
    const zeilen = wrapText(text, breitestes, (line) => schrift.measure(line, 13))
    const breite = Math.max(...zeilen.map((zeile) => schrift.measure(zeile, 13)))
    return { x, zeilen, breite, hoehe: zeilen.length * zeilenhoehe }
  })
  const sides = ({ x, breite }: { x: number; breite: number }): number[] =>
    [x - abstand - breite, x + abstand].filter(
      (start) => start >= 0 && start + breite <= bereich.rechts,
    )
  // Words that can go to one side only choose first.
  const order = blocks.toSorted((a, b) => sides(a).length - sides(b).length || a.x - b.x)
  const placed: Platz[] = []
  for (const block of order) {
    const starts = sides(block)
    const kasten = findPlace(block, starts.length > 0 ? starts : [0], [...placed], bereich.titel)
    placed.push({ ...block, kasten })
  }
  const boxes = [bereich.titel, ...placed.map(({ kasten }) => kasten)]
  return {
    texte: placed.flatMap(toTexte),
    linien: placed.map(({ x, kasten }) => ({ x, y: kasten.y })),
    hoehe: Math.max(...boxes.map(({ y, hoehe }) => y + hoehe)),
  }
}

interface Platz {
  readonly x: number
  readonly zeilen: readonly string[]
  readonly kasten: Kasten
}

function findPlace(
  { x, breite, hoehe }: { readonly x: number; readonly breite: number; readonly hoehe: number },
  starts: readonly number[],
  placed: readonly Platz[],
  titel: Kasten,
): Kasten {
  for (let y = 0; ; y += zeilenhoehe)
    for (const start of starts) {
      const kasten = { x: start, y, breite, hoehe }
      const isFree = placed.every(
        (other) =>
          !overlaps(kasten, other.kasten) &&
          !isCrossed(kasten, other.x, other.kasten.y) &&
          !isCrossed(other.kasten, x, y),
      )
      const isTooLow = y > 20 * zeilenhoehe
      if (isTooLow || (isFree && !overlaps(kasten, titel) && !isCrossed(titel, x, y))) return kasten
    }
}

function toTexte({ x, zeilen, kasten }: Platz): readonly Textzeile[] {
  const isLeft = kasten.x < x
  return zeilen.map((text, index) =>
    toTextzeile({
      x: isLeft ? kasten.x + kasten.breite : kasten.x,
      y: kasten.y + 12 + index * zeilenhoehe,
      text,
      anker: isLeft ? 'right' : 'left',
    }),
  )
}

/** Whether a dashed line at `x`, from `y` down, runs through the box. */
function isCrossed(kasten: Kasten, x: number, y: number): boolean {
  return x > kasten.x - 3 && x < kasten.x + kasten.breite + 3 && y < kasten.y + kasten.hoehe
}

function overlaps(a: Kasten, b: Kasten): boolean {
  return (
    a.x < b.x + b.breite + abstand &&
    b.x < a.x + a.breite + abstand &&
    a.y < b.y + b.hoehe &&
    b.y < a.y + a.hoehe
  )
}
