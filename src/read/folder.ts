import type { Dirent } from 'node:fs'
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { startOfFile } from '../diagnostics/diagnostic.ts'
import { sortedEntries } from './sorted-entries.ts'

/** What stands in a folder under a name. */
export interface Entry {
  readonly name: string
  /** `verweis` leads out of the workspace or nowhere, `anderes` is a device or a pipe. */
  readonly art: 'datei' | 'ordner' | 'verweis' | 'anderes'
}

/** Files of a workspace: nothing outside of it can be reached through links, nothing can block. */
export interface Folder {
  /** Absolute path. */
  readonly root: string
  /**
   * Entries of a subfolder in the order of their names; empty if there is no such folder.
   * @throws UserError if the folder cannot be read.
   */
  list(path: string): readonly Entry[]
  /** Content of a file up to `max` bytes and one more, or what keeps it from being read. */
  read(path: string, max: number): { readonly bytes: Uint8Array } | { readonly finding: Diagnostic }
  /** Name of a file in findings: relative to the workspace, with `/`. */
  shown(path: string): string
}

/** A folder to read from; `shownFrom` is the folder that findings name files relative to. */
export function openFolder(root: string, shownFrom = root): Folder {
  const inside = realpathOrUndefined(root) ?? root
  const shown = (path: string): string => relative(shownFrom, join(root, path)).split(sep).join('/')

  const artOf = (path: string, given: Dirent): Entry['art'] => {
    if (given.isFile()) return 'datei'
    if (given.isDirectory()) return 'ordner'
    if (!given.isSymbolicLink()) return 'anderes'
    const target = realpathOrUndefined(join(root, path))
    if (target === undefined || !isWithin(inside, target)) return 'verweis'
    const stat = statSync(target)
    return stat.isFile() ? 'datei' : stat.isDirectory() ? 'ordner' : 'anderes'
  }

  return {
    root,
    shown,
    list: (path) => {
      const target = realpathOrUndefined(join(root, path))
      if (target === undefined || !isWithin(inside, target)) return []
      return sortedEntries(target).map((entry) => ({
        name: entry.name,
        art: artOf(join(path, entry.name), entry),
      }))
    },
    read: (path, max) => {
      try {
        const target = realpathSync.native(join(root, path))
        if (!isWithin(inside, target)) return { finding: refusal(shown(path), 'EXDEV') }
        return { bytes: readBounded(target, max) }
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code
        if (code === undefined) throw error
        return { finding: refusal(shown(path), code) }
      }
    },
  }
}

function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

function realpathOrUndefined(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}

/** Opens first and looks then, so that nothing can be exchanged in between; never waits for a pipe. */
function readBounded(path: string, max: number): Uint8Array {
  // Windows has no such flag and needs none.
  const nonBlocking = (constants as { O_NONBLOCK?: number }).O_NONBLOCK ?? 0
  const handle = openSync(path, constants.O_RDONLY | nonBlocking)
  try {
    const stat = fstatSync(handle)
    if (!stat.isFile())
      throw Object.assign(new Error(path), { code: stat.isDirectory() ? 'EISDIR' : 'ENXIO' })
    const buffer = new Uint8Array(Math.min(stat.size, max) + 1)
    let length = 0
    for (let read = -1; read !== 0 && length < buffer.length; length += read)
      read = readSync(handle, buffer, length, buffer.length - length, null)
    return buffer.subarray(0, length)
  } finally {
    closeSync(handle)
  }
}

const causes: Readonly<Record<string, readonly [code: string, message: string, hint: string]>> = {
  EXDEV: [
    'verweis-nach-aussen',
    'Dieser Verweis führt aus dem Arbeitsordner hinaus und wird nicht gelesen.',
    'Legen Sie die Datei selbst an diese Stelle.',
  ],
  ENOENT: [
    'verweis-ins-leere',
    'Dieser Verweis führt zu einer Datei, die es nicht gibt.',
    'Legen Sie die Datei selbst an diese Stelle.',
  ],
  EISDIR: [
    'ordner-statt-datei',
    'Hier steht ein Ordner, wo eine Datei erwartet wird.',
    'Benennen Sie den Ordner um und legen Sie die Datei an.',
  ],
  ENXIO: [
    'keine-datei',
    'Hier steht keine gewöhnliche Datei, sondern ein Gerät oder eine Leitung (FIFO).',
    'Ersetzen Sie sie durch eine Datei.',
  ],
  EACCES: [
    'keine-leserechte',
    'Für diese Datei fehlen die Leserechte.',
    'Ändern Sie die Rechte der Datei.',
  ],
}

function refusal(file: string, cause: string): Diagnostic {
  const [code, message, hint] = causes[cause] ?? [
    'unlesbar',
    `Diese Datei kann nicht gelesen werden (${cause}).`,
    'Prüfen Sie den Datenträger und die Rechte der Datei.',
  ]
  return {
    severity: 'error',
    code: `datei/${code}`,
    message,
    hint,
    file,
    range: startOfFile,
    path: '',
  }
}
