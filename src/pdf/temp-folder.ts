import { createHash } from 'node:crypto'
import { lstatSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

/**
 * A new folder for this process alone (mode 0700), with the owner in its name:
 * `<prefix><machine>-<process id>-<random>`.
 */
export function createTempFolder(parent: string, prefix: string): string {
  return mkdtempSync(join(parent, `${prefix}${machineMark()}-${process.pid}-`))
}

/**
 * Removes folders of `createTempFolder` whose process is gone, as after a power cut or `kill -9`.
 * What may still live in one is ended before. Those of other users and of other machines or containers that share the parent stay.
 */
export function sweepTempFolders(
  parent: string,
  prefix: string,
  uid: number,
  beforeRemoval: (folder: string) => void = () => undefined,
): void {
  const pattern = /^(?<machine>[0-9a-f]+)-(?<pid>\d+)-/
  const mark = machineMark()
  for (const name of readdirSync(parent).sort()) {
    if (!name.startsWith(prefix)) continue
    const { machine, pid } = pattern.exec(name.slice(prefix.length))?.groups ?? {}
    if (machine !== mark || isAlive(Number(pid)) || !isOwned(join(parent, name), uid)) continue
    beforeRemoval(join(parent, name))
    removeFolder(join(parent, name))
  }
}

/** Removes a folder with all in it; a process that is just dying may still write into it. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
}

/** Process ids mean something only on this machine and, on Linux, in this process namespace. */
function machineMark(): string {
  return createHash('sha256')
    .update(`${hostname()} ${processNamespace()}`)
    .digest('hex')
    .slice(0, 8)
}

function processNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    // Not Linux: one namespace for all.
    return ''
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function isOwned(path: string, uid: number): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  return stat !== undefined && (stat.uid === uid || process.platform === 'win32')
}
