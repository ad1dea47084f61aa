import type { Linie, Punkt, Textzeile } from '../drawing.ts'
import { drawPfeil } from '../guides.ts'
import { placeMarken } from '../upright-labels.ts'
import type { Markenworte } from '../upright-labels.ts'
import type { Spalten, Vergleichszeile } from './columns.ts'
import { placeZahlen } from './numbers.ts'
import { drawStriche } from './rug.ts'
import { isShown } from './scale.ts'
import type { Stripskala } from './scale.ts'

/** Everything that is drawn between the smallest and the largest value. */
export interface Stripzeichen {
  readonly felder: readonly object[]
  readonly striche: readonly Linie[]
  readonly mediane: readonly Linie[]
  /** Guideline values: dashed lines and arrows. */
  readonly richtlinien: readonly Linie[]
  readonly pfeile: readonly Linie[]
  /** The margin of paper around the bar. */
  readonly hof: readonly Linie[]
  readonly berlin: readonly Linie[]
  readonly bezirk: readonly Punkt[]
  readonly region: readonly Punkt[]
  readonly texte: readonly Textzeile[]
}

/** Nothing to compare with. */
export const leererStrip: Stripzeichen = {
  felder: [],
  striche: [],
  mediane: [],
  richtlinien: [],
  pfeile: [],
  hof: [],
  berlin: [],
  bezirk: [],
  region: [],
  texte: [],
}

const halbeHoehe = 7
/** The field of the middle half and the median reach this far beyond the strokes. */
const ueberstand = 2
/** The bar of Berlin ends this far from the middle: above and below the dot of the region. */
const balken = 11
/** From the middle of the strip up to the middle of a diamond that makes room. */
const anhebung = 9
/** From the middle down to the base line of the numbers. */
const zahlenzeile = 22
/** From the middle of the strip to its highest and lowest sign. */
export const striphoehe = { oben: 15, unten: zahlenzeile + 4 }

/** Words of the guideline values, in a band above the strip. */
export function placeRichtworte(
  { richtlagen, toX }: Stripskala,
  { stripLinks, stripRechts, schrift }: Spalten,
): Markenworte {
  const jenseits = { innen: null, darunter: 'links', darueber: 'rechts' } as const
  const band = { links: stripLinks - 6, rechts: stripRechts + 6 }
  return placeMarken(
    richtlagen.map(({ richtwert: { wert, text }, lage }) => ({
      x: lage === 'innen' ? toX(wert) : band[jenseits[lage]],
      text,
      jenseits: jenseits[lage],
    })),
    { ...band, titel: null, breitestes: Infinity },
    schrift,
  )
}

/** The strip around the height `mitte`; the band of words begins at `oben`. */
export function arrangeStrip(
  zeile: Vergleichszeile,
  { toX }: Stripskala,
  worte: Markenworte,
  spalten: Spalten,
  { mitte, oben }: { readonly mitte: number; readonly oben: number },
): Stripzeichen {
  const [top, bottom] = [mitte - halbeHoehe, mitte + halbeHoehe]
  const upright = (x: number, reach: number, look: Pick<Linie, 'farbe' | 'dicke'>): Linie => ({
    x,
    y: mitte - reach,
    x2: x,
    y2: mitte + reach,
    ...look,
  })
  const [links, rechts] = [toX(zeile.unteres_quartil), toX(zeile.oberes_quartil)]
  const middle = { y: top - ueberstand, y2: bottom + ueberstand, farbe: 'ruhig' }
  return {
    felder: rechts > links ? [{ x: links, x2: rechts, ...middle }] : [],
    striche: drawStriche(zeile.werte.filter(Number.isFinite).map(toX), {
      oben: top,
      hoehe: 2 * halbeHoehe,
    }),
    mediane: [upright(toX(zeile.median), halbeHoehe + ueberstand, { farbe: 'grau', dicke: 1.75 })],
    richtlinien: worte.linien.map(({ x, y }) => ({
      ...upright(x, halbeHoehe + ueberstand + 1, { farbe: 'tinte', dicke: 1 }),
      y: oben + y + 2,
    })),
    pfeile: worte.pfeile.flatMap(({ x, y, nach }) => drawPfeil(x, oben + y, nach)),
    ...arrangeZeichen(zeile, toX, mitte, upright),
    texte: [
      ...worte.texte.map((text) => ({ ...text, y: text.y + oben })),
      ...placeZahlen(zeile, spalten, toX, mitte + zahlenzeile),
    ],
  }
}

/**
 * Bar, diamond and dot, each over the one before. A diamond that would hide bar or dot, or be
 * hidden, stands above the strip: its point still shows where.
 */
function arrangeZeichen(
  { region, bezirk, berlin }: Vergleichszeile,
  toX: (wert: number) => number,
  mitte: number,
  upright: (x: number, reach: number, look: Pick<Linie, 'farbe' | 'dicke'>) => Linie,
): Pick<Stripzeichen, 'hof' | 'berlin' | 'bezirk' | 'region'> {
  const [dot, diamond, bar] = [region, bezirk, berlin].map((wert) =>
    isShown(wert) ? toX(wert) : null,
  ) as [number | null, number | null, number | null]
  const isNear = (x: number | null, reach: number): boolean =>
    x !== null && diamond !== null && Math.abs(x - diamond) < reach
  const isRaised = isNear(dot, 12) || isNear(bar, 9)
  return {
    hof: bar === null ? [] : [upright(bar, balken + 1, { farbe: 'papier', dicke: 5 })],
    berlin: bar === null ? [] : [upright(bar, balken, { farbe: 'tinte', dicke: 3 })],
    bezirk:
      diamond === null
        ? []
        : [
            {
              x: diamond,
              y: isRaised ? mitte - anhebung : mitte,
              flaeche: 144,
              fuellung: 'papier',
              kontur: 'tinte',
              dicke: 1.6,
            },
          ],
    region:
      dot === null
        ? []
        : [{ x: dot, y: mitte, flaeche: 100, fuellung: 'akzent', kontur: 'papier', dicke: 1.5 }],
  }
}
