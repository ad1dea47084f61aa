import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { toolFolder } from '../../files/tool-folder.ts'
import type { Library, LoadedWorkspace } from '../../pipeline.ts'
import type { Bildzweck } from '../../read/bild.ts'
import type { RememberedFolder } from '../../read/remembered-folder.ts'
import { once } from '../../remember/once.ts'
import type { Vergleichsangaben } from '../../validate/rule.ts'
import type { Tor } from '../../validate/tor.ts'
import type { ValidateOptions, WorkspaceProfil } from '../../validate/workspace.ts'
import { withShortKeys } from './short-keys.ts'

/** What all profiles share, read and checked: no profile is in it. */
export interface Geoeffnet {
  readonly loaded: LoadedWorkspace
  readonly library: Library
}

/** Reads and checks what it is asked for; what all profiles share once, and only if needed. */
export interface Loader {
  open(): Promise<Geoeffnet>
  /** Findings about what all profiles share. */
  checkShared(): Promise<readonly Diagnostic[]>
  /** These profiles, each checked for itself; `zeigen` if their images are needed. */
  checkProfiles(
    ordner: readonly string[],
    bildzweck: Bildzweck,
  ): Promise<readonly WorkspaceProfil[]>
  /** What others are compared with; no rule is asked. */
  readAngaben(ordner: readonly string[]): Promise<readonly Vergleichsangaben[]>
}

export function createLoader(folder: RememberedFolder, tor: Tor | undefined): Loader {
  const readShared = once(async (): Promise<LoadedWorkspace> => {
    const { loadShared } = await import('../../pipeline.ts')
    return loadShared(folder, toolFolder)
  })
  const open = once(async (): Promise<Geoeffnet> => {
    const [{ openLibrary }, loaded] = await Promise.all([import('../../pipeline.ts'), readShared()])
    return { loaded, library: openLibrary(loaded) }
  })
  const read = async (
    ordner: readonly string[],
    options: ValidateOptions & { readonly bildzweck: Bildzweck },
  ): Promise<LoadedWorkspace> => {
    const [{ loadProfile }, loaded] = await Promise.all([import('../../pipeline.ts'), readShared()])
    return loadProfile(loaded, folder, ordner, options)
  }
  return {
    open,
    async checkShared() {
      const [{ protectLibrary }, { loaded, library }] = await Promise.all([
        import('../../protect-workspace.ts'),
        open(),
      ])
      const { diagnostics } = await protectLibrary(loaded, library)
      return [...loaded.workspace.diagnostics, ...diagnostics]
    },
    async checkProfiles(ordner, bildzweck) {
      const [{ compareWithLibrary }, { protectWorkspace }, { library }] = await Promise.all([
        import('../../pipeline.ts'),
        import('../../protect-workspace.ts'),
        open(),
      ])
      const sources = await read(ordner, { umfang: 'einzeln', bildzweck, ...(tor && { tor }) })
      const { workspace } = await protectWorkspace(compareWithLibrary(sources, library), library)
      return workspace.profile.map((profil) => ({
        ...profil,
        roh: { ...profil.roh, angaben: withShortKeys(profil.roh.angaben) },
      }))
    },
    async readAngaben(ordner) {
      const { workspace } = await read(ordner, { umfang: 'angaben', bildzweck: 'pruefen' })
      return workspace.profile.map(({ roh }) => withShortKeys(roh.angaben))
    },
  }
}
