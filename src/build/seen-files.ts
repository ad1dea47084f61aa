import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { hashParts } from '../files/hash.ts'
import type { Cache } from './cache.ts'

/** Remembers which files of one output folder were read and found right. */
export interface SeenFiles {
  /** Whether a file is the one that was found right: nobody has touched it since. */
  isSeen(path: string, expected: string): boolean
  /** It was read and has this hash. */
  found(path: string, hash: string): void
  /** Keeps what was found. */
  end(): void
}

/** Remembers nothing: every file is read. */
export const nothingSeen: SeenFiles = {
  isSeen: () => false,
  found: () => undefined,
  end: () => undefined,
}

/**
 * A file that changes gets another time of change (ctime), which no program can set. Only within
 * the same tick of the clock of the file system could it change unseen: what is younger than this
 * is not remembered, as git does not trust what is as young as its index.
 */
const settleMs = 3000

/**
 * Opens what is remembered of an output folder.
 * @param now milliseconds of the clock: files from the future are not remembered either
 */
export function openSeenFiles(cache: Cache, folder: string, now: number): SeenFiles {
  const key = hashParts(new Map(Object.entries({ ausgaben: '1', folder })))
  const bytes = cache.get('ausgaben', key)
  // Its checksum is right: it is what we have written.
  const before = new Map(bytes ? (JSON.parse(bytes.toString('utf8')) as [string, string][]) : [])
  const after = new Map<string, string>()
  let isNew = false
  const looked = new Map<string, Look | null>()
  const look = (path: string): Look | null => {
    const known = looked.get(path) ?? lookAt(join(folder, path))
    looked.set(path, known)
    return known
  }
  return {
    isSeen(path, expected) {
      const found = look(path)
      const line = found && `${found.state} ${expected}`
      if (line === null || before.get(path) !== line) return false
      after.set(path, line)
      return true
    },
    found(path, hash) {
      // Looked at before and after it was read: in between nobody has written.
      const found = look(path)
      if (!found || lookAt(join(folder, path))?.state !== found.state) return
      if (found.changedMs > now - settleMs) return
      after.set(path, `${found.state} ${hash}`)
      isNew = true
    },
    end() {
      if (isNew) cache.put('ausgaben', key, () => JSON.stringify([...after]))
    },
  }
}

interface Look {
  /** Everything that the system says about a file and that changes when it is written. */
  readonly state: string
  readonly changedMs: number
}

function lookAt(file: string): Look | null {
  const stat = lstatSync(file, { bigint: true, throwIfNoEntry: false })
  if (!stat?.isFile()) return null
  const { dev, ino, size, mtimeNs, ctimeNs } = stat
  return { state: [dev, ino, size, mtimeNs, ctimeNs].join(' '), changedMs: Number(stat.ctimeMs) }
}
