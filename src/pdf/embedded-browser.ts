import { lstatSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../diagnostics/user-error.ts'
import { toIoError } from '../files/io-error.ts'
import { openAncestor, whyNotPrivate } from './private-path.ts'
import { createTempFolder, removeFolder, sweepTempFolders } from './temp-folder.ts'
import { programName, unpackBrowser } from './unpack-browser.ts'
import { findDamaged, readFileList } from './unpacked-files.ts'

/** The packaged browser, unpacked and fit to start. */
export interface EmbeddedBrowser {
  readonly folder: string
  readonly program: string
  /** What a person should know: German sentences. */
  readonly notes: readonly string[]
  /** Whether the folder is for this run only and must be removed at its end. */
  readonly temporary: boolean
}

const unpacking = '.neu-'
const discarded = '.alt-'

/** Prefix of a folder in the temporary folder that holds a browser for one run. */
const forOneRun = 'bzrp-programm-'

/**
 * Unpacks the packaged browser into the cache folder, or finds it there from last time. Any number
 * of processes may do so at once: each unpacks beside the place, the first to rename wins, the
 * others use its result. If nothing can be kept there, a temporary folder serves this run.
 * @throws UserError (usage) if someone else could have changed what lies there: it is never started.
 * @throws UserError (io) if the temporary folder cannot be written either.
 */
export async function prepareEmbeddedBrowser(options: {
  readonly archiveFolder: string
  readonly version: string
  readonly cacheDir: string
  readonly tempDir: string
  readonly uid: number
}): Promise<EmbeddedBrowser> {
  const { archiveFolder, version, cacheDir, tempDir, uid } = options
  const parent = join(cacheDir, 'browser')
  try {
    mkdirSync(parent, { recursive: true, mode: 0o700 })
    const open = openAncestor(parent)
    if (open !== undefined)
      throw new UserError(`„${open}“ kann von allen Benutzern geändert werden.`)
    // With the number of the user: `sudo` often keeps the home folder of another one.
    return await keepBrowser(archiveFolder, parent, `chromium-${version}-${uid}`, uid)
  } catch (error) {
    const trouble = toIoError(error, 'schreiben', parent)
    if (!(trouble instanceof UserError) || trouble instanceof UnsafeBrowserError) throw trouble
    return unpackForOneRun(archiveFolder, tempDir, uid, trouble)
  }
}

/** Something in the cache is not ours alone; using another place would hide that. */
class UnsafeBrowserError extends UserError {}

async function keepBrowser(
  archiveFolder: string,
  parent: string,
  name: string,
  uid: number,
): Promise<EmbeddedBrowser> {
  const folder = join(parent, name)
  const damaged = inspect(folder, uid)
  if (damaged === undefined) return embeddedIn(folder, [])
  sweepTempFolders(parent, unpacking, uid)
  sweepTempFolders(parent, discarded, uid)
  const fresh = createTempFolder(parent, unpacking)
  try {
    await unpackBrowser(archiveFolder, fresh)
    publish(fresh, folder, parent, uid)
  } finally {
    removeFolder(fresh)
  }
  return embeddedIn(folder, damaged === 'absent' ? [] : [damagedNote(folder, damaged)])
}

/**
 * What is wrong with the folder: `absent`, the name of a damaged file, or nothing.
 * @throws UnsafeBrowserError if it or anything in it is not ours alone.
 */
function inspect(folder: string, uid: number): string | undefined {
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) return 'absent'
  refuseUnlessPrivate(folder, uid)
  const files = readFileList(folder)
  if (files === undefined) return 'inhalt.json'
  const damaged = findDamaged(folder, files)
  if (damaged !== undefined) return damaged
  for (const path of ['lib', 'fonts', ...files.map((file) => file.path)])
    refuseUnlessPrivate(join(folder, path), uid)
  return undefined
}

function refuseUnlessPrivate(path: string, uid: number): void {
  const reason = whyNotPrivate(path, uid)
  if (reason === undefined) return
  throw new UnsafeBrowserError(`Der Browser von bzrp wird nicht gestartet: ${reason}.`, {
    hint: 'Löschen Sie den Ordner; bzrp legt ihn beim nächsten Mal neu an.',
  })
}

/** Puts the fresh folder in place; if another process was faster, its result stays. */
function publish(fresh: string, folder: string, parent: string, uid: number): void {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(fresh, folder)
      return
    } catch (error) {
      if (!isOccupied(error) || attempt === 5) throw error
    }
    if (inspect(folder, uid) === undefined) return
    discard(folder, parent)
  }
}

function discard(folder: string, parent: string): void {
  const away = createTempFolder(parent, discarded)
  try {
    renameSync(folder, join(away, 'browser'))
  } catch (error) {
    // Another process was faster in putting it away.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  } finally {
    removeFolder(away)
  }
}

function isOccupied(error: unknown): boolean {
  return ['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')
}

async function unpackForOneRun(
  archiveFolder: string,
  tempDir: string,
  uid: number,
  trouble: UserError,
): Promise<EmbeddedBrowser> {
  let folder: string | undefined
  try {
    sweepTempFolders(tempDir, forOneRun, uid)
    folder = createTempFolder(tempDir, forOneRun)
    await unpackBrowser(archiveFolder, folder)
  } catch (error) {
    if (folder !== undefined) removeFolder(folder)
    throw toIoError(error, 'schreiben', tempDir)
  }
  return {
    ...embeddedIn(folder, [
      `${trouble.message} Der Browser von bzrp wird deshalb bei jedem Aufruf neu entpackt (etwa zwei Sekunden).`,
    ]),
    temporary: true,
  }
}

function embeddedIn(folder: string, notes: readonly string[]): EmbeddedBrowser {
  return { folder, program: join(folder, programName), notes, temporary: false }
}

function damagedNote(folder: string, file: string): string {
  return `Der entpackte Browser in „${folder}“ war beschädigt (${file}) und wurde neu entpackt.`
}
