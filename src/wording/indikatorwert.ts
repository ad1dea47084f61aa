import type { Indikator, Klasse } from '../generated/source-types.ts'
import type { Wert } from '../model/wert.ts'
import { einheiten } from './einheit.ts'
import { roundsToZero } from './number.ts'
import { describeWert, formatWert } from './zeichen.ts'

type Figur = Pick<Wert, 'wert' | 'status'>
type Lesart = Pick<Indikator, 'nachkommastellen' | 'klassen'> & Partial<Pick<Indikator, 'einheit'>>

/** The class that a figure is the code of; undefined for numbers and for missing figures. */
export function klasseOf(
  { wert }: Pick<Wert, 'wert'>,
  { klassen = [] }: Pick<Indikator, 'klassen'>,
): Klasse | undefined {
  return klassen.find(({ code }) => code === wert)
}

/**
 * A figure as printed: the name of its class, else the number with the sign of its status, or the
 * sign in its place; a change with its plus. Units stand elsewhere.
 */
export function formatIndikatorwert(wert: Figur, indikator: Lesart): string {
  return format(wert, indikator, '')
}

/** The same with the unit behind the number, for running text and labels. */
export function sayIndikatorwert(wert: Figur, indikator: Lesart): string {
  return format(wert, indikator, unitOf(indikator))
}

/** A figure for people who hear it: no signs, but what they mean. */
export function describeIndikatorwert(wert: Figur, indikator: Lesart): string {
  const name = klasseOf(wert, indikator)?.name
  const text = name ?? describeWert(wert, indikator.nachkommastellen, unitOf(indikator))
  return plusOf(wert, indikator) + text
}

function format(wert: Figur, indikator: Lesart, nach: string): string {
  const name = klasseOf(wert, indikator)?.name
  return plusOf(wert, indikator) + (name ?? formatWert(wert, indikator.nachkommastellen, nach))
}

/** Figures that are changes themselves carry a sign, as changes do everywhere. */
function plusOf({ wert, status }: Figur, { einheit, nachkommastellen }: Lesart): string {
  if (einheit !== 'prozentpunkte' || status !== 'vorhanden' || wert === null) return ''
  if (roundsToZero(wert, nachkommastellen)) return '±'
  return wert > 0 ? '+' : ''
}

function unitOf({ einheit }: Lesart): string {
  return einheit === undefined ? '' : einheiten[einheit].nach
}
