import type { Tabellenspalte } from '../generated/source-types.ts'
import type { Zelle } from '../model/darstellung.ts'
import type { Datenzelle } from '../model/datensatz.ts'
import { isBedingt, isFehlgrund, parseDatenzelle } from '../model/datenzelle.ts'
import type { Raumliste } from '../model/raum.ts'
import { formatDatum } from '../wording/date.ts'
import { roundsToZero } from '../wording/number.ts'
import { formatWert } from '../wording/zeichen.ts'
import { leereZelle, textZelle, zeichenZelle } from './zelle.ts'

/** Signs of everyday writing beside the official ones. */
const alltagszeichen: Readonly<Record<string, Datenzelle>> = {
  '-': 'nichts_vorhanden',
  '.': 'keine_angabe',
}

const zahl = /^\(?[+-]?\d+(?:[.,](\d+))?\)?\s?[prs]?$/

/** A cell of an own table, read as the kind of its column says; what it is not stays as written. */
export function toEigeneZelle(
  text: string,
  { art = 'text' }: Tabellenspalte,
  nachkommastellen: number,
  raeume: Raumliste,
): Zelle {
  const cell = text.trim()
  if (cell === '') return leereZelle
  switch (art) {
    case 'zahl':
    case 'anteil':
      return toZahl(cell, nachkommastellen)
    case 'datum':
      return /^\d{4}-\d{2}-\d{2}$/.test(cell) ? textZelle(formatDatum(cell), cell) : textZelle(cell)
    case 'raum':
      return textZelle(raeume.get(cell)?.name ?? cell, cell)
    case 'text':
      return textZelle(cell)
  }
}

/** Decimals of a column: as given, else the most that one of its cells has. */
export function decimalsOf(
  { nachkommastellen }: Tabellenspalte,
  zellen: readonly string[],
): number {
  if (nachkommastellen !== undefined) return nachkommastellen
  const places = zellen.map((text) => {
    const [, digits = ''] = zahl.exec(text.trim()) ?? []
    return digits.length
  })
  return Math.max(0, ...places)
}

/**
 * Numbers as in the data library, with decimal comma too; no thousands separator. A written plus
 * says that the number is a change: it stays.
 */
function toZahl(cell: string, nachkommastellen: number): Zelle {
  const plain = cell
    .replace(',', '.')
    .replace(/^\+/, '')
    .replace(/\s(?=[prs]$)/, '')
  const read = alltagszeichen[cell] ?? parseDatenzelle(plain)
  if (read === undefined) return textZelle(cell)
  if (isFehlgrund(read)) return zeichenZelle(read)
  const { zahl: wert, status } = isBedingt(read)
    ? read
    : ({ zahl: read, status: 'vorhanden' } as const)
  const sign = !cell.startsWith('+') ? '' : roundsToZero(wert, nachkommastellen) ? '±' : '+'
  return {
    text: sign + formatWert({ wert, status }, nachkommastellen),
    wert,
    ...(status === 'vorhanden' ? {} : { status }),
  }
}
