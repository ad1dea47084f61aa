import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { groupBy } from '../group-by.ts'
import { nameZelle } from '../profil/zahlen.ts'
import type { Zahlentabelle, Zahlenspalte } from '../tabelle/zahlentabelle.ts'
import { toBefund } from '../befund.ts'

/** Shares that add up to 100 percent give a single hidden one away, in a row or in a column. */
export function checkErgaenzung(tabelle: Zahlentabelle): Diagnostic[] {
  const shares = tabelle.spalten.filter(({ rolle, faktor }) => rolle === 'quote' && faktor === 100)
  const rows = [...groupBy(shares, ({ gruppe }) => gruppe).values()].flatMap((columns) =>
    findInRows(tabelle, columns),
  )
  const columns = shares.flatMap((column) => findInColumn(tabelle, column))
  return [...rows, ...columns].map((place) =>
    toBefund(tabelle.beleg.zellenort(place.zeile, place.spalte), {
      severity: 'error',
      code: 'ergaenzung-zu-hundert',
      message: `Die gesperrte Quote in ${nameZelle(tabelle, place)} ist die einzige Lücke unter Anteilen, die sich zu 100 Prozent ergänzen.`,
      hint: 'Sperren Sie einen zweiten Anteil derselben Reihe oder fassen Sie Gruppen zusammen.',
    }),
  )
}

interface Place {
  readonly zeile: number
  readonly spalte: number
}

/** Rows whose other shares leave one to 100, in a table whose complete rows all do. */
function findInRows({ zeilen }: Zahlentabelle, columns: readonly Zahlenspalte[]): Place[] {
  if (columns.length < 2) return []
  const rows = zeilen.map(({ index, zellen }) => ({
    zeile: index,
    cells: columns.flatMap(({ index: spalte }) => {
      const zelle = zellen[spalte]
      return zelle ? [{ ...zelle, spalte }] : []
    }),
  }))
  const complete = rows.filter(({ cells }) => cells.every(({ wert }) => wert !== null))
  const isHundert = ({ cells }: (typeof rows)[number]): boolean =>
    Math.abs(sumOf(cells) - 100) <= toleranzOf(columns)
  if (complete.length === 0 || !complete.every(isHundert)) return []
  return rows.flatMap(({ zeile, cells }) => {
    const gaps = cells.filter(({ wert }) => wert === null)
    const [gap] = gaps
    return gaps.length === 1 && gap?.geheim ? [{ zeile, spalte: gap.spalte }] : []
  })
}

/** A column whose sum row says 100. */
function findInColumn({ zeilen }: Zahlentabelle, column: Zahlenspalte): Place[] {
  const { index: spalte } = column
  const sum = zeilen.find(({ art }) => art === 'summe')?.zellen[spalte]?.wert
  if (sum !== 100) return []
  const parts = zeilen.filter(({ art }) => art === 'wert')
  const cells = parts.flatMap(({ index, zellen }) => {
    const zelle = zellen[spalte]
    return zelle ? [{ ...zelle, zeile: index }] : []
  })
  const gaps = cells.filter(({ wert }) => wert === null)
  const [gap] = gaps
  const known = sumOf(cells)
  const fits = known > 0 && known <= 100 + toleranzOf(parts.map(() => column))
  return gaps.length === 1 && gap?.geheim && fits ? [{ zeile: gap.zeile, spalte }] : []
}

function sumOf(cells: readonly { readonly wert: number | null }[]): number {
  return cells.reduce((sum, { wert }) => sum + (wert ?? 0), 0)
}

/** What rounding of each share can add up to. */
function toleranzOf(columns: readonly Zahlenspalte[]): number {
  return columns.reduce((sum, { nachkommastellen }) => sum + 0.5 * 10 ** -nachkommastellen, 1e-9)
}
