import type { TextDarstellung } from '../../model/darstellung.ts'
import { roundZahl } from '../../model/dezimalzahl.ts'
import type { BenannteRegion } from '../../wording/bezirksvergleich.ts'
import { describeBerlin, describeExtrem, nameRegionen } from '../../wording/bezirksvergleich.ts'
import { formatVeraenderung } from '../../wording/change.ts'
import { jahrOf } from '../../wording/date.ts'
import { formatIndikatorwert, sayIndikatorwert } from '../../wording/indikatorwert.ts'
import { joinUnd } from '../../wording/list.ts'
import { describeDefinition } from '../indikator-hinweise.ts'
import { findAuffaelliges } from './auffaelliges.ts'
import type { Bezirksindikator, Regionszeile } from './plan.ts'
import { sortByWert } from './plan.ts'

/** What the Indikator is: above all that is shown of it. */
export function toDefinition(id: string, { indikator }: Bezirksindikator): TextDarstellung {
  return {
    art: 'text',
    id,
    titel: null,
    markdown: describeDefinition(indikator),
    quellen: [],
    anmerkungen: [],
  }
}

/** „Was auffällt“ with one Indikator: what the figures say by rule, in short sentences. */
export function toBefund(id: string, item: Bezirksindikator): TextDarstellung {
  const points = [
    describeSpanne(item),
    item.istAnzahl ? null : describeLage(item),
    describeZehntel(item),
    describeUnguenstige(item),
    describeAenderungen(item),
    describeLuecken(item),
  ].filter((point) => point !== null)
  return {
    art: 'hinweis',
    id,
    titel: 'Was auffällt',
    markdown: points.map(({ wort, text }) => `- **${wort}:** ${text}.`).join('\n'),
    quellen: [],
    anmerkungen: [],
  }
}

interface Punkt {
  readonly wort: string
  readonly text: string
}

function describeSpanne(item: Bezirksindikator): Punkt | null {
  const sorted = sortByWert(item)
  const [first, last] = [sorted.at(0), sorted.at(-1)]
  if (!first || !last) return null
  const textOf = ({ vergleich }: Regionszeile): string => say(vergleich.wert, item)
  if (textOf(first) === textOf(last))
    return { wort: 'Spanne', text: `alle Bezirksregionen mit Wert haben ${textOf(first)}` }
  const same = (zeile: Regionszeile): BenannteRegion[] =>
    sorted
      .filter((each) => textOf(each) === textOf(zeile))
      .map((each) => ({ name: each.raum.name, text: textOf(each) }))
  const bezug = item.istAnzahl ? '' : `; im Bezirk zusammen ${say(item.bezirk.wert, item)}`
  return {
    wort: 'Spanne',
    text: `von ${describeExtrem(same(last))} bis ${describeExtrem(same(first))}${bezug}`,
  }
}

/** Compared are the numbers as they are printed. */
function describeLage(item: Bezirksindikator): Punkt | null {
  const berlin = item.berlin.wert.wert
  if (berlin === null) return null
  const round = (zahl: number): number => roundZahl(zahl, item.indikator.nachkommastellen)
  const abstaende = sortByWert(item).map(
    ({ vergleich }) => round(vergleich.wert.wert ?? 0) - round(berlin),
  )
  return {
    wort: 'Zu Berlin',
    text: describeBerlin({
      ueber: abstaende.filter((each) => each > 0).length,
      gleich: abstaende.filter((each) => each === 0).length,
      unter: abstaende.filter((each) => each < 0).length,
      berlin: say(item.berlin.wert, item),
    }),
  }
}

function describeZehntel(item: Bezirksindikator): Punkt | null {
  if (item.istAnzahl) return null
  const { hoch, niedrig } = findAuffaelliges(item)
  const name = (zeilen: readonly Regionszeile[]): string =>
    nameRegionen(zeilen.map((zeile) => toBenannt(zeile, item)))
  const parts = [
    ...(hoch.length > 0 ? [`im höchsten ${name(hoch)}`] : []),
    ...(niedrig.length > 0 ? [`im niedrigsten ${name(niedrig.toReversed())}`] : []),
  ]
  return {
    wort: 'Äußeres Zehntel Berlins',
    text: parts.length === 0 ? 'keine Bezirksregion' : parts.join('; '),
  }
}

function describeUnguenstige(item: Bezirksindikator): Punkt | null {
  const { unguenstig } = findAuffaelliges(item)
  if (item.zeilen.every(({ vergleich }) => vergleich.auffaellig === null)) return null
  return {
    wort: 'Auffällig, weil ungünstig und schlechter geworden',
    text:
      unguenstig.length === 0
        ? 'keine Bezirksregion'
        : nameRegionen(unguenstig.map((zeile) => toBenannt(zeile, item))),
  }
}

/** Both ends of the changes over five years, as far as there is a rise and a fall. */
function describeAenderungen(item: Bezirksindikator): Punkt | null {
  const { indikator, zeilen, stand } = item
  const changes = zeilen
    .flatMap(({ raum, vergleich: { fuenf_jahre } }) =>
      fuenf_jahre === null ? [] : [{ name: raum.name, fuenf_jahre }],
    )
    .toSorted((a, b) => b.fuenf_jahre.betrag - a.fuenf_jahre.betrag)
  const [first, last] = [changes.at(0), changes.at(-1)]
  if (!first || !last || changes.length < 2) return null
  const toText = ({ name, fuenf_jahre }: typeof first): string =>
    `${name} (${formatVeraenderung(fuenf_jahre, indikator)})`
  const rise = first.fuenf_jahre.betrag > 0 ? `am stärksten gestiegen ${toText(first)}` : null
  const fall = last.fuenf_jahre.betrag < 0 ? `am stärksten gesunken ${toText(last)}` : null
  const least =
    rise === null
      ? `am wenigsten gesunken ${toText(first)}`
      : fall === null
        ? `am wenigsten gestiegen ${toText(last)}`
        : null
  const text = [rise, fall, least].filter((part) => part !== null).join(', ')
  return { wort: `${jahrOf(first.fuenf_jahre.frueher.stand)} bis ${jahrOf(stand)}`, text }
}

function describeLuecken({ zeilen }: Bezirksindikator): Punkt | null {
  const missing = zeilen.filter(({ vergleich }) => vergleich.wert.wert === null)
  if (missing.length === 0) return null
  return { wort: 'Ohne Wert', text: joinUnd(missing.map(({ raum }) => raum.name)) }
}

/** In lists the sign for percent is enough of a unit: the others stand with the range. */
function toBenannt({ raum, vergleich: { wert } }: Regionszeile, { indikator }: Bezirksindikator) {
  const text =
    indikator.einheit === 'prozent'
      ? sayIndikatorwert(wert, indikator)
      : formatIndikatorwert(wert, indikator)
  return { name: raum.name, text }
}

function say(wert: Regionszeile['vergleich']['wert'], { indikator }: Bezirksindikator): string {
  return sayIndikatorwert(wert, indikator)
}
