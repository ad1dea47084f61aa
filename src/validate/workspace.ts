import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { BezirkDatei } from '../generated/source-types.ts'
import type { EigenesBild } from '../model/profil.ts'
import type { WorkspaceSources } from '../read/workspace.ts'
import { validateBezirk } from './bezirk.ts'
import type { Katalog } from './katalog.ts'
import { validateKatalog } from './katalog.ts'
import type { GeprueftesProfil } from './profil.ts'
import { reportTo, validateProfil } from './profil.ts'
import type { Raumlisten } from './rule.ts'
import { raumDoppelt } from './rules/raum-doppelt.ts'

/** A workspace that has been checked. */
export interface Workspace {
  readonly bezirk: BezirkDatei | undefined
  readonly katalog: Katalog
  readonly logo: EigenesBild | undefined
  /** In the order of their folders; a broken profile has no data and hides nothing of the others. */
  readonly profile: readonly WorkspaceProfil[]
  /** Findings about what all profiles share. */
  readonly diagnostics: readonly Diagnostic[]
  /** Text of the files by name, for showing the lines that findings are about. */
  readonly texts: ReadonlyMap<string, string>
}

export type WorkspaceProfil = Pick<GeprueftesProfil, 'ordner' | 'daten' | 'diagnostics'>

/** Checks everything that was read: schemas, references, rules. Pure; collects all findings. */
export function validateWorkspace(sources: WorkspaceSources, raeume: Raumlisten): Workspace {
  const katalog = validateKatalog(sources.katalog)
  const { bezirk, diagnostics } = validateBezirk(sources, katalog)
  const profile = sources.profile.map((profil) =>
    validateProfil(profil, { bezirk, katalog, raeume }),
  )
  const doubled = findDoubled(profile)
  return {
    bezirk,
    katalog,
    logo: sources.logo && 'bild' in sources.logo ? sources.logo.bild : undefined,
    profile: profile.map(({ ordner, daten, diagnostics: own }, index) => {
      const more = doubled[index] ?? []
      return { ordner, daten: more.length > 0 ? undefined : daten, diagnostics: [...own, ...more] }
    }),
    diagnostics: [...sources.diagnostics, ...katalog.diagnostics, ...diagnostics],
    texts: collectTexts(sources),
  }
}

/** Findings of the rules about several profiles, for each of them. */
function findDoubled(profile: readonly GeprueftesProfil[]): Diagnostic[][] {
  const found = profile.map((): Diagnostic[] => [])
  raumDoppelt(
    profile.map(({ ordner, kopf }, index) => ({
      ordner,
      kopf,
      report: reportTo(found[index] ?? [], 'raum-doppelt'),
    })),
  )
  return found
}

function collectTexts({ bezirk, katalog, profile }: WorkspaceSources): Map<string, string> {
  const sources = [
    bezirk,
    ...katalog.indikatoren,
    ...katalog.gliederungen,
    ...katalog.aemter,
    ...katalog.lizenzen,
    ...katalog.glossar,
    ...profile.flatMap(({ profil, analyse, fachplanung, perspektiven, tabellen }) => [
      profil,
      ...analyse,
      ...fachplanung,
      perspektiven,
      ...tabellen.values(),
    ]),
  ]
  return new Map(sources.flatMap((source) => (source ? [[source.file, source.text]] : [])))
}
