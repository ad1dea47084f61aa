import type { Indikator } from '../../generated/source-types.ts'
import { roundZahl } from '../../model/dezimalzahl.ts'
import { isBestand } from '../../model/einheit.ts'
import type { Wert } from '../../model/wert.ts'
import { sayIndikatorwert } from '../../wording/indikatorwert.ts'
import { formatZahl } from '../../wording/number.ts'
import type { DatenContext, Datenregel } from '../datenregel.ts'
import type { Bindung } from '../texte/aussagen.ts'
import { clauseBefore, createBindung, isNarrowed } from '../texte/aussagen.ts'
import type { Nennung } from '../texte/indikatornamen.ts'
import { indikatorsucheIn } from '../texte/indikatornamen.ts'
import { reportText } from '../texte/report-text.ts'
import type { Trendwort } from '../texte/trendworte.ts'
import { findTrendworte, readZeitraum } from '../texte/trendworte.ts'

/**
 * Der Text sagt „gestiegen“, die Reihe ist gefallen. Verglichen wird der Zeitraum, den der Satz
 * nennt; nennt er keinen, gilt ein Widerspruch nur, wenn die Zahl gegenüber dem Vorjahr und
 * gegenüber fünf Jahren zuvor in die andere Richtung ging.
 */
export const trendWiderspruch: Datenregel = {
  stufen: { speichern: 'warning' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Entwicklung im Text widerspricht den Daten',
    ursache:
      'Der Satz sagt, etwas sei gestiegen oder gesunken; in den Daten ging es in die andere Richtung. Oft stammt der Satz aus der letzten Ausgabe.',
    abhilfe:
      'Korrigieren Sie das Wort oder den Zeitraum, oder setzen Sie eine Textmarke wie {{trend:B1:5}}: dann stimmen Wort und Zahl immer.',
    beispiel: {
      vorher: 'text: Der Anteil der unter 18-Jährigen ist seit 2020 gestiegen.',
      nachher: 'text: Der Anteil der unter 18-Jährigen ist {{trend:B1:5}}.',
    },
  },
  check: (context) => {
    const { katalog, raum, auskunft, texte, report } = context
    const isBinding = createBindung(raum, auskunft.raeume, { wandel: true, orte: false })
    for (const stelle of texte) {
      if (stelle.art === 'zelle' || stelle.art === 'angabe') continue
      for (const satz of stelle.saetze()) {
        const worte = findTrendworte(satz.text)
        if (worte.length === 0) continue
        for (const nennung of indikatorsucheIn(katalog)(satz.text)) {
          const wort = worte.find((each) => saysOf(satz.text, nennung, each, isBinding))
          const wrong = wort && contradiction(nennung, wort, satz.text, context)
          if (!wort || wrong === undefined) continue
          const place = { start: satz.start + wort.start, end: satz.start + wort.end }
          reportText(report, stelle, place, {
            message: `„${wort.text}“ passt nicht zu den Daten: ${wrong}.`,
            hint: 'Korrigieren Sie das Wort oder den Zeitraum, oder setzen Sie eine Textmarke wie {{trend:B1:5}}.',
          })
        }
      }
    }
  },
}

/** Whether the word is about what the sentence names, and nothing stands between. */
function saysOf(satz: string, nennung: Nennung, wort: Trendwort, isBinding: Bindung): boolean {
  if (isNarrowed(satz, nennung.end)) return false
  const [first, second] = nennung.end <= wort.start ? [nennung, wort] : [wort, nennung]
  return (
    first.end <= second.start &&
    isBinding(clauseBefore(satz, first.start)) &&
    isBinding(satz.slice(first.end, second.start)) &&
    isBinding(satz.slice(second.end).split(/[.,;:–]/)[0] ?? '')
  )
}

/** What the data say instead; undefined if any reading of the sentence agrees with them. */
function contradiction(
  { indikatoren }: Nennung,
  { richtung }: Trendwort,
  satz: string,
  context: DatenContext,
): string | undefined {
  const isCount = /(?<!\p{L})(?:Zahl|Anzahl)(?!\p{L})/u.test(satz)
  const isShare = /(?<!\p{L})(?:Anteile?|Quote)(?!\p{L})/u.test(satz)
  const said: string[] = []
  for (const indikator of indikatoren) {
    const figures: (keyof Pick<Wert, 'wert' | 'abs'>)[] = isBestand(indikator.einheit)
      ? ['wert']
      : isCount
        ? ['abs']
        : isShare
          ? ['wert']
          : ['wert', 'abs']
    for (const figure of figures)
      for (const [before, after] of pairsOf(indikator, satz, context)) {
        const change = changeOf(before[figure], after[figure], indikator, figure)
        if (change === undefined) continue
        if (change === 0 || Math.sign(change) === richtung) return undefined
        said.push(describe(indikator, before, after, figure))
      }
  }
  return said[0]
}

/** Earlier and later figure of each period the sentence may mean. */
function pairsOf(
  { id }: Indikator,
  satz: string,
  { auskunft, raum, datenstand }: DatenContext,
): readonly (readonly [Wert, Wert])[] {
  const reihe = auskunft.zeitreihe(id, raum.id).filter(({ stand }) => stand <= datenstand)
  const last = reihe.at(-1)
  if (!last) return []
  const inYear = (jahr: number): Wert | undefined =>
    reihe.findLast(({ stand }) => stand.startsWith(String(jahr)))
  return readZeitraum(satz, Number(last.stand.slice(0, 4))).flatMap(({ von, bis }) => {
    const [before, after] = [inYear(von), inYear(bis)]
    return before && after && before !== after ? [[before, after] as const] : []
  })
}

function changeOf(
  before: number | null,
  after: number | null,
  { nachkommastellen }: Indikator,
  figure: 'wert' | 'abs',
): number | undefined {
  if (before === null || after === null) return undefined
  const decimals = figure === 'abs' ? 0 : nachkommastellen
  return roundZahl(after, decimals) - roundZahl(before, decimals)
}

/** „unter 18-Jährige von 18,4 % (2020) auf 15,7 % (2024)“ */
function describe(indikator: Indikator, before: Wert, after: Wert, figure: 'wert' | 'abs'): string {
  const [from, to] = [before, after].map((wert) => {
    const text =
      figure === 'abs' && wert.abs !== null
        ? formatZahl(wert.abs)
        : sayIndikatorwert(wert, indikator)
    return `${text} (${wert.stand.slice(0, 4)})`
  })
  return `„${indikator.kurz}“ von ${from ?? ''} auf ${to ?? ''}`
}
