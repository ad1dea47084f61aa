import type { Tabelle, TabellenSpalte, Zelle } from '../../model/darstellung.ts'
import { estimateLongestWord, estimateWidth } from './text-width.ts'

/** How a table fits the width of a page: as it is, in small type, or only with broken words. */
export type Satzart = 'normal' | 'dicht' | 'trennen'

/** From so many columns on, a table that is too wide gets a turned page rather than broken words. */
const manyColumns = 8

export interface Spaltenplan {
  readonly satzart: Satzart
  /** On paper on a page turned to landscape. */
  readonly quer: boolean
  /** Percent of the width for each column; 100 in all. */
  readonly anteile: readonly number[]
}

/** Points: the page upright and turned, less a little because widths are estimated. */
const [upright, turned] = [480, 720]

interface Schriftart {
  readonly size: number
  /** Between two columns. */
  readonly space: number
  /** Size of heads, units and second lines as a part of the size of the text. */
  readonly small: number
}

const normal: Schriftart = { size: 9.6, space: 7.5, small: 7.8 / 9.6 }
const dicht: Schriftart = { size: 7.8, space: 4, small: 1 }

/** In normal type there must be room for more than the longest words, else the lines get too short. */
const comfort = 1.25

/** In em: what a column must have to break no word, and what it would like to have. */
interface Bedarf {
  readonly mindestens: number
  readonly gern: number
}

/**
 * Plans the columns of a table. Left alone, a browser gives the most room to the one longest cell;
 * here a column gets what its cells need on average, and no word is broken unless all of them
 * together do not fit. A table that is too wide would shrink the whole print.
 */
export function planColumns(tabelle: Tabelle): Spaltenplan {
  const isComfortable = fits(tabelle, normal, upright, tabelle.spalten.some(isWords) ? comfort : 1)
  const isNarrow = isComfortable || fits(tabelle, dicht, upright)
  const quer = !isNarrow && tabelle.spalten.length >= manyColumns
  const page = quer ? turned : upright
  const satzart = isComfortable ? 'normal' : fits(tabelle, dicht, page) ? 'dicht' : 'trennen'
  const art = satzart === 'normal' ? normal : dicht
  const widths = divide(bedarfeOf(tabelle, art), roomFor(tabelle, art, page))
  return { satzart, quer, anteile: toPercent(widths.map((width) => width * art.size + art.space)) }
}

function isWords({ art, zeilenkopf }: TabellenSpalte): boolean {
  return art === 'text' && !zeilenkopf
}

function fits(tabelle: Tabelle, art: Schriftart, page: number, factor = 1): boolean {
  const needed = sum(bedarfeOf(tabelle, art).map(({ mindestens }) => mindestens))
  return needed * factor <= roomFor(tabelle, art, page)
}

/** Em for all columns together. */
function roomFor({ spalten }: Tabelle, { size, space }: Schriftart, page: number): number {
  return (page - spalten.length * space) / size
}

function bedarfeOf({ spalten, zeilen }: Tabelle, art: Schriftart): readonly Bedarf[] {
  const rows = zeilen.filter((zeile) => zeile.art !== 'gruppe').map(({ zellen }) => zellen)
  return spalten.map((spalte, index) => {
    const cells = rows.flatMap((row) => row[index] ?? [])
    const lengths = cells.map((cell) => lengthOf(cell, art))
    // Figures and keys do not break.
    const widths = spalte.art === 'text' ? cells.map((cell) => wordOf(cell, art)) : lengths
    const head = art.small * estimateLongestWord(spalte.titel)
    const mindestens = Math.max(1, head, ...widths) * (spalte.zeilenkopf ? 1.04 : 1)
    const mean = sum(lengths) / Math.max(1, lengths.length)
    const gern = Math.max(mindestens, 0.8 * mean + 0.1 * Math.max(0, ...lengths))
    return { mindestens, gern }
  })
}

function lengthOf({ text, unterzeile, einheit, fussnoten }: Zelle, { small }: Schriftart): number {
  const additions = estimateWidth((unterzeile ?? '') + (einheit ?? ''))
  return estimateWidth(text) + small * additions + 0.35 * (fussnoten?.length ?? 0)
}

/** Words beside a disc stay on its line. */
function wordOf({ text, unterzeile, einheit, fortschritt }: Zelle, { small }: Schriftart): number {
  const first = fortschritt === undefined ? estimateLongestWord(text) : estimateWidth(text) + 1.6
  return Math.max(
    first,
    small * estimateLongestWord(unterzeile ?? ''),
    small * estimateLongestWord(einheit ?? ''),
  )
}

/** First what each must have, or as much of it as there is for all; then the rest by wish. */
function divide(bedarfe: readonly Bedarf[], room: number): readonly number[] {
  const limit = limitOf(
    bedarfe.map(({ mindestens }) => mindestens),
    room,
  )
  const basis = bedarfe.map(({ mindestens }) => Math.min(mindestens, limit))
  const rest = Math.max(0, room - sum(basis))
  const wishes = bedarfe.map(({ gern, mindestens }) => gern - mindestens)
  const [parts, all] = sum(wishes) > 0 ? [wishes, sum(wishes)] : [basis, sum(basis)]
  return basis.map((each, index) => each + (rest * (parts[index] ?? 0)) / all)
}

/** The length from which on words are broken, so that all columns fit; Infinity if none needs to. */
function limitOf(lengths: readonly number[], room: number): number {
  let used = 0
  for (const [index, length] of lengths.toSorted((a, b) => a - b).entries()) {
    const share = (room - used) / (lengths.length - index)
    if (length > share) return share
    used += length
  }
  return Infinity
}

/** Whole percent that add up to 100; the widest column takes what rounding leaves. */
function toPercent(widths: readonly number[]): readonly number[] {
  const all = sum(widths)
  const percent = widths.map((width) => Math.floor((100 * width) / all))
  const widest = percent.indexOf(Math.max(...percent))
  return percent.map((each, index) => (index === widest ? each + 100 - sum(percent) : each))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
