import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { convertTabelle, toAnteile } from '../../src/compute/umrechnung.ts'
import type { Datenzelle } from '../../src/model/datensatz.ts'
import type { Raumliste } from '../../src/model/raum.ts'
import { createRaumliste } from '../../src/model/raum.ts'
import { miniLor, miniUmrechnung, tabelle } from './mini.ts'

const lor2006 = miniLor('2006')
const lor2021 = miniLor('2021')
const anteile = toAnteile({ lor2006, lor2021, umrechnung: miniUmrechnung })
const old = lor2006.aufEbene('planungsraum').map(({ id }) => id)

function convert(
  cells: Readonly<Record<string, Datenzelle>>,
  liste: Raumliste = lor2006,
): ReadonlyMap<string, readonly Datenzelle[]> {
  const zeilen = Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, [cell]]))
  const old = tabelle('2019-12-31', zeilen, { spalten: ['a'] })
  return convertTabelle(old, { lor2006: liste, lor2021 }, anteile)
}

describe('convertTabelle', () => {
  test('shares counts by area, within the Bezirk', () => {
    const sums = convert({ '01010101': 100, '01010102': 95, '01010203': 10, '02010101': 7 })
    expect(sums.get('011001')).toEqual([175])
    expect(sums.get('011002')).toEqual([30])
    expect(sums.get('021001')).toEqual([7])
    expect(sums.get('0110')).toEqual([205])
    expect([...sums.keys()].every((id) => id.length === 4 || id.length === 6)).toBe(true)
  })

  test('a missing figure hides the regions it reaches, and no others', () => {
    const sums = convert({ '01010101': 100, '01010102': 'geheim', '01010203': 10, '02010101': 7 })
    expect(sums.get('011001')).toEqual(['geheim'])
    expect(sums.get('011002')).toEqual(['geheim'])
    expect(sums.get('021001')).toEqual([7])
  })

  test('before a Planungsraum was cut out, regions with only one of the two make no sense', () => {
    const raeume = (['berlin', 'bezirk', 'prognoseraum', 'bezirksregion', 'planungsraum'] as const)
      .flatMap((ebene) => lor2006.aufEbene(ebene))
      .map((raum) =>
        raum.id === '01010203'
          ? { ...raum, gueltig_ab: '2020-01-01', vorgaenger: '01010101' }
          : raum,
      )
    const split = createRaumliste('2006', raeume)
    const sums = convert({ '01010101': 110, '01010102': 95, '02010101': 7 }, split)
    expect(sums.get('011001')).toEqual(['nicht_sinnvoll'])
    expect(sums.get('011002')).toEqual(['nicht_sinnvoll'])
    expect(sums.get('0110')).toEqual([205])
    expect(sums.get('021001')).toEqual([7])
    const later = convert({ '01010101': 100, '01010102': 95, '01010203': 10, '02010101': 7 }, split)
    expect(later.get('011001')).toEqual([175])
  })

  test('nobody is lost: the regions of a Bezirk add up to it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1e6), { minLength: 4, maxLength: 4 }), (counts) => {
        const sums = convert(Object.fromEntries(old.map((id, i) => [id, counts[i] ?? 0])))
        for (const bezirk of ['01', '02']) {
          const before = old.reduce(
            (sum, id, i) => sum + (id.startsWith(bezirk) ? (counts[i] ?? 0) : 0),
            0,
          )
          const after = lor2021
            .innerhalb(bezirk, 'bezirksregion')
            .reduce((sum, { id }) => sum + Number(sums.get(id)?.[0]), 0)
          expect(after).toBeCloseTo(before, 6)
        }
      }),
    )
  })
})
