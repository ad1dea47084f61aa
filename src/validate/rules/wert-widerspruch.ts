import type { Indikator } from '../../generated/source-types.ts'
import { formatDatum } from '../../wording/date.ts'
import { sayIndikatorwert } from '../../wording/indikatorwert.ts'
import type { DatenContext, Datenregel } from '../datenregel.ts'
import type { Bindung } from '../texte/aussagen.ts'
import { clauseBefore, createBindung, isNarrowed, jahreOf } from '../texte/aussagen.ts'
import type { Nennung } from '../texte/indikatornamen.ts'
import { indikatorsucheIn } from '../texte/indikatornamen.ts'
import { reportText } from '../texte/report-text.ts'
import type { Textzahl } from '../texte/textzahlen.ts'
import { findTextzahlen, meansNumber } from '../texte/textzahlen.ts'

/**
 * Der Text nennt für einen Indikator eine andere Zahl als die Daten: im selben Profil standen 5,9
 * und 1,2 m² Grün je Person (ZAHL-04). Verglichen wird nur, was der Satz eindeutig sagt; richtig ist
 * jede Zahl der Region, ihrer Planungsräume, des Bezirks und Berlins zum genannten Jahr.
 */
export const wertWiderspruch: Datenregel = {
  stufen: { speichern: 'warning' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Zahl im Text weicht von den Daten ab',
    ursache:
      'Der Satz nennt einen Indikator und eine Zahl, die in den Daten weder für die Region noch für ihre Planungsräume, den Bezirk oder Berlin steht, zum genannten Jahr oder sonst zum Datenstand. Meist ist die Zahl älter als das Profil oder vertippt (ZAHL-04).',
    abhilfe:
      'Setzen Sie statt der Zahl eine Textmarke wie {{wert:B1}}: dann stimmt sie immer. Stammt die Zahl aus einer anderen Quelle, nennen Sie sie und beantworten Sie den Befund.',
    beispiel: {
      vorher: 'text: Der Anteil der unter 18-Jährigen liegt bei 19,3 %.',
      nachher: 'text: Der Anteil der unter 18-Jährigen liegt bei {{wert:B1}}.',
    },
  },
  check: (context) => {
    const { katalog, raum, auskunft, texte, report } = context
    const isBinding = createBindung(raum, auskunft.raeume)
    for (const stelle of texte) {
      if (stelle.art === 'zelle' || stelle.art === 'angabe' || !/\d/.test(stelle.text)) continue
      for (const satz of stelle.saetze()) {
        const zahlen = findTextzahlen(satz.text)
        if (zahlen.length === 0) continue
        const nennungen = indikatorsucheIn(katalog)(satz.text)
        for (const zahl of zahlen)
          for (const { indikatoren } of [
            ...nennungen.filter((nennung) => saysOf(satz.text, nennung, zahl, isBinding)),
            ...countsAll(satz.text, zahl, isBinding, context),
          ]) {
            const wrong = contradiction(indikatoren, zahl, satz.text, context)
            if (!wrong) continue
            const place = { start: satz.start + zahl.start, end: satz.start + zahl.end }
            reportText(report, stelle, place, {
              message: `Der Text nennt ${zahl.text} für „${wrong.indikator.kurz}“; in den Daten steht ${wrong.richtig}.`,
              hint: `Schreiben Sie {{wert:${wrong.indikator.id}}}, oder nennen Sie das Jahr, zu dem die Zahl gehört.`,
            })
          }
      }
    }
  },
}

/** Whether the sentence gives this number for what it names, and nothing stands between. */
function saysOf(satz: string, nennung: Nennung, zahl: Textzahl, isBinding: Bindung): boolean {
  if (isNarrowed(satz, nennung.end)) return false
  if (nennung.end <= zahl.start) {
    const before = clauseBefore(satz, nennung.start)
    // „Von den unter 18-Jährigen haben 47 % …“ is a share of them.
    if (/(?<!\p{L})(?:von|unter|bei)(?: den| allen| aller)?\s*$/iu.test(before)) return false
    return isBinding(before) && isBinding(satz.slice(nennung.end, zahl.start))
  }
  if (zahl.end > nennung.start) return false
  const between = satz.slice(zahl.end, nennung.start)
  if (!isBinding(clauseBefore(satz, zahl.start)) || !isBinding(between)) return false
  // „15,7 % der Menschen sind unter 18“ is a share of all; „15 % der unter 18-Jährigen …“ is not.
  return (
    zahl.einheit !== 'prozent' ||
    /(?<!\p{L})(?:Einwohner|Bewohner|Menschen|Bevölkerung|Gesamtbevölkerung)/u.test(between)
  )
}

/** „In Adlershof leben 22.417 Menschen.“ names nothing and means the Einwohnerzahl. */
function countsAll(
  satz: string,
  zahl: Textzahl,
  isBinding: Bindung,
  { katalog }: DatenContext,
): readonly Pick<Nennung, 'indikatoren'>[] {
  const einwohner = katalog.get('einwohner')
  const before = clauseBefore(satz, zahl.start)
  const isAll =
    zahl.einheit === 'personen' &&
    zahl.wert >= 1000 &&
    /(?<!\p{L})(?:leb(?:en|ten)|wohn(?:en|ten)|zählte?|hat|hatte)(?!\p{L})/u.test(before) &&
    isBinding(before)
  return isAll && einwohner ? [{ indikatoren: [einwohner] }] : []
}

interface Widerspruch {
  readonly indikator: Indikator
  /** What the data say, with its Stand. */
  readonly richtig: string
}

function contradiction(
  indikatoren: readonly Indikator[],
  zahl: Textzahl,
  satz: string,
  { auskunft, raum, datenstand }: DatenContext,
): Widerspruch | undefined {
  const jahre = jahreOf(satz)
  const above = (['prognoseraum', 'bezirk', 'berlin'] as const).flatMap(
    (ebene) => auskunft.raeume.ueber(raum.id, ebene) ?? [],
  )
  const raeume = [raum, ...above, ...auskunft.raeume.innerhalb(raum.id, 'planungsraum')]
  let found: Widerspruch | undefined
  for (const indikator of indikatoren.filter(({ einheit }) => einheit === zahl.einheit)) {
    const current = auskunft.standBis(indikator.id, datenstand)
    const staende =
      jahre.length === 0
        ? current === null
          ? []
          : [current]
        : auskunft.staende(indikator.id).filter((stand) => jahre.includes(stand.slice(0, 4)))
    for (const stand of staende) {
      const werte = raeume.map(({ id }) => auskunft.wert(indikator.id, id, stand))
      if (werte.some(({ wert }) => wert !== null && meansNumber(zahl, wert))) return undefined
      const [own] = werte
      if (own && own.wert !== null)
        found = {
          indikator,
          richtig: `${sayIndikatorwert(own, indikator)} (${formatDatum(stand)})`,
        }
    }
  }
  return found
}
