import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Texts } from '../diagnostics/texts.ts'
import type { BezirkDatei } from '../generated/source-types.ts'
import type { EigenesBild } from '../model/profil.ts'
import type { ProfilSources } from '../read/profil-sources.ts'
import type { SharedSources, WorkspaceSources } from '../read/workspace.ts'
import type { YamlSource } from '../read/yaml-source.ts'
import { validateBezirk } from './bezirk.ts'
import type { GepruefterKatalog } from './katalog.ts'
import { validateKatalog } from './katalog.ts'
import type { BeantworteterBefund } from './antworten.ts'
import type { Befund } from './befund.ts'
import type { GeprueftesProfil } from './profil.ts'
import { validateProfil } from './profil.ts'
import { answerOwn, compareProfile } from './rohbefunde.ts'
import type { Raumlisten } from './rule.ts'
import type { Tor } from './tor.ts'

/** A workspace that has been checked. */
export interface Workspace {
  readonly bezirk: BezirkDatei | undefined
  readonly katalog: GepruefterKatalog
  readonly logo: EigenesBild | undefined
  /** In the order of their folders; a broken profile has no data and hides nothing of the others. */
  readonly profile: readonly WorkspaceProfil[]
  /** Findings about what all profiles share. */
  readonly diagnostics: readonly Diagnostic[]
  /** Text of the files by name, for showing the lines that findings are about. */
  readonly texts: ReadonlyMap<string, string>
}

export interface WorkspaceProfil extends Pick<
  GeprueftesProfil,
  'ordner' | 'daten' | 'roh' | 'belege' | 'pruefung'
> {
  readonly diagnostics: readonly Diagnostic[]
  /** Findings that stay, with the reason an author gave. */
  readonly beantwortet: readonly BeantworteterBefund[]
}

export interface ValidateOptions {
  /** The gate that all profiles have to pass; without it that of the status of each. */
  readonly tor?: Tor
  /**
   * `einzeln`: each profile for itself, not compared with the others. `angaben`: only what others
   * are compared with, without any rule. Else everything.
   */
  readonly umfang?: 'einzeln' | 'angaben'
}

/**
 * Checks everything that was read: schemas, references, rules. Pure; collects all findings but
 * those that need the data library: see `validateDaten`.
 */
export function validateWorkspace(
  sources: WorkspaceSources,
  raeume: Raumlisten,
  options: ValidateOptions = {},
): Workspace {
  return validateProfile(validateShared(sources), sources.profile, raeume, options)
}

/** What all profiles share, checked; without any profile. */
export function validateShared(sources: SharedSources): Workspace {
  const katalog = validateKatalog(sources.katalog)
  const { bezirk, diagnostics } = validateBezirk(sources, katalog)
  return {
    bezirk,
    katalog,
    logo: sources.logo && 'bild' in sources.logo ? sources.logo.bild : undefined,
    profile: [],
    diagnostics: [...sources.diagnostics, ...katalog.diagnostics, ...diagnostics],
    texts: textsOf(sharedFiles(sources)),
  }
}

/** The same workspace with these profiles, checked. */
export function validateProfile(
  workspace: Workspace,
  sources: readonly ProfilSources[],
  raeume: Raumlisten,
  { tor, umfang }: ValidateOptions = {},
): Workspace {
  const { bezirk, katalog } = workspace
  const profile = sources.map((profil) =>
    validateProfil(profil, { bezirk, katalog, raeume, tor, regeln: umfang !== 'angaben' }),
  )
  const texts = new Map([...workspace.texts, ...textsOf(sources.flatMap(profileFiles))])
  const verglichen = umfang === undefined ? compareProfile(profile.map(({ roh }) => roh)) : []
  return {
    ...workspace,
    profile: profile.map((profil, index) => finishProfil(profil, verglichen[index] ?? [], texts)),
    texts,
  }
}

/** Puts the findings of one profile together and takes out those that are answered. */
function finishProfil(
  { ordner, daten, roh, belege, pruefung }: GeprueftesProfil,
  verglichen: readonly Befund[],
  texts: Texts,
): WorkspaceProfil {
  const { diagnostics, beantwortet } = answerOwn(roh, verglichen, texts)
  return {
    ordner,
    daten: verglichen.some(({ blockiert }) => blockiert) ? undefined : daten,
    diagnostics: [...roh.diagnostics, ...diagnostics],
    beantwortet,
    roh,
    belege,
    pruefung,
  }
}

type Files = readonly (Pick<YamlSource, 'file' | 'text'> | undefined)[]

function textsOf(files: Files): Map<string, string> {
  return new Map(files.flatMap((source) => (source ? [[source.file, source.text]] : [])))
}

function sharedFiles({ bezirk, katalog }: SharedSources): Files {
  return [
    bezirk,
    ...katalog.indikatoren,
    ...katalog.gliederungen,
    ...katalog.aemter,
    ...katalog.lizenzen,
    ...katalog.glossar,
  ]
}

function profileFiles(sources: ProfilSources): Files {
  return [
    sources.profil,
    ...sources.analyse,
    ...sources.fachplanung,
    sources.perspektiven,
    sources.freigabe,
    sources.aenderungswuensche,
    ...sources.tabellen.values(),
    ...sources.vorlagen.values(),
  ]
}
