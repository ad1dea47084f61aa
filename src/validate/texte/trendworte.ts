import type { Ausschnitt } from './report-text.ts'

/** A word that says that something rose (1) or fell (−1), by its place in a sentence. */
export interface Trendwort extends Ausschnitt {
  readonly text: string
  readonly richtung: 1 | -1
}

const steigend =
  'gestiegen|angestiegen|stieg(?:en)?(?: an)?|zugenommen|gewachsen|wuchs(?:en)?|erhöhte?(?:n)?|Anstieg|Zunahme|Zuwachs|Gestiegen|Gewachsen|Zugenommen'
const fallend =
  'gesunken|abgesunken|sank(?:en)?|gefallen|fiel(?:en)?|zurückgegangen|abgenommen|verringerte?(?:n)?|geschrumpft|Rückgang|Abnahme|Gesunken|Zurückgegangen|Abgenommen'

const wort = new RegExp(
  `(?<!\\p{L})(?:(?<steigend>${steigend})|(?<fallend>${fallend})|(?<teil>nahm(?:en)?|ging(?:en)?)(?=[^.;:,]*?\\s(?<rest>zu|ab|zurück)(?=\\s*(?:[.;,:]|$|und\\s))))(?!\\p{L})`,
  'gu',
)

/** Every word of change contains one of them. */
const zeichen =
  /stieg|genommen|wachs|wuchs|rhöht|nahm|sunken|sank|fallen|fiel|gangen|erringert|schrumpft|gang|ging/

/** Plans and wishes, negations and comparisons of speed say nothing of what happened. */
const keineAussage =
  /(?<!\p{L})(?:nicht|kaum|weder|keine?[rns]?|soll(?:en|te|ten)?|wird|werden|würden?|könnten?|kann|dürften?|will|wollen|Ziel\p{L}*|Prognose\p{L}*|erwartet\p{L}*|voraussichtlich|weniger|langsamer|stärker|schneller|falls|wenn|ob)(?!\p{L})/u

/** Words of change in a sentence that states what happened; none in others. */
export function findTrendworte(satz: string): readonly Trendwort[] {
  if (!zeichen.test(satz) || keineAussage.test(satz)) return []
  return [...satz.matchAll(wort)].map((match) => {
    const { steigend: up, teil, rest } = match.groups ?? {}
    return {
      text: teil === undefined ? match[0] : `${teil} … ${rest ?? ''}`,
      richtung: up !== undefined || rest === 'zu' ? 1 : -1,
      start: match.index,
      end: match.index + match[0].length,
    }
  })
}

/** First and last year of a period. */
export interface Zeitraum {
  readonly von: number
  readonly bis: number
}

const zahlwoerter: Readonly<Record<string, number>> = {
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  zehn: 10,
}

/**
 * The period a sentence speaks of, up to the latest year with figures. Without one both that of one
 * and that of five years: who says only „gestiegen“ may mean either.
 */
export function readZeitraum(satz: string, letztes: number): readonly Zeitraum[] {
  const jahre = [...satz.matchAll(/(?<![\d.,])(?:19|20)\d{2}(?![\d%]|[.,]\d)/g)].map(([jahr]) =>
    Number(jahr),
  )
  const [first, second] = jahre
  if (first !== undefined && second !== undefined)
    return [{ von: Math.min(...jahre), bis: Math.max(...jahre) }]
  if (first !== undefined) return first < letztes ? [{ von: first, bis: letztes }] : []
  if (/(?<!\p{L})(?:Vorjahr\p{L}*|letzten Jahr|vergangenen Jahr)(?!\p{L})/u.test(satz))
    return [{ von: letztes - 1, bis: letztes }]
  const [, count = ''] = /(\d{1,2}|zwei|drei|vier|fünf|zehn) Jahren?(?!\p{L})/u.exec(satz) ?? []
  const span = zahlwoerter[count] ?? Number(count)
  if (span > 0) return [{ von: letztes - span, bis: letztes }]
  return [1, 5].map((back) => ({ von: letztes - back, bis: letztes }))
}
