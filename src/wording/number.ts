import { certainDigits, roundDecimal, roundZahl } from '../model/dezimalzahl.ts'

/** U+2009: between groups of three digits. */
export const thinSpace = '\u2009'
/** U+00A0: between a number and its unit. */
export const noBreakSpace = '\u00A0'
/** U+2212: the minus of print, as wide as a digit. */
export const minus = '\u2212'

/**
 * A number as printed in German: decimal comma, thin space between thousands from four digits on,
 * minus U+2212. Rounded by `roundDecimal`, so 1.005 becomes 1,01. Never prints a negative zero.
 * @throws RangeError for a number that is not finite: it must not be printed.
 */
export function formatZahl(wert: number, nachkommastellen = 0): string {
  const { negativ, ganze, bruch } = roundDecimal(wert, nachkommastellen)
  return (negativ ? minus : '') + groupThousands(ganze) + (bruch === '' ? '' : `,${bruch}`)
}

/** A change: always with a sign; „±0,0“ if it rounds to nothing. */
export function formatMitVorzeichen(wert: number, nachkommastellen = 0): string {
  const text = formatZahl(wert, nachkommastellen)
  if (roundsToZero(wert, nachkommastellen)) return `±${text}`
  return wert > 0 ? `+${text}` : text
}

/** „15,7 %“ with a no-break space. */
export function formatProzent(wert: number, nachkommastellen = 1): string {
  return `${formatZahl(wert, nachkommastellen)}${noBreakSpace}%`
}

/**
 * A number as written to CSV for a German spreadsheet: decimal comma, ASCII minus, no grouping,
 * no exponent, as many digits as are certain.
 */
export function formatCsvZahl(wert: number): string {
  const places = Math.max(0, certainDigits - 1 - exponentOf(wert))
  const { negativ, ganze, bruch } = roundDecimal(wert, places)
  const digits = bruch.replace(/0+$/, '')
  return `${negativ ? '-' : ''}${ganze}${digits === '' ? '' : `,${digits}`}`
}

/** Whether less than half of the last shown digit is left. */
export function roundsToZero(wert: number, nachkommastellen: number): boolean {
  return roundZahl(wert, nachkommastellen) === 0
}

function exponentOf(wert: number): number {
  return wert === 0 || !Number.isFinite(wert) ? 0 : Math.floor(Math.log10(Math.abs(wert)))
}

function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, thinSpace)
}
