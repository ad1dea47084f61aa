import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Formel } from '../../src/compute/formel.ts'
import { isFormelfehler, parseFormel } from '../../src/compute/formel.ts'
import type { Datenzelle } from '../../src/model/datensatz.ts'

const werte = new Map<string, Datenzelle>([
  ['a', 6],
  ['b', 4],
  ['leer', 'nichts_vorhanden'],
  ['geheim', 'geheim'],
  ['vorlaeufig', { zahl: 2, status: 'vorlaeufig' }],
  ['null', 0],
])

function parsed(text: string): Formel {
  const formel = parseFormel(text)
  if (isFormelfehler(formel)) throw new Error(formel.fehler)
  return formel
}

const result = (text: string): Datenzelle => parsed(text).evaluate((spalte) => werte.get(spalte))

describe('parseFormel', () => {
  test.each([
    ['a + b', 10],
    ['a - b - 1', 1],
    ['a / b / 2', 0.75],
    ['a + b * 2', 14],
    ['(a + b) * 2.5', 25],
    ['a - (b - 1)', 3],
    ['2*(a+(b))', 20],
  ])('%s', (text, expected) => {
    expect(result(text)).toBe(expected)
  })

  test('signs of missing figures', () => {
    expect(result('a + leer')).toBe(6)
    expect(result('leer - b')).toBe(-4)
    expect(result('leer + leer')).toBe('nichts_vorhanden')
    expect(result('a * leer')).toBe('nichts_vorhanden')
    expect(result('a + geheim + leer')).toBe('geheim')
    expect(result('a / null')).toBe('nicht_sinnvoll')
    expect(result('a + spalte_die_fehlt')).toBe('keine_angabe')
    expect(result('a + vorlaeufig')).toEqual({ zahl: 8, status: 'vorlaeufig' })
  })

  test('names each column once', () => {
    expect(parsed('a + (b + a) * 2').spalten).toEqual(['a', 'b'])
  })

  test.each([
    ['', 'Hier wird eine Spalte, eine Zahl oder eine Klammer erwartet.', 0],
    ['a +', 'Hier wird eine Spalte, eine Zahl oder eine Klammer erwartet.', 3],
    ['(a + b', 'Eine schließende Klammer fehlt.', 6],
    ['a b', 'Hier wird ein Rechenzeichen erwartet.', 2],
    ['a + b)', 'Hier wird ein Rechenzeichen erwartet.', 5],
    ['-a', 'Hier wird eine Spalte, eine Zahl oder eine Klammer erwartet.', 0],
    ['a ** b', 'Hier wird eine Spalte, eine Zahl oder eine Klammer erwartet.', 3],
    ['constructor("x")', 'Hier wird ein Rechenzeichen erwartet.', 11],
  ])('%j is refused', (text, fehler, stelle) => {
    expect(parseFormel(text)).toEqual({ fehler, stelle })
  })

  test('deep nesting is refused, not a crash', () => {
    expect(parseFormel(`${'('.repeat(5000)}a${')'.repeat(5000)}`)).toMatchObject({
      fehler: 'Zu viele Klammern sind ineinander geschachtelt.',
    })
  })

  test('agrees with JavaScript on random calculations', () => {
    const { calculation } = fc.letrec<{ calculation: string }>((tie) => ({
      calculation: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom('a', 'b', '3', '0.5'),
        fc
          .tuple(tie('calculation'), fc.constantFrom('+', '-', '*', '/'), tie('calculation'))
          .map(([left, sign, right]) => `(${left} ${sign} ${right})`),
        fc
          .tuple(tie('calculation'), fc.constantFrom('+', '*'), tie('calculation'))
          .map(([left, sign, right]) => `${left} ${sign} ${right}`),
      ),
    }))
    fc.assert(
      fc.property(calculation, (text) => {
        // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
        const expected = new Function('a', 'b', `return ${text}`)(6, 4) as number
        expect(result(text)).toBe(Number.isFinite(expected) ? expected : 'nicht_sinnvoll')
      }),
    )
  })
})
