import { formatZahl } from '../../wording/number.ts'
import type { Kasten, Linie, Textzeile } from '../drawing.ts'
import { toTextzeile } from '../drawing.ts'
import type { Schrift } from '../text-metrics.ts'

/** The scale bar and the space it takes. */
export interface Massstab {
  readonly linien: readonly Linie[]
  readonly texte: readonly Textzeile[]
  readonly kasten: Kasten
  /** Whether a corner was free; else it stands over the map. */
  readonly istFrei: boolean
}

const laengen = [50, 100, 200, 500, 1000, 2000, 5000, 10_000]
const laengster = 110
const rand = 10

/** A line as long as a round number of metres, in the first corner that is free. */
export function placeMassstab(
  ausschnitt: { readonly breite: number; readonly hoehe: number; readonly meterProPixel: number },
  isFree: (kasten: Kasten) => boolean,
  schrift: Schrift,
): Massstab {
  const { breite, hoehe, meterProPixel } = ausschnitt
  const meter = laengen.findLast((laenge) => laenge / meterProPixel <= laengster) ?? 50
  const text = meter < 1000 ? `${formatZahl(meter)}\u00A0m` : `${formatZahl(meter / 1000)}\u00A0km`
  const laenge = meter / meterProPixel
  const size = { breite: Math.max(laenge, schrift.measure(text, 13)), hoehe: 22 }
  const [right, bottom] = [breite - rand - size.breite, hoehe - rand - size.hoehe]
  const corners: readonly Kasten[] = [
    { ...size, x: right, y: bottom },
    { ...size, x: rand, y: bottom },
    { ...size, x: right, y: rand },
    { ...size, x: rand, y: rand },
  ]
  const free = corners.find(isFree)
  const kasten = free ?? { ...size, x: right, y: bottom }
  const isRight = kasten.x > rand
  const from = isRight ? kasten.x + kasten.breite - laenge : kasten.x
  const [base, to] = [kasten.y + kasten.hoehe, from + laenge]
  const line = (x: number, y: number, x2: number, y2: number): Linie => ({
    x,
    y,
    x2,
    y2,
    farbe: 'grau',
    dicke: 1,
  })
  return {
    kasten,
    istFrei: free !== undefined,
    linien: [
      line(from, base, to, base),
      line(from, base - 5, from, base),
      line(to, base - 5, to, base),
    ],
    texte: [
      toTextzeile({
        x: isRight ? to : from,
        y: base - 8,
        text,
        anker: isRight ? 'right' : 'left',
      }),
    ],
  }
}
