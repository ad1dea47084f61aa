import type { TopLevelSpec } from 'vega-lite'
import type { EigenesDiagramm } from '../../model/diagramm.ts'
import { basis } from '../layers.ts'
import type { Schrift } from '../text-metrics.ts'
import type { Markenwort } from './labels.ts'
import {
  countLines,
  measureLongestNamen,
  toBalkenworte,
  toLegendenspalten,
  toLinienenden,
  wrapNamen,
  toZahlenformat,
} from './labels.ts'
import type { Achsenplan, Diagrammplan } from './plan.ts'
import { planDiagramm } from './plan.ts'
import { theme, toReihenstil } from './theme.ts'

/** A complete specification with the data it is drawn from, for a plot of about this size in px. */
export interface Zeichenvorschrift {
  readonly spec: TopLevelSpec
  readonly hoehe: number
  readonly daten: Readonly<Record<string, readonly object[]>>
  readonly signale: Readonly<Record<string, unknown>>
}

/** Shares of the width that names beside lying bars may take: usually, and for a long word. */
const [namensanteil, wortanteil] = [0.38, 0.55]
const bandanteil = 0.94

/**
 * Dresses the specification of a profile: data, sizes, colours, words at the marks. What it says
 * itself is passed on as it is; the schema has seen to what that can be.
 */
export function toVegaLite(
  diagramm: EigenesDiagramm,
  breite: number,
  schrift: Schrift,
): Zeichenvorschrift {
  const plan = planDiagramm(diagramm)
  const { liegend, namen } = plan
  const band = (breite * bandanteil) / Math.max(namen.length, 1)
  const longest = Math.min(measureLongestNamen(plan, schrift), breite * wortanteil)
  const room = liegend ? Math.max(breite * namensanteil, longest) : band - 6
  const umbruch = wrapNamen(plan, room, schrift)
  const hoehe = toHoehe(plan, countLines(umbruch), breite)
  const balken = plan.einfach ? toBalkenworte(diagramm, plan, band, schrift) : undefined
  const enden = toLinienenden(diagramm, plan, hoehe)
  const legende = enden ? null : { columns: toLegendenspalten(plan.reihen, breite, schrift) }
  const main = toMarken(diagramm, plan, { hasNumbers: balken !== undefined, legende })
  const worte = balken ?? enden
  return {
    spec: {
      ...basis,
      config: theme,
      data: { name: 'zeilen' },
      params: [{ name: 'umbruch', value: {} }],
      ...(plan.groesse.titel === '' ? {} : { title: { text: plan.groesse.titel } }),
      layer: [main, ...(worte ? [toWorte(main, plan)] : [])],
    } as unknown as TopLevelSpec,
    hoehe,
    daten: {
      zeilen: codeNamen(numberReihen(diagramm, plan), plan),
      ...(worte ? { worte: codeNamen(worte, plan) } : {}),
    },
    signale: { umbruch: namen.map((name) => umbruch[name] ?? [name]) },
  }
}

/** Place of its name on the axis in each row. */
const namensplatz = '_name'

/**
 * Names become places: Vega-Lite writes the order of an axis into an expression, and no text of a
 * profile may ever be part of one.
 */
function codeNamen(
  zeilen: readonly Markenwort[],
  { kategorie, namen }: Diagrammplan,
): readonly object[] {
  const { field, bin } = kategorie?.encoding ?? {}
  if (field === undefined || bin) return zeilen
  return zeilen.map((zeile) => ({
    ...zeile,
    [namensplatz]: namen.indexOf(String(zeile[field] ?? '')),
  }))
}

/** Place of its series in each row: what is stacked keeps the order of the data. */
const reihenplatz = '_reihe'

function numberReihen(
  { zeilen, spezifikation }: EigenesDiagramm,
  { reihen }: Diagrammplan,
): readonly Markenwort[] {
  const field = spezifikation.encoding.color?.field
  if (field === undefined) return zeilen
  return zeilen.map((zeile) => ({ ...zeile, [reihenplatz]: reihen.indexOf(String(zeile[field])) }))
}

/** Lying bars need room for the lines of their names, upright charts a good shape. */
function toHoehe({ liegend, namen, reihen, mark }: Diagrammplan, lines: number, breite: number) {
  if (!liegend) return Math.round(Math.min(300, Math.max(190, breite * 0.45)))
  const nebeneinander = mark === 'bar' ? Math.max(1, reihen.length) : 1
  return namen.length * Math.max(lines * 16 + 8, nebeneinander > 1 ? nebeneinander * 13 + 12 : 28)
}

interface Ausstattung {
  readonly hasNumbers: boolean
  readonly legende: { readonly columns: number } | null
}

