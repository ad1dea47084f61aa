import type { Befunde } from '../../build/befunde.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import type { ProfilDaten } from '../../model/profil.ts'
import type { Setter } from '../../pipeline.ts'
import { toolFolder, toolVersion } from '../tool.ts'
import { hashLibrary } from './collect-inputs.ts'
import type { Survey } from './survey.ts'

/** Profiles that have been read and checked. */
export interface LoadedProfiles {
  readonly gemeinsam: readonly Diagnostic[]
  readonly befunde: ReadonlyMap<string, Befunde>
  readonly daten: ReadonlyMap<string, ProfilDaten>
  readonly texts: ReadonlyMap<string, string>
  /** Codes of findings that depend on other profiles too. */
  readonly vergleichsregeln: ReadonlySet<string>
  readonly createSetter: () => Promise<Setter>
}

/**
 * Reads and checks the given profiles with all they share; all of them if two could stand for the
 * same region, because only both together show that.
 */
export async function loadProfiles(
  survey: Survey,
  wanted: ReadonlySet<string>,
): Promise<LoadedProfiles> {
  const [pipeline, { protect }, { profilregeln }] = await Promise.all([
    import('../../pipeline.ts'),
    import('../../protect-workspace.ts'),
    import('../../validate/rules.ts'),
  ])
  const { root, folder } = survey
  const nurProfile = hasTwins(survey) ? new Set(survey.alle) : wanted
  const sources = await pipeline.loadWorkspace(root, toolFolder, { folder, nurProfile })
  const opened = pipeline.openLibrary(sources)
  const { loaded, library } = await protect(pipeline.compareWithLibrary(sources, opened), opened)
  requireUnchanged(survey)
  const { workspace } = loaded
  const daten = new Map<string, ProfilDaten>()
  const befunde = new Map<string, Befunde>()
  for (const profil of workspace.profile) {
    const { ordner, diagnostics } = profil
    befunde.set(ordner, { diagnostics, setzbar: profil.daten !== undefined })
    if (profil.daten) daten.set(ordner, profil.daten)
  }
  return {
    gemeinsam: [...workspace.diagnostics, ...library.diagnostics],
    befunde,
    daten,
    texts: workspace.texts,
    vergleichsregeln: new Set(Object.keys(profilregeln).map((name) => `regel/${name}`)),
    createSetter: () =>
      pipeline.createSetter(loaded, library, { name: 'bzrp', version: toolVersion() }),
  }
}

/** Whether a region seems to be named twice: looked at as text, because YAML takes its time. */
function hasTwins({ folder, alle }: Survey): boolean {
  const seen = new Set<string>()
  for (const ordner of alle) {
    const result = folder.read(`${ordner}/profil.yaml`, 1024 * 1024)
    if ('finding' in result) continue
    const text = Buffer.from(result.bytes).toString('latin1')
    for (const [, raum = ''] of text.matchAll(/\braum\b["']?\s*:\s*["']?(\d+)/g)) {
      if (seen.has(raum)) return true
      seen.add(raum)
    }
  }
  return false
}

/** The library is read file by file: it must be the same at the end as when it was hashed. */
function requireUnchanged({ root, shared }: Survey): void {
  const now = hashLibrary(root, toolFolder)
  if (JSON.stringify(now) === JSON.stringify({ katalog: shared.katalog, daten: shared.daten }))
    return
  throw new UserError('Katalog oder Daten wurden geändert, während bzrp sie las.', {
    kind: 'io',
    hint: 'Warten Sie, bis das Einspielen fertig ist, und wiederholen Sie den Befehl.',
  })
}
