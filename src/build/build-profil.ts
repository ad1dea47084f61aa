import { basename } from 'node:path'
import { UserError } from '../diagnostics/user-error.ts'
import { describeBug } from '../files/describe-bug.ts'
import type { ProfilDaten } from '../model/profil.ts'
import type { PrintMeta } from '../pdf/printer.ts'
import type { SetProfil, Setter } from '../pipeline.ts'
import type { BuildResult, Dauer } from './build-result.ts'
import type { Cache } from './cache.ts'
import { keepSeite, printOrReuse, readSeite } from './cached-results.ts'
import type { Inputs } from './inputs.ts'
import { createManifest } from './manifest.ts'
import type { Werkzeuge } from './manifest.ts'
import type { Seite } from './seite.ts'
import { formenOf, parseFormate, toSeite } from './seite.ts'
import type { OutputFile } from './switch-folder.ts'
import { switchFolder } from './switch-folder.ts'
import { isVergleich } from './vergleich.ts'

/** One profile to build, or the Bezirksvergleich. */
export interface ProfilTask {
  /** Folder relative to the workspace. */
  readonly ordner: string
  readonly inputs: Inputs
  /** Its sources; null if an earlier run has set its page and the cache holds it. */
  readonly daten: ProfilDaten | null
}

export type Schritt = keyof Dauer

/** What building a profile needs from outside. */
export interface ProfilEffects {
  readonly set: Setter
  /** Null builds no PDF. */
  readonly print: ((html: string, meta: PrintMeta) => Promise<Uint8Array>) | null
  readonly cache: Cache
  /** Absolute folder that gets one folder per profile. */
  readonly ausgabe: string
  /** Both dates of the PDF. */
  readonly datumOf: (daten: ProfilDaten) => Date
  /** Asked after printing: which browser it was is known only then. */
  readonly werkzeuge: () => Werkzeuge
  /** Asked before writing: throws if the folder is not ours any more. */
  readonly confirmLock: () => void
  /** Milliseconds from any start. */
  readonly clock: () => number
  readonly onStep: (name: string, schritt: Schritt) => void
}

/** Name of the output folder of a profile. */
export function profilordner(ordner: string): string {
  return basename(ordner)
}

/**
 * Sets, prints and writes one profile.
 * @throws UserError (io, usage) for trouble that would hit every other one too.
 */
export async function buildProfil(task: ProfilTask, effects: ProfilEffects): Promise<BuildResult> {
  const name = profilordner(task.ordner)
  const watch = startWatch(name, effects)
  const end = (): Pick<BuildResult, 'name' | 'sekunden' | 'dauer'> => ({ name, ...watch.end() })
  try {
    watch.begin('setzen')
    const seite = await seiteOf(task, effects)
    watch.begin('drucken')
    const files = [...seite.files, ...(await printFiles(task, seite, effects))]
    watch.begin('schreiben')
    const content = { profil: seite.profil, werkzeuge: effects.werkzeuge(), eingaben: task.inputs }
    const all = [...files, createManifest(content, files)]
    effects.confirmLock()
    switchFolder(effects.ausgabe, name, all)
    const dateien = all.map(({ path }) => path)
    return { ...end(), ergebnis: 'fertig', dateien, grund: null, programmfehler: null }
  } catch (error) {
    if (hitsAll(error, watch.schritt())) throw error
    return { ...end(), ergebnis: 'gescheitert', dateien: [], ...explain(error) }
  }
}

/** Trouble with the disk, and a browser that cannot be had. */
function hitsAll(error: unknown, schritt: Schritt | undefined): boolean {
  if (!(error instanceof UserError)) return false
  return error.kind === 'io' || (error.kind === 'usage' && schritt === 'drucken')
}

/** The page: kept from an earlier run, or set now. */
async function seiteOf(
  { daten, inputs }: ProfilTask,
  { set, datumOf, cache }: ProfilEffects,
): Promise<Seite> {
  if (!daten) return readSeite(cache, inputs) ?? throwVanished()
  const ganz = isVergleich(inputs) ? 'vergleich' : 'profil'
  const formen = formenOf(parseFormate(inputs.vorgaben['formate']), ganz)
  const [first = ganz, ...more] = formen
  const sets: [SetProfil, ...SetProfil[]] = [await set(daten, first)]
  for (const form of more) sets.push(await set(daten, form))
  const fresh = toSeite(sets, datumOf(daten))
  keepSeite(cache, inputs, fresh)
  return fresh
}

function throwVanished(): never {
  throw new UserError('Der Cache wurde geleert, während die Seite gebraucht wurde.', {
    kind: 'render',
    hint: 'Wiederholen Sie den Befehl.',
  })
}

async function printFiles(
  { inputs }: ProfilTask,
  seite: Seite,
  { print, cache }: ProfilEffects,
): Promise<readonly OutputFile[]> {
  if (!print) return []
  const datum = new Date(seite.datum)
  const files: OutputFile[] = []
  const formate = parseFormate(inputs.vorgaben['formate'])
  for (const druck of seite.drucke.filter(({ format }) => formate.includes(format))) {
    const html = seite.files.find(({ path }) => path === druck.html)?.content ?? ''
    const content = await printOrReuse(cache, { inputs, seite, druck }, () =>
      print(html, { titel: druck.titel, datum, seiten: druck.seiten }),
    )
    files.push({ path: druck.pdf, content })
  }
  return files
}

interface Watch {
  schritt(): Schritt | undefined
  begin(schritt: Schritt): void
  end(): Pick<BuildResult, 'sekunden' | 'dauer'>
}

/** Measures the steps of one profile. */
function startWatch(name: string, { clock, onStep }: ProfilEffects): Watch {
  const started = clock()
  const dauer = { setzen: 0, drucken: 0, schreiben: 0 }
  let current: { readonly schritt: Schritt; readonly since: number } | undefined
  const finish = (now: number): void => {
    if (current) dauer[current.schritt] += (now - current.since) / 1000
  }
  return {
    schritt: () => current?.schritt,
    begin(schritt) {
      const now = clock()
      finish(now)
      current = { schritt, since: now }
      onStep(name, schritt)
    },
    end() {
      const now = clock()
      finish(now)
      return { sekunden: (now - started) / 1000, dauer }
    },
  }
}

/** Trouble has its sentence; a bug is called one and says where, and the other profiles go on. */
function explain(error: unknown): Pick<BuildResult, 'grund' | 'programmfehler'> {
  if (error instanceof UserError) return { grund: error.message, programmfehler: null }
  return {
    grund: 'Das ist ein Fehler im Programm, nicht in Ihren Daten.',
    programmfehler: describeBug(error),
  }
}
