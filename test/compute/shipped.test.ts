import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { aggregateTabelle } from '../../src/compute/aggregate.ts'
import { checkIndikatoren } from '../../src/compute/check-indikatoren.ts'
import { createWerteauskunft } from '../../src/compute/werteauskunft.ts'
import type { IndikatorenDatei } from '../../src/generated/source-types.ts'
import type { Datensatz } from '../../src/model/datensatz.ts'
import { toKlasse } from '../../src/model/klassen.ts'
import { readDatensaetze } from '../../src/read/datensaetze.ts'
import { readRaumliste, readUmrechnung } from '../../src/read/raeume.ts'

const root = resolve(import.meta.dirname, '../..')
const katalog = join(root, 'katalog')
const lor2021 = readRaumliste(katalog, '2021')
const lor2006 = readRaumliste(katalog, '2006')
const { datensaetze, diagnostics } = readDatensaetze([join(root, 'daten')], {
  raeume: { '2021': lor2021, '2006': lor2006 },
  root,
})
const { indikatoren } = parse(
  readFileSync(join(katalog, 'indikatoren.yaml'), 'utf8'),
) as IndikatorenDatei
const auskunft = createWerteauskunft({
  lor2021,
  lor2006,
  umrechnung: readUmrechnung(katalog),
  datensaetze,
  indikatoren,
})
const aI16 = datensaetze.find(({ id }) => id === 'ewr-a-i-16') as Datensatz

/** Published totals of the Einwohnerregisterstatistik. */
const berlin: Readonly<Record<string, number>> = {
  '2015-12-31': 3_610_156,
  '2016-12-31': 3_670_622,
  '2017-12-31': 3_711_930,
  '2018-12-31': 3_748_148,
  '2019-12-31': 3_769_495,
  '2020-12-31': 3_769_962,
  '2021-12-31': 3_775_480,
  '2022-12-31': 3_850_809,
  '2023-12-31': 3_878_100,
  '2024-12-31': 3_897_145,
  '2025-12-31': 3_913_644,
}

test('the shipped data library and catalogue have no findings', () => {
  expect(diagnostics).toEqual([])
  expect(checkIndikatoren(indikatoren, datensaetze)).toEqual([])
  expect(datensaetze.map(({ id, tabellen }) => [id, tabellen.length])).toEqual([
    ['ewr', 1],
    ['ewr-a-i-16', 10],
    ['gruenanlagen', 1],
    ['jugendfreizeit', 1],
    ['kita', 1],
    ['kriminalitaetsatlas', 30],
    ['mss', 1],
    ['schulen', 1],
    ['spielplaetze', 1],
    ['umweltgerechtigkeit', 1],
  ])
})

test.each(Object.entries(berlin))('Berlin on %s has %i inhabitants', (stand, einwohner) => {
  expect(auskunft.wert('einwohner', '00', stand).wert).toBe(einwohner)
})

describe.each(aI16.tabellen.map((tabelle) => [tabelle.stand, tabelle] as const))(
  'A I 16 of %s',
  (_, tabelle) => {
    const raeume = tabelle.gebietsstand === '2021' ? lor2021 : lor2006
    const sums = aggregateTabelle(tabelle, raeume)

    test('Planungsräume add up to every Bezirksregion, Prognoseraum, Bezirk and Berlin', () => {
      // Keys name the Räume above them: a way to add up that does not use the list.
      for (const ebene of ['bezirksregion', 'prognoseraum', 'bezirk', 'berlin'] as const)
        for (const { id } of raeume.aufEbene(ebene)) {
          const rows = [...tabelle.zeilen].filter(
            ([plr]) => ebene === 'berlin' || plr.startsWith(id),
          )
          const expected = tabelle.spalten.map((__, column) =>
            rows.reduce((sum, [, cells]) => sum + Number(cells[column]), 0),
          )
          expect(sums.get(id), id).toEqual(expected)
        }
    })

    test('converted regions add up to their Bezirk', () => {
      for (const { id } of lor2021.aufEbene('bezirk')) {
        const regions = lor2021
          .innerhalb(id, 'bezirksregion')
          .map((raum) => auskunft.wert('einwohner', raum.id, tabelle.stand))
        if (regions.some(({ status }) => status === 'nicht_sinnvoll')) {
          expect(['08', '09', '12']).toContain(id)
          continue
        }
        const sum = regions.reduce((total, { wert }) => total + Number(wert), 0)
        expect(sum).toBeCloseTo(Number(auskunft.wert('einwohner', id, tabelle.stand).wert), 4)
      }
    })
  },
)

