import type { Zielwert } from '../generated/source-types.ts'
import { zielrichtungWorte } from '../wording/auswahl-perspektiven.ts'
import { einheiten } from '../wording/einheit.ts'
import { formatZahl } from '../wording/number.ts'
import type { ElementContext } from './context.ts'
import { nameOf } from './indikator-hinweise.ts'

/** „B1 Anteil unter 18-Jähriger soll bis 2030 auf 12,0 % sinken“. */
export function describeZielwert(
  { indikator: id, richtung, wert, bis }: Zielwert,
  { auskunft }: Pick<ElementContext, 'auskunft'>,
): string {
  const indikator = auskunft.indikatoren.get(id)
  const amount =
    wert === undefined
      ? ''
      : formatZahl(wert, indikator?.nachkommastellen ?? 0) +
        (indikator ? einheiten[indikator.einheit].nach : '')
  const words = [
    indikator ? nameOf(indikator) : id,
    'soll',
    bis === undefined ? '' : `bis ${bis}`,
    amount === '' ? '' : `${richtung === 'halten' ? 'bei' : 'auf'} ${amount}`,
    zielrichtungWorte[richtung],
  ]
  return words.filter((word) => word !== '').join(' ')
}
