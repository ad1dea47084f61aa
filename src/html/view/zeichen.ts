import type { Darstellung, Tabelle } from '../../model/darstellung.ts'
import { wertStatus } from '../../model/wert.ts'
import type { WertStatus } from '../../model/wert.ts'

export interface ZeichenView {
  readonly zeichen: string
  readonly bedeutung: string
}

/** The status of every figure of a table that has one. */
export function statusOf({ zeilen }: Tabelle): readonly WertStatus[] {
  return zeilen.flatMap(({ zellen }) => zellen.flatMap(({ status }) => status ?? []))
}

/** The official signs of these figures, in their official order, each once with all it can mean. */
export function listZeichen(status: Iterable<WertStatus>): readonly ZeichenView[] {
  const used = new Set(status)
  const meanings = new Map<string, string[]>()
  for (const [key, { zeichen, bedeutung }] of Object.entries(wertStatus))
    if (zeichen !== '' && used.has(key as WertStatus))
      meanings.set(zeichen, [...(meanings.get(zeichen) ?? []), bedeutung])
  return [...meanings].map(([zeichen, list]) => ({ zeichen, bedeutung: list.join(' oder ') }))
}

/** Every table that a Darstellung shows or offers. */
export function tablesOf(darstellung: Darstellung): readonly Tabelle[] {
  switch (darstellung.art) {
    case 'tabelle':
      return [darstellung.tabelle]
    case 'kennzahlen':
    case 'abbildung':
    case 'goldener_faden':
      return [darstellung.daten]
    case 'text':
    case 'hinweis':
    case 'fachbeitrag':
    case 'fehlender_beitrag':
    case 'ohne_daten':
    case 'bild':
    case 'staerken_schwaechen':
      return []
  }
}
