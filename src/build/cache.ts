import { randomBytes } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { sha256 } from '../files/hash.ts'
import { writeNew } from '../files/write-new.ts'

/**
 * What is kept: findings by their sources, what profiles are compared by, pages by their sources,
 * drawings by page and what they show, PDF by page and browser, which output files are whole.
 */
export type CacheArt = 'befunde' | 'angaben' | 'seiten' | 'zeichnungen' | 'pdf' | 'ausgaben'

/**
 * Results of earlier runs by a hash of all they depend on. Never needed, never trusted, never
 * fatal: an entry whose checksum is wrong is thrown away, a folder that cannot be used is a note.
 */
export interface Cache {
  get(art: CacheArt, key: string): Buffer | null
  /** Keeps what `toContent` gives; a cache that keeps nothing does not ask for it. */
  put(art: CacheArt, key: string, toContent: () => string | Uint8Array): void
  /** Removes the entries that were not used for longest, until the rest fits, if any has been added. */
  trim(maxBytes: number): void
  /** What a person should know: German sentences, each once. */
  readonly notes: ReadonlySet<string>
}

/** The cache takes at most so many bytes: about 300 profiles. */
export const cacheLimit = 1_000_000_000

const hashLength = 64

/** A cache in a folder of its own; the time decides only about what is thrown away first. */
export function openCache(folder: string, now: Date): Cache {
  const notes = new Set<string>()
  let writable = true
  let grown = false
  const fileOf = (art: CacheArt, key: string): string => join(folder, art, key.slice(0, 2), key)
  const discard = (file: string): void => {
    notes.add(`Der Cache-Eintrag „${file}“ war beschädigt und wurde verworfen.`)
    try {
      rmSync(file, { recursive: true, force: true })
    } catch {
      // It stays and is found damaged again: only time is lost.
    }
  }
  return {
    notes,
    get(art, key) {
      const file = fileOf(art, key)
      const bytes = read(file)
      if (bytes === 'absent') return null
      const content = bytes?.subarray(hashLength)
      if (content && sha256(content) === bytes?.toString('latin1', 0, hashLength)) {
        touch(file, now)
        return content
      }
      discard(file)
      return null
    },
    put(art, key, toContent) {
      if (!writable) return
      const content = toContent()
      try {
        write(fileOf(art, key), content)
        grown = true
      } catch (error) {
        writable = false
        notes.add(
          `Der Cache „${folder}“ kann nicht beschrieben werden (${codeOf(error)}): Der nächste Lauf dauert länger.`,
        )
      }
    },
    trim(maxBytes) {
      if (!grown) return
      grown = false
      try {
        trim(folder, maxBytes)
      } catch (error) {
        notes.add(`Der Cache „${folder}“ kann nicht aufgeräumt werden (${codeOf(error)}).`)
      }
    },
  }
}

/** A cache that keeps nothing. */
export const noCache: Cache = {
  notes: new Set(),
  get: () => null,
  put: () => undefined,
  trim: () => undefined,
}

/** Null for what is there and cannot be read. */
function read(file: string): Buffer | 'absent' | null {
  try {
    return readFileSync(file)
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(error)) ? 'absent' : null
  }
}

/** Whoever reads meanwhile sees the old entry, the new one or none. Power cuts show by checksum. */
function write(file: string, content: string | Uint8Array): void {
  const temporary = `${file}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  try {
    writeNew(temporary, Buffer.concat([Buffer.from(sha256(content)), Buffer.from(content)]))
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

function touch(file: string, now: Date): void {
  try {
    utimesSync(file, now, now)
  } catch {
    // Read-only: it will be thrown away a little early.
  }
}

function trim(folder: string, maxBytes: number): void {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, stat: statSync(file, { throwIfNoEntry: false }) }))
    .flatMap(({ file, stat }) => (stat ? [{ file, bytes: stat.size, used: stat.mtimeMs }] : []))
    .toSorted((a, b) => b.used - a.used)
  let sum = 0
  for (const { file, bytes } of entries) {
    sum += bytes
    if (sum > maxBytes) rmSync(file, { force: true })
  }
}

function codeOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  return code ?? String(error)
}