describe('Adlershof', () => {
  test('B1 on 31.12.2024 is 15.69 %: (1371 + 1682 + 465) of 22,417', () => {
    const wert = auskunft.wert('B1', '092007', '2024-12-31')
    expect(wert).toMatchObject({ abs: 1371 + 1682 + 465, nenner: 22_417, status: 'vorhanden' })
    expect(wert.wert).toBeCloseTo(15.69, 2)
  })

  test('eight age groups are the whole, in both Datensätze', () => {
    for (const stand of ['2024-12-31', '2025-12-31']) {
      const groups = indikatoren.filter(({ id }) => id.startsWith('alter_'))
      const sum = groups.reduce(
        (total, { id }) => total + Number(auskunft.wert(id, '092007', stand).wert),
        0,
      )
      expect(groups).toHaveLength(8)
      expect(sum).toBeCloseTo(100, 9)
    }
  })

  test('what only A I 16 has is not there for 2025', () => {
    expect(auskunft.staende('B3').at(-1)).toBe('2024-12-31')
    expect(auskunft.wert('B3', '092007', '2025-12-31').status).toBe('keine_angabe')
    expect(auskunft.wert('B1', '092007', '2025-12-31').datensatz).toBe('ewr')
  })

  test('the old Adlershof comes through nearly whole', () => {
    const { wert, umgerechnet } = auskunft.wert('einwohner', '092007', '2019-12-31')
    const tabelle = aI16.tabellen.find(({ stand }) => stand === '2019-12-31')
    const [old] = (tabelle && aggregateTabelle(tabelle, lor2006).get('090207')) ?? []
    expect(umgerechnet).toBe(true)
    expect(Math.abs(Number(wert) / Number(old) - 1)).toBeLessThan(0.005)
  })
})

test('the catalogue has no two names for one thing', () => {
  const names = indikatoren.map(({ bezeichnung }) => bezeichnung)
  expect(new Set(names).size).toBe(names.length)
})

test('uninhabited Planungsräume: 0 in A I 16, „nichts vorhanden“ in the matrix', () => {
  expect(auskunft.wert('einwohner', '03400831', '2024-12-31').wert).toBe(0)
  expect(auskunft.wert('B1', '03400831', '2024-12-31').status).toBe('nicht_sinnvoll')
  expect(auskunft.wert('einwohner', '03400831', '2025-12-31').status).toBe('nichts_vorhanden')
  expect(auskunft.wert('einwohner', '034008', '2025-12-31').status).toBe('vorhanden')
})

test('classes of a map hold a fifth of the inhabited Planungsräume each', () => {
  const grenzen = auskunft.klassengrenzen('B1', 'planungsraum', '2024-12-31') ?? []
  const sizes = [0, 0, 0, 0, 0]
  for (const { id } of lor2021.aufEbene('planungsraum')) {
    const { wert } = auskunft.wert('B1', id, '2024-12-31')
    if (wert !== null) sizes[toKlasse(wert, grenzen)] = (sizes[toKlasse(wert, grenzen)] ?? 0) + 1
  }
  expect(sizes).toEqual([108, 108, 108, 108, 108])
})

describe('across 2021', () => {
  const errors = lor2021
    .aufEbene('bezirksregion')
    .map(({ id }) => auskunft.wert('einwohner', id, '2020-12-31'))

  test('every Bezirksregion knows the error of its converted figures', () => {
    const fehler = errors.map(({ umrechnungsfehler }) => umrechnungsfehler ?? NaN)
    expect(fehler.filter((each) => each >= 0 && each < 0.2)).toHaveLength(143)
    expect(fehler.filter((each) => each < 0.0005).length).toBeGreaterThan(71)
  })

  test('those that are off by more than 5 % are refused', () => {
    const refused = errors.filter(({ wert }) => wert === null)
    expect(refused.map(({ raum }) => raum)).toEqual([
      '082006',
      '082007',
      '091004',
      '092006',
      '122003',
      '122004',
    ])
    for (const { status, umrechnungsfehler } of refused)
      expect([status, (umrechnungsfehler ?? 0) > 0.05]).toEqual(['nicht_sinnvoll', true])
    expect(auskunft.vergleich('B1', '091004', '2024-12-31').fuenf_jahre).toBeNull()
    expect(auskunft.vergleich('B1', '091004', '2025-12-31').fuenf_jahre).toBeNull()
  })
})
