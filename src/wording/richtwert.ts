import type { Indikator, Richtwert } from '../generated/source-types.ts'
import { richtwertWorte } from './auswahl.ts'
import { einheiten } from './einheit.ts'
import { formatZahl } from './number.ts'

type Masseinheit = Pick<Indikator, 'einheit' | 'nachkommastellen'>

/** „Richtwert 6 m² je Person“: whole numbers without decimals, as a law writes them. */
export function formatRichtwert({ wert }: Pick<Richtwert, 'wert'>, indikator: Masseinheit): string {
  return `Richtwert ${formatRichtzahl(wert, indikator)}${einheiten[indikator.einheit].nach}`
}

/** „Richtwert 6 m² je Person (Orientierungswert, Landschaftsprogramm).“ */
export function describeRichtwert(richtwert: Richtwert, indikator: Masseinheit): string {
  return `${formatRichtwert(richtwert, indikator)} (${groundsOf(richtwert)}).`
}

/** „Mindestwert, § 4 Kinderspielplatzgesetz“ */
export function groundsOf({ art, grundlage }: Richtwert): string {
  return `${richtwertWorte[art]}, ${grundlage}`
}

/** The bare number: „6“, „11,4“. */
export function formatRichtzahl(wert: number, { nachkommastellen }: Masseinheit): string {
  return formatZahl(wert, Number.isInteger(wert) ? 0 : Math.max(1, nachkommastellen))
}
