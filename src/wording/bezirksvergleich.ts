import { composeAlternativtext } from './alternativtext.ts'
import { joinUnd } from './list.ts'

/** A Bezirksregion with its figure as printed: „Adlershof“, „15,7 %“. */
export interface BenannteRegion {
  readonly name: string
  readonly text: string
}

/** When a Bezirksregion stands out with a figure: printed wherever it is said. */
export function zehntelRegel(anzahl: number): string {
  return `Im äußeren Zehntel liegt, wer zu den ${Math.floor(anzahl / 10)} höchsten oder den ${Math.floor(anzahl / 10)} niedrigsten Werten der ${anzahl} Bezirksregionen Berlins gehört; gleiche Werte gehören nur gemeinsam dazu.`
}

/** More names than these are counted. */
const mostNames = 5

/** „Adlershof (15,7 %) und Grünau (14,2 %)“; many are counted, the first of them named. */
export function nameRegionen(regionen: readonly BenannteRegion[]): string {
  const say = ({ name, text }: BenannteRegion): string => `${name} (${text})`
  if (regionen.length <= mostNames) return joinUnd(regionen.map(say))
  const shown = regionen.slice(0, mostNames - 1).map(say)
  return `${shown.join(', ')} und ${regionen.length - shown.length} weitere`
}

/** „19,4 % (Grünau)“; the same value several times is said once. */
export function describeExtrem(regionen: readonly BenannteRegion[]): string {
  const [first] = regionen
  if (!first) return ''
  return regionen.length > 3
    ? `${first.text} (${regionen.length} Bezirksregionen)`
    : `${first.text} (${joinUnd(regionen.map(({ name }) => name))})`
}

/** How many are above, below and even with Berlin: „6 von 20 liegen über …“. */
export function describeBerlin(zahlen: {
  readonly ueber: number
  readonly gleich: number
  readonly unter: number
  /** „16,9 %“ */
  readonly berlin: string
}): string {
  const { ueber, gleich, unter, berlin } = zahlen
  const all = ueber + gleich + unter
  const even = gleich === 0 ? '' : gleich === 1 ? ', eine gleichauf' : `, ${gleich} gleichauf`
  if (ueber === all) return `alle ${all} Bezirksregionen liegen über dem Wert Berlins (${berlin})`
  if (unter === all) return `alle ${all} Bezirksregionen liegen unter dem Wert Berlins (${berlin})`
  return `${ueber} von ${all} Bezirksregionen ${ueber === 1 ? 'liegt' : 'liegen'} über dem Wert Berlins (${berlin}), ${unter} darunter${even}`
}

/** A ranking for people who do not see it: both ends, then Bezirk and Berlin. */
export function describeRangfolge(input: {
  readonly bezeichnung: string
  readonly bezirk: string
  /** „31. Dezember 2024“ */
  readonly stand: string
  /** From the highest to the lowest. */
  readonly regionen: readonly BenannteRegion[]
  readonly ohneWert: number
  readonly vergleich: readonly BenannteRegion[]
}): string {
  const { regionen, ohneWert } = input
  const say = ({ name, text }: BenannteRegion): string => `${name} ${text}`
  const list = (some: readonly BenannteRegion[]): string => some.map(say).join(', ')
  return composeAlternativtext([
    `Punktdiagramm: ${input.bezeichnung} in den Bezirksregionen des Bezirks ${input.bezirk} am ${input.stand}, vom höchsten zum niedrigsten Wert.`,
    regionen.length <= 2 * ends
      ? `${list(regionen)}.`
      : `Am höchsten ${list(regionen.slice(0, ends))}; am niedrigsten ${list(regionen.slice(-ends))}.`,
    ohneWert === 0 ? null : `Ohne Wert: ${ohneWert}.`,
    input.vergleich.length === 0 ? null : `Zum Vergleich: ${list(input.vergleich)}.`,
  ])
}

/** So many Räume are named at each end. */
const ends = 3