function toMarken(
  { spezifikation }: EigenesDiagramm,
  plan: Diagrammplan,
  { hasNumbers, legende }: Ausstattung,
): Readonly<Record<string, unknown>> & { readonly encoding: Readonly<Record<string, object>> } {
  const { mark, encoding } = spezifikation
  const { farben, strichelungen } = toReihenstil(
    encoding.color?.type ?? 'nominal',
    plan.reihen.length,
  )
  const color = encoding.color && {
    ...encoding.color,
    sort: null,
    scale: { domain: [...plan.reihen], range: farben },
    legend: legende,
  }
  const nebeneinander = toVersatz(encoding, plan.reihen)
  const strokeDash = mark === 'line' &&
    color && { ...color, scale: { domain: [...plan.reihen], range: strichelungen } }
  return {
    ...Object.fromEntries(Object.entries(spezifikation).filter(([key]) => key !== 'schema')),
    mark: toMark(plan, encoding.color?.type === 'ordinal'),
    encoding: {
      ...encoding,
      [plan.groesse.kanal]: toGroesse(
        plan.groesse,
        hasNumbers ? null : toGroessenachse(plan.groesse),
      ),
      ...(plan.kategorie ? { [plan.kategorie.kanal]: toKategorie(plan.kategorie, plan) } : {}),
      ...(plan.zweite ? { [plan.zweite.kanal]: toZweite(plan.zweite) } : {}),
      ...nebeneinander,
      ...(color ? { color } : {}),
      ...(strokeDash ? { strokeDash } : {}),
      ...(color && mark !== 'line' ? { order: { field: reihenplatz, type: 'quantitative' } } : {}),
    },
  }
}

/** Series beside each other, in the order of the data. */
function toVersatz(
  encoding: EigenesDiagramm['spezifikation']['encoding'],
  reihen: readonly string[],
): object {
  const scale = { domain: [...reihen] }
  return Object.fromEntries(
    (['xOffset', 'yOffset'] as const).flatMap((kanal) =>
      encoding[kanal] ? [[kanal, { ...encoding[kanal], type: 'nominal', scale }]] : [],
    ),
  )
}

function toMark({ mark, reihen, namen }: Diagrammplan, isOrdered: boolean): object {
  const border =
    reihen.length === 0 || (mark !== 'bar' && mark !== 'area')
      ? {}
      : { stroke: isOrdered ? 'strich' : 'papier', strokeWidth: 0.75 }
  const point = mark === 'line' && namen.length <= 16 ? { point: { size: 36 } } : {}
  return { type: mark, ...border, ...point }
}

function toGroessenachse({ encoding, spalte }: Achsenplan): object {
  const format =
    encoding.stack === 'normalize' ? '.0%' : toZahlenformat(spalte?.nachkommastellen ?? 0)
  return { title: null, format }
}

function toGroesse({ encoding }: Achsenplan, axis: object | null): object {
  return { ...encoding, axis, scale: { nice: true, ...encoding.scale } }
}

/** The title of the axis of quantities stands above the plot, that of names only if it is given. */
function toKategorie({ encoding, titel }: Achsenplan, { liegend, namen }: Diagrammplan): object {
  const title = encoding.title === undefined && encoding.bin === undefined ? null : titel
  if (encoding.bin) return { ...encoding, axis: { title, titleAnchor: 'start', grid: false } }
  return {
    ...encoding,
    field: namensplatz,
    sort: [...namen.keys()],
    axis: {
      title: liegend ? null : title,
      titleAnchor: 'start',
      labelExpr: 'umbruch[datum.value]',
    },
  }
}

function toZweite({ encoding, titel, spalte }: Achsenplan): object {
  const format = toZahlenformat(spalte?.nachkommastellen ?? 0)
  return {
    ...encoding,
    axis: { title: titel, titleAnchor: 'end', titleAlign: 'right', format },
    scale: { zero: false, ...encoding.scale },
  }
}

/** Words at the marks of the main layer: numbers of bars, names of lines. */
function toWorte(
  { encoding }: { readonly encoding: Readonly<Record<string, object>> },
  { mark, liegend }: Diagrammplan,
): object {
  const { x, y } = encoding
  const isBar = mark === 'bar'
  const beside = liegend || !isBar
  return {
    data: { name: 'worte' },
    mark: {
      type: 'text',
      align: beside ? 'left' : 'center',
      baseline: beside ? 'middle' : 'bottom',
      dx: beside ? 7 : 0,
      dy: beside ? 0 : -5,
      ...(isBar ? {} : { fontWeight: 600 }),
    },
    encoding: { x, y, text: { field: 'wort', type: 'nominal' } },
  }
}
