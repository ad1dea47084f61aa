import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashParts, sha256 } from '../files/hash.ts'
import type { Folder } from './folder.ts'
import { isAbsent, sortedEntries } from './sorted-entries.ts'

/** What editors and systems put beside files: no source. */
const noSource = /^\.|~$|^#.*#$/

/** Hash of each file below a folder, by path; empty if there is no such folder. */
export function hashTree(
  root: string,
  isWanted: (path: string) => boolean = () => true,
): Map<string, string> {
  const hashes = new Map<string, string>()
  const visit = (below: string): void => {
    for (const entry of sortedEntries(join(root, below))) {
      if (noSource.test(entry.name)) continue
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isDirectory()) visit(path)
      else if (isWanted(path)) {
        const bytes = readIfThere(join(root, path))
        if (bytes) hashes.set(path, sha256(bytes))
      }
    }
  }
  visit('')
  return hashes
}

/** Undefined if the file is gone since its folder was listed. */
function readIfThere(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file)
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw error
  }
}

/** One hash for a whole tree. */
export function hashFolder(root: string, isWanted?: (path: string) => boolean): string {
  return hashParts(hashTree(root, isWanted))
}

/** Levels of a profile folder that are looked at. */
const deepest = 4

/**
 * Hash of each entry below a path of a folder that is read as sources are; what cannot be read has
 * the kind of trouble in its place.
 */
export function hashSources(folder: Folder, path: string, max: number): Record<string, string> {
  const hashes: Record<string, string> = {}
  const visit = (below: string, level: number): void => {
    for (const { name, art } of folder.list(below === '' ? path : `${path}/${below}`)) {
      if (noSource.test(name)) continue
      const inner = below === '' ? name : `${below}/${name}`
      if (art === 'ordner') {
        if (level < deepest) visit(inner, level + 1)
        else hashes[inner] = art
      } else hashes[inner] = art === 'datei' ? hashFile(folder, `${path}/${inner}`, max) : art
    }
  }
  visit('', 1)
  return hashes
}

function hashFile(folder: Folder, path: string, max: number): string {
  const result = folder.read(path, max)
  return 'bytes' in result ? sha256(result.bytes) : result.finding.code
}
