import { textMetrics } from '../../src/charts/vega-parts.ts'
import type { TopLevelSpec } from 'vega-lite'
import { expect, test } from 'vitest'
import { basis, textLayer } from '../../src/charts/layers.ts'
import { toElemente } from '../../src/charts/scene-elements.ts'
import { createSzenerie, Zeichenfehler } from '../../src/charts/vega-scene.ts'
import { schrift } from './support.ts'

const leer = { breite: 100, hoehe: 100, daten: {}, signale: {} }
const build = (spec: TopLevelSpec, daten = leer): ReturnType<typeof toElemente> =>
  toElemente(createSzenerie(schrift).build('probe', spec, daten))

test('a warning of Vega is an error that says what it was', () => {
  const spec: TopLevelSpec = {
    ...basis,
    data: { values: [{ a: 1 }] },
    mark: { type: 'bar' },
    encoding: { x: { field: 'a', type: 'quantitative', axis: null }, shape: { field: 'a' } },
  }
  expect(() => build(spec)).toThrow(Zeichenfehler)
  expect(() => build(spec)).toThrow(/Art „probe“ lässt sich nicht zeichnen: .*shape/)
})

test.each(['/etc/passwd', 'file:///etc/passwd', 'http://127.0.0.1:9/daten.json'])(
  'nothing is loaded: %s',
  (url) => {
    const spec: TopLevelSpec = {
      ...basis,
      data: { url },
      mark: 'point',
      encoding: { x: { field: 'a', type: 'quantitative', axis: null } },
    }
    expect(() => build(spec)).toThrow(`Loading is not allowed: ${url}`)
  },
)

test('links and images have no place in a drawing', () => {
  const values = [{ x: 1, y: 1, url: 'javascript:alert(1)' }]
  const raw = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null }) as const
  const link: TopLevelSpec = {
    ...basis,
    data: { values },
    mark: { type: 'point', shape: 'circle', color: 'akzent' },
    encoding: { x: raw('x'), y: raw('y'), href: { field: 'url' } },
  }
  expect(JSON.stringify(build(link))).not.toContain('javascript')
  const image: TopLevelSpec = {
    ...basis,
    data: { values },
    mark: { type: 'image', color: 'akzent' },
    encoding: { x: raw('x'), y: raw('y'), url: { field: 'url' } },
  }
  expect(() => build(image)).toThrow(/image/)
})

test('the text metrics of Vega are put back', () => {
  const before = textMetrics.width
  build({ ...basis, layer: [textLayer('texte')] }, { ...leer, daten: { texte: [] } })
  expect(textMetrics.width).toBe(before)
})
