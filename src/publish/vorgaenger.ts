import { join } from 'node:path'
import type { Modell } from '../approve/modell.ts'
import { sha256 } from '../approve/pruefsumme.ts'
import { openFolder } from '../read/folder.ts'
import { readManifest } from './list-editions.ts'
import type { Manifest } from './manifest.ts'
import { compareAusgaben } from './manifest.ts'
import { parseModell } from './read-modell.ts'

/** The key of the region that a profile's folder begins with; editions lie under it. */
export function raumOfOrdner(ordner: string): string | null {
  return /(?:^|\/)(\d{6})(?!\d)[^/]*$/.exec(ordner)?.[1] ?? null
}

/** Names of the editions of a region, below `veroeffentlicht`: `2025-1.0.0`. */
export function listAusgaben(entries: readonly { readonly name: string }[]): readonly string[] {
  return entries.map(({ name }) => name).filter((name) => /^\d{4}-\d+\.\d+\.\d+$/.test(name))
}

/**
 * The model of the newest published edition that is older than this one; null if there is none, or
 * if its model is not the one that its manifest names.
 */
export function readVorgaenger(
  root: string,
  raum: string,
  ausgabe: Pick<Manifest, 'ausgabe' | 'version'>,
): Modell | null {
  const folder = openFolder(join(root, 'veroeffentlicht', raum))
  const older = listAusgaben(folder.list(''))
    .flatMap((name) => {
      const manifest = readManifest(join(folder.root, name))
      return manifest?.raum === raum ? [{ name, manifest }] : []
    })
    .filter(({ manifest }) => compareAusgaben(manifest, ausgabe) < 0)
    .toSorted((a, b) => compareAusgaben(a.manifest, b.manifest))
  const newest = older.at(-1)
  const result = newest && folder.read(`${newest.name}/modell.json`, 100_000_000)
  if (!result || !('bytes' in result)) return null
  const named = newest.manifest.dateien.find(({ pfad }) => pfad === 'modell.json')?.sha256
  return sha256(result.bytes) === named ? parseModell(result.bytes) : null
}
