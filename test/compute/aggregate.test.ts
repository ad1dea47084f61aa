import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aggregateTabelle } from '../../src/compute/aggregate.ts'
import type { Datenzelle } from '../../src/model/datensatz.ts'
import { miniLor, tabelle } from './mini.ts'

const lor = miniLor('2021')
const plr = lor.aufEbene('planungsraum').map(({ id }) => id)

function sumsOf(cells: readonly Datenzelle[]): ReadonlyMap<string, readonly Datenzelle[]> {
  const zeilen = Object.fromEntries(plr.map((id, index) => [id, [cells[index] ?? 0]]))
  return aggregateTabelle(tabelle('2024-12-31', zeilen, { spalten: ['a'] }), lor)
}

describe('aggregateTabelle', () => {
  test('sums to every level', () => {
    const sums = sumsOf([1, 2, 4, 8])
    expect([...sums].slice(4)).toEqual([
      ['011001', [3]],
      ['011002', [4]],
      ['021001', [8]],
      ['0110', [7]],
      ['0210', [8]],
      ['01', [7]],
      ['02', [8]],
      ['00', [15]],
    ])
  })

  test('„nichts vorhanden“ counts as 0, anything else missing hides the sum', () => {
    expect(sumsOf(['nichts_vorhanden', 2, 4, 8]).get('00')).toEqual([14])
    expect(sumsOf(['nichts_vorhanden', 'nichts_vorhanden', 4, 8]).get('011001')).toEqual([
      'nichts_vorhanden',
    ])
    expect(sumsOf([1, 'geheim', 4, 8]).get('011001')).toEqual(['geheim'])
    expect(sumsOf([1, 'geheim', 4, 8]).get('00')).toEqual(['geheim'])
    expect(sumsOf([1, 'geheim', 4, 8]).get('02')).toEqual([8])
    expect(sumsOf(['unsicher', 'geheim', 'faellt_spaeter_an', 8]).get('00')).toEqual(['geheim'])
  })

  test('a reservation stays with the sum', () => {
    const cells = [
      { zahl: 1, status: 'vorlaeufig' },
      { zahl: 2, status: 'geschaetzt' },
    ] as const
    expect(sumsOf([...cells, 4, 8]).get('011001')).toEqual([{ zahl: 3, status: 'geschaetzt' }])
    expect(sumsOf([...cells, 4, 8]).get('011002')).toEqual([4])
  })

  test('each level adds up to the one above, whatever the counts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1e6), { minLength: 4, maxLength: 4 }), (counts) => {
        const sums = sumsOf(counts)
        for (const ebene of ['bezirksregion', 'prognoseraum', 'bezirk', 'berlin'] as const)
          for (const { id } of lor.aufEbene(ebene)) {
            const children = lor.kinder(id).map((kind) => Number(sums.get(kind.id)?.[0]))
            expect(sums.get(id)).toEqual([children.reduce((a, b) => a + b, 0)])
          }
        expect(sums.get('00')).toEqual([counts.reduce((a, b) => a + b, 0)])
      }),
    )
  })
})
