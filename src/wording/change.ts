import type { Indikator } from '../generated/source-types.ts'
import type { Veraenderung } from '../model/vergleich.ts'
import { einheiten } from './einheit.ts'
import { joinUnd } from './list.ts'
import {
  formatMitVorzeichen,
  formatProzent,
  formatZahl,
  noBreakSpace,
  roundsToZero,
} from './number.ts'

type Masseinheit = Pick<Indikator, 'einheit' | 'nachkommastellen'>

/** Decimals of changes in percent, whatever the figure itself has. */
const prozentStellen = 1

/** Changes of classes, by `betrag` of the Veraenderung. */
const klassenworte = new Map([
  [-1, 'besser'],
  [0, 'gleich'],
  [1, 'schlechter'],
])

/**
 * A change in words: „um 1,2 Prozentpunkte gestiegen“, „um 12,5 % gesunken“. Less than half of the
 * last shown digit is „nahezu unverändert“, exactly nothing „unverändert“: the words never say
 * more than the printed number. Classes are „besser“, „schlechter“ or „gleich“.
 */
export function describeVeraenderung(veraenderung: Veraenderung, indikator: Masseinheit): string {
  const { art, betrag } = veraenderung
  if (art === 'klasse') return klassenworte.get(betrag) ?? ''
  if (betrag === 0) return 'unverändert'
  if (roundsToZero(betrag, digitsOf(veraenderung, indikator))) return 'nahezu unverändert'
  return `um ${amountOf(veraenderung, indikator)} ${betrag > 0 ? 'gestiegen' : 'gesunken'}`
}

/**
 * Several changes in one phrase: „in Adlershof um 12,3 %, im Bezirk um 8,6 % und in Berlin um 3,4 %
 * gestiegen“. What all have in common at the end, the verb or the whole, stands once.
 */
export function joinVeraenderungen(
  angaben: readonly { readonly ort: string; readonly text: string }[],
): string {
  const ends = new Set(angaben.map(({ text }) => /(?:gestiegen|gesunken)$/.exec(text)?.[0] ?? text))
  const [end = ''] = ends
  if (ends.size > 1) return joinUnd(angaben.map(({ ort, text }) => `${ort} ${text}`))
  const phrases = angaben.map(({ ort, text }) => `${ort} ${text.slice(0, -end.length)}`.trim())
  return `${joinUnd(phrases)} ${end}`
}

/** A change as printed in a table: „+12,5 %“, „−2,3 Pp.“, „+4,1 € je m²“, „besser“. */
export function formatVeraenderung(veraenderung: Veraenderung, indikator: Masseinheit): string {
  if (veraenderung.art === 'klasse') return klassenworte.get(veraenderung.betrag) ?? ''
  const zahl = formatMitVorzeichen(veraenderung.betrag, digitsOf(veraenderung, indikator))
  const sign = signOf(veraenderung, indikator)
  return sign === '' ? zahl : `${zahl}${noBreakSpace}${sign}`
}

function digitsOf({ art }: Veraenderung, { nachkommastellen }: Masseinheit): number {
  return art === 'prozent' ? prozentStellen : nachkommastellen
}

function signOf({ art }: Veraenderung, { einheit }: Masseinheit): string {
  if (art === 'prozent') return '%'
  return einheiten[art === 'prozentpunkte' ? 'prozent' : einheit].unterschied_kurz
}

function amountOf(veraenderung: Veraenderung, indikator: Masseinheit): string {
  const amount = Math.abs(veraenderung.betrag)
  if (veraenderung.art === 'prozent') return formatProzent(amount, prozentStellen)
  const zahl = formatZahl(amount, indikator.nachkommastellen)
  const worte = einheiten[veraenderung.art === 'prozentpunkte' ? 'prozent' : indikator.einheit]
  // „um 1 Prozentpunkt“, but „um 1,0 Prozentpunkte“.
  const wort = zahl === '1' ? worte.unterschied.einzahl : worte.unterschied.mehrzahl
  return wort === '' ? zahl : `${zahl}${noBreakSpace}${wort}`
}
