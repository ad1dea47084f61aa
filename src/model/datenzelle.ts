import type { BedingteZahl, Datenzelle, Fehlgrund, Zusatz } from './datensatz.ts'

/** Signs that stand in place of a number. „•“ may mean unknown or secret: it is read as secret. */
const fehlgruende: Readonly<Record<string, Fehlgrund>> = {
  '–': 'nichts_vorhanden',
  '/': 'unsicher',
  '•': 'geheim',
  x: 'nicht_sinnvoll',
  '…': 'faellt_spaeter_an',
  keine_angabe: 'keine_angabe',
}

const zeichenJeFehlgrund = Object.fromEntries(
  Object.entries(fehlgruende).map(([zeichen, grund]) => [grund, zeichen]),
) as Readonly<Record<Fehlgrund, string>>

/** Letters behind a number. */
const zusaetze: Readonly<Record<string, Exclude<Zusatz, 'eingeschraenkt'>>> = {
  p: 'vorlaeufig',
  r: 'berichtigt',
  s: 'geschaetzt',
}

const zahl = /^(-?[0-9]+(?:\.[0-9]+)?)([prs]?)$/
const geklammert = /^\((-?[0-9]+(?:\.[0-9]+)?)\)$/

/**
 * A cell of a file of the data library: a number with decimal point and without thousands
 * separator (`12`, `0.5`), perhaps with a letter (`12p`) or in brackets (`(12)`), or one of the
 * official signs. Undefined for anything else.
 */
export function parseDatenzelle(text: string): Datenzelle | undefined {
  // Nearly all cells are plain counts: worth a way of their own.
  if (isAnzahl(text)) return Number(text)
  const [, ziffern, zusatz] = zahl.exec(text) ?? []
  if (ziffern !== undefined) {
    const status = zusaetze[zusatz ?? '']
    return status === undefined ? Number(ziffern) : { zahl: Number(ziffern), status }
  }
  const [, innen] = geklammert.exec(text) ?? []
  if (innen !== undefined) return { zahl: Number(innen), status: 'eingeschraenkt' }
  return Object.hasOwn(fehlgruende, text) ? fehlgruende[text] : undefined
}

/** Digits and nothing else. */
function isAnzahl(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x30 || code > 0x39) return false
  }
  return text !== ''
}

/** The text of a cell, so that `parseDatenzelle` gives it back. */
export function formatDatenzelle(zelle: Datenzelle): string {
  if (typeof zelle === 'number') return String(zelle)
  if (isFehlgrund(zelle)) return zeichenJeFehlgrund[zelle]
  if (zelle.status === 'eingeschraenkt') return `(${zelle.zahl})`
  const letter = Object.keys(zusaetze).find((key) => zusaetze[key] === zelle.status) ?? ''
  return `${zelle.zahl}${letter}`
}

/** Whether a cell holds the reason for a missing number. */
export function isFehlgrund(zelle: Datenzelle): zelle is Fehlgrund {
  return typeof zelle === 'string'
}

/** Whether a cell holds a number with a reservation. */
export function isBedingt(zelle: Datenzelle): zelle is BedingteZahl {
  return typeof zelle === 'object'
}

/** Signs of missing numbers, as a Table Schema lists them. */
export const fehlzeichen: readonly string[] = Object.keys(fehlgruende).filter(
  (zeichen) => zeichen.length === 1,
)
