import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Abschnitt } from '../model/abschnitt.ts'
import { openFolder } from './folder.ts'

/** What somebody decided about, as it was kept then. */
export interface AbgelegteFassung {
  readonly abschnitte: readonly {
    readonly abschnitt: Abschnitt
    /** Hash of what people had written for it. */
    readonly wortlaut: string
  }[]
}

/** Larger than any profile's words and figures. */
const maxBytes = 40_000_000

/** The Fassung of this name in a profile's folder; null if it is not there or cannot be read. */
export function readFassung(profilordner: string, name: string): AbgelegteFassung | null {
  if (!/^[0-9a-f]{64}$/.test(name)) throw new RangeError('A Fassung is named by its hash.')
  if (!existsSync(join(profilordner, 'fassungen'))) return null
  const result = openFolder(profilordner).read(`fassungen/${name}.json`, maxBytes)
  if ('finding' in result) return null
  try {
    const data: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(result.bytes))
    return isFassung(data) ? data : null
  } catch {
    // Not what bzrp has written: what was agreed is unknown then, and is said to be.
    return null
  }
}

/** Only as far as needed to compute its hash: that says whether it is genuine. */
function isFassung(data: unknown): data is AbgelegteFassung {
  const list = (data as { abschnitte?: unknown } | null)?.abschnitte
  return (
    Array.isArray(list) &&
    list.every((each: unknown) => {
      const { abschnitt, wortlaut } = (each ?? {}) as { abschnitt?: Abschnitt; wortlaut?: unknown }
      return (
        typeof wortlaut === 'string' &&
        typeof abschnitt?.nr === 'string' &&
        typeof abschnitt.titel === 'string' &&
        Array.isArray(abschnitt.elemente)
      )
    })
  )
}
