import { quellenschluessel } from '../../build/cached-results.ts'
import type { SharedSources } from '../../build/inputs.ts'
import { hashParts } from '../../files/hash.ts'
import { maxBildBytes } from '../../read/bild.ts'
import { hashSources } from '../../read/hash-tree.ts'
import type { RememberedFolder } from '../../read/remembered-folder.ts'
import type { Tor } from '../../validate/tor.ts'
import { hashNames } from '../build/collect-inputs.ts'

/** Keys of everything that findings depend on. */
export interface Befundschluessel {
  readonly gemeinsam: string
  einzeln(ordner: string): string
  angaben(ordner: string): string
}

/** What decides about findings beside the sources. */
export interface Umstaende {
  readonly shared: SharedSources
  readonly tor: Tor | undefined
  /** Today (ISO date): no rule asks for it yet, but one that does must not be answered with yesterday. */
  readonly tag: string
}

/** Keys for the profiles of a folder; each is hashed when it is first asked for. */
export function createBefundschluessel(
  folder: RememberedFolder,
  { shared, tor, tag }: Umstaende,
): Befundschluessel {
  const quellen = new Map<string, string>()
  const quellenOf = (ordner: string): string => {
    const known =
      quellen.get(ordner) ??
      quellenschluessel({ ...shared, ordner, quellen: hashSources(folder, ordner, maxBildBytes) })
    quellen.set(ordner, known)
    return known
  }
  const join = (parts: Readonly<Record<string, string>>): string =>
    hashParts(new Map(Object.entries({ befunde: '2', tag, ...parts })))
  return {
    gemeinsam: join({ gemeinsam: quellenschluessel(shared), namen: hashNames(folder) }),
    einzeln: (ordner) => join({ profil: quellenOf(ordner), tor: tor ?? 'status' }),
    angaben: (ordner) => join({ angaben: quellenOf(ordner) }),
  }
}
