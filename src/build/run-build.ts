import type { ProfilEffects, ProfilTask } from './build-profil.ts'
import { buildProfil, profilordner } from './build-profil.ts'
import type { BuildResult } from './build-result.ts'

/** What building needs from outside. */
export interface BuildEffects extends ProfilEffects {
  /** How many profiles are worked on at once. */
  readonly lanes: number
  /** One that fails ends the build. */
  readonly failFast: boolean
  /** Ends the build as soon as possible; what is done stays. */
  readonly interrupted: AbortSignal
  /** Told of each profile as it ends. */
  readonly onResult: (result: BuildResult) => void
}

/**
 * Builds profiles, several at once; the results are in the order of the tasks. One that fails never
 * stops the others and leaves what was there before; only trouble that would hit them all ends the
 * build: with the disk, or without a browser.
 * @throws UserError (io, usage) for such trouble, after all that had begun has ended.
 */
export async function runBuild(
  tasks: readonly ProfilTask[],
  effects: BuildEffects,
): Promise<readonly BuildResult[]> {
  const results = new Map<string, BuildResult>()
  const queue = tasks.values()
  const trouble: unknown[] = []
  const stop = new AbortController()
  const isInterrupted = (): boolean => effects.interrupted.aborted
  const lane = async (): Promise<void> => {
    for (const task of queue) {
      if (stop.signal.aborted || isInterrupted()) return
      try {
        const result = await buildProfil(task, effects)
        if (isInterrupted() && result.ergebnis === 'gescheitert') return
        results.set(task.ordner, result)
        effects.onResult(result)
        if (effects.failFast && result.ergebnis !== 'fertig') stop.abort()
      } catch (error) {
        trouble.push(error)
        stop.abort()
      }
    }
  }
  await Promise.all(Array.from({ length: effects.lanes }, lane))
  // An interruption breaks what was under way: that is no trouble of its own.
  if (trouble.length > 0 && !isInterrupted()) throw trouble[0]
  return tasks.map(({ ordner }) => results.get(ordner) ?? leftOut(ordner))
}

/** A profile that the build did not come to. */
export function leftOut(ordner: string): BuildResult {
  return { ...untouched, name: profilordner(ordner), ergebnis: 'ausgelassen' }
}

/** The empty rest of a result. */
export const untouched = {
  dateien: [],
  grund: null,
  programmfehler: null,
  sekunden: 0,
  dauer: null,
} as const
