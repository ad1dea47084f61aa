/** Doubles hold 15 decimal digits for certain; what lies beyond is an artefact of the binary form. */
export const certainDigits = 15

/** A rounded number in the digits that are printed. */
export interface Dezimalzahl {
  readonly negativ: boolean
  readonly ganze: string
  readonly bruch: string
}

/**
 * Rounds half away from zero on the decimal number a person sees: the value is first read with 15
 * significant digits, so 1.005 becomes 1.01 and 2.675 becomes 2.68, although both lie a little
 * lower in binary. Never a negative zero.
 * @throws RangeError for a number that is not finite: it must not be printed.
 */
export function roundDecimal(wert: number, nachkommastellen: number): Dezimalzahl {
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

/** The number as it is printed. */
export function roundZahl(wert: number, nachkommastellen: number): number {
  const { negativ, ganze, bruch } = roundDecimal(wert, nachkommastellen)
  return Number(`${negativ ? '-' : ''}${ganze}.${bruch}`)
}
