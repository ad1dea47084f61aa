import { formatZahl } from './number.ts'

/**
 * Where a value stands among those of the other Bezirksregionen, from the side on which more of
 * them are: „höher als in 131 der 142 anderen Bezirksregionen“, „niedriger als in allen 142 anderen
 * Bezirksregionen“. Equal values are neither higher nor lower, so that nobody is counted twice.
 */
export function describeAbstandZuAnderen({
  darunter,
  darueber,
  andere,
}: {
  readonly darunter: number
  readonly darueber: number
  readonly andere: number
}): string {
  const [wort, anzahl] = darunter >= darueber ? ['höher', darunter] : ['niedriger', darueber]
  const wievielen =
    anzahl === andere
      ? `allen ${formatZahl(andere)} anderen`
      : `${formatZahl(anzahl)} der ${formatZahl(andere)} anderen`
  return `${wort} als in ${wievielen} Bezirksregionen`
}
