import type { AchseEinesDiagramms, DiagrammDatei } from '../../generated/source-types.ts'
import type { EigenesDiagramm, EigeneSpalte } from '../../model/diagramm.ts'
import { orderNamen } from './order.ts'

/** One axis of a chart of own data. */
export interface Achsenplan {
  readonly kanal: 'x' | 'y'
  readonly encoding: AchseEinesDiagramms
  readonly spalte: EigeneSpalte | undefined
  readonly titel: string
}

/** What a specification comes to over its data. */
export interface Diagrammplan {
  readonly mark: DiagrammDatei['mark']
  /** The axis of names, steps or classes; undefined if both axes hold quantities. */
  readonly kategorie: Achsenplan | undefined
  /** The axis of quantities; of two, the upright one. */
  readonly groesse: Achsenplan
  /** The other axis of quantities. */
  readonly zweite: Achsenplan | undefined
  /** Bars grow to the right. */
  readonly liegend: boolean
  /** Names on the axis of categories, in their order; empty for classes. */
  readonly namen: readonly string[]
  readonly reihen: readonly string[]
  /** One bar per row, nothing summed or stacked: each can carry its number. */
  readonly einfach: boolean
}

/** Reads a specification: which axis is what, which names and series there are. */
export function planDiagramm(diagramm: EigenesDiagramm): Diagrammplan {
  const { mark, encoding } = diagramm.spezifikation
  const x = toAchse('x', diagramm)
  const y = toAchse('y', diagramm)
  const liegend = !isGroesse(y) && isGroesse(x)
  const groesse = liegend ? x : y
  const other = liegend ? y : x
  const kategorie = isGroesse(other) ? undefined : other
  const reihen = distinct(diagramm, encoding.color?.field)
  const named = other.encoding.bin ? [] : distinct(diagramm, other.encoding.field)
  const namen = orderNamen(named, other.encoding, groesse.encoding, diagramm.zeilen)
  return {
    mark,
    kategorie,
    groesse,
    zweite: kategorie ? undefined : other,
    liegend,
    namen: kategorie ? namen : [],
    reihen,
    einfach:
      mark === 'bar' &&
      reihen.length === 0 &&
      kategorie !== undefined &&
      namen.length === diagramm.zeilen.length &&
      !groesse.encoding.aggregate,
  }
}

function isGroesse({ encoding }: Achsenplan): boolean {
  return encoding.type === 'quantitative' && encoding.bin === undefined
}

const zusammenfassungen = {
  sum: 'Summe',
  mean: 'Mittelwert',
  median: 'Median',
  min: 'kleinster Wert',
  max: 'größter Wert',
  count: 'Anzahl',
} as const

function toAchse(
  kanal: 'x' | 'y',
  { spezifikation, spalten }: Pick<EigenesDiagramm, 'spezifikation' | 'spalten'>,
): Achsenplan {
  const encoding = spezifikation.encoding[kanal]
  const spalte = spalten.find(({ id }) => id === encoding.field)
  return { kanal, encoding, spalte, titel: titleOf(encoding, spalte) }
}

function titleOf(
  { title, aggregate, stack }: AchseEinesDiagramms,
  spalte: EigeneSpalte | undefined,
): string {
  if (title !== undefined) return title
  const named = spalte?.titel ?? ''
  if (stack === 'normalize') return 'Anteil in %'
  if (aggregate === undefined || aggregate === 'sum') return named
  return named === '' ? zusammenfassungen[aggregate] : `${named} (${zusammenfassungen[aggregate]})`
}

/** Different values of a column, in the order of the rows. */
function distinct({ zeilen }: EigenesDiagramm, field: string | undefined): readonly string[] {
  if (field === undefined) return []
  return [...new Set(zeilen.map((zeile) => String(zeile[field] ?? '')))]
}
