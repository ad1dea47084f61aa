import type { Zielwert } from '../generated/source-types.ts'
import { zielrichtungWorte } from '../wording/auswahl-perspektiven.ts'
import { einheiten, zeichenNeben } from '../wording/einheit.ts'
import { formatZahl } from '../wording/number.ts'
import type { ElementContext } from './context.ts'
import { nameOf } from './indikator-hinweise.ts'

/** „B1 Anteil unter 18-Jähriger, Rückgang auf 12,0 % bis 2030“. */
export function describeZielwert(
  { indikator: id, richtung, wert, bis }: Zielwert,
  { auskunft }: Pick<ElementContext, 'auskunft'>,
): string {
  const indikator = auskunft.indikatoren.get(id)
  const name = indikator ? nameOf(indikator) : id
  const isSaid = indikator && zeichenNeben(name, indikator.einheit) === ''
  const unit = indikator && !isSaid ? einheiten[indikator.einheit].nach : ''
  const words = [
    zielrichtungWorte[richtung],
    wert === undefined
      ? ''
      : `${richtung === 'halten' ? 'bei' : 'auf'} ${formatZahl(wert, indikator?.nachkommastellen ?? 0)}${unit}`,
    bis === undefined ? '' : `bis ${bis}`,
  ]
  return `${name}, ${words.filter((word) => word !== '').join(' ')}`
}
