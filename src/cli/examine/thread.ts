/** What runs in a thread that checks profiles. */
import { workerData } from 'piscina'
import type { Einzelbefunde } from '../../build/befunde.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { maxBildBytes } from '../../read/bild.ts'
import { openFolder } from '../../read/folder.ts'
import type { Gelesenes } from '../../read/remembered-folder.ts'
import { rememberFolder } from '../../read/remembered-folder.ts'
import type { Vergleichsangaben } from '../../validate/rule.ts'
import type { Tor } from '../../validate/tor.ts'
import type { Antwort } from './antwort.ts'
import { toAntwort } from './antwort.ts'
import { createLoader } from './loader.ts'

/** What a thread has to know of the workspace. */
export interface Fadenauftrag {
  readonly root: string
  readonly tor: Tor | undefined
  /** What has been read of it: findings are about the same sources as their keys. */
  readonly gelesen: Gelesenes
}

/** Profiles to be checked, with all their sources. */
export interface Stapel {
  readonly gefragt: readonly string[]
  /** Only what they are compared by. */
  readonly andere: readonly string[]
  readonly gelesen: Gelesenes
}

/** What was found about them, in the same order. */
export interface Stapelbefunde {
  readonly einzeln: readonly Einzelbefunde[]
  readonly angaben: readonly Vergleichsangaben[]
}

// The YAML library asks it for a variable at every token: a plain object answers sooner.
process.env = { ...process.env }

const auftrag = workerData as Fadenauftrag
const folder = rememberFolder(openFolder(auftrag.root), maxBildBytes)
folder.remember(auftrag.gelesen)
const loader = createLoader(folder, auftrag.tor)

export function checkStapel({ gefragt, andere, gelesen }: Stapel): Promise<Antwort<Stapelbefunde>> {
  return toAntwort(async () => {
    folder.remember(gelesen)
    const profile = gefragt.length > 0 ? await loader.checkProfiles(gefragt, 'pruefen') : []
    const angaben = andere.length > 0 ? await loader.readAngaben(andere) : []
    for (const ordner of [...gefragt, ...andere]) folder.forget(ordner)
    return {
      einzeln: profile.map(({ roh, daten }) => ({ roh, setzbar: daten !== undefined })),
      angaben,
    }
  })
}

export function checkShared(): Promise<Antwort<readonly Diagnostic[]>> {
  return toAntwort(() => loader.checkShared())
}
