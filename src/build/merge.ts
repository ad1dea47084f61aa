import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../diagnostics/user-error.ts'
import { toIoError } from '../files/io-error.ts'
import { examineOutput } from './examine-output.ts'
import type { Manifest } from './manifest.ts'
import { manifestName } from './manifest.ts'
import { switchFolder } from './switch-folder.ts'

/** The output folder of one profile, whole. */
export interface MergePart {
  /** Absolute. */
  readonly folder: string
  readonly name: string
  readonly manifest: Manifest
}

/** What keeps folders from being joined: German sentences. */
export type MergeTrouble = readonly string[]

/**
 * Looks at the folders that shards have written: every profile must be whole, and one that several
 * hold must be the same in all; all must come from the same programs, catalogue and data.
 * @throws UserError (usage) if one of them is no folder.
 */
export function collectParts(sources: readonly string[]): {
  readonly parts: readonly MergePart[]
  readonly trouble: MergeTrouble
} {
  const byName = new Map<string, MergePart>()
  const trouble: string[] = []
  for (const source of sources)
    for (const name of listProfile(source)) {
      const folder = join(source, name)
      const { manifest, maengel } = examineOutput(folder)
      if (!manifest || maengel.length > 0) {
        trouble.push(`„${folder}“ ist nicht ganz: ${maengel.join(', ')}.`)
        continue
      }
      const known = byName.get(name)
      if (!known) byName.set(name, { folder, name, manifest })
      else if (JSON.stringify(known.manifest) !== JSON.stringify(manifest))
        trouble.push(`„${known.folder}“ und „${folder}“ sind verschieden.`)
    }
  const parts = [...byName.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return { parts, trouble: [...trouble, ...findDifferences(parts)] }
}

function listProfile(source: string): readonly string[] {
  if (!existsSync(source))
    throw new UserError(`Den Ordner „${source}“ gibt es nicht.`, { hint: 'Prüfen Sie den Pfad.' })
  try {
    return readdirSync(source, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .sort()
  } catch (error) {
    throw toIoError(error, 'lesen', source)
  }
}

/** Profiles of one set that were made from different things cannot stand side by side. */
function findDifferences([first, ...others]: readonly MergePart[]): string[] {
  if (!first) return []
  return others.flatMap(({ name, manifest }) => {
    const mine = first.manifest.eingaben
    const other = manifest.eingaben
    const differing = [
      ...(mine.programm === other.programm ? [] : ['bzrp']),
      ...(mine.node === other.node ? [] : ['Node']),
      ...(mine.browser === other.browser ? [] : ['Browser']),
      ...(mine.katalog === other.katalog ? [] : ['Katalog']),
      ...(JSON.stringify(mine.daten) === JSON.stringify(other.daten) ? [] : ['Daten']),
      ...(JSON.stringify(mine.vorgaben) === JSON.stringify(other.vorgaben) ? [] : ['Vorgaben']),
    ]
    return differing.length === 0
      ? []
      : [`„${first.name}“ und „${name}“ sind nicht vom selben Stand: ${differing.join(', ')}.`]
  })
}

/**
 * Writes the profiles into one folder; each switches as a whole.
 * @throws UserError (io) if something cannot be read or written.
 */
export function mergeParts(parts: readonly MergePart[], ausgabe: string): void {
  for (const { folder, name, manifest } of parts) {
    const paths = [...manifest.dateien.map(({ datei }) => datei), manifestName]
    const files = paths.map((path) => ({ path, content: readFileSync(join(folder, path)) }))
    switchFolder(ausgabe, name, files)
  }
}
