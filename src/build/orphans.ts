import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { profilordner } from './build-profil.ts'
import { manifestName, parseManifest } from './manifest.ts'

/**
 * Folders in the output that a build has written for a profile that is no longer there, by name.
 * They are not removed: somebody may have renamed the profile by mistake. Whatever else lies there
 * is none of our business.
 */
export function findOrphans(ausgabe: string, alle: readonly string[]): readonly string[] {
  const known = new Set(alle.map(profilordner))
  return listFolders(ausgabe)
    .filter((name) => !known.has(name) && !name.startsWith('.'))
    .filter((name) => isOurs(join(ausgabe, name)))
}

function listFolders(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort()
  } catch {
    // Nothing has been written yet, or nothing can be read: that shows elsewhere.
    return []
  }
}

function isOurs(folder: string): boolean {
  try {
    return parseManifest(readFileSync(join(folder, manifestName), 'utf8')) !== null
  } catch {
    return false
  }
}
