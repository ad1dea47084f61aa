import type { DiagrammDatei } from '../../src/generated/source-types.ts'
import type { EigenesDiagramm } from '../../src/model/diagramm.ts'

type Wert = string | number | null

/** A chart of own data: the columns are named by the first row, numbers are printed as they are. */
export function ownChart(
  spezifikation: DiagrammDatei,
  [head = [], ...rows]: readonly (readonly Wert[])[],
): EigenesDiagramm {
  const toRow = <T>(row: readonly Wert[], cell: (value: Wert) => T) =>
    Object.fromEntries(head.map((id, index) => [String(id), cell(row[index] ?? null)]))
  return {
    art: 'eigen',
    spezifikation,
    spalten: head.map((id) => ({ id: String(id), titel: `Titel ${id}`, nachkommastellen: 0 })),
    zeilen: rows.map((row) => toRow(row, (value) => value)),
    texte: rows.map((row) => toRow(row, (value) => (value === null ? '•' : String(value)))),
  }
}

/** Bars over years. */
export const balken: DiagrammDatei = {
  mark: 'bar',
  encoding: { x: { field: 'jahr', type: 'ordinal' }, y: { field: 'zahl', type: 'quantitative' } },
}

export const jahre: readonly (readonly (string | number | null)[])[] = [
  ['jahr', 'zahl'],
  ['2022', 120],
  ['2023', 135],
  ['2024', 90],
]

/** What no schema lets through: a specification with anything in it. */
export function hostileChart(extra: object): EigenesDiagramm {
  return ownChart({ ...balken, ...extra }, jahre)
}

/**
 * Specifications that would hang, exhaust or leave the process they are drawn in: each with why it
 * cannot be drawn.
 */
export const hostile: Readonly<Record<string, { readonly extra: object; readonly cause: RegExp }>> =
  {
    'endlose Folge': {
      extra: { transform: [{ calculate: 'sequence(1e9)', as: 'zahl' }] },
      cause: /Sekunden|Speicher/,
    },
    'riesige Füllung': {
      extra: { transform: [{ calculate: "pad('x', 9e8, 'y', 'left')", as: 'zahl' }] },
      cause: /Sekunden|Speicher/,
    },
    'ausufernder regulärer Ausdruck': {
      extra: {
        transform: [
          { calculate: `test(regexp('^(a+)+$'), '${'a'.repeat(40)}!') ? 1 : 0`, as: 'zahl' },
        ],
      },
      cause: /Sekunden/,
    },
    'Datei als Daten': {
      extra: {
        transform: [
          {
            lookup: 'jahr',
            from: { data: { url: 'file:///etc/passwd' }, key: 'a', fields: ['b'] },
          },
        ],
      },
      cause: /Loading is not allowed/,
    },
    'Bild aus dem Netz': {
      extra: {
        mark: 'image',
        encoding: { ...balken.encoding, url: { value: 'http://127.0.0.1/x.png' } },
      },
      cause: /Vega kann/,
    },
  }
