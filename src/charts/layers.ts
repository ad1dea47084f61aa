import type { TopLevelSpec } from 'vega-lite'
import type { Farbton } from '../model/erscheinungsbild.ts'

/** What every specification begins with: no frame, no padding, German numbers, px from the corner. */
export const basis = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width: 1,
  height: 1,
  padding: 0,
  autosize: { type: 'none' },
  config: {
    aria: false,
    font: 'Source Sans 3',
    view: { stroke: null, fill: null },
    locale: {
      number: {
        decimal: ',',
        thousands: '\u2009',
        grouping: [3],
        currency: ['', '\u00A0€'],
        minus: '\u2212',
        percent: '\u00A0%',
      },
    },
  },
} as const satisfies Partial<TopLevelSpec> & { config: object }

/** A field that holds px or a look already. */
export function raw<const F extends string>(field: F) {
  return { field, type: 'quantitative', scale: null, axis: null } as const
}

/** A field on a linear scale: domain and range are named values of the drawing. */
export function scaled<const F extends string>(
  field: F,
  domain: string,
  range: readonly [string, string],
) {
  return {
    field,
    type: 'quantitative',
    axis: null,
    scale: {
      domain: { signal: domain },
      range: range.map((expr) => ({ expr })),
      nice: false,
      zero: false,
    },
  } as const
}

/** A field that holds a size or width in px. */
export function plain<const F extends string>(field: F) {
  return { field, type: 'quantitative', scale: null, legend: null } as const
}

/** A field that holds the name of a colour. */
export function colour<const F extends string>(field: F) {
  return { field, type: 'nominal', scale: null, legend: null } as const
}

/** Rows of `Textzeile`. */
export function textLayer(name: string) {
  return {
    data: { name },
    mark: {
      type: 'text',
      baseline: 'alphabetic',
      align: { expr: 'datum.anker' },
      fontWeight: { expr: 'datum.gewicht' },
      limit: 0,
    },
    encoding: {
      x: raw('x'),
      y: raw('y'),
      text: { field: 'text', type: 'nominal' },
      color: colour('farbe'),
      size: plain('groesse'),
    },
  } as const
}

/** Rows with two corners (`x`, `y`, `x2`, `y2`) and a colour: filled rectangles. */
export function rectLayer(name: string) {
  return {
    data: { name },
    mark: { type: 'rect' },
    encoding: {
      x: raw('x'),
      x2: { field: 'x2' },
      y: raw('y'),
      y2: { field: 'y2' },
      color: colour('farbe'),
    },
  } as const
}

/** Rows of `Linie`. */
export function lineLayer(
  name: string,
  look: { readonly strokeDash?: number[]; readonly strokeCap?: 'round' | 'square' } = {},
) {
  return {
    data: { name },
    mark: { type: 'rule', ...look },
    encoding: {
      x: raw('x'),
      y: raw('y'),
      x2: { field: 'x2' },
      y2: { field: 'y2' },
      color: colour('farbe'),
      strokeWidth: plain('dicke'),
    },
  } as const
}

/** Rows of `Punkt`. */
export function pointLayer(name: string, shape: 'circle' | 'diamond' = 'circle') {
  return {
    data: { name },
    mark: { type: 'point', shape, opacity: 1 },
    encoding: {
      x: raw('x'),
      y: raw('y'),
      fill: colour('fuellung'),
      stroke: colour('kontur'),
      strokeWidth: plain('dicke'),
      size: plain('flaeche'),
    },
  } as const
}

/** Rows of `Punkt`, each with a shape of its own: `form` is a symbol of Vega or a path from −1 to 1. */
export function signLayer(name: string) {
  const points = pointLayer(name)
  return {
    ...points,
    mark: { type: 'point', opacity: 1 },
    encoding: {
      ...points.encoding,
      shape: { field: 'form', type: 'nominal', scale: null, legend: null },
    },
  } as const
}

/** Shapes in px, all of one look. */
export function shapeLayer(
  name: string,
  look: {
    filled: boolean
    color: Farbton
    stroke?: Farbton
    strokeWidth?: number
    strokeJoin?: 'round'
  },
) {
  return { data: { name }, mark: { type: 'geoshape', ...look } } as const
}
