import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roundZahl } from '../../src/model/dezimalzahl.ts'
import {
  formatCsvZahl,
  formatMitVorzeichen,
  formatProzent,
  formatZahl,
  minus,
  thinSpace,
} from '../../src/wording/number.ts'

/** Visible signs for spaces and minus, so that a wrong one is seen in a failing test. */
const show = (text: string): string =>
  text.replaceAll(thinSpace, '·').replaceAll('\u00A0', '_').replaceAll(minus, '−')

describe('formatZahl', () => {
  test.each([
    [0, 0, '0'],
    [-0, 1, '0,0'],
    [7, 1, '7,0'],
    [999, 0, '999'],
    [1000, 0, '1·000'],
    [22417, 0, '22·417'],
    [3897145, 0, '3·897·145'],
    [-12345.678, 2, '−12·345,68'],
    [1.005, 2, '1,01'],
    [2.675, 2, '2,68'],
    [8.345, 2, '8,35'],
    [0.5, 0, '1'],
    [-0.5, 0, '−1'],
    [1.5, 0, '2'],
    [2.5, 0, '3'],
    [-2.5, 0, '−3'],
    [0.45, 1, '0,5'],
    [0.049, 1, '0,0'],
    [-0.049, 1, '0,0'],
    [0.1 + 0.2, 1, '0,3'],
    [(0.1 + 0.7) * 10, 0, '8'],
    [99.95, 1, '100,0'],
    [999.95, 1, '1·000,0'],
    [1e-9, 2, '0,00'],
    [1e15, 0, '1·000·000·000·000·000'],
    [1e21, 0, '1·000·000·000·000·000·000·000'],
    [15.693446, 1, '15,7'],
  ])('%d with %d decimals is %s', (wert, stellen, text) => {
    expect(show(formatZahl(wert, stellen))).toBe(text)
  })

  test.each([NaN, Infinity, -Infinity])('%d is refused', (wert) => {
    expect(() => formatZahl(wert)).toThrow(RangeError)
  })

  test('rounds half away from zero on the decimal number', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 4 }),
        (digits, scale, stellen) => {
          const text = formatZahl(Number(`${digits}e-${scale}`), stellen)
          expect(text).toBe(roundByHand(digits, scale, stellen))
        },
      ),
    )
  })

  test('never shows an artefact of the binary form', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }),
        fc.integer({ min: 0, max: 3 }),
        (wert, stellen) => {
          const decimals = stellen === 0 ? '' : `,\\d{${stellen}}`
          expect(formatZahl(wert, stellen)).toMatch(
            new RegExp(`^${minus}?\\d{1,3}(${thinSpace}\\d{3})*${decimals}$`),
          )
        },
      ),
    )
  })

  test('is symmetric around zero', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: 0, max: 1e12 }), (wert) => {
        const text = formatZahl(wert, 1)
        const isZero = !/[1-9]/.test(text)
        expect(formatZahl(-wert, 1)).toBe(isZero ? text : minus + text)
      }),
    )
  })

  test('rounded shares lie within half a digit of the whole each', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 1, maxLength: 12 }),
        (anzahlen) => {
          const sum = anzahlen.reduce((a, b) => a + b)
          const shares = anzahlen.map((anzahl) => roundZahl((anzahl / sum) * 100, 1))
          const whole = shares.reduce((a, b) => a + b)
          expect(Math.abs(whole - 100)).toBeLessThanOrEqual(0.05 * anzahlen.length + 1e-9)
        },
      ),
    )
  })
})

function roundByHand(digits: bigint, scale: number, stellen: number): string {
  const up = digits * 10n ** BigInt(stellen)
  const unit = 10n ** BigInt(scale)
  const size = up < 0n ? -up : up
  const rounded = (size * 2n + unit) / (unit * 2n)
  const text = rounded.toString().padStart(stellen + 1, '0')
  const whole = text.slice(0, text.length - stellen).replace(/\B(?=(\d{3})+$)/g, thinSpace)
  const rest = stellen === 0 ? '' : `,${text.slice(-stellen)}`
  return `${digits < 0n && rounded > 0n ? minus : ''}${whole}${rest}`
}

test.each([
  [12.53, 1, '+12,5'],
  [-2.26, 1, '−2,3'],
  [0, 1, '±0,0'],
  [0.04, 1, '±0,0'],
  [-0.04, 1, '±0,0'],
  [-1234, 0, '−1·234'],
])('change %d with %d decimals is %s', (wert, stellen, text) => {
  expect(show(formatMitVorzeichen(wert, stellen))).toBe(text)
})

test('percent has a no-break space', () => {
  expect(show(formatProzent(15.69))).toBe('15,7_%')
  expect(show(formatProzent(-0.2, 0))).toBe('0_%')
})

describe('formatCsvZahl', () => {
  test.each([
    [15.6934, '15,6934'],
    [-1234567.5, '-1234567,5'],
    [0.1 + 0.2, '0,3'],
    [0, '0'],
    [1e21, '1000000000000000000000'],
    [0.000001, '0,000001'],
    [100, '100'],
  ])('%d is %s', (wert, text) => {
    expect(formatCsvZahl(wert)).toBe(text)
  })

  test('keeps all certain digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), (wert) => {
        const read = Number(formatCsvZahl(wert).replace(',', '.'))
        expect(Math.abs(read - wert)).toBeLessThanOrEqual(Math.abs(wert) * 1e-14)
      }),
    )
  })
})
