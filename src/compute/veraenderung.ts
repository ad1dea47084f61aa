import type { Indikator } from '../generated/source-types.ts'
import { isBestand } from '../model/einheit.ts'
import type { Veraenderung } from '../model/vergleich.ts'
import type { Wert } from '../model/wert.ts'

/** The same day, some years earlier: `2024-12-31`, 5 → `2019-12-31`. */
export function standVor(stand: string, jahre: number): string {
  return `${String(Number(stand.slice(0, 4)) - jahre).padStart(4, '0')}${stand.slice(4)}`
}

/**
 * Change against an earlier figure: counts in percent, shares in percentage points, classes as
 * better, worse or the same, all else in its unit. Null if one is missing, if the definition
 * changed in between, or for a growth from 0.
 */
export function toVeraenderung(
  indikator: Indikator,
  wert: Wert,
  frueher: Wert,
): Veraenderung | null {
  if (wert.wert === null || frueher.wert === null) return null
  if (hasBruch(indikator, frueher.stand, wert.stand)) return null
  const umgerechnet = wert.umgerechnet || frueher.umgerechnet
  if (indikator.einheit === 'klasse') {
    const betrag = compareKlassen(indikator, frueher.wert, wert.wert)
    return betrag === null
      ? null
      : { frueher, differenz: betrag, betrag, art: 'klasse', umgerechnet }
  }
  const differenz = wert.wert - frueher.wert
  if (!isBestand(indikator.einheit)) {
    const art = indikator.einheit === 'prozent' ? 'prozentpunkte' : 'einheit'
    return { frueher, differenz, betrag: differenz, art, umgerechnet }
  }
  if (frueher.wert === 0) return null
  const betrag = (differenz / frueher.wert) * 100
  return { frueher, differenz, betrag, art: 'prozent', umgerechnet }
}

/** −1 for a better class than before, 1 for a worse one; null for a code without a class. */
function compareKlassen(
  { klassen = [] }: Indikator,
  frueher: number,
  jetzt: number,
): -1 | 0 | 1 | null {
  const place = (code: number): number => klassen.findIndex((klasse) => klasse.code === code)
  const [before, after] = [place(frueher), place(jetzt)]
  if (before < 0 || after < 0) return null
  return before === after ? 0 : after < before ? -1 : 1
}

/** Whether figures before and after mean different things. */
function hasBruch(
  { brueche = [], definitionen = [] }: Indikator,
  von: string,
  bis: string,
): boolean {
  return (
    brueche.some(({ ab }) => von < ab && ab <= bis) ||
    definitionen.some(({ gueltig_bis }) => von <= gueltig_bis && gueltig_bis < bis)
  )
}
