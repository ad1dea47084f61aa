import type { Datenzelle, Fehlgrund, Zusatz } from '../model/datensatz.ts'
import { isBedingt, isFehlgrund } from '../model/datenzelle.ts'

/** Which reason wins when several are missing: the one that must not be passed over first. */
const fehlgruende: readonly Fehlgrund[] = [
  'geheim',
  'unsicher',
  'faellt_spaeter_an',
  'nicht_sinnvoll',
  'keine_angabe',
  'nichts_vorhanden',
]

/** Which reservation wins: the one that takes most from the number first. */
const zusaetze: readonly Zusatz[] = ['eingeschraenkt', 'geschaetzt', 'vorlaeufig', 'berichtigt']

/** The number in a cell; undefined if there is none. */
export function zahlOf(zelle: Datenzelle): number | undefined {
  if (typeof zelle === 'number') return zelle
  return isBedingt(zelle) ? zelle.zahl : undefined
}

/** The reservation of a number; undefined for plain numbers and missing ones. */
export function zusatzOf(zelle: Datenzelle): Zusatz | undefined {
  return isBedingt(zelle) ? zelle.status : undefined
}

/** Sum of two cells: „nichts vorhanden“ counts as 0 beside a number, anything else missing wins. */
export function addZellen(a: Datenzelle, b: Datenzelle): Datenzelle {
  if (typeof a === 'number' && typeof b === 'number') return a + b
  if (a === 'nichts_vorhanden') return b
  if (b === 'nichts_vorhanden') return a
  return combineZellen(a, b, (x, y) => x + y)
}

/** A cell times a number. */
export function scaleZelle(zelle: Datenzelle, faktor: number): Datenzelle {
  return combineZellen(zelle, faktor, (x, y) => x * y)
}

/** Any operation on two numbers; a missing one makes the result missing, a reservation stays. */
export function combineZellen(
  a: Datenzelle,
  b: Datenzelle,
  operation: (x: number, y: number) => number,
): Datenzelle {
  if (isFehlgrund(a) || isFehlgrund(b))
    return fehlgruende.find((grund) => grund === a || grund === b) ?? 'keine_angabe'
  const result = operation(isBedingt(a) ? a.zahl : a, isBedingt(b) ? b.zahl : b)
  if (!Number.isFinite(result)) return 'nicht_sinnvoll'
  const status = zusaetze.find((zusatz) => zusatz === zusatzOf(a) || zusatz === zusatzOf(b))
  return status === undefined ? result : { zahl: result, status }
}
