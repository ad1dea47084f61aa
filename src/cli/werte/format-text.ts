import type { Indikator } from '../../generated/source-types.ts'
import { isBestand } from '../../model/einheit.ts'
import type { Raum } from '../../model/raum.ts'
import type { Rang, Veraenderung, Vergleich, Werteauskunft } from '../../model/vergleich.ts'
import type { Wert } from '../../model/wert.ts'
import { auffaelligRegel } from '../../wording/auffaellig.ts'
import { formatVeraenderung } from '../../wording/change.ts'
import { formatDatum } from '../../wording/date.ts'
import { einheiten } from '../../wording/einheit.ts'
import { formatIndikatorwert } from '../../wording/indikatorwert.ts'
import { formatMitVorzeichen, formatZahl } from '../../wording/number.ts'
import { ebenenworte } from '../../wording/raum.ts'
import { explainZeichen } from '../../wording/zeichen.ts'
import { quellenOf } from './quelle.ts'
import { describeUmrechnung } from './umrechnung.ts'
import { formatTextTable } from './text-table.ts'

/** Stands beside a figure that is worse than Bezirk and Berlin and worsening. */
const auffaelligZeichen = '!'

/**
 * The figures for people on a terminal: one table per Raum, or one per Indikator if there are more
 * Räume than Indikatoren; below, what the signs mean, how to read them, and the sources.
 */
export function formatWerteText(
  zeilen: readonly Vergleich[],
  auskunft: Pick<Werteauskunft, 'raeume' | 'datensatz' | 'wert'>,
): string {
  if (zeilen.length === 0) return 'Zu dieser Anfrage gibt es keine Zahlen.\n'
  const raeume = new Set(zeilen.map(({ raum }) => raum.id))
  const indikatoren = new Set(zeilen.map(({ indikator }) => indikator.id))
  const tables =
    raeume.size > indikatoren.size
      ? groupBy(zeilen, ({ indikator }) => indikator.id).map(formatIndikator)
      : groupBy(zeilen, ({ raum }) => raum.id).map((rows) => formatRaum(rows, auskunft))
  return `${[...tables, formatFuss(zeilen, auskunft)].join('\n\n')}\n`
}

/** One Raum: a row per Indikator. */
function formatRaum(
  zeilen: readonly [Vergleich, ...Vergleich[]],
  { raeume }: Pick<Werteauskunft, 'raeume'>,
): string {
  const { raum } = zeilen[0]
  const rows = zeilen.map((zeile) => [
    nameOf(zeile.indikator),
    einheiten[zeile.indikator.einheit].zeichen,
    formatDatum(zeile.wert.stand),
    ...formatZahlen(zeile),
    isCode(zeile.indikator) ? '' : zeile.indikator.id,
  ])
  const kopf = ['Indikator', 'Einheit', 'Stand', ...zahlenkopf, 'Kennung']
  const ort = describeRaum(raum, raeume.ueber(raum.id, 'bezirk'))
  return `${ort}\n\n${formatTextTable(kopf, rows, ['Indikator', 'Einheit', 'Stand', 'Kennung'])}`
}

/** Codes of the Berlin set stand before the name; the others, which only this tool knows, behind. */
function isCode({ id }: Pick<Indikator, 'id'>): boolean {
  return /^[A-Z]/.test(id)
}

function nameOf(indikator: Indikator): string {
  return isCode(indikator) ? `${indikator.id} ${indikator.kurz}` : indikator.kurz
}

/** One Indikator: a row per Raum. */
function formatIndikator(zeilen: readonly [Vergleich, ...Vergleich[]]): string {
  const { indikator, wert } = zeilen[0]
  const { lang } = einheiten[indikator.einheit]
  const unit = lang === '' ? '' : `, ${lang}`
  const head = `${indikator.id} ${indikator.bezeichnung}${unit}, Stand ${formatDatum(wert.stand)}`
  const rows = zeilen.map((zeile) => [zeile.raum.id, zeile.raum.name, ...formatZahlen(zeile)])
  return `${head}\n\n${formatTextTable(['Raum', 'Name', ...zahlenkopf], rows, ['Raum', 'Name'])}`
}

const zahlenkopf = ['Wert', '', 'Anzahl', 'Vorjahr', '5 Jahre', 'Bezirk', 'Berlin', 'Rang']

function formatZahlen(zeile: Vergleich): readonly string[] {
  const { indikator, wert } = zeile
  const isRate = !isBestand(indikator.einheit)
  return [
    formatIndikatorwert(wert, indikator),
    zeile.auffaellig === true ? auffaelligZeichen : '',
    isRate && wert.abs !== null ? formatZahl(wert.abs) : '',
    formatChange(zeile.vorjahr, indikator),
    formatChange(zeile.fuenf_jahre, indikator),
    formatBezug(zeile, zeile.bezirk),
    formatBezug(zeile, zeile.berlin),
    formatRang(zeile.rang_berlin),
  ]
}

/** The unit stands beside the name: here only what it is not. */
function formatChange(change: Veraenderung | null, indikator: Indikator): string {
  if (change?.art === 'einheit')
    return formatMitVorzeichen(change.betrag, indikator.nachkommastellen)
  return change ? formatVeraenderung(change, indikator) : ''
}

/** Empty where it would be the figure itself, and where it is not delivered. */
function formatBezug({ indikator, wert }: Vergleich, bezug: Wert): string {
  return bezug.wert === null || bezug.raum === wert.raum
    ? ''
    : formatIndikatorwert(bezug, indikator)
}

function formatRang(rang: Rang | null): string {
  return rang ? `${rang.rang} von ${rang.von}` : ''
}

function describeRaum({ id, ebene, name }: Raum, bezirk: Raum | undefined): string {
  if (ebene === 'berlin') return 'Berlin'
  const within = bezirk && ebene !== 'bezirk' ? `, Bezirk ${bezirk.name}` : ''
  return `${ebenenworte[ebene].einzahl} ${name} (${id})${within}`
}

function formatFuss(
  zeilen: readonly Vergleich[],
  auskunft: Pick<Werteauskunft, 'datensatz' | 'wert'>,
): string {
  const zeichen = explainZeichen(zeilen.map(({ wert }) => wert.status))
  const some = (test: (zeile: Vergleich) => boolean): boolean => zeilen.some(test)
  const quellen = new Set(zeilen.flatMap(({ wert }) => quellenOf(wert, auskunft)))
  return [
    some(({ rang_berlin }) => rang_berlin !== null)
      ? 'Rang 1 hat den höchsten Wert unter den Räumen derselben Ebene in Berlin.'
      : null,
    zeichen && `Zeichen: ${zeichen}`,
    some(({ auffaellig }) => auffaellig === true)
      ? `${auffaelligZeichen} ${auffaelligRegel}`
      : null,
    ...describeUmrechnung(zeilen, auskunft),
    ...new Set(zeilen.map(({ indikator }) => indikator.lesehinweis ?? null)),
    ...[...quellen].map((quelle) => `Quelle: ${quelle}`),
  ]
    .filter((line) => line !== null)
    .join('\n')
}

function groupBy(
  zeilen: readonly Vergleich[],
  keyOf: (zeile: Vergleich) => string,
): readonly (readonly [Vergleich, ...Vergleich[]])[] {
  const groups = new Map<string, [Vergleich, ...Vergleich[]]>()
  for (const zeile of zeilen) {
    const group = groups.get(keyOf(zeile))
    if (group) group.push(zeile)
    else groups.set(keyOf(zeile), [zeile])
  }
  return [...groups.values()]
}
