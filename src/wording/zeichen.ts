import type { Wert, WertStatus } from '../model/wert.ts'
import { wertStatus } from '../model/wert.ts'
import { joinUnd } from './list.ts'
import { formatZahl } from './number.ts'

/**
 * A figure as printed: the number with the sign of its status, or the sign in its place. `nach` is
 * the unit behind the number; signs that stand alone get none.
 */
export function formatWert(
  { wert, status }: Pick<Wert, 'wert' | 'status'>,
  nachkommastellen: number,
  nach = '',
): string {
  const { zeichen, traegtWert } = wertStatus[status]
  if (wert === null || !traegtWert)
    return zeichen === '' ? wertStatus.keine_angabe.zeichen : zeichen
  if (status === 'unter_darstellungsgrenze') return formatZahl(0, nachkommastellen) + nach
  const zahl = formatZahl(wert, nachkommastellen)
  return (status === 'eingeschraenkt' ? `(${zahl})` : zahl + zeichen) + nach
}

/** A figure for people who hear it: a sign is nothing to them, its meaning is. */
export function describeWert(
  { wert, status }: Pick<Wert, 'wert' | 'status'>,
  nachkommastellen: number,
  nach = '',
): string {
  const { bedeutung, traegtWert } = wertStatus[status]
  const known = wert !== null && traegtWert
  if (!known) return `(${bedeutung === '' ? wertStatus.keine_angabe.bedeutung : bedeutung})`
  if (status === 'vorhanden' || status === 'unter_darstellungsgrenze')
    return formatWert({ wert, status }, nachkommastellen, nach)
  return `${formatWert({ wert, status: 'vorhanden' }, nachkommastellen, nach)} (${bedeutung})`
}

/**
 * What the used signs mean, for the line below a table: „• Zahlenwert geheim zu halten; x Aussage
 * nicht sinnvoll“. One sign with two meanings is explained once. Null if there is nothing to
 * explain.
 */
export function explainZeichen(status: Iterable<WertStatus>): string | null {
  const used = new Set(status)
  const meanings = new Map<string, string[]>()
  for (const [key, { zeichen, bedeutung }] of Object.entries(wertStatus))
    if (zeichen !== '' && used.has(key as WertStatus))
      meanings.set(zeichen, [...(meanings.get(zeichen) ?? []), bedeutung])
  const texts = [...meanings].map(([zeichen, worte]) => `${zeichen} ${joinMeanings(worte)}`)
  return texts.length === 0 ? null : `${texts.join('; ')}.`
}

function joinMeanings(worte: readonly string[]): string {
  return joinUnd(worte).replace(/ und /, ' oder ')
}
