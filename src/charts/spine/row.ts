import type { Linie, Punkt, Textzeile } from '../drawing.ts'
import { toTextzeile, zeilenhoehe } from '../drawing.ts'
import type { Spalten, Vergleichszeile } from './columns.ts'

/** Everything that is drawn for one Indikator. */
export interface Zeilenzeichen {
  readonly hoehe: number
  readonly felder: readonly object[]
  readonly trenner: readonly Linie[]
  readonly striche: readonly Linie[]
  readonly mediane: readonly Linie[]
  readonly berlin: readonly Linie[]
  readonly bezirk: readonly Punkt[]
  readonly region: readonly Punkt[]
  readonly texte: readonly Textzeile[]
}

const luft = 7
const striphoehe = 10
const zahlenabstand = 8

/** Lays out one row below `oben`: name, value, strip and the three numbers. */
export function arrangeZeile(
  zeile: Vergleichszeile,
  spalten: Spalten,
  oben: number,
  hasTrenner: boolean,
): Zeilenzeichen {
  const { namensgroesse, wertgroesse } = spalten
  const namen = spalten.wrapName(zeile)
  const first = oben + luft
  const zeilenabstand = namensgroesse + 3
  const kopf = namen.length * zeilenabstand
  // Middle of the strip: level with the first line of the name, or below the name.
  const mitte = spalten.isBelow ? first + kopf + 4 + 8 : first + 8
  const hoehe = Math.max(first + kopf, mitte + 8 + zeilenhoehe) + luft - oben
  const kopftexte = [
    ...namen.map((text, index) =>
      toTextzeile({
        x: 0,
        y: first + 13 + index * zeilenabstand,
        text,
        farbe: 'tinte',
        groesse: namensgroesse,
      }),
    ),
    toTextzeile({
      x: spalten.wertRechts,
      y: first + 13,
      text: zeile.text,
      anker: 'right',
      farbe: 'akzent',
      gewicht: 600,
      groesse: wertgroesse,
    }),
  ]
  return {
    ...arrangeStrip(zeile, spalten, mitte, kopftexte),
    hoehe,
    trenner: hasTrenner
      ? [
          {
            x: 0,
            y: oben,
            x2: spalten.stripRechts + 6,
            y2: oben,
            farbe: 'linie',
            dicke: 0.75,
          },
        ]
      : [],
  }
}

function arrangeStrip(
  zeile: Vergleichszeile,
  spalten: Spalten,
  mitte: number,
  kopftexte: readonly Textzeile[],
): Omit<Zeilenzeichen, 'hoehe' | 'trenner'> {
  const toX = createSkala(zeile, spalten)
  if (!toX) {
    const hinweis = toTextzeile({
      x: spalten.stripLinks,
      y: mitte + 4.5,
      text: 'keine Vergleichswerte',
    })
    return {
      felder: [],
      striche: [],
      mediane: [],
      berlin: [],
      bezirk: [],
      region: [],
      texte: [...kopftexte, hinweis],
    }
  }
  const [top, bottom] = [mitte - striphoehe / 2, mitte + striphoehe / 2]
  const [links, rechts] = [toX(zeile.unteres_quartil), toX(zeile.oberes_quartil)]
  const stroke = (wert: number, dicke: number, farbe: Linie['farbe'], over = 0): Linie => ({
    x: toX(wert),
    y: top - over,
    x2: toX(wert),
    y2: bottom + over,
    farbe,
    dicke,
  })
  const sign = (wert: number | null, look: Omit<Punkt, 'x' | 'y'>): Punkt[] =>
    isShown(wert) ? [{ x: toX(wert), y: mitte, ...look }] : []
  return {
    felder:
      rechts > links ? [{ x: links, x2: rechts, y: top - 2, y2: bottom + 2, farbe: 'ruhig' }] : [],
    striche: toStriche(zeile.werte, toX).map((x) => ({
      x,
      y: top,
      x2: x,
      y2: bottom,
      farbe: 'strich',
      dicke: 0.6,
    })),
    mediane: [stroke(zeile.median, 1.75, 'grau', 2)],
    berlin: isShown(zeile.berlin) ? [stroke(zeile.berlin, 3, 'tinte', 4)] : [],
    bezirk: sign(zeile.bezirk, { flaeche: 156, fuellung: 'papier', kontur: 'tinte', dicke: 1.6 }),
    region: sign(zeile.region, { flaeche: 100, fuellung: 'akzent', kontur: 'papier', dicke: 1.5 }),
    texte: [...kopftexte, ...toZahlen(zeile, spalten, toX, bottom + 15)],
  }
}

/** Null if there is nothing to compare with; equal values stand in the middle. */
function createSkala(
  { minimum, maximum, region, bezirk, berlin }: Vergleichszeile,
  { stripLinks, stripRechts }: Spalten,
): ((wert: number) => number) | null {
  if (!Number.isFinite(minimum) || !Number.isFinite(maximum)) return null
  const all = [minimum, maximum, ...[region, bezirk, berlin].filter(isShown)]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  if (low === high) return () => (stripLinks + stripRechts) / 2
  return (wert) => stripLinks + ((wert - low) / (high - low)) * (stripRechts - stripLinks)
}

function isShown(wert: number | null): wert is number {
  return wert !== null && Number.isFinite(wert)
}

/** Strokes that fall on the same tenth of a pixel are one. */
function toStriche(werte: readonly number[], toX: (wert: number) => number): readonly number[] {
  const places = werte.filter(Number.isFinite).map((wert) => Math.round(toX(wert) * 10) / 10)
  return [...new Set(places)].sort((a, b) => a - b)
}

/**
 * Smallest, median and largest value below their places. The two ends give way to each other, the
 * median to both; where there is no room for it, it is left out.
 */
function toZahlen(
  zeile: Vergleichszeile,
  { schrift, stripLinks, stripRechts }: Spalten,
  toX: (wert: number) => number,
  y: number,
): readonly Textzeile[] {
  const [links, rechts] = [stripLinks - 6, stripRechts + 6]
  const measure = (text: string): number => schrift.measure(text, 13)
  const start = (wert: number, text: string): number =>
    clamp(toX(wert) - measure(text) / 2, links, rechts - measure(text))
  const { minimum_text, median_text, maximum_text } = zeile
  const ends = measure(minimum_text) + zahlenabstand
  const min = Math.min(start(zeile.minimum, minimum_text), rechts - measure(maximum_text) - ends)
  if (zeile.minimum === zeile.maximum)
    return [toTextzeile({ x: start(zeile.minimum, minimum_text), y, text: minimum_text })]
  const max = Math.max(start(zeile.maximum, maximum_text), min + ends)
  const last = max - zahlenabstand - measure(median_text)
  const median = clamp(start(zeile.median, median_text), min + ends, last)
  return [
    toTextzeile({ x: min, y, text: minimum_text }),
    ...(last >= min + ends ? [toTextzeile({ x: median, y, text: median_text })] : []),
    toTextzeile({ x: max, y, text: maximum_text }),
  ]
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
