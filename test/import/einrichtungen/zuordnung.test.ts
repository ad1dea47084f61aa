import { describe, expect, test } from 'vitest'
import { UserError } from '../../../src/diagnostics/user-error.ts'
import { createOrtssuche } from '../../../src/import/einrichtungen/ortssuche.ts'
import { assignPlanungsraum, listZweifel } from '../../../src/import/einrichtungen/zuordnung.ts'
import { miniFlaechen } from '../mini-flaechen.ts'
import { miniRaumliste, miniUmgebung } from '../support.ts'

const suche = createOrtssuche(miniUmgebung(miniFlaechen))
const raeume = miniRaumliste('2021')
const koepenick = 'Treptow-Köpenick'

const assign = (lon: number, lat: number, bezirk = koepenick) =>
  assignPlanungsraum(suche([lon, lat]), bezirk, raeume)

describe('createOrtssuche', () => {
  test('finds the area of a point and the neighbours within 30 m', () => {
    expect(suche([13.505, 52.405])).toEqual({ planungsraum: '09200715', nachbarn: [] })
    const ort = suche([13.5098, 52.405])
    expect(ort.planungsraum).toBe('09200715')
    expect(ort.nachbarn.map(({ id }) => id)).toEqual(['09200716'])
    // 0.0002° of longitude at this latitude: 111,320 m × cos 52.405° × 0.0002.
    expect(ort.nachbarn[0]?.meter).toBeCloseTo(13.6, 1)
  })

  test('near a corner all neighbours, the nearest first', () => {
    const { nachbarn } = suche([13.5099, 52.4098])
    expect(nachbarn.map(({ id }) => id)).toEqual(['09200716', '09200717'])
  })

  test('outside there is no area', () => {
    expect(suche([13.45, 52.405])).toEqual({ planungsraum: null, nachbarn: [] })
  })

  test.each([
    ['missing', new Map<string, string>(), 'fehlt'],
    ['no JSON', new Map([...miniFlaechen.keys()].map((key) => [key, '{'])), 'anderen Aufbau'],
    [
      'other objects',
      new Map([...miniFlaechen.keys()].map((key) => [key, '{"objects":{}}'])),
      'anderen Aufbau',
    ],
  ])('areas that are %s', (_, dateien, words) => {
    expect(() => createOrtssuche(miniUmgebung(dateien))).toThrow(UserError)
    expect(() => createOrtssuche(miniUmgebung(dateien))).toThrow(words)
  })
})

describe('assignPlanungsraum', () => {
  test('a point well inside is clear', () => {
    expect(assign(13.505, 52.405)).toEqual({ planungsraum: '09200715', zweifel: null })
  })

  test('near a border the area counts, and a person may look', () => {
    expect(assign(13.5098, 52.405)).toEqual({
      planungsraum: '09200715',
      zweifel: { art: 'grenze', satz: '09200715 Wista, 14 m bis 09200716 Dörpfeldstraße West' },
    })
  })

  test('near a border the Bezirk of the source decides', () => {
    expect(assign(13.5198, 52.405, 'Pankow')).toMatchObject({
      planungsraum: '03400831',
      zweifel: { art: 'anderer_bezirk' },
    })
  })

  test('far from a border the point decides, and the deviation is told', () => {
    expect(assign(13.515, 52.405, 'Pankow')).toEqual({
      planungsraum: '09200716',
      zweifel: {
        art: 'anderer_bezirk',
        satz: 'laut Quelle im Bezirk Pankow, der Punkt liegt in 09200716 Dörpfeldstraße West (Treptow-Köpenick); der Punkt gilt',
      },
    })
  })

  test('just outside all areas the nearest counts, further away none', () => {
    expect(assign(13.4998, 52.405)).toMatchObject({
      planungsraum: '09200715',
      zweifel: { art: 'kein_raum' },
    })
    expect(assign(13.45, 52.405)).toEqual({
      planungsraum: null,
      zweifel: { art: 'kein_raum', satz: 'liegt in keinem Planungsraum, zählt nicht mit' },
    })
  })

  test('doubts are listed by kind, the worst first', () => {
    const zweifel = [
      { name: 'A', zweifel: { art: 'grenze', satz: 'a' } },
      { name: 'B', zweifel: { art: 'kein_raum', satz: 'b' } },
      { name: 'C', zweifel: { art: 'grenze', satz: 'c' } },
    ] as const
    expect(listZweifel(zweifel)).toEqual([
      'Außerhalb aller Planungsräume: 1',
      '– B: b',
      'Weniger als 30 m von der Grenze eines anderen Planungsraums; die Flächen sind vereinfacht, im Zweifel nachsehen: 2',
      '– A: a',
      '– C: c',
    ])
  })
})
