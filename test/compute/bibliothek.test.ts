import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkMss } from '../../src/compute/check-mss.ts'
import { createWerteauskunft } from '../../src/compute/werteauskunft.ts'
import type { IndikatorenDatei } from '../../src/generated/source-types.ts'
import type { Datensatz } from '../../src/model/datensatz.ts'
import { ebenen } from '../../src/model/raum.ts'
import { readDatensaetze } from '../../src/read/datensaetze.ts'
import { readRaumliste, readUmrechnung } from '../../src/read/raeume.ts'

const root = resolve(import.meta.dirname, '../..')
const katalog = join(root, 'katalog')
const lor2021 = readRaumliste(katalog, '2021')
const lor2006 = readRaumliste(katalog, '2006')
const { datensaetze } = readDatensaetze([join(root, 'daten')], {
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
const bibliothek = new Map(datensaetze.map((datensatz) => [datensatz.id, datensatz]))
const datensatz = (id: string): Datensatz => bibliothek.get(id) as Datensatz
const plr = lor2021.aufEbene('planungsraum').map(({ id }) => id)
const bzr = lor2021.aufEbene('bezirksregion').map(({ id }) => id)
/** The youngest figure of an Indikator. */
const wert = (id: string, raum: string) =>
  auskunft.wert(id, raum, auskunft.staende(id).at(-1) ?? '')

describe('Monitoring Soziale Stadtentwicklung', () => {
  const rated = plr.filter((id) => wert('mss_status', id).wert !== null)

  test('536 Planungsräume have an index, and all classes follow from the indicators', () => {
    expect(rated).toHaveLength(536)
    expect(checkMss(datensaetze)).toEqual([])
  })

  test('the published distribution', () => {
    const count = (id: string, code: number): number =>
      rated.filter((raum) => wert(id, raum).wert === code).length
    expect([1, 2, 3, 4].map((code) => count('mss_status', code))).toEqual([75, 366, 46, 49])
    expect([1, 3, 5].map((code) => count('mss_dynamik', code))).toEqual([48, 436, 52])
    const codes = indikatoren.find(({ id }) => id === 'F5')?.klassen?.map(({ code }) => code) ?? []
    expect(codes.reduce((sum, code) => sum + count('F5', code), 0)).toBe(536)
  })

  test('Gesamtindex and Kernindikator F5 are the same', () => {
    for (const raum of rated) expect(wert('mss_gesamtindex', raum).wert).toBe(wert('F5', raum).wert)
    expect(wert('F5', '09300922').wert).toBe(45)
  })

  test('F1 to F4 are all people but those in Planungsräume without index', () => {
    for (const raum of ['00', '09', '092007', '033005']) {
      const shares = ['F1', 'F2', 'F3', 'F4'].map((id) => wert(id, raum))
      const counted = shares.reduce((sum, { abs }) => sum + Number(abs), 0)
      const people = lor2021
        .innerhalb(raum, 'planungsraum')
        .filter(({ id }) => rated.includes(id))
        .reduce(
          (sum, { id }) => sum + Number(auskunft.summe('mss', 'einwohner', id, '2020-12-31').wert),
          0,
        )
      expect(counted, raum).toBe(people)
    }
    expect(wert('F4', '093009').abs).toBe(
      auskunft.summe('mss', 'einwohner', '09300922', '2020-12-31').wert,
    )
  })
})

test('Mehrfachbelastung is the number of themes in category 3, in all Planungsräumen', () => {
  const themen = ['laerm', 'luft', 'thermisch', 'gruen', 'sozial']
  const equal = plr.filter((raum) => {
    const threes = themen.filter((thema) => wert(`umwelt_${thema}`, raum).wert === 3).length
    return wert('umwelt_mehrfachbelastung', raum).wert === threes
  })
  expect(equal).toHaveLength(542)
})

describe('Infrastruktur', () => {
  test('places and facilities of Berlin', () => {
    expect(wert('kita_plaetze', '00').wert).toBe(199_851)
    expect(wert('schulen_anzahl', '00').wert).toBe(902)
  })

  test('lists and counts say the same in every Bezirksregion', () => {
    for (const raum of bzr) {
      const [kitas] = auskunft.einrichtungen(['kita'], raum, '2030-12-31')
      const places = kitas?.einrichtungen.reduce(
        (sum, { kapazitaet }) => sum + (kapazitaet ?? 0),
        0,
      )
      expect(places, raum).toBe(wert('kita_plaetze', raum).wert ?? 0)
    }
  })

  test('what is counted and what it is divided by name their own Stand', () => {
    expect(wert('A4', '092007')).toMatchObject({
      datensatz: 'gruenanlagen',
      nenner_datensatz: 'ewr',
      nenner_stand: '2025-12-31',
      nenner: 22_942,
    })
  })
})

describe('Kriminalitätsatlas', () => {
  const staende = auskunft.staende('A8')

  test('143 Bezirksregionen in ten years, as delivered', () => {
    expect(staende).toHaveLength(10)
    for (const stand of staende)
      for (const raum of bzr) {
        const { wert: rate, status, geliefert } = auskunft.wert('A8', raum, stand)
        expect([geliefert, rate === null, status], `${raum} ${stand}`).toEqual([
          status === 'vorhanden',
          status !== 'vorhanden',
          status,
        ])
      }
    expect(auskunft.vergleich('A8', '092007', '2024-12-31').rang_berlin?.von).toBe(143)
  })

  test('what cannot be assigned to a region stays with Bezirk and Berlin', () => {
    const spalte = 'kiezbezogene_straftaten'
    for (const stand of staende) {
      const count = (raum: string, name = spalte): number =>
        Number(auskunft.summe('kriminalitaetsatlas', name, raum, stand).wert)
      const regions = bzr.reduce((sum, raum) => sum + count(raum), 0)
      expect(regions, stand).toBeLessThan(count('00'))
      const bezirke = lor2021.aufEbene('bezirk').map(({ id }) => id)
      const ohne = bezirke.reduce((sum, id) => sum + count(id, `${spalte}_ohne_region`), 0)
      expect(regions + ohne, stand).toBeLessThanOrEqual(count('00'))
    }
  })
})

describe('the catalogue', () => {
  test('has every Kernindikator, and the systems beside it', () => {
    const ids = new Set(indikatoren.map(({ id }) => id))
    const numbered = (letter: string, last: number): string[] =>
      Array.from({ length: last }, (_, index) => `${letter}${index + 1}`)
    const kid = [
      ...numbered('A', 8),
      ...numbered('B', 4),
      ...numbered('C', 3),
      ...numbered('D', 6),
      'D4+',
      ...numbered('E', 8),
      ...numbered('F', 5),
      ...numbered('T', 6),
    ]
    expect(kid.filter((id) => !ids.has(id))).toEqual([])
    expect(ids.size).toBe(indikatoren.length)
  })

  test('computes the Indikatoren that the library can fill, and has definitions of the others', () => {
    const filled = indikatoren.filter(({ id }) => auskunft.staende(id).length > 0)
    const ids = filled.map(({ id }) => id)
    for (const id of ['A4', 'A5', 'A7', 'A8', 'B1', 'B4', 'F1', 'F5', 'T4', 'kita_plaetze_je_100'])
      expect(ids).toContain(id)
    expect(indikatoren.filter(({ berechnung }) => berechnung).map(({ id }) => id)).toEqual(ids)
  })

  test('every figure that may be there on a level is there in some Raum', () => {
    for (const { id, ebenen: levels, berechnung } of indikatoren)
      for (const ebene of berechnung ? ebenen.filter((each) => levels.includes(each)) : []) {
        const found = lor2021.aufEbene(ebene).some((raum) => wert(id, raum.id).wert !== null)
        expect(found, `${id} ${ebene}`).toBe(true)
      }
  })

  test('guideline values name their ground; classes, changes and indices say how to read them', () => {
    const byId = new Map(indikatoren.map((indikator) => [indikator.id, indikator]))
    expect(byId.get('A4')?.richtwerte?.map((each) => each.wert)).toEqual([6])
    expect(byId.get('A5')?.richtwerte?.[0]).toMatchObject({
      wert: 1,
      grundlage: '§ 4 Kinderspielplatzgesetz',
    })
    expect(byId.get('A7')?.richtwerte?.map((each) => each.wert)).toEqual([11.4])
    for (const id of ['E5', 'E6']) expect(byId.get(id)?.richtwerte?.[0]?.wert).toBe(40)
    for (const id of ['mss_status', 'mss_dynamik', 'mss_gesamtindex', 'F5'])
      expect(byId.get(id)?.lesehinweis).toContain('positiver Indexwert')
    expect(byId.get('C2')?.verwandte?.[0]).toMatchObject({ id: 'K12' })
  })
})

test('every Datensatz of the library is used by the catalogue', () => {
  const used = new Set(
    indikatoren.flatMap(({ berechnung = [] }) => berechnung.map((weg) => weg.datensatz)),
  )
  expect(datensaetze.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
  expect(datensatz('mss').tabellen[0]?.gebietsstand).toBe('2021')
})
