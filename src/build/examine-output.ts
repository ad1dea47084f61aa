import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { sha256 } from '../files/hash.ts'
import type { Manifest } from './manifest.ts'
import { manifestName, parseManifest } from './manifest.ts'
import type { SeenFiles } from './seen-files.ts'
import { nothingSeen } from './seen-files.ts'

/** What is in the output folder of a profile. */
export interface Output {
  /** Null if there is none that can be read. */
  readonly manifest: Manifest | null
  /** What keeps it from being whole, one German phrase each. */
  readonly maengel: readonly string[]
}

/**
 * Compares a folder with its manifest, file by file: what is missing, changed or too much.
 * Whatever cannot be read counts as missing, because it is made anew. A file that was found right
 * before and that nobody has touched since is not read again.
 */
export function examineOutput(folder: string, seen = nothingSeen): Output {
  const text = readOrNull(join(folder, manifestName))
  if (text === null) return { manifest: null, maengel: ['noch nicht gesetzt'] }
  const manifest = parseManifest(text.toString('utf8'))
  if (!manifest) return { manifest, maengel: [`${manifestName} unlesbar`] }
  const maengel = compareFiles(folder, manifest, seen)
  seen.end()
  return { manifest, maengel }
}

function compareFiles(folder: string, { dateien }: Manifest, seen: SeenFiles): string[] {
  const known = new Set([manifestName, ...dateien.map(({ datei }) => datei)])
  const extra = listFiles(folder).filter((path) => !known.has(path))
  const wrong = dateien.flatMap(({ datei, bytes, sha256: expected }) => {
    if (seen.isSeen(datei, expected)) return []
    const content = readOrNull(join(folder, datei))
    if (content === null) return [`${datei} fehlt in der Ausgabe`]
    if (content.byteLength === bytes && sha256(content) === expected) {
      seen.found(datei, expected)
      return []
    }
    return [`${datei} in der Ausgabe verändert`]
  })
  return [...wrong, ...extra.map((path) => `${path} gehört nicht in die Ausgabe`)]
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort()
}

function readOrNull(file: string): Buffer | null {
  try {
    return lstatSync(file).isFile() ? readFileSync(file) : null
  } catch {
    return null
  }
}
