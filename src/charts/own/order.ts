import type { AchseEinesDiagramms } from '../../generated/source-types.ts'
import type { EigenesDiagramm } from '../../model/diagramm.ts'

const deutsch = new Intl.Collator('de-DE', { numeric: true })

/**
 * Names in the order that an axis asks for: as in the data, by name, or by how long their marks
 * are. Done here because Vega-Lite gives the order up where words stand at the marks.
 */
export function orderNamen(
  namen: readonly string[],
  { field = '', sort }: AchseEinesDiagramms,
  groesse: AchseEinesDiagramms,
  zeilen: EigenesDiagramm['zeilen'],
): readonly string[] {
  if (sort === undefined) return namen
  if (sort === 'ascending') return namen.toSorted(deutsch.compare)
  if (sort === 'descending') return namen.toSorted((a, b) => deutsch.compare(b, a))
  const lengths = new Map(
    namen.map((name) => {
      const rows = zeilen.filter((zeile) => zeile[field] === name)
      const werte = rows.map((zeile) => Number(zeile[groesse.field ?? ''] ?? 0))
      return [name, summarise(werte, groesse.aggregate)]
    }),
  )
  const direction = sort.startsWith('-') ? -1 : 1
  return namen.toSorted((a, b) => direction * ((lengths.get(a) ?? 0) - (lengths.get(b) ?? 0)))
}

/** Several rows of one name as Vega-Lite makes one number of them; stacked they are a sum. */
function summarise(
  werte: readonly number[],
  aggregate: AchseEinesDiagramms['aggregate'] = 'sum',
): number {
  const sum = werte.reduce((total, wert) => total + wert, 0)
  const sorted = werte.toSorted((a, b) => a - b)
  switch (aggregate) {
    case 'count':
      return werte.length
    case 'sum':
      return sum
    case 'mean':
      return sum / Math.max(werte.length, 1)
    case 'min':
      return sorted[0] ?? 0
    case 'max':
      return sorted.at(-1) ?? 0
    case 'median': {
      const middle = (sorted.length - 1) / 2
      return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
    }
  }
}
