import { basename } from 'node:path'
import { UserError } from '../diagnostics/user-error.ts'
import type { ProfilDaten } from '../model/profil.ts'
import type { Printer } from '../pdf/printer.ts'
import type { Setter } from '../pipeline.ts'
import type { BuildResult } from './build-result.ts'
import { toOutputFiles } from './output-files.ts'
import { switchFolder, sweepFolder } from './switch-folder.ts'

/** One profile to build; without data it has findings and is not built. */
export interface BuildTask {
  /** Folder relative to the workspace. */
  readonly ordner: string
  readonly daten: ProfilDaten | undefined
}

/** What building needs from outside. */
export interface BuildEffects {
  readonly set: Setter
  /** Null builds no PDF. */
  readonly printer: Printer | null
  /** Absolute folder that gets one folder per profile. */
  readonly ausgabe: string
  /** Both dates of the PDF. */
  readonly datumOf: (daten: ProfilDaten) => Date
  /** Milliseconds from any start. */
  readonly clock: () => number
  /** Told of each profile as it ends. */
  readonly onResult: (result: BuildResult) => void
}

/**
 * Builds one profile after the other. One that fails never stops the others and leaves what was
 * there before; only trouble with the disk ends the build, because it would hit them all.
 * @throws UserError (io) if the output folder cannot be written.
 */
export async function runBuild(
  tasks: readonly BuildTask[],
  effects: BuildEffects,
): Promise<readonly BuildResult[]> {
  sweepFolder(effects.ausgabe)
  const results: BuildResult[] = []
  for (const task of tasks) {
    const start = effects.clock()
    const outcome = task.daten ? await buildProfil(task.ordner, task.daten, effects) : withFindings
    const sekunden = (effects.clock() - start) / 1000
    const result = { name: basename(task.ordner), ...outcome, sekunden }
    results.push(result)
    effects.onResult(result)
  }
  return results
}

type ProfilOutcome = Omit<BuildResult, 'name' | 'sekunden'>

const nothing = { dateien: [], grund: null, programmfehler: null }
const withFindings: ProfilOutcome = { ...nothing, ergebnis: 'befunde' }

async function buildProfil(
  ordner: string,
  daten: ProfilDaten,
  { set, printer, ausgabe, datumOf }: BuildEffects,
): Promise<ProfilOutcome> {
  try {
    const { inhalt, html, svgs } = await set(daten)
    const files = [...toOutputFiles(inhalt, html, svgs)]
    if (printer) {
      const meta = { titel: inhalt.profil.raum.name, datum: datumOf(daten) }
      files.push({ path: 'profil.pdf', content: await printer.print(html, meta) })
    }
    switchFolder(ausgabe, basename(ordner), files)
    return { ...nothing, ergebnis: 'fertig', dateien: files.map(({ path }) => path) }
  } catch (error) {
    if (error instanceof UserError && error.kind === 'io') throw error
    return { ...nothing, ergebnis: 'gescheitert', ...explain(error) }
  }
}

/** Trouble has its sentence; a bug is called one and says where, and the other profiles go on. */
function explain(error: unknown): Pick<BuildResult, 'grund' | 'programmfehler'> {
  if (error instanceof UserError) return { grund: error.message, programmfehler: null }
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return {
    grund: 'Das ist ein Fehler im Programm, nicht in Ihren Daten.',
    programmfehler: details,
  }
}
