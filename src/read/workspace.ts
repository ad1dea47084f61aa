import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { startOfFile } from '../diagnostics/diagnostic.ts'
import type { BildSource, Bildzweck } from './bild.ts'
import { maxBildBytes, readBild } from './bild.ts'
import { checkNames } from './expected-names.ts'
import type { Folder } from './folder.ts'
import { openFolder } from './folder.ts'
import type { KatalogSources } from './katalog-sources.ts'
import { readKatalog } from './katalog-sources.ts'
import { listProfile } from './list-profile.ts'
import type { ProfilSources } from './profil-sources.ts'
import { readProfilSources } from './profil-sources.ts'
import { maxBytes } from './text-file.ts'
import type { YamlSource } from './yaml-source.ts'
import { readYamlSource } from './yaml-source.ts'

/** What all profiles of a workspace share, in memory. */
export interface SharedSources {
  /** Absolute path. */
  readonly root: string
  readonly bezirk: YamlSource | undefined
  readonly katalog: KatalogSources
  /** The logo that bezirk.yaml names, if there is such a file. */
  readonly logo: BildSource | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** All sources of a workspace in memory. */
export interface WorkspaceSources extends SharedSources {
  /** In the order of their folders. */
  readonly profile: readonly ProfilSources[]
}

/**
 * Reads a workspace: `root` is the folder with bezirk.yaml, `tool` the package with the shipped
 * catalogue. Each file is read once. What cannot be read is a finding and hides nothing else.
 */
export async function readWorkspace(root: string, tool: string): Promise<WorkspaceSources> {
  const folder = openFolder(root)
  return {
    ...(await readShared(folder, tool)),
    profile: await readProfile(folder, listProfile(folder)),
  }
}

/** The profiles in these folders (`profiles/092007-adlershof`), in the order they are given. */
export async function readProfile(
  folder: Folder,
  ordner: readonly string[],
  bildzweck?: Bildzweck,
): Promise<readonly ProfilSources[]> {
  const profile: ProfilSources[] = []
  for (const each of ordner) profile.push(await readProfilSources(folder, each, bildzweck))
  return profile
}

/** All but the profiles: who asks for figures only need not wait for them. */
export async function readShared(folder: Folder, tool: string): Promise<SharedSources> {
  const diagnostics: Diagnostic[] = []
  const entries = folder.list('')
  const ordner = listProfile(folder)
  diagnostics.push(...checkNames(folder, 'profiles', { dateien: [], ordner: ordner.map(nameOf) }))
  if (!entries.some(({ name }) => name === 'profiles'))
    // Other names in this folder are none of our business: a repository has many.
    diagnostics.push(
      ...checkNames(folder, '', { dateien: [], ordner: ['profiles'] }).filter(isError),
    )
  if (ordner.length === 0) diagnostics.push(noProfile)
  const bezirk = readBezirk(folder, diagnostics)
  return {
    root: folder.root,
    bezirk,
    katalog: readKatalog(folder, tool),
    logo: await readLogo(folder, bezirk?.data),
    diagnostics,
  }
}

function nameOf(ordner: string): string {
  return ordner.slice('profiles/'.length)
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

function readBezirk(folder: Folder, diagnostics: Diagnostic[]): YamlSource | undefined {
  const result = folder.read('bezirk.yaml', maxBytes)
  if ('bytes' in result) return readYamlSource(folder.shown('bezirk.yaml'), result.bytes)
  diagnostics.push(
    folder.list('').some(({ name }) => name === 'bezirk.yaml') ? result.finding : missingBezirk,
  )
  return undefined
}

const noProfile: Diagnostic = {
  severity: 'warning',
  code: 'datei/kein-profil',
  message: 'Im Ordner profiles liegt noch kein Profil.',
  hint: 'Legen Sie zum Beispiel profiles/092007-adlershof/profil.yaml an, mit der Zeile „raum: "092007"“.',
  file: 'profiles',
  range: startOfFile,
  path: '',
}

const missingBezirk: Diagnostic = {
  severity: 'error',
  code: 'datei/bezirk-fehlt',
  message: 'Im Arbeitsordner fehlt die Datei bezirk.yaml.',
  hint: 'Legen Sie sie an, mit bezirk, name und aemter.',
  file: 'bezirk.yaml',
  range: startOfFile,
  path: '',
}

/** The logo that bezirk.yaml names, as a path in the workspace. */
export function findLogo(folder: Folder): string | undefined {
  return logoOf(readBezirk(folder, [])?.data)
}

function logoOf(data: unknown): string | undefined {
  const logo = (data as { erscheinungsbild?: { logo?: unknown } } | null | undefined)
    ?.erscheinungsbild?.logo
  return typeof logo === 'string' && logo !== '' ? logo : undefined
}

async function readLogo(folder: Folder, data: unknown): Promise<BildSource | undefined> {
  const logo = logoOf(data)
  if (logo === undefined) return undefined
  const result = folder.read(logo, maxBildBytes)
  if ('bytes' in result) return readBild(result.bytes)
  const { code, message, hint = '' } = result.finding
  if (code !== 'datei/verweis-ins-leere') return { message, hint }
  return {
    message: `Die Datei „${logo}“ gibt es nicht.`,
    hint: 'Der Pfad gilt von dem Ordner aus, in dem bezirk.yaml liegt.',
  }
}
