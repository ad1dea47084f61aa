import type { Config } from 'vega-lite'
import { grundgroesse, zeilenhoehe } from '../drawing.ts'
import { basis } from '../layers.ts'

const text = { labelFontSize: grundgroesse, labelFontWeight: 400, labelLimit: 0 } as const

/**
 * The look of the document for charts that Vega-Lite lays out: names of colours instead of colours,
 * no turned text, light lines, the axis of quantities without a line of its own.
 */
export const theme: Config = {
  ...basis.config,
  axis: {
    ...text,
    labelColor: 'grau',
    labelAngle: 0,
    labelLineHeight: zeilenhoehe,
    labelOverlap: 'parity',
    labelPadding: 6,
    ticks: false,
    titleFontSize: grundgroesse,
    titleFontWeight: 400,
    titleColor: 'grau',
    titleAngle: 0,
    titleLimit: 0,
    titleLineHeight: zeilenhoehe,
    titlePadding: 8,
  },
  axisQuantitative: {
    domain: false,
    grid: true,
    gridColor: 'gitter',
    gridWidth: 1,
    tickCount: 5,
  },
  axisDiscrete: { domainColor: 'strich', domainWidth: 1, grid: false, labelColor: 'tinte' },
  title: {
    anchor: 'start',
    frame: 'group',
    fontSize: grundgroesse,
    fontWeight: 400,
    color: 'grau',
    lineHeight: zeilenhoehe,
    limit: 0,
    offset: 10,
  },
  legend: {
    ...text,
    labelColor: 'tinte',
    orient: 'top',
    direction: 'horizontal',
    title: null,
    offset: 12,
    columnPadding: 18,
    rowPadding: 5,
    symbolType: 'square',
    symbolSize: 130,
    symbolStrokeWidth: 2,
    symbolOpacity: 1,
  },
  bar: { color: 'akzent', opacity: 1, discreteBandSize: { band: 0.72 } },
  line: { color: 'akzent', opacity: 1, strokeWidth: 2.2, strokeCap: 'round', strokeJoin: 'round' },
  area: { color: 'akzent', opacity: 1 },
  point: { color: 'akzent', opacity: 1, filled: true, size: 60, shape: 'circle' },
  tick: { color: 'akzent', opacity: 1, thickness: 2 },
  text: { color: 'tinte', fontSize: grundgroesse, fontWeight: 400 },
}

/** Colours of up to five series that have no order, told apart by lightness too. */
const nominal = ['akzent', 'div_minus', 'strich', 'tinte', 'seq_3'] as const
/** Colours of series in an order, from light to dark. */
const ordinal: Readonly<Record<number, readonly string[]>> = {
  1: ['seq_5'],
  2: ['seq_2', 'seq_5'],
  3: ['seq_1', 'seq_3', 'seq_5'],
  4: ['seq_1', 'seq_2', 'seq_4', 'seq_5'],
}
const allSteps = ['seq_1', 'seq_2', 'seq_3', 'seq_4', 'seq_5'] as const
/** Lines of different series differ in this too. */
const dashes = [
  [1, 0],
  [7, 3],
  [2, 3],
  [10, 3, 2, 3],
  [4, 2],
] as const

/** More series cannot be told apart. */
export const maxReihen = nominal.length

/** Colour and dash of each series, in the order of the data. */
export function toReihenstil(
  type: 'nominal' | 'ordinal',
  anzahl: number,
): { readonly farben: readonly string[]; readonly strichelungen: readonly number[][] } {
  const farben = type === 'nominal' ? nominal.slice(0, anzahl) : (ordinal[anzahl] ?? allSteps)
  return { farben, strichelungen: dashes.slice(0, anzahl).map((dash) => [...dash]) }
}
