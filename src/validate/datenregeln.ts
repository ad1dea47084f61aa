import type { Datenregel } from './datenregel.ts'
import { fadenIndikator } from './rules/faden-indikator.ts'
import { trendWiderspruch } from './rules/trend-widerspruch.ts'
import { wertWiderspruch } from './rules/wert-widerspruch.ts'

/** The rules that compare with the data library; the name is the code of its findings. */
export const datenregeln: Readonly<Record<string, Datenregel>> = {
  'wert-widerspruch': wertWiderspruch,
  'trend-widerspruch': trendWiderspruch,
  'faden-indikator': fadenIndikator,
}
