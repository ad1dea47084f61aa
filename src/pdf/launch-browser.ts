import { tmpdir } from 'node:os'
import type { Browser } from 'puppeteer-core'
import { toIoError } from '../files/io-error.ts'
import { killAbandonedBrowser } from './abandoned-browser.ts'
import { closeBrowser, killBrowser } from './browser-process.ts'
import { isSandboxed, launchArguments, launchEnvironment } from './launch-options.ts'
import type { Program } from './launch-options.ts'
import { requireWorking } from './require-working.ts'
import { askWhyNot, StartFailure } from './start-failure.ts'
import { createTempFolder, removeFolder, sweepTempFolders } from './temp-folder.ts'

/** A browser that runs and can lay out text. */
export interface RunningBrowser {
  readonly browser: Browser
  readonly version: string
  readonly sandbox: boolean
  /**
   * Ends it and removes its profile: by asking, and by force if that does not help or if `force`
   * says that it will not answer. Later calls do nothing.
   */
  close(force?: boolean): Promise<void>
}

const profilePrefix = 'bzrp-browser-'
const startDeadline = 60_000

/**
 * Starts a browser with a fresh profile of its own, which is removed at the end.
 * @throws StartFailure if it does not start, or finds no font and would print no text.
 * @throws UserError (io) if there is no place for the profile.
 */
export async function launchBrowser(
  program: Program,
  {
    uid,
    env,
  }: { readonly uid: number; readonly env: Readonly<Record<string, string | undefined>> },
): Promise<RunningBrowser> {
  const profile = createProfile(uid)
  const sandbox = isSandboxed(uid, env)
  let browser: Browser | undefined
  let closing: Promise<void> | undefined
  const end = async (force: boolean): Promise<void> => {
    if (browser && force) await killBrowser(browser)
    else if (browser) await closeBrowser(browser)
    removeFolder(profile)
  }
  // Once only: later its number may belong to another process.
  const close = (force = false): Promise<void> => (closing ??= end(force))
  try {
    browser = await start(program, profile, sandbox, env)
    const version = await requireWorking(browser, startDeadline)
    return { browser, version, sandbox, close }
  } catch (error) {
    // What does not work may not answer either.
    await close(true)
    throw error
  }
}

function createProfile(uid: number): string {
  try {
    sweepTempFolders(tmpdir(), profilePrefix, uid, killAbandonedBrowser)
    return createTempFolder(tmpdir(), profilePrefix)
  } catch (error) {
    throw toIoError(error, 'schreiben', tmpdir())
  }
}

async function start(
  program: Program,
  profile: string,
  sandbox: boolean,
  outerEnv: Readonly<Record<string, string | undefined>>,
): Promise<Browser> {
  // puppeteer-core: puppeteer itself runs a puppeteer.config.cjs of any folder above the current.
  const { launch } = await import('puppeteer-core')
  const env = launchEnvironment(program, profile, outerEnv)
  const deadline = new AbortController()
  const timer = setTimeout(() => {
    deadline.abort()
  }, startDeadline)
  try {
    return await launch({
      executablePath: program.path,
      headless: 'shell',
      pipe: true,
      userDataDir: profile,
      args: [...launchArguments(sandbox)],
      // Paper has its own size; what a larger window paints in time numbers the nodes of the page.
      defaultViewport: { width: 1, height: 1 },
      env,
      signal: deadline.signal,
      // The sandbox is decided here alone, not by a variable of Puppeteer.
      ...(sandbox && { ignoreDefaultArgs: ['--no-sandbox'] }),
      // Every wait has its own deadline here, and signals belong to the command line.
      protocolTimeout: 0,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    })
  } catch (error) {
    if (deadline.signal.aborted)
      throw new StartFailure(`antwortet nach ${startDeadline / 1000} Sekunden nicht`)
    const said = await askWhyNot(program.path, launchArguments(sandbox), env, profile)
    throw new StartFailure(said, { cause: error })
  } finally {
    clearTimeout(timer)
  }
}
