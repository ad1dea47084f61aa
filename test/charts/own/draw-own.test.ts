import { describe, expect, test } from 'vitest'
import { drawOwn } from '../../../src/charts/own/draw-own.ts'
import { measureElemente } from '../../../src/charts/own/extent.ts'
import { writeSvg } from '../../../src/charts/svg.ts'
import { createSzenerie } from '../../../src/charts/vega-scene.ts'
import type { DiagrammDatei } from '../../../src/generated/source-types.ts'
import type { EigenesDiagramm } from '../../../src/model/diagramm.ts'
import { balken, jahre, ownChart } from '../../support/own-chart.ts'
import { hell, schrift } from '../support.ts'

const szenerie = createSzenerie(schrift)
const draw = (diagramm: EigenesDiagramm, breite: number) =>
  drawOwn(diagramm, breite, { schrift, szenerie })
const wordsOf = (diagramm: EigenesDiagramm, breite = 605): readonly string[] =>
  draw(diagramm, breite).elemente.flatMap((element) =>
    element.art === 'text' ? [element.text] : [],
  )
const placeOf = (diagramm: EigenesDiagramm, word: string) => {
  const found = draw(diagramm, 605).elemente.find(
    (element) => element.art === 'text' && element.text === word,
  )
  if (found?.art !== 'text') throw new Error(`„${word}“ is not drawn.`)
  return found
}

const reihen: readonly (readonly (string | number | null)[])[] = [
  ['jahr', 'art', 'zahl'],
  ...['2022', '2023', '2024'].flatMap((jahr, index) => [
    [jahr, 'Kita', 100 + index * 9],
    [jahr, 'Tagespflege', 30 + index],
    [jahr, 'Eltern-Kind-Gruppe', 12],
  ]),
]
const farbe = { color: { field: 'art', type: 'nominal' } } as const
const formen: Readonly<Record<string, EigenesDiagramm>> = {
  balken: ownChart(balken, jahre),
  liegend: ownChart(
    {
      mark: 'bar',
      encoding: {
        y: { field: 'ort', type: 'nominal' },
        x: { field: 'zahl', type: 'quantitative' },
      },
    },
    [
      ['ort', 'zahl'],
      ['Mehrgenerationenhaus mit Familienzentrum und Kiezcafé am Platz', 12],
      ['Nachbarschaftstreff', 8],
    ],
  ),
  gestapelt: ownChart({ ...balken, encoding: { ...balken.encoding, ...farbe } }, reihen),
  nebeneinander: ownChart(
    { ...balken, encoding: { ...balken.encoding, ...farbe, xOffset: { field: 'art' } } },
    reihen,
  ),
  linien: ownChart({ mark: 'line', encoding: { ...balken.encoding, ...farbe } }, reihen),
  flaechen: ownChart({ mark: 'area', encoding: { ...balken.encoding, ...farbe } }, reihen),
  punkte: ownChart(
    {
      mark: 'point',
      encoding: {
        x: { field: 'a', type: 'quantitative' },
        y: { field: 'b', type: 'quantitative' },
      },
    },
    [
      ['a', 'b'],
      [1, 40],
      [2, 55],
      [17, 48],
    ],
  ),
  klassen: ownChart(
    {
      mark: 'bar',
      encoding: {
        x: { field: 'a', type: 'quantitative', bin: { maxbins: 6 } },
        y: { type: 'quantitative', aggregate: 'count' },
      },
    } satisfies DiagrammDatei,
    [['a'], [1], [2], [2], [30], [41]],
  ),
}

describe.each(Object.entries(formen))('%s', (_, diagramm) => {
  test.each([812, 605, 387, 320])('fits %i px, nothing is cut', (breite) => {
    const plan = draw(diagramm, breite)
    expect(plan.breite).toBe(breite)
    const { links, rechts, oben, unten } = measureElemente(plan.elemente, schrift)
    expect(links).toBeGreaterThan(-0.5)
    expect(rechts).toBeLessThan(breite + 1)
    expect(oben).toBeGreaterThan(-0.5)
    expect(unten).toBeLessThan(plan.hoehe + 0.5)
  })

  test('is drawn in colours of the palette, the same each time', () => {
    const write = () => {
      const { elemente, breite, hoehe } = draw(diagramm, 605)
      return writeSvg(elemente, { breite, hoehe, label: 'Probe', farben: hell })
    }
    expect(write()).toBe(write())
  })
})

test('simple bars carry their numbers and have no scale; a missing one shows its sign', () => {
  const words = wordsOf(ownChart(balken, [...jahre, ['2025', null]]))
  expect(words).toEqual(['2022', '2023', '2024', '2025', '120', '135', '90', '•', 'Titel zahl'])
})

test('names keep the order of the data, unless the specification wants another', () => {
  const data = [
    ['ort', 'zahl'],
    ['Zoo', 1],
    ['Amt', 3],
    ['Markt', 2],
  ]
  const named = (sort?: 'ascending' | '-y'): readonly string[] => {
    const chart = ownChart(
      {
        mark: 'bar',
        encoding: {
          x: { field: 'ort', type: 'nominal', ...(sort && { sort }) },
          y: { field: 'zahl', type: 'quantitative' },
        },
      },
      data,
    )
    return ['Zoo', 'Amt', 'Markt'].toSorted((a, b) => placeOf(chart, a).x - placeOf(chart, b).x)
  }
  expect(named()).toEqual(['Zoo', 'Amt', 'Markt'])
  expect(named('ascending')).toEqual(['Amt', 'Markt', 'Zoo'])
  expect(named('-y')).toEqual(['Amt', 'Markt', 'Zoo'])
})

test('lines that stay apart are named at their ends; others get a legend', () => {
  const { linien } = formen
  if (!linien) throw new Error('The lines are missing.')
  expect(placeOf(linien, 'Kita').x).toBeGreaterThan(400)
  const close = { ...linien, zeilen: linien.zeilen.map((zeile) => ({ ...zeile, zahl: 50 })) }
  expect(placeOf(close, 'Kita').x).toBeLessThan(200)
})

test('a long name is broken into lines, every word of it is there', () => {
  const { liegend } = formen
  if (!liegend) throw new Error('The bars are missing.')
  const words = wordsOf(liegend, 320).join(' ')
  for (const word of ['Mehrgenerationenhaus', 'Familienzentrum', 'Kiezcafé', 'Platz'])
    expect(words).toContain(word)
})

test('numbers of a scale are German', () => {
  const rows = reihen.map((row) => row.map((cell) => (typeof cell === 'number' ? cell * 50 : cell)))
  const words = wordsOf(ownChart({ ...balken, encoding: { ...balken.encoding, ...farbe } }, rows))
  expect(words).toContain('2\u2009000')
})

test('a name may be anything: no text becomes part of an expression', () => {
  const names = ['a\u2028b', "'] + alert(1) + ['", '"', '\\', '${x}', '__proto__', 'datum.zahl']
  const words = wordsOf(
    ownChart(balken, [['jahr', 'zahl'], ...names.map((name, index) => [name, index])]),
    812,
  )
  for (const name of names) expect(words.join(' ')).toContain(name.split('\u2028')[0])
})
