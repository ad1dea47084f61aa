import type { Farbton } from '../model/erscheinungsbild.ts'
import { readPath } from './path.ts'
import type { Schritt } from './path.ts'
import { Marks } from './vega-parts.ts'
import type { Szenenelement, Szenenmarke } from './vega-scene.ts'

/** What an SVG of ours can hold, and nothing else: paths, circles and lines of text. */
export type Zeichenelement =
  | { readonly art: 'pfad'; readonly schritte: readonly Schritt[]; readonly stil: Stil }
  | {
      readonly art: 'kreis'
      readonly x: number
      readonly y: number
      readonly radius: number
      readonly stil: Stil
    }
  | {
      readonly art: 'text'
      readonly x: number
      readonly y: number
      readonly anker: 'start' | 'middle' | 'end'
      readonly groesse: number
      readonly gewicht: number
      readonly text: string
      readonly stil: Stil
    }

/** Colours by name; lines in px. */
export interface Stil {
  readonly fuellung?: Farbton
  readonly kontur?: Farbton
  readonly strichbreite?: number
  readonly strichelung?: readonly number[]
  readonly kappe?: 'round' | 'square'
  readonly ecke?: 'round' | 'bevel'
}

/**
 * Everything that is painted in a scene of Vega, in the order of painting. Neighbours of the same
 * look become one path: fewer nodes print faster. The offset in px moves everything.
 * @throws RangeError for marks that have no place in our drawings (images, gradients).
 */
export function toElemente(scene: Szenenmarke, dx = 0, dy = 0): readonly Zeichenelement[] {
  return mergePaths(readMark(scene, dx, dy))
}

function readMark(mark: Szenenmarke, dx: number, dy: number): readonly Zeichenelement[] {
  // Lines and areas are one path over all their items.
  const nested = mark.marktype === 'line' || mark.marktype === 'area'
  const items = nested ? mark.items.slice(0, 1) : mark.items
  return items.flatMap((item) => readItem(mark.marktype, item, dx, dy))
}

/** Marks that can be drawn; everything else is refused before it is looked at. */
const gezeichnet = new Set(['group', 'text', 'symbol', 'rule', 'rect', 'line', 'area', 'shape'])

function readItem(
  marktype: string,
  item: Szenenelement,
  dx: number,
  dy: number,
): readonly Zeichenelement[] {
  if (!gezeichnet.has(marktype))
    throw new RangeError(`A mark of type ${marktype} has no place in a drawing.`)
  const [x, y] = [dx + (item.x ?? 0), dy + (item.y ?? 0)]
  if (marktype === 'group') return (item.items ?? []).flatMap((child) => readMark(child, x, y))
  const stil = readStil(item)
  if (stil.fuellung === undefined && stil.kontur === undefined) return []
  switch (marktype) {
    case 'text':
      return readText(item, x, y, stil)
    case 'symbol':
      return [
        item['shape'] === 'circle'
          ? { art: 'kreis', x, y, radius: Math.sqrt(Number(item['size'])) / 2, stil }
          : { art: 'pfad', schritte: readPath(toPathText(marktype, item), x, y), stil },
      ]
    case 'rule': {
      const [x2, y2] = [item['x2'] ?? item.x ?? 0, item['y2'] ?? item.y ?? 0].map(Number)
      const schritte: Schritt[] = [
        { art: 'M', x, y },
        { art: 'L', x: dx + (x2 ?? 0), y: dy + (y2 ?? 0) },
      ]
      return [{ art: 'pfad', schritte, stil }]
    }
    default:
      return [{ art: 'pfad', schritte: readPath(toPathText(marktype, item), dx, dy), stil }]
  }
}

/** Vega's own outline of a mark, as path data. */
function toPathText(marktype: string, item: Szenenelement): string {
  let d = ''
  Marks[marktype]?.attr((name, value) => {
    if (name === 'd') d = value ?? ''
  }, item)
  return d
}

/** One element per line of text. @throws RangeError for a turned one: nobody reads those well. */
function readText(
  item: Szenenelement,
  x: number,
  y: number,
  stil: Stil,
): readonly Zeichenelement[] {
  if (Number(item['angle'] ?? 0) !== 0) throw new RangeError('A turned text has no place.')
  const anker = item['align'] === 'center' ? 'middle' : item['align'] === 'right' ? 'end' : 'start'
  const groesse = Number(item['fontSize'])
  const lines: readonly unknown[] = Array.isArray(item['text']) ? item['text'] : [item['text']]
  const lineHeight = Number(item['lineHeight'] ?? groesse + 2)
  const block = lineHeight * (lines.length - 1)
  const top = y + Number(item['dy'] ?? 0) + toBaseLine(item['baseline'], groesse, block)
  return lines.map((line, index) => ({
    art: 'text',
    x: x + Number(item['dx'] ?? 0),
    y: top + index * lineHeight,
    anker,
    groesse,
    gewicht: item['fontWeight'] === 'bold' ? 600 : Number(item['fontWeight'] ?? 400),
    text: String(line),
    stil,
  }))
}

/** From the place of a text to the base line of its first line; shares of the size as Vega has them. */
function toBaseLine(baseline: unknown, groesse: number, block: number): number {
  switch (baseline) {
    case 'top':
      return 0.79 * groesse
    case 'middle':
      return 0.3 * groesse - block / 2
    case 'bottom':
      return -0.21 * groesse - block
    default:
      return 0
  }
}

function readStil(item: Szenenelement): Stil {
  const { strokeWidth, strokeDash, strokeCap, strokeJoin } = item
  const [fuellung, kontur] = [toFarbton(item['fill']), toFarbton(item['stroke'])]
  return {
    ...(fuellung && { fuellung }),
    ...(kontur && {
      kontur,
      strichbreite: typeof strokeWidth === 'number' ? strokeWidth : 1,
      ...(Array.isArray(strokeDash) && { strichelung: strokeDash.map(Number) }),
      ...((strokeCap === 'round' || strokeCap === 'square') && { kappe: strokeCap }),
      ...((strokeJoin === 'round' || strokeJoin === 'bevel') && { ecke: strokeJoin }),
    }),
  }
}

/** The name of a colour; whether the palette has it is for the writer to say. */
function toFarbton(value: unknown): Farbton | undefined {
  return typeof value === 'string' && value !== '' && value !== 'transparent'
    ? (value as Farbton)
    : undefined
}

function mergePaths(elements: readonly Zeichenelement[]): readonly Zeichenelement[] {
  const merged: Zeichenelement[] = []
  let steps: Schritt[] = []
  for (const element of elements) {
    const last = merged.at(-1)
    if (element.art === 'pfad' && last?.art === 'pfad' && looksAlike(element.stil, last.stil)) {
      for (const schritt of element.schritte) steps.push(schritt)
      continue
    }
    steps = element.art === 'pfad' ? [...element.schritte] : []
    merged.push(element.art === 'pfad' ? { ...element, schritte: steps } : element)
  }
  return merged
}

function looksAlike(a: Stil, b: Stil): boolean {
  return (
    a.fuellung === b.fuellung &&
    a.kontur === b.kontur &&
    a.strichbreite === b.strichbreite &&
    a.strichelung?.join(' ') === b.strichelung?.join(' ') &&
    a.kappe === b.kappe &&
    a.ecke === b.ecke
  )
}
