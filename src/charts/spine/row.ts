import type { Linie, Textzeile } from '../drawing.ts'
import { toTextzeile } from '../drawing.ts'
import type { Spalten, Vergleichszeile } from './columns.ts'
import { createStripskala } from './scale.ts'
import { arrangeStrip, leererStrip, placeRichtworte, striphoehe } from './strip.ts'
import type { Stripzeichen } from './strip.ts'

/** Everything that is drawn for one Indikator. */
export interface Zeilenzeichen extends Stripzeichen {
  readonly hoehe: number
  readonly trenner: readonly Linie[]
}

const luft = 6
/** From the middle of the strip down to the base line of the name beside it. */
const grundlinie = 5

/** Lays out one row below `oben`: name, value, strip and the three numbers. */
export function arrangeZeile(
  zeile: Vergleichszeile,
  spalten: Spalten,
  oben: number,
  hasTrenner: boolean,
): Zeilenzeichen {
  const skala = createStripskala(zeile, spalten)
  const worte = skala && placeRichtworte(skala, spalten)
  const namen = spalten.wrapName(zeile)
  const kopf = namen.length * (spalten.namensgroesse + 3)
  const first = oben + luft
  // The words of the guideline values stand right above the strip, wherever that is.
  const band = spalten.isBelow ? first + kopf + 4 : first
  const mitte = band + (worte?.hoehe ?? 0) + striphoehe.oben - (spalten.isBelow ? 0 : 4)
  const level = spalten.isBelow ? first + 10 : mitte
  const kopftexte = toKopftexte(zeile, namen, spalten, level + grundlinie)
  const strip =
    skala && worte
      ? arrangeStrip(zeile, skala, worte, spalten, { mitte, oben: band })
      : { ...leererStrip, texte: [toHinweis(spalten.stripLinks, mitte)] }
  const foot = Math.max(level - 8 + kopf, mitte + striphoehe.unten)
  return {
    ...strip,
    texte: [...kopftexte, ...strip.texte],
    hoehe: foot + luft - oben,
    trenner: hasTrenner ? [toTrenner(oben, spalten)] : [],
  }
}

/** The name in lines, the value flush right at the first. */
function toKopftexte(
  { text }: Vergleichszeile,
  namen: readonly string[],
  { namensgroesse, wertgroesse, wertRechts }: Spalten,
  y: number,
): readonly Textzeile[] {
  return [
    ...namen.map((line, index) =>
      toTextzeile({
        x: 0,
        y: y + index * (namensgroesse + 3),
        text: line,
        farbe: 'tinte',
        groesse: namensgroesse,
      }),
    ),
    toTextzeile({
      x: wertRechts,
      y,
      text,
      anker: 'right',
      farbe: 'akzent',
      gewicht: 600,
      groesse: wertgroesse,
    }),
  ]
}

function toHinweis(x: number, mitte: number): Textzeile {
  return toTextzeile({ x, y: mitte + 4.5, text: 'keine Vergleichswerte' })
}

function toTrenner(y: number, { stripRechts }: Spalten): Linie {
  return { x: 0, y, x2: stripRechts + 6, y2: y, farbe: 'linie', dicke: 0.75 }
}
