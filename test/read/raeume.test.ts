import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readGeometrie } from '../../src/read/geometrie.ts'
import { readRaumliste, readUmrechnung } from '../../src/read/raeume.ts'

const katalog = resolve(import.meta.dirname, '../../katalog')

describe('the shipped lists', () => {
  test.each([
    ['2021', { bezirk: 12, prognoseraum: 58, bezirksregion: 143, planungsraum: 542 }],
    ['2006', { bezirk: 12, prognoseraum: 60, bezirksregion: 138, planungsraum: 448 }],
  ] as const)('LOR %s', (gebietsstand, expected) => {
    const liste = readRaumliste(katalog, gebietsstand)
    for (const [ebene, count] of Object.entries(expected))
      expect(liste.aufEbene(ebene as keyof typeof expected)).toHaveLength(count)
  })

  test('areas add up on every level; Berlin has 89,113 ha', () => {
    const liste = readRaumliste(katalog, '2021')
    for (const ebene of ['bezirksregion', 'prognoseraum', 'bezirk', 'berlin'] as const)
      for (const { id, flaeche_m2 } of liste.aufEbene(ebene))
        expect(liste.kinder(id).reduce((sum, kind) => sum + (kind.flaeche_m2 ?? 0), 0)).toBe(
          flaeche_m2,
        )
    expect(liste.get('00')?.flaeche_m2).toBe(891_132_455)
    expect(liste.get('092007')).toEqual({
      id: '092007',
      ebene: 'bezirksregion',
      name: 'Adlershof',
      eltern: '0920',
      flaeche_m2: 6_164_957,
      gebietsstand: '2021',
    })
  })

  test('the one Planungsraum that came later', () => {
    const later = readRaumliste(katalog, '2006')
      .aufEbene('planungsraum')
      .filter(({ gueltig_ab }) => gueltig_ab !== undefined)
    expect(later).toMatchObject([
      { id: '09041403', gueltig_ab: '2019-01-01', vorgaenger: '09041301' },
    ])
  })

  test('the weights of every old Planungsraum are a whole', () => {
    const umrechnung = readUmrechnung(katalog)
    expect(umrechnung.size).toBe(448)
    for (const [id, gewichte] of umrechnung) {
      const sum = gewichte.reduce((total, { gewicht }) => total + gewicht, 0)
      expect(Math.abs(sum - 1), id).toBeLessThan(0.001)
    }
  })
})

describe('the shipped geometry', () => {
  test.each(['2021', '2006'] as const)(
    'LOR %s: every Raum has an area, named as in the list',
    (gebietsstand) => {
      const geometrie = readGeometrie(katalog, gebietsstand)
      const liste = readRaumliste(katalog, gebietsstand)
      for (const ebene of ['bezirk', 'prognoseraum', 'bezirksregion', 'planungsraum'] as const) {
        const ids = geometrie.ebene(ebene).features.map(({ properties }) => properties.id)
        expect(ids.toSorted()).toEqual(liste.aufEbene(ebene).map(({ id }) => id))
      }
      const [first] = liste.aufEbene('bezirksregion')
      expect(geometrie.flaeche(first?.id ?? '').properties).toEqual({
        id: first?.id,
        name: first?.name,
      })
    },
  )

  test('Bezirke together are coarse, alone fine', () => {
    const geometrie = readGeometrie(katalog, '2021')
    const points = (geometry: object): number => JSON.stringify(geometry).split('],[').length
    const [coarse] = geometrie
      .ebene('bezirk')
      .features.filter(({ properties }) => properties.id === '09')
    expect(points(coarse?.geometry ?? {})).toBeLessThan(
      points(geometrie.flaeche('09').geometry) / 2,
    )
  })

  test('Berlin and unknown keys have no area', () => {
    const geometrie = readGeometrie(katalog, '2021')
    expect(() => geometrie.flaeche('00')).toThrow('Zum Schlüssel „00“ gibt es keine Fläche.')
    expect(() => geometrie.flaeche('09020701')).toThrow(RangeError)
  })
})

describe('a damaged catalogue', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bzrp-katalog-'))
    mkdirSync(join(folder, 'lor'))
    cpSync(join(katalog, 'lor'), join(folder, 'lor'), { recursive: true })
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })
  const change = (file: string, from: string | RegExp, to: string): void => {
    const path = join(folder, 'lor', file)
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
  }

  test('a file that is missing', () => {
    rmSync(join(folder, 'lor', 'lor-2021.csv'))
    expect(() => readRaumliste(folder, '2021')).toThrow(/lor-2021\.csv“ fehlt\.$/)
    expect(() => readGeometrie(folder, '2006').ebene('bezirk')).toThrow(/grob\.topojson“ fehlt\.$/)
  })

  test('a column, a level, a parent and a weight that are wrong', () => {
    change('lor-2006.csv', 'eltern', 'mutter')
    expect(() => readRaumliste(folder, '2006')).toThrow(/beschädigt\. Die Spalte „eltern“ fehlt\.$/)
    change('lor-2021.csv', ';bezirk;', ';stadt;')
    expect(() => readRaumliste(folder, '2021')).toThrow(
      'Die Ebene „stadt“ in der LOR-Liste gibt es nicht.',
    )
    change('lor-2021.csv', ';stadt;', ';bezirk;')
    change('lor-2021.csv', /\n092007;.*/, '')
    expect(() => readRaumliste(folder, '2021')).toThrow(/Der Raum 092007 über 09200715 fehlt/)
    change('umrechnung-2006-2021.csv', '0.99', '7.99')
    expect(() => readUmrechnung(folder)).toThrow(/ist kein Gewicht zwischen 0 und 1\.$/)
  })
})
