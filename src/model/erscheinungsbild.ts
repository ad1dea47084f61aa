import { computeKontrast, toFarbe, toLeuchtdichte, toOklch } from './farbe.ts'
import { computeKleinstenAbstand } from './farbsehen.ts'

/** Colours of one scheme; names as in the style sheet (`--akzent`). All `#rrggbb`. */
export interface Farben {
  readonly papier: string
  /** Text, Berlin and Bezirk marks, outline of the region. */
  readonly tinte: string
  /** Sources, heads, scales. */
  readonly grau: string
  /** Lines that carry data: at least 3:1 to the paper. */
  readonly strich: string
  /** Decoration only: never the sole carrier of a value. */
  readonly linie: string
  readonly flaeche: string
  readonly ruhig: string
  readonly ruhig_2: string
  readonly gitter: string
  /** Only this region: value, line, bar, dot; and numbers of headings. */
  readonly akzent: string
  readonly akzent_hell: string
  /** Only things to notice: draft, example, dissent, thread. */
  readonly gold: string
  /** Classes from lowest to highest, with the text colour that is readable on each. */
  readonly seq: readonly [string, string, string, string, string]
  readonly auf_seq: readonly [string, string, string, string, string]
  readonly div_plus: string
  readonly div_minus: string
}

type Klasse = 1 | 2 | 3 | 4 | 5

/** Name of one colour: `akzent`, `seq_1`. Drawings name colours by it, so that schemes can differ. */
export type Farbton = Exclude<keyof Farben, 'seq' | 'auf_seq'> | `${'seq' | 'auf_seq'}_${Klasse}`

export interface Erscheinungsbild {
  readonly hell: Farben
  readonly dunkel: Farben
}

/** The project's own colours: petrol says neither good nor bad. */
const petrol: Erscheinungsbild = {
  hell: {
    papier: '#ffffff',
    tinte: '#17212b',
    grau: '#55606b',
    strich: '#7d8891',
    linie: '#cfd6db',
    flaeche: '#eef1f3',
    ruhig: '#e4e8eb',
    ruhig_2: '#cdd4d9',
    gitter: '#e2e6e9',
    akzent: '#005f73',
    akzent_hell: '#e0eff2',
    gold: '#8f5a00',
    seq: ['#d6e9ed', '#a3ced7', '#569dab', '#237a8c', '#004858'],
    auf_seq: ['#17212b', '#17212b', '#17212b', '#ffffff', '#ffffff'],
    div_plus: '#1f7688',
    div_minus: '#b3691a',
  },
  dunkel: {
    papier: '#12181e',
    tinte: '#e8ecef',
    grau: '#a9b4bd',
    strich: '#7f8c97',
    linie: '#36414b',
    flaeche: '#1b232b',
    ruhig: '#222b34',
    ruhig_2: '#36424d',
    gitter: '#28323b',
    akzent: '#6cc5d6',
    akzent_hell: '#16323a',
    gold: '#e0a84a',
    seq: ['#123a45', '#1d5b6a', '#2c7a8b', '#6fbccb', '#c3e8ef'],
    auf_seq: ['#ffffff', '#ffffff', '#ffffff', '#12181e', '#12181e'],
    div_plus: '#55aec0',
    div_minus: '#d98e3f',
  },
}

/** Contrast of text (WCAG 2.2: 4.5) with a little to spare for rounding. */
const lesbar = 4.55
/** Hues for the other end of a diverging scale: ochre, blue, violet, green. */
const gegenfarben = [61, 255, 310, 150] as const
/** For things to notice, if the Leitfarbe itself is close to ochre. */
const violett = 310

/**
 * Colours of light and dark scheme from the Leitfarbe of a Bezirk. Each derived colour takes hue and
 * strength of the Leitfarbe and the luminance of its counterpart in the project's own colours, so
 * that every contrast stays what it is there; a Leitfarbe that is too pale for text is darkened.
 * @throws RangeError if it is no `#rrggbb`.
 */
export function createErscheinungsbild(farbe_primaer?: string): Erscheinungsbild {
  if (farbe_primaer === undefined || farbe_primaer.toLowerCase() === petrol.hell.akzent)
    return petrol
  const dunkel = derive(petrol.dunkel, farbe_primaer)
  const hell = derive(petrol.hell, farbe_primaer)
  return { hell: { ...hell, akzent: toAkzent(farbe_primaer.toLowerCase(), hell) }, dunkel }
}

/** The colours one by one, in the order of `Farben`. */
export function toFarbtoene(farben: Farben): ReadonlyMap<Farbton, string> {
  const { seq, auf_seq, ...einzelne } = farben
  return new Map(
    Object.entries({
      ...einzelne,
      ...Object.fromEntries(seq.map((farbe, index) => [`seq_${index + 1}`, farbe])),
      ...Object.fromEntries(auf_seq.map((farbe, index) => [`auf_seq_${index + 1}`, farbe])),
    }) as [Farbton, string][],
  )
}

/** The custom property of the style sheet that holds the colour: `--akzent-hell`, `--seq-1`. */
export function toFarbvariable(farbton: Farbton): string {
  return `--${farbton.replaceAll('_', '-')}`
}

/** The Leitfarbe itself where it can be read as text, else a darker or lighter one of its hue. */
function toAkzent(farbe: string, { papier, akzent_hell, ruhig }: Farben): string {
  const { h, c } = toOklch(farbe)
  const own = toLeuchtdichte(farbe)
  // Nearly black would not be told from ink.
  if (own < 0.05) return toFarbe(h, c, 0.05)
  let result = farbe
  for (let leuchtdichte = own; ; leuchtdichte -= 0.005) {
    const grounds = [papier, akzent_hell, ruhig].map((grund) => computeKontrast(result, grund))
    if (Math.min(...grounds) >= lesbar) return result
    result = toFarbe(h, c, leuchtdichte)
  }
}

function derive(muster: Farben, farbe: string): Farben {
  const leit = toOklch(farbe)
  const staerke = Math.min(1.6, leit.c / toOklch(petrol.hell.akzent).c)
  const like = (vorbild: string): string =>
    toFarbe(leit.h, toOklch(vorbild).c * staerke, toLeuchtdichte(vorbild))
  const [seq1, seq2, seq3, seq4, seq5] = muster.seq
  const div_plus = like(muster.div_plus)
  return {
    ...muster,
    akzent: like(muster.akzent),
    akzent_hell: like(muster.akzent_hell),
    seq: [like(seq1), like(seq2), like(seq3), like(seq4), like(seq5)],
    gold: isNearOchre(leit) ? withHue(muster.gold, violett) : muster.gold,
    div_plus,
    div_minus: toGegenfarbe(div_plus, muster.div_minus),
  }
}

/** The counter colour that nobody takes for the first one, colour-blind or not. */
function toGegenfarbe(div_plus: string, vorbild: string): string {
  const [first, ...others] = gegenfarben.map((h) => withHue(vorbild, h))
  return others.reduce(
    (best, tried) =>
      computeKleinstenAbstand(div_plus, tried) > computeKleinstenAbstand(div_plus, best)
        ? tried
        : best,
    first ?? vorbild,
  )
}

function withHue(vorbild: string, h: number): string {
  return toFarbe(h, toOklch(vorbild).c, toLeuchtdichte(vorbild))
}

function isNearOchre({ c, h }: { c: number; h: number }): boolean {
  return c > 0.04 && Math.abs(h - toOklch(petrol.hell.gold).h) < 35
}
