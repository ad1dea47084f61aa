import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MssEingang } from '../../src/compute/mss.ts'
import { computeMss, toGesamtindex } from '../../src/compute/mss.ts'
import { parseCsv } from '../../src/read/csv.ts'

const root = resolve(import.meta.dirname, '../..')
const published = resolve(root, process.env['BZRP_SHARED'] ?? '../shared', 'data/mss/mss_2021.csv')

describe('computeMss', () => {
  test('classes lie at one and at one and a half standard deviations', () => {
    // 0 … 0 and one outlier: the index of the outlier is (n − 1) / √(n − 1).
    const raeume = ['a', 'b', 'c', 'd', 'e'].map((raum, index) => ({
      raum,
      status: [index === 4 ? 10 : 0],
      dynamik: [index === 0 ? -10 : 0],
    }))
    const [a, , , , e] = computeMss(raeume)
    expect(e?.status_index).toBeCloseTo(2, 12)
    expect(e).toMatchObject({ status: 4, dynamik: 3 })
    expect(a?.dynamik_index).toBeCloseTo(-2, 12)
    expect(a).toMatchObject({ status: 2, dynamik: 1 })
  })

  test('where all are equal, all are in the middle', () => {
    const raeume = ['a', 'b'].map((raum) => ({ raum, status: [7, 7], dynamik: [0, 0] }))
    expect(computeMss(raeume).map(({ status, dynamik }) => [status, dynamik])).toEqual([
      [2, 3],
      [2, 3],
    ])
    expect(computeMss([])).toEqual([])
  })

  test('units and order do not matter', () => {
    const numbers = fc.array(fc.tuple(fc.integer({ min: 0, max: 999 }), fc.nat(999)), {
      minLength: 3,
      maxLength: 30,
    })
    fc.assert(
      fc.property(numbers, (rows) => {
        const eingang = rows.map(([x, y], i): MssEingang => ({
          raum: String(i),
          status: [x, y],
          dynamik: [y - x],
        }))
        const scaled = eingang.map((each) => ({ ...each, status: each.status.map((s) => s * 8) }))
        const index = (list: readonly MssEingang[]): Map<string, number> =>
          new Map(computeMss(list).map(({ raum, status_index }) => [raum, status_index]))
        const plain = index(eingang)
        for (const [raum, value] of index(scaled.toReversed()))
          expect(value).toBeCloseTo(plain.get(raum) ?? NaN, 9)
      }),
    )
  })

  test('the Gesamtindex puts both classes into one code', () => {
    expect(toGesamtindex({ status: 2, dynamik: 3 })).toBe(23)
  })
})

describe.skipIf(!existsSync(published))('against the published Monitoring of 2021', () => {
  test('status and dynamics of all 536 rated Planungsräume are equal', () => {
    const { kopf, zeilen } = parseCsv(readFileSync(published, 'utf8'), { trennzeichen: ',' })
    const rows = zeilen
      .map(({ zellen }) => new Map(kopf.map((name, i) => [name, zellen[i] ?? ''])))
      .filter((row) => row.get('SI_N') !== '')
    const numbers = (row: ReadonlyMap<string, string>, ...names: readonly string[]): number[] =>
      names.map((name) => Number(row.get(name)))
    const computed = computeMss(
      rows.map((row) => ({
        raum: row.get('PLR_ID') ?? '',
        status: numbers(row, 'S1', 'S3', 'S4'),
        dynamik: numbers(row, 'D1', 'D3', 'D4'),
      })),
    )
    expect(computed).toHaveLength(536)
    expect(computed.map(({ raum, status, dynamik }) => [raum, status, dynamik])).toEqual(
      rows.map((row) => [row.get('PLR_ID'), Number(row.get('SI_N')), Number(row.get('DI_N'))]),
    )
  })
})
