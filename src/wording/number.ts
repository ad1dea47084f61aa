/** U+2009: between groups of three digits. */
export const thinSpace = '\u2009'
/** U+00A0: between a number and its unit. */
export const noBreakSpace = '\u00A0'
/** U+2212: the minus of print, as wide as a digit. */
export const minus = '\u2212'

/** Doubles hold 15 decimal digits for certain; what lies beyond is an artefact of the binary form. */
const certainDigits = 15

/**
 * A number as printed in German: decimal comma, thin space between thousands from four digits on,
 * minus U+2212. Rounds half away from zero on the decimal number a person sees: the value is first
 * read with 15 significant digits, so 1.005 becomes 1,01 and 2.675 becomes 2,68, although both
 * lie a little lower in binary. Never prints a negative zero.
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

/** The number that `formatZahl` prints. */
export function roundZahl(wert: number, nachkommastellen: number): number {
  const { negativ, ganze, bruch } = roundDecimal(wert, nachkommastellen)
  return Number(`${negativ ? '-' : ''}${ganze}.${bruch}`)
}

/** Whether less than half of the last shown digit is left. */
export function roundsToZero(wert: number, nachkommastellen: number): boolean {
  return roundZahl(wert, nachkommastellen) === 0
}

interface Dezimalzahl {
  readonly negativ: boolean
  readonly ganze: string
  readonly bruch: string
}

function roundDecimal(wert: number, nachkommastellen: number): Dezimalzahl {
  if (!Number.isFinite(wert))
    throw new RangeError(`${wert} ist keine Zahl, die gedruckt werden kann.`)
  const [mantissa = '0', exponent = '0'] = Math.abs(wert)
    .toExponential(certainDigits - 1)
    .split('e')
  const digits = mantissa.replace('.', '')
  const kept = Number(exponent) + 1 + nachkommastellen
  // Each position beyond the digits is a zero: before them (small numbers) and after them (large ones).
  const scaled = BigInt(kept > 0 ? digits.slice(0, kept).padEnd(kept, '0') : '0')
  const next = kept >= 0 ? (digits[kept] ?? '0') : '0'
  const text = (next >= '5' ? scaled + 1n : scaled).toString().padStart(nachkommastellen + 1, '0')
  const point = text.length - nachkommastellen
  return {
    negativ: wert < 0 && /[1-9]/.test(text),
    ganze: text.slice(0, point),
    bruch: text.slice(point),
  }
}

function exponentOf(wert: number): number {
  return wert === 0 || !Number.isFinite(wert) ? 0 : Math.floor(Math.log10(Math.abs(wert)))
}

function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, thinSpace)
}
