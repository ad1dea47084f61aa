import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { toIoError } from '../files/io-error.ts'
import { flush, writeNew } from '../files/write-new.ts'
import { lockName } from './lock.ts'

/** One file of an output folder. */
export interface OutputFile {
  /** Relative to the folder, with `/`. */
  readonly path: string
  readonly content: string | Uint8Array
}

/** Where a folder stands, where its successor is written, and where it waits while they switch. */
interface Places {
  readonly target: string
  readonly staging: string
  readonly old: string
}

const leftover = /^\.bzrp-(.+)\.(?:neu|alt)$/

function placesOf(parent: string, name: string): Places {
  return {
    target: join(parent, name),
    staging: join(parent, `.bzrp-${name}.neu`),
    old: join(parent, `.bzrp-${name}.alt`),
  }
}

/**
 * Replaces a folder by one with exactly these files, in this order: all of them are written beside
 * it first, then the folders switch. After a crash the next call for the same folder finds the old
 * or the new one.
 * @throws UserError (io) if something cannot be written; the folder is then as it was.
 */
export function switchFolder(parent: string, name: string, files: readonly OutputFile[]): void {
  const places = placesOf(parent, name)
  const { target, staging, old } = places
  try {
    mkdirSync(parent, { recursive: true })
    recover(places)
    mkdirSync(staging)
    writeFiles(staging, files)
    if (existsSync(target)) renameSync(target, old)
    renameSync(staging, target)
    flush(parent)
    rmSync(old, { recursive: true, force: true })
  } catch (error) {
    try {
      recover(places)
    } catch {
      // The disk refuses this too: what went wrong first is what the person has to hear.
    }
    throw toIoError(error, 'schreiben', target)
  }
}

/** All files first, then all to the disk: much faster than one after the other, and as safe. */
function writeFiles(folder: string, files: readonly OutputFile[]): void {
  const folders = new Set([folder])
  for (const { path, content } of files) {
    const file = join(folder, path)
    folders.add(dirname(file))
    mkdirSync(dirname(file), { recursive: true })
    writeNew(file, content)
  }
  for (const { path } of files) flush(join(folder, path))
  for (const each of folders) flush(each)
}

/** Clears what an interrupted run left behind; between the two renames the old folder comes back. */
function recover({ target, staging, old }: Places): void {
  rmSync(staging, { recursive: true, force: true })
  if (existsSync(old) && !existsSync(target)) renameSync(old, target)
  rmSync(old, { recursive: true, force: true })
}

/** Whether an interrupted run left something in this output folder, or a run is just at work. */
export function hasLeftovers(parent: string): boolean {
  try {
    return readdirSync(parent).some((name) => leftover.test(name) || name.startsWith(lockName))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw toIoError(error, 'lesen', parent)
  }
}

/**
 * Finishes what an interrupted run left of any profile, also of one that is not built now.
 * @throws UserError (io) if the folder cannot be read or changed.
 */
export function sweepFolder(parent: string): void {
  try {
    if (!existsSync(parent)) return
    const leftovers = readdirSync(parent).flatMap((entry) => leftover.exec(entry)?.[1] ?? [])
    for (const name of new Set(leftovers)) recover(placesOf(parent, name))
  } catch (error) {
    throw toIoError(error, 'schreiben', parent)
  }
}
