import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { auditSummen } from '../../src/protect/audit-summen.ts'
import type { Loeser } from '../../src/protect/loeser.ts'
import type { Angabe, Gleichung, Summensystem } from '../../src/protect/summensystem.ts'
import { isVerraten } from '../../src/protect/summensystem.ts'
import { loadLoeser } from '../../src/solve/load-loeser.ts'
import { forEachTable, hideGreedily, toRandzellen, toSystem } from './margin-table.ts'

let loeser: Loeser

beforeAll(async () => {
  loeser = await loadLoeser()
})

/** `a: 3`, `b: •` for a secret, `c: /` for another gap. */
function system(
  werte: Readonly<Record<string, number | '•' | '/'>>,
  gleichungen: readonly Gleichung[],
): Summensystem {
  const angaben = Object.entries(werte).map(([id, wert]): [string, Angabe] => [
    id,
    {
      id,
      wert: typeof wert === 'number' ? wert : null,
      geheim: wert === '•',
      schranke: [0, Infinity],
      mindestfallzahl: 3,
    },
  ])
  return { angaben: new Map(angaben), gleichungen }
}

function audit(given: Summensystem) {
  return auditSummen(given, loeser).enthuellungen.map(({ angabe, intervall, beweis }) => ({
    id: angabe.id,
    intervall,
    aus: beweis().map(({ summe }) => summe),
  }))
}

const summe: Gleichung = { summe: 's', teile: ['a', 'b', 'c'] }

test('one gap in a sum is none', () => {
  expect(audit(system({ s: 12, a: 4, b: '•', c: 6 }, [summe]))).toEqual([
    { id: 'b', intervall: [2, 2], aus: ['s'] },
  ])
})

test('a hidden sum with all parts printed is none', () => {
  expect(audit(system({ s: '•', a: 1, b: 0, c: 1 }, [summe]))).toEqual([
    { id: 's', intervall: [2, 2], aus: ['s'] },
  ])
})

test('two gaps keep each other secret, a gap for another reason does as well', () => {
  expect(audit(system({ s: 12, a: 4, b: '•', c: '•' }, [summe]))).toEqual([])
  expect(audit(system({ s: 12, a: 4, b: '•', c: '/' }, [summe]))).toEqual([])
})

test('a gap for another reason is one only if a secret number stands behind it', () => {
  expect(audit(system({ s: 12, a: 4, b: '/', c: 6 }, [summe])).map(({ id }) => id)).toEqual(['b'])
  expect(audit(system({ s: 12, a: 1, b: '/', c: 6 }, [summe]))).toEqual([])
  expect(audit(system({ s: 10, a: 4, b: '/', c: 6 }, [summe]))).toEqual([])
})

test('two gaps that must both be 0 do not', () => {
  expect(audit(system({ s: 4, a: 4, b: '•', c: '•' }, [summe]))).toEqual([
    { id: 'b', intervall: [0, 0], aus: ['s'] },
    { id: 'c', intervall: [0, 0], aus: ['s'] },
  ])
})

test('nothing is said of gaps in a sum that is not printed', () => {
  expect(audit(system({ s: '/', a: 4, b: '•', c: 0 }, [summe]))).toEqual([])
})

test('names only the sums that are needed', () => {
  const given = system({ s: 9, a: 4, b: '•', c: '•', t: 8, d: '•', e: 6, u: 5 }, [
    summe,
    { summe: 't', teile: ['c', 'd', 'e'] },
    { summe: 'u', teile: ['c', 'e'] },
  ])
  // c = 5 − 6 contradicts: replaced below.
  expect(auditSummen(given, loeser)).toMatchObject({ enthuellungen: [] })
  expect(auditSummen(given, loeser).ungeprueft).toHaveLength(1)
  const fixed = system({ s: 9, a: 4, b: '•', c: '•', t: 8, d: '•', e: 5, u: 7 }, [
    ...given.gleichungen,
  ])
  expect(audit(fixed)).toEqual([
    { id: 'b', intervall: [3, 3], aus: ['s', 'u'] },
    { id: 'c', intervall: [2, 2], aus: ['u'] },
    { id: 'd', intervall: [1, 1], aus: ['t', 'u'] },
  ])
})

