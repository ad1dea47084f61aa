import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Rohbefunde } from '../validate/rohbefunde.ts'
import type { Vergleichsangaben } from '../validate/rule.ts'
import type { Cache, CacheArt } from './cache.ts'

/** What checking one profile for itself has found, and whether it could be set. */
export interface Einzelbefunde {
  readonly roh: Rohbefunde
  readonly setzbar: boolean
}

/** Findings by a key of all they depend on. */
export interface AufgehobeneBefunde {
  /** About what all profiles share. */
  readonly gemeinsam: Fach<readonly Diagnostic[]>
  /** About one profile for itself. */
  readonly einzeln: Fach<Einzelbefunde>
  /** What other profiles are compared with: the same whatever gate they have to pass. */
  readonly angaben: Fach<Vergleichsangaben>
}

interface Fach<T> {
  get(key: string): T | null
  put(key: string, value: T): void
}

export function openBefunde(cache: Cache): AufgehobeneBefunde {
  return {
    gemeinsam: openFach(cache, 'befunde'),
    einzeln: openFach(cache, 'befunde'),
    angaben: openFach(cache, 'angaben'),
  }
}

function openFach<T>(cache: Cache, art: CacheArt): Fach<T> {
  return {
    get(key) {
      const bytes = cache.get(art, key)
      // Its checksum is right and its key names this version of bzrp: it is what we have written.
      return bytes ? (JSON.parse(bytes.toString('utf8')) as T) : null
    },
    put(key, value) {
      cache.put(art, key, () => JSON.stringify(value))
    },
  }
}
