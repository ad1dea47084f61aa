import { tmpdir } from 'node:os'
import { dirname } from 'node:path'
import { UserError } from '../diagnostics/user-error.ts'
import type { BrowserInfo } from './browser-info.ts'
import { prepareEmbeddedBrowser } from './embedded-browser.ts'
import type { Candidate } from './find-browsers.ts'
import { launchBrowser } from './launch-browser.ts'
import type { RunningBrowser } from './launch-browser.ts'
import { sandboxNotes } from './launch-options.ts'
import type { Program } from './launch-options.ts'
import { packagedBrowser } from './packaged-browser.ts'
import { notStarting, StartFailure } from './start-failure.ts'
import { removeFolder } from './temp-folder.ts'

/** What starting a browser needs to know of the outside. */
export interface StartOptions {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Number of the user who runs this; -1 where there are none. */
  readonly uid: number
  /** Folder for what may be kept between runs. */
  readonly cacheDir: string
}

/** A browser that runs, and what to say about it. */
export interface StartedBrowser {
  readonly running: RunningBrowser
  readonly info: BrowserInfo
  readonly candidate: Candidate
}

/**
 * Starts the first of these browsers that works; that others did not is told in its notes.
 * @throws UserError (usage) if none works: which were tried, what each said, what to do.
 */
export async function startBrowser(
  candidates: readonly Candidate[],
  options: StartOptions,
): Promise<StartedBrowser> {
  const failures: { name: string; path: string; said: string }[] = []
  for (const candidate of candidates) {
    try {
      const { running, program, notes } = await startPatiently(candidate, options)
      const { name, origin } = candidate
      const { version, sandbox } = running
      const before = failures.map(
        (failure) =>
          `${failure.name} (${failure.path}) startet nicht: ${failure.said}. Gedruckt wird mit ${name}.`,
      )
      return {
        running,
        candidate,
        info: {
          name,
          version,
          path: program.path,
          origin,
          sandbox,
          notes: [...before, ...notes, ...sandboxNotes(sandbox, options.uid)],
        },
      }
    } catch (error) {
      failures.push({ name: candidate.name, path: candidate.path, said: toSaid(error) })
    }
  }
  throw notStarting(failures)
}

interface Start {
  readonly running: RunningBrowser
  readonly program: Program
  readonly notes: readonly string[]
}

/** A browser that breaks just after it has started gets one more try. */
async function startPatiently(candidate: Candidate, options: StartOptions): Promise<Start> {
  try {
    return await start(candidate, options)
  } catch (error) {
    if (error instanceof StartFailure && error.passing) return start(candidate, options)
    throw error
  }
}

async function start(candidate: Candidate, options: StartOptions): Promise<Start> {
  if (candidate.origin !== 'packaged') {
    const program: Program = { path: candidate.path, embeddedIn: undefined }
    return { running: await launchBrowser(program, options), program, notes: [] }
  }
  const embedded = await prepareEmbeddedBrowser({
    archiveFolder: candidate.path,
    version: packagedBrowser()?.version ?? dirname(candidate.path),
    cacheDir: options.cacheDir,
    tempDir: tmpdir(),
    uid: options.uid,
  })
  const program: Program = { path: embedded.program, embeddedIn: embedded.folder }
  const remove = (): void => {
    if (embedded.temporary) removeFolder(embedded.folder)
  }
  try {
    const running = await launchBrowser(program, options)
    const close = async (force?: boolean): Promise<void> => {
      await running.close(force)
      remove()
    }
    return { running: { ...running, close }, program, notes: embedded.notes }
  } catch (error) {
    remove()
    throw error
  }
}

/** What stopped this browser, if another one may be tried; everything else is thrown on. */
function toSaid(error: unknown): string {
  if (error instanceof StartFailure) return error.said
  if (error instanceof UserError && error.kind === 'io') return error.message
  throw error
}
