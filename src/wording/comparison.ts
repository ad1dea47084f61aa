import { joinUnd } from './list.ts'
import { formatZahl } from './number.ts'

const multiples = [
  { faktor: 10, wort: 'zehnmal' },
  { faktor: 9, wort: 'neunmal' },
  { faktor: 8, wort: 'achtmal' },
  { faktor: 7, wort: 'siebenmal' },
  { faktor: 6, wort: 'sechsmal' },
  { faktor: 5, wort: 'fünfmal' },
  { faktor: 4, wort: 'viermal' },
  { faktor: 3, wort: 'dreimal' },
  { faktor: 2, wort: 'doppelt' },
] as const

/** A multiple counts as „etwa“ within this share of it. */
const roughly = 0.05

/**
 * How a value stands to another: „höher als in Berlin“, „etwa doppelt so hoch wie in Berlin“,
 * „ebenso hoch wie in Berlin“ if both print the same. `ort` is the phrase of the other place
 * (`inRaum`). Multiples are said of positive values only.
 */
export function describeVergleich(
  wert: number,
  anderer: number,
  nachkommastellen: number,
  ort: string,
): string {
  if (formatZahl(wert, nachkommastellen) === formatZahl(anderer, nachkommastellen))
    return `ebenso hoch wie ${ort}`
  const ratio = wert > 0 && anderer > 0 ? wert / anderer : 1
  const phrase = ratio > 1 ? multipleOf(ratio) : halfOf(ratio)
  if (phrase !== null) return `${phrase} so hoch wie ${ort}`
  return `${wert > anderer ? 'höher' : 'niedriger'} als ${ort}`
}

/**
 * How a value stands to several others: „höher als im Bezirk und niedriger als in Berlin“,
 * „höher als im Bezirk und in Berlin“.
 */
export function describeVergleiche(
  wert: number,
  andere: readonly { readonly wert: number; readonly ort: string }[],
  nachkommastellen: number,
): string {
  const phrases = andere.map((anderer) => ({
    ort: anderer.ort,
    text: describeVergleich(wert, anderer.wert, nachkommastellen, ''),
  }))
  const [first] = phrases
  if (first && phrases.every(({ text }) => text === first.text))
    return first.text + joinUnd(phrases.map(({ ort }) => ort))
  return joinUnd(phrases.map(({ ort, text }) => text + ort))
}

function multipleOf(ratio: number): string | null {
  const about = multiples.find(({ faktor }) => Math.abs(ratio / faktor - 1) <= roughly)
  if (about) return `etwa ${about.wort}`
  const above = multiples.find(({ faktor }) => ratio > faktor)
  return above ? `mehr als ${above.wort}` : null
}

function halfOf(ratio: number): string | null {
  if (Math.abs(ratio / 0.5 - 1) <= roughly) return 'etwa halb'
  return ratio < 0.5 ? 'weniger als halb' : null
}
