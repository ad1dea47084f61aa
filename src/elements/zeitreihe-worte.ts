import type { Bruch, Indikator, ZeitreiheElement } from '../generated/source-types.ts'
import { isBestand } from '../model/einheit.ts'
import { describeZeitreihe } from '../wording/alternativtext.ts'
import { describeVeraenderung, joinVeraenderungen } from '../wording/change.ts'
import { describeVergleiche } from '../wording/comparison.ts'
import { formatDatum, jahrOf } from '../wording/date.ts'
import { einheiten } from '../wording/einheit.ts'
import { formatZahl } from '../wording/number.ts'
import { inRaum } from '../wording/raum.ts'
import type { ElementContext } from './context.ts'
import { vergleichsraeume } from './context.ts'
import { describeDefinition } from './indikator-hinweise.ts'
import type { Reihe } from './zeitreihe-daten.ts'

/** „Index 2015 = 100“; lines without a year in common start at 100 each. */
export function indexName(reihen: readonly Reihe[]): string {
  const [basis, ...others] = new Set(reihen.map((reihe) => reihe.basis))
  return basis != null && others.length === 0
    ? `Index ${jahrOf(basis)} = 100`
    : 'Index, erster Wert = 100'
}

/** Which figures are 100, and why not the first if they are not. */
function describeIndex(reihen: readonly Reihe[]): string {
  const isFirst = ({ punkte, basis }: Reihe): boolean =>
    punkte.find(({ wert }) => wert.wert !== null)?.wert.stand === basis
  if (reihen.every(isFirst)) return 'Der erste Wert jeder Linie ist gleich 100 gesetzt.'
  return `Alle Werte von ${jahrOf(reihen[0]?.basis ?? '')} sind gleich 100 gesetzt, weil es davor nicht für jede Linie vergleichbare Werte gibt.`
}

/** Breaks of the Indikator that lie between two figures of the line. */
export function findBrueche({ brueche = [] }: Indikator, { punkte }: Reihe): readonly Bruch[] {
  const werte = punkte.filter(({ wert }) => wert.wert !== null)
  const [first, last] = [werte.at(0)?.wert.stand ?? '', werte.at(-1)?.wert.stand ?? '']
  return brueche
    .filter(({ ab }) => first < ab && ab <= last)
    .toSorted((a, b) => (a.ab < b.ab ? -1 : 1))
}

/** What is counted, how to read it, and how it changed in five years. */
export function describeLesehilfe(
  { indexiert }: ZeitreiheElement,
  indikator: Indikator,
  reihen: readonly Reihe[],
  stand: string,
  context: ElementContext,
): string {
  const changes = vergleichsraeume(context).flatMap(({ raum, rolle }) => {
    const { fuenf_jahre } = context.auskunft.vergleich(indikator.id, raum.id, stand)
    if (!fuenf_jahre) return []
    const ort = rolle === 'bezirk' ? 'im Bezirk' : inRaum(raum)
    return [
      {
        seit: jahrOf(fuenf_jahre.frueher.stand),
        ort,
        text: describeVeraenderung(fuenf_jahre, indikator),
      },
    ]
  })
  const [first] = changes
  return [
    describeDefinition(indikator),
    indexiert ? describeIndex(reihen) : '',
    first ? `Seit ${first.seit} ${joinVeraenderungen(changes)}.` : '',
    describeAbstand(indikator, stand, context),
  ]
    .filter((text) => text !== '')
    .join(' ')
}

/** How region, Bezirk and Berlin stand to each other at the end; nothing of counts. */
function describeAbstand(
  { id, einheit, nachkommastellen }: Indikator,
  stand: string,
  { auskunft, region }: ElementContext,
): string {
  const { wert, bezirk, berlin } = auskunft.vergleich(id, region.id, stand)
  const others = [
    { wert: bezirk.wert, ort: 'im Bezirk' },
    { wert: berlin.wert, ort: 'in Berlin' },
  ].flatMap(({ wert: other, ort }) => (other === null ? [] : [{ wert: other, ort }]))
  if (isBestand(einheit) || wert.wert === null || others.length === 0) return ''
  const words = describeVergleiche(wert.wert, others, nachkommastellen)
  return `Am ${formatDatum(stand)} ist der Wert der Bezirksregion ${words}.`
}

/** What the lines show, in values. */
export function describeAlternativ(
  { indexiert }: ZeitreiheElement,
  indikator: Indikator,
  reihen: readonly Reihe[],
  zeitraum: string,
  { auskunft, region }: ElementContext,
): string {
  const { nachkommastellen, einheit } = indikator
  const { nach } = einheiten[einheit]
  const say = (wert: number): string => formatZahl(wert, nachkommastellen) + nach
  const known = reihen.map(({ raum, punkte }) => ({
    name: raum.name,
    werte: punkte.flatMap(({ wert, gezeigt }) =>
      wert.wert === null || gezeigt === null ? [] : [{ ...wert, wert: wert.wert, gezeigt }],
    ),
  }))
  const own = known[0]?.werte ?? []
  const start = own[0]?.stand ?? ''
  const brueche = reihen.slice(0, 1).flatMap((reihe) => findBrueche(indikator, reihe))
  const extreme = (pick: (a: number, b: number) => boolean) => {
    const [best] = own.toSorted((a, b) =>
      pick(a.wert, b.wert) ? -1 : pick(b.wert, a.wert) ? 1 : 0,
    )
    return best && brueche.length === 0
      ? { name: region.name, text: say(best.wert), jahr: jahrOf(best.stand) }
      : null
  }
  const last = own.at(-1)
  const change = last && auskunft.vergleich(indikator.id, region.id, last.stand).fuenf_jahre
  return describeZeitreihe({
    bezeichnung: indikator.bezeichnung,
    zeitraum,
    index: indexiert ? indexName(reihen) : null,
    region: region.name,
    reihen: known.flatMap(({ name, werte }) => {
      const [von, bis] = [werte.find(({ stand }) => stand >= start), werte.at(-1)]
      const index = indexiert && bis ? ` (${formatZahl(bis.gezeigt, 1)})` : ''
      if (!von || !bis) return []
      return [{ name, von: von === bis ? null : say(von.wert), bis: `${say(bis.wert)}${index}` }]
    }),
    brueche: brueche.map(({ ab }) => formatDatum(ab)),
    entwicklung: change
      ? `seit ${jahrOf(change.frueher.stand)} ${describeVeraenderung(change, indikator)}`
      : null,
    hoechster: extreme((a, b) => a > b),
    niedrigster: extreme((a, b) => a < b),
  })
}
