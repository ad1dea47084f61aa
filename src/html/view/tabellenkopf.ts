import type { TabellenSpalte } from '../../model/darstellung.ts'

export interface KopfzelleView {
  readonly titel: string
  readonly klasse: string
  readonly scope: 'col' | 'colgroup'
  readonly spalten: number
  readonly zeilen: number
  readonly mehrspaltig: boolean
  readonly mehrzeilig: boolean
}

/**
 * One row of heads, or two if columns are grouped; an ungrouped column reaches over both.
 * @param widths shares of the width in percent; empty if the browser decides
 */
export function viewKopfzeilen(
  spalten: readonly TabellenSpalte[],
  decimals: readonly number[],
  widths: readonly number[],
): readonly (readonly KopfzelleView[])[] {
  const grouped = spalten.some(({ gruppe }) => gruppe !== null)
  const toCell = (spalte: TabellenSpalte, zeilen: number): KopfzelleView => ({
    titel: spalte.titel,
    klasse: classOfHead(spalte, spalten.indexOf(spalte), decimals, widths),
    scope: 'col',
    spalten: 1,
    zeilen,
    mehrspaltig: false,
    mehrzeilig: zeilen > 1,
  })
  if (!grouped) return [spalten.map((spalte) => toCell(spalte, 1))]
  const upper = groupNeighbours(spalten).flatMap(({ gruppe, members }): KopfzelleView[] =>
    gruppe === null
      ? members.map((spalte) => toCell(spalte, 2))
      : [toGroup(gruppe, members.length)],
  )
  const lower = spalten.filter(({ gruppe }) => gruppe !== null).map((spalte) => toCell(spalte, 1))
  return [upper, lower]
}

function toGroup(titel: string, spalten: number): KopfzelleView {
  return {
    titel,
    klasse: 'gruppe',
    scope: 'colgroup',
    spalten,
    zeilen: 1,
    mehrspaltig: spalten > 1,
    mehrzeilig: false,
  }
}

function groupNeighbours(
  spalten: readonly TabellenSpalte[],
): { gruppe: string | null; members: TabellenSpalte[] }[] {
  const runs: { gruppe: string | null; members: TabellenSpalte[] }[] = []
  for (const spalte of spalten) {
    const last = runs.at(-1)
    if (last?.gruppe === spalte.gruppe) last.members.push(spalte)
    else runs.push({ gruppe: spalte.gruppe, members: [spalte] })
  }
  return runs
}

function classOfHead(
  spalte: TabellenSpalte,
  index: number,
  decimals: readonly number[],
  widths: readonly number[],
): string {
  const width = widths[index]
  return classOfColumn(spalte, decimals[index] ?? 0) + (width === undefined ? '' : ` w${width}`)
}

/** `zahl k1 eigen`: kind of column, decimals to keep room for, the column of the region. */
export function classOfColumn(spalte: TabellenSpalte, decimals: number): string {
  return [
    spalte.art,
    ...(decimals > 0 ? [`k${decimals}`] : []),
    ...(spalte.hervorgehoben ? ['eigen'] : []),
  ].join(' ')
}
