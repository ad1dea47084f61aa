import { randomBytes } from 'node:crypto'
import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../diagnostics/user-error.ts'
import { toIoError } from '../files/io-error.ts'
import { isRunning, startOfProcess } from '../files/process-identity.ts'

/** Name of the lock in the output folder. */
export const lockName = '.bzrp-sperre'

/** A lock that is being taken or put away: by which process. */
const draftName = /^\.bzrp-sperre\.(\d+)\.[0-9a-f]{16}(?:\.alt)?$/

/** Who holds a lock. */
interface Owner {
  readonly pid: number
  readonly rechner: string
  /** When the process began, so that a reused number is no owner; null where it cannot be told. */
  readonly prozessstart: string | null
  /** When the lock was taken, for people. */
  readonly seit: string
  readonly marke: string
}

/** The right to write into an output folder. */
export interface Lock {
  /** @throws UserError (io) if somebody has taken it away. */
  confirm(): void
  release(): void
}

/**
 * Takes the lock of a folder that is written to; that of a dead process is taken over. Never waits.
 * @param rat what a person does while another process works there
 * @throws UserError (usage) if another process works there: names it.
 * @throws UserError (io) if the folder cannot be written.
 */
export function takeLock(
  folder: string,
  now: Date,
  rat = 'Warten Sie, bis er fertig ist, oder nennen Sie mit --ausgabe einen anderen Ordner.',
): Lock {
  const path = join(folder, lockName)
  const marke = randomBytes(8).toString('hex')
  const owner: Owner = {
    pid: process.pid,
    rechner: hostname(),
    prozessstart: startOfProcess(process.pid),
    seit: now.toISOString(),
    marke,
  }
  const draft = `${path}.${process.pid}.${marke}`
  let created: string | undefined
  let drafted = false
  try {
    created = mkdirSync(folder, { recursive: true })
    writeFileSync(draft, `${JSON.stringify(owner)}\n`, { flag: 'wx' })
    drafted = true
    // A link comes into being whole: nobody ever sees an empty lock.
    for (let tries = 0; !link(draft, path); tries++) {
      const found = readOwner(path)
      if (found === 'absent') continue
      if (tries > 20 || !isStale(found)) throw occupied({ folder, path, rat }, found)
      discard(path, found, `${draft}.alt`)
    }
    removeDrafts(folder)
  } catch (error) {
    throw toIoError(error, 'schreiben', folder)
  } finally {
    if (drafted) rmSync(draft, { force: true })
  }
  return {
    confirm() {
      const found = readOwner(path)
      if (typeof found === 'object' && found?.marke === marke) return
      throw new UserError(`Die Sperre „${path}“ wurde während des Laufs entfernt oder ersetzt.`, {
        kind: 'io',
        hint: 'Lassen Sie die Datei liegen, solange bzrp läuft, und wiederholen Sie den Befehl.',
      })
    },
    release() {
      const found = readOwner(path)
      if (typeof found !== 'object' || found?.marke !== marke) return
      rmSync(path, { force: true })
      if (created !== undefined) removeIfEmpty(folder)
    },
  }
}

/** Whether a living process works in this output folder. */
export function isOccupied(folder: string): boolean {
  const owner = readOwner(join(folder, lockName))
  return owner !== 'absent' && !isStale(owner)
}

/** What processes of this machine left behind that died while they took the lock. */
function removeDrafts(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = draftName.exec(name)?.[1]
    if (pid === undefined) continue
    const owner = readOwner(join(folder, name))
    const isDead = owner ? owner !== 'absent' && isStale(owner) : !isRunning(Number(pid), null)
    if (isDead) rmSync(join(folder, name), { recursive: true, force: true })
  }
}

/** A folder that was made for nothing does not stay. */
function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    if (!withoutLinks.has(code)) throw error
    return copy(from, to)
  }
}

/** What a disk says that knows no links (FAT, some network drives). */
const withoutLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])

function copy(from: string, to: string): boolean {
  try {
    copyFileSync(from, to, constants.COPYFILE_EXCL)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Null for a lock that nobody of us has written. */
function readOwner(path: string): Owner | 'absent' | null {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8')) as Owner
    return typeof value.pid === 'number' && typeof value.marke === 'string' ? value : null
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'absent' : null
  }
}

/** Of a process on another machine nobody here knows whether it lives. */
function isStale(owner: Owner | null): boolean {
  if (owner === null) return true
  return owner.rechner === hostname() && !isRunning(owner.pid, owner.prozessstart)
}

/** Puts a stale lock away; if somebody was faster and it is a fresh one, it is put back. */
function discard(path: string, stale: Owner | null, aside: string): void {
  try {
    renameSync(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  const taken = readOwner(aside)
  if (typeof taken === 'object' && taken?.marke !== stale?.marke) link(aside, path)
  rmSync(aside, { recursive: true, force: true })
}

function occupied(
  { folder, path, rat }: { readonly folder: string; readonly path: string; readonly rat: string },
  owner: Owner | null,
): UserError {
  const who = owner
    ? `Prozess ${owner.pid} auf ${owner.rechner}, seit ${owner.seit}`
    : 'unbekannter Besitzer'
  return new UserError(`In „${folder}“ arbeitet schon ein anderer Lauf von bzrp (${who}).`, {
    hint:
      owner?.rechner === hostname()
        ? rat
        : `Läuft dort nichts mehr, löschen Sie die Datei „${path}“.`,
  })
}
