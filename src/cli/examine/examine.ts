import { openBefunde } from '../../build/befunde.ts'
import type { Cache } from '../../build/cache.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Texts } from '../../diagnostics/texts.ts'
import type { ProfilDaten } from '../../model/profil.ts'
import type { RememberedFolder } from '../../read/remembered-folder.ts'
import { checkEach } from './check-each.ts'
import type { Arbeitsteilung, Sammlung } from './hands.ts'
import { createHands } from './hands.ts'
import type { Umstaende } from './keys.ts'
import { createBefundschluessel } from './keys.ts'
import { requireLibraryUnchanged } from './library-unchanged.ts'
import type { Geoeffnet } from './loader.ts'
import { createLoader } from './loader.ts'
import { createSourceTexts } from './source-texts.ts'

/** What is to be checked. */
export interface Pruefauftrag extends Umstaende {
  readonly root: string
  readonly folder: RememberedFolder
  /** Folders of the profiles that are asked about, and of those they are compared with. */
  readonly gefragt: ReadonlySet<string>
  readonly alle: readonly string[]
  /** Whether the caller goes on working with the data of a profile, if it has no errors. */
  readonly brauchtDaten?: (ordner: string) => boolean
  /** When threads help; without it as this machine can. */
  readonly teilung?: Arbeitsteilung
}

/** What was found. */
export interface Geprueft {
  /** About what all profiles share. */
  readonly gemeinsam: readonly Diagnostic[]
  /** About those that were asked about, in the order of their folders. */
  readonly profile: readonly GeprueftesProfil[]
  /** For showing the lines that findings are about. */
  readonly texts: Texts
  /** What all profiles share; reads it if nobody has. */
  readonly open: () => Promise<Geoeffnet>
}

export interface GeprueftesProfil {
  readonly ordner: string
  readonly diagnostics: readonly Diagnostic[]
  /** Whether nothing keeps it from being set. */
  readonly setzbar: boolean
  /** Its data, if they were asked for and it may be set. */
  readonly daten: ProfilDaten | null
}

/**
 * Checks profiles: each that has changed since it was checked last, or whose data are needed, is
 * read and asked; for the others the findings are known. Comparing and answering is always done
 * anew. The findings are the same as without a cache.
 * @throws UserError (io) if the data library is being changed while it is read.
 */
export async function examine(auftrag: Pruefauftrag, cache: Cache): Promise<Geprueft> {
  const { root, folder, shared, tor } = auftrag
  const loader = createLoader(folder, tor)
  const kept = openBefunde(cache)
  const schluessel = createBefundschluessel(folder, auftrag)
  const known: Sammlung = { einzeln: new Map(), daten: new Map(), angaben: new Map() }
  const hands = createHands(auftrag, loader, known)
  let gemeinsam = kept.gemeinsam.get(schluessel.gemeinsam)
  try {
    await checkEach(auftrag, known, { hands, kept, schluessel })
    if (!gemeinsam) {
      gemeinsam = await hands.checkShared()
      requireLibraryUnchanged(root, shared)
      kept.gemeinsam.put(schluessel.gemeinsam, gemeinsam)
    }
  } finally {
    await hands.close()
  }
  const texts = createSourceTexts(folder)
  return {
    gemeinsam,
    profile: await compareAndAnswer(auftrag, known, texts),
    texts,
    open: () => loader.open(),
  }
}

/** Findings as they are shown, and whether a profile may be set with them. */
async function compareAndAnswer(
  { alle, gefragt }: Pruefauftrag,
  { einzeln, angaben, daten }: Sammlung,
  texts: Texts,
): Promise<readonly GeprueftesProfil[]> {
  const { compareProfile, finishBefunde } = await import('../../validate/rohbefunde.ts')
  const compared = alle.flatMap((ordner) => {
    const own = einzeln.get(ordner)?.roh
    const other = angaben.get(ordner)
    // At which gate nobody asks about it, nobody sees.
    return own ?? (other ? { angaben: other, tor: 'speichern' as const } : [])
  })
  const verglichen = compareProfile(compared)
  return compared.flatMap(({ angaben: { ordner } }, index) => {
    const own = einzeln.get(ordner)
    if (!own || !gefragt.has(ordner)) return []
    const found = verglichen[index] ?? []
    const setzbar = own.setzbar && !found.some(({ blockiert }) => blockiert)
    const { diagnostics } = finishBefunde(own.roh, found, texts)
    return { ordner, diagnostics, setzbar, daten: (setzbar ? daten.get(ordner) : null) ?? null }
  })
}
