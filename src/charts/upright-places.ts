import { zeilenhoehe } from './drawing.ts'
import type { Kasten } from './drawing.ts'
import type { Schrift } from './text-metrics.ts'
import { wrapText } from './wrap.ts'

/** Something to be marked by an upright dashed line and words; or, beyond an edge, by an arrow. */
export interface Marke {
  readonly x: number
  readonly text: string
  /** The edge that it lies beyond; null for a place inside. */
  readonly jenseits: 'links' | 'rechts' | null
}

/** The band above a plot that the words stand in. */
export interface Markenband {
  readonly links: number
  readonly rechts: number
  /** What stands there already, at the top. */
  readonly titel: Kasten | null
  /** Words wider than this are broken into lines. */
  readonly breitestes: number
}

/** A mark with its words in lines, and where they may begin. */
export interface Block extends Marke {
  readonly zeilen: readonly string[]
  readonly breite: number
  readonly hoehe: number
  /** Where the words may begin, the better place first. */
  readonly starts: readonly number[]
}

/** A mark with its words in their place. */
export interface Platz extends Block {
  readonly kasten: Kasten
}

/** Marks placed together, and how high they are. */
export interface Anordnung {
  readonly plaetze: readonly Platz[]
  readonly hoehe: number
}

const abstand = 6
/** Length of an arrow with the gap to its words. */
const pfeilraum = 14

/** Breaks words into lines no wider than `breitestes`, and than there is room for beside the line. */
export function wrapMarke(
  marke: Marke,
  { links, rechts }: Markenband,
  breitestes: number,
  schrift: Schrift,
): Block {
  const { x, text, jenseits } = marke
  const measure = (line: string): number => schrift.measure(line, 13)
  const room =
    jenseits === null ? Math.max(x - links, rechts - x) - abstand : rechts - links - pfeilraum
  const zeilen = wrapText(text, Math.min(breitestes, room), measure)
  const breite = Math.max(...zeilen.map(measure))
  const beside = [x - abstand - breite, x + abstand].filter(
    (start) => start >= links && start + breite <= rechts,
  )
  const inside = jenseits === 'links' ? links + pfeilraum : rechts - pfeilraum - breite
  const starts = jenseits === null ? beside : [inside]
  return {
    ...marke,
    zeilen,
    breite,
    hoehe: zeilen.length * zeilenhoehe,
    starts: starts.length > 0 ? starts : [links],
  }
}

/** Places the blocks one after the other; null if one finds no place. */
export function placeAll(blocks: readonly Block[], { titel }: Markenband): Anordnung | null {
  const lowest = blocks.reduce((sum, { hoehe }) => sum + hoehe, titel?.hoehe ?? 0)
  const plaetze: Platz[] = []
  for (const block of blocks) {
    const kasten = findPlace(block, plaetze, titel, lowest)
    if (!kasten) return null
    plaetze.push({ ...block, kasten })
  }
  return { plaetze, hoehe: measureHoehe(plaetze, titel) }
}

/** Below each other, whatever the lines run through: words stay legible. */
export function stack(blocks: readonly Block[], { titel }: Markenband): Anordnung {
  let y = titel?.hoehe ?? 0
  const plaetze = blocks.map((block) => {
    const { breite, hoehe, starts } = block
    const kasten = { x: starts[0] ?? 0, y, breite, hoehe }
    y += hoehe
    return { ...block, kasten }
  })
  return { plaetze, hoehe: y }
}

function measureHoehe(plaetze: readonly Platz[], titel: Kasten | null): number {
  const boxes = [...(titel ? [titel] : []), ...plaetze.map(({ kasten }) => kasten)]
  return Math.max(0, ...boxes.map(({ y, hoehe }) => y + hoehe))
}

function findPlace(
  block: Block,
  placed: readonly Platz[],
  titel: Kasten | null,
  lowest: number,
): Kasten | null {
  const { breite, hoehe, starts } = block
  for (let y = 0; y <= lowest; y += zeilenhoehe)
    for (const x of starts) {
      const kasten = { x, y, breite, hoehe }
      const isFree = placed.every(
        (other) =>
          !overlaps(kasten, other.kasten) &&
          !isCrossed(kasten, other, other.kasten.y) &&
          !isCrossed(other.kasten, block, y),
      )
      const isClear = !titel || (!overlaps(kasten, titel) && !isCrossed(titel, block, y))
      if (isFree && isClear) return kasten
    }
  return null
}

/** Whether the line of a mark, from `y` down, runs through the box. */
function isCrossed(kasten: Kasten, { x, jenseits }: Marke, y: number): boolean {
  return (
    jenseits === null &&
    x > kasten.x - 3 &&
    x < kasten.x + kasten.breite + 3 &&
    y < kasten.y + kasten.hoehe
  )
}

function overlaps(a: Kasten, b: Kasten): boolean {
  return (
    a.x < b.x + b.breite + abstand &&
    b.x < a.x + a.breite + abstand &&
    a.y < b.y + b.hoehe &&
    b.y < a.y + a.hoehe
  )
}