test('a ring of gaps needs the solver: 1 or 2 is as good as told', () => {
  const zellen = toRandzellen(
    [
      [1, 1, 7],
      [1, 1, 9],
      [8, 6, 5],
    ],
    3,
  )
  const found = auditSummen(toSystem(zellen, [3, 3], 3), loeser).enthuellungen
  expect(found).toEqual([])
  const known = zellen.map((zelle) => (zelle.id === '0,1' ? { ...zelle, offen: true } : zelle))
  expect(audit(toSystem(known, [3, 3], 3)).map(({ id }) => id)).toContain('0,0')
})

const minimum = 3
const tabelle = fc
  .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )

/** Hides the small ones, then as the flag says: nothing more, some at random, or greedily. */
const versteckt = fc
  .tuple(
    tabelle,
    fc.constantFrom('nur-kleine', 'zufaellig', 'gierig'),
    fc.array(fc.nat(15), { maxLength: 4 }),
  )
  .map(([innen, art, weitere]) => {
    const zellen = toRandzellen(innen, minimum)
    if (art === 'gierig') hideGreedily(zellen)
    if (art === 'zufaellig')
      for (const index of weitere) {
        const zelle = zellen[index % zellen.length]
        if (zelle) zelle.offen = false
      }
    return { zellen, size: [innen.length, innen[0]?.length ?? 0] as const }
  })

test('finds exactly what trying out all tables finds', () => {
  fc.assert(
    fc.property(versteckt, ({ zellen, size }) => {
      const hidden = zellen.filter(({ offen }) => !offen)
      fc.pre(hidden.filter(({ innen }) => innen).length <= 6)
      // Above what any printed sum allows there is nothing to find; without one, enough to see it.
      const limit = 8
      const seen = new Map(hidden.map(({ id }) => [id, [Infinity, -Infinity] as [number, number]]))
      forEachTable(zellen, limit, (werteOf) => {
        for (const [id, range] of seen) {
          range[0] = Math.min(range[0], werteOf(id))
          range[1] = Math.max(range[1], werteOf(id))
        }
      })
      const expected = [...seen].filter(([, range]) =>
        isVerraten({ geheim: true, mindestfallzahl: minimum }, range),
      )
      const found = auditSummen(toSystem(zellen, size, minimum), loeser)
      expect(found.ungeprueft).toEqual([])
      expect(
        found.enthuellungen.map(({ angabe, intervall }) => [angabe.id, intervall]).toSorted(),
      ).toEqual(expected.toSorted())
    }),
    { numRuns: 300 },
  )
})

test('each proof suffices and none of its sums is idle', () => {
  fc.assert(
    fc.property(versteckt, ({ zellen, size }) => {
      const whole = toSystem(zellen, size, minimum)
      const names = (aus: readonly Gleichung[]): Summensystem => ({ ...whole, gleichungen: aus })
      const finds = (aus: readonly Gleichung[], id: string): boolean =>
        auditSummen(names(aus), loeser).enthuellungen.some(({ angabe }) => angabe.id === id)
      for (const { angabe, beweis } of auditSummen(whole, loeser).enthuellungen) {
        const aus = beweis()
        expect(finds(aus, angabe.id)).toBe(true)
        for (const each of aus)
          expect(
            finds(
              aus.filter((other) => other !== each),
              angabe.id,
            ),
          ).toBe(false)
      }
    }),
    { numRuns: 100 },
  )
})

test('one solution shows of many gaps at once that they are gaps', () => {
  const innen = Array.from({ length: 20 }, (_, i) =>
    Array.from({ length: 8 }, (_, j) => 1 + ((i * 11 + j * 7) % 23)),
  )
  const zellen = toRandzellen(innen, 3)
  for (const [place, zelle] of zellen.entries())
    if (zelle.innen && place % 3 === 0) zelle.offen = false
  let asked = 0
  const counting: Loeser = (...question) => {
    asked += 1
    return loeser(...question)
  }
  const { enthuellungen, ungeprueft } = auditSummen(toSystem(zellen, [20, 8], 3), counting)
  const gaps = zellen.filter(({ offen }) => !offen).length
  expect([enthuellungen, ungeprueft]).toEqual([[], []])
  expect(gaps).toBeGreaterThan(50)
  expect(asked).toBeLessThan(gaps / 2)
})
