import { describe, expect, test } from 'vitest'
import type { Indikator } from '../../src/generated/source-types.ts'
import { auffaelligRegel, describeAuffaellig } from '../../src/wording/auffaellig.ts'
import { datensatz, indikator, miniAuskunft, tabelle } from './mini.ts'

/** The region 011001 against its Bezirk and Berlin, now and earlier; null leaves a Stand out. */
function judge(
  { jetzt, frueher }: { jetzt: [number, number, number]; frueher: Record<string, number> },
  rest: Partial<Indikator> = {},
): { auffaellig: boolean | null; auffaellig_seit: string | null } {
  const row = (stand: string, [region, bezirk, berlin]: readonly number[]) => {
    const one = (
      id: string,
      wert: number | undefined,
      ebene: 'bezirksregion' | 'bezirk' | 'berlin',
    ) => tabelle(stand, { [id]: [wert ?? 0] }, { spalten: ['w'], ebene, gebietsstand: '2021' })
    return [
      one('011001', region, 'bezirksregion'),
      one('01', bezirk, 'bezirk'),
      one('00', berlin, 'berlin'),
    ]
  }
  const earlier = Object.entries(frueher).flatMap(([stand, wert]) => row(stand, [wert, 0, 0]))
  const a = miniAuskunft(
    [datensatz('d', [...earlier, ...row('2024-12-31', jetzt)])],
    [
      indikator('x', {
        einheit: 'prozent',
        nachkommastellen: 1,
        richtung: 'hoch_unguenstig',
        berechnung: [{ datensatz: 'd', zaehler: 'w', geliefert: true }],
        ...rest,
      }),
    ],
  )
  const { auffaellig, auffaellig_seit } = a.vergleich('x', '011001', '2024-12-31')
  return { auffaellig, auffaellig_seit }
}

describe('auffällig', () => {
  const vor5 = { '2019-12-31': 15 }

  test('is worse than Bezirk and Berlin and worse than five years ago', () => {
    expect(judge({ jetzt: [20, 18, 19], frueher: vor5 })).toEqual({
      auffaellig: true,
      auffaellig_seit: '2019-12-31',
    })
    expect(judge({ jetzt: [20, 18, 21], frueher: vor5 }).auffaellig).toBe(false)
    expect(judge({ jetzt: [20, 21, 18], frueher: vor5 }).auffaellig).toBe(false)
    expect(judge({ jetzt: [20, 18, 19], frueher: { '2019-12-31': 25 } }).auffaellig).toBe(false)
  })

  test('turns round where a high value is good', () => {
    const good = { richtung: 'hoch_guenstig' } as const
    expect(judge({ jetzt: [10, 18, 19], frueher: vor5 }, good).auffaellig).toBe(true)
    expect(judge({ jetzt: [20, 18, 19], frueher: vor5 }, good).auffaellig).toBe(false)
  })

  test('looks at the numbers as they are printed', () => {
    expect(judge({ jetzt: [18.04, 18, 17], frueher: vor5 }).auffaellig).toBe(false)
    expect(judge({ jetzt: [18.06, 18, 17], frueher: vor5 }).auffaellig).toBe(true)
    expect(judge({ jetzt: [20, 18, 17], frueher: { '2019-12-31': 19.96 } }).auffaellig).toBe(false)
  })

  test('takes the first comparable Stand after that if five years ago is not known', () => {
    const frueher = { '2018-12-31': 1, '2021-12-31': 15, '2023-12-31': 99 }
    expect(judge({ jetzt: [20, 18, 19], frueher })).toEqual({
      auffaellig: true,
      auffaellig_seit: '2021-12-31',
    })
    const brueche = [{ ab: '2022-12-31', grund: 'neu' }]
    expect(judge({ jetzt: [20, 18, 19], frueher }, { brueche })).toEqual({
      auffaellig: false,
      auffaellig_seit: '2023-12-31',
    })
  })

  test('is unknown without direction, for counts, and without an earlier figure', () => {
    const none = { auffaellig: null, auffaellig_seit: null }
    expect(judge({ jetzt: [20, 18, 19], frueher: vor5 }, { richtung: 'neutral' })).toEqual(none)
    expect(judge({ jetzt: [20, 18, 19], frueher: vor5 }, { einheit: 'anzahl' })).toEqual(none)
    expect(judge({ jetzt: [20, 18, 19], frueher: {} })).toEqual(none)
    expect(judge({ jetzt: [20, 18, 19], frueher: { '2018-12-31': 1 } })).toEqual(none)
  })

  test('the rule never claims to be the official classification', () => {
    expect(auffaelligRegel).toContain('keine Aufmerksamkeitsstufe')
    expect(describeAuffaellig({ auffaellig: true, auffaellig_seit: '2021-12-31' })).toBe(
      'Auffällig: ungünstiger als im Bezirk und in Berlin und ungünstiger als 2021.',
    )
    expect(describeAuffaellig({ auffaellig: false, auffaellig_seit: '2021-12-31' })).toBeNull()
  })
})
