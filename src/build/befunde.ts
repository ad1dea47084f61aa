import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { hashParts } from '../files/hash.ts'
import type { Cache } from './cache.ts'

/** What checking has found, and whether the profile may be set. */
export interface Befunde {
  readonly diagnostics: readonly Diagnostic[]
  readonly setzbar: boolean
}

/** Findings depend on what was read and on the day: some rules ask whether a date has passed. */
export function befundschluessel(schluessel: string, tag: string): string {
  return hashParts(new Map(Object.entries({ befunde: '1', schluessel, tag })))
}

export function readBefunde(cache: Cache, key: string): Befunde | null {
  const bytes = cache.get('befunde', key)
  // Its checksum is right and its key names this version of bzrp: it is what we have written.
  return bytes ? (JSON.parse(bytes.toString('utf8')) as Befunde) : null
}

export function keepBefunde(cache: Cache, key: string, befunde: Befunde): void {
  cache.put('befunde', key, JSON.stringify(befunde))
}
