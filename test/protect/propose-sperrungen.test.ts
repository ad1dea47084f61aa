import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { auditSummen } from '../../src/protect/audit-summen.ts'
import type { Loeser } from '../../src/protect/loeser.ts'
import { proposeSperrungen } from '../../src/protect/propose-sperrungen.ts'
import { loadLoeser } from '../../src/solve/load-loeser.ts'
import type { Randzelle } from './margin-table.ts'
import { toRandzellen, toSystem } from './margin-table.ts'

let loeser: Loeser

beforeAll(async () => {
  loeser = await loadLoeser()
})

/** For all cells that are hidden because they are small. */
function propose(
  zellen: readonly Randzelle[],
  size: readonly [number, number],
  sperrbar: (id: string) => boolean,
) {
  const ziele = zellen.filter(({ offen }) => !offen).map(({ id }) => id)
  return proposeSperrungen({ system: toSystem(zellen, size, 3), ziele, sperrbar, loeser })
}

const isInner = (id: string): boolean => !id.includes('*')

test('closes the smallest rectangle around one gap', () => {
  const zellen = toRandzellen(
    [
      [2, 40, 9],
      [50, 60, 70],
      [7, 80, 5],
    ],
    3,
  )
  expect(propose(zellen, [3, 3], isInner)?.toSorted()).toEqual(['0,2', '2,0', '2,2'])
})

test('proposes nothing where nothing is given away', () => {
  const zellen = toRandzellen([[4, 5]], 3)
  expect(propose(zellen, [1, 2], isInner)).toEqual([])
})

test('gives up where no cell may be hidden', () => {
  const zellen = toRandzellen([[2, 5]], 3)
  expect(propose(zellen, [1, 2], () => false)).toBeUndefined()
})

test('what it proposes is enough, and nothing of it is idle', () => {
  const tabelle = fc
    .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(
        fc.array(fc.integer({ min: 0, max: 30 }), { minLength: columns, maxLength: columns }),
        { minLength: rows, maxLength: rows },
      ),
    )
  fc.assert(
    fc.property(tabelle, (innen) => {
      const zellen = toRandzellen(innen, 3)
      const size = [innen.length, innen[0]?.length ?? 0] as const
      const chosen = propose(zellen, size, isInner)
      fc.pre(chosen !== undefined)
      const verraten = (hidden: readonly string[]): number => {
        const next = zellen.map((zelle) =>
          hidden.includes(zelle.id) ? { ...zelle, offen: false } : zelle,
        )
        return auditSummen(toSystem(next, size, 3), loeser).enthuellungen.length
      }
      expect(verraten(chosen)).toBe(0)
      for (const id of chosen) expect(verraten(chosen.filter((other) => other !== id))).not.toBe(0)
    }),
    { numRuns: 40 },
  )
})
