import { join } from 'node:path'
import { openFolder } from '../read/folder.ts'
import type { Manifest } from './manifest.ts'
import { compareAusgaben, parseManifest, toAusgabename } from './manifest.ts'

/** A published edition and where it lies, relative to `veroeffentlicht`. */
export interface Edition {
  readonly pfad: string
  readonly manifest: Manifest
}

/** No manifest is larger. */
export const maxManifest = 4_000_000

/** All editions in the folder, by region, the oldest first; what is none is passed over. */
export function listEditions(veroeffentlicht: string): readonly Edition[] {
  const folder = openFolder(veroeffentlicht)
  const editions = folder
    .list('')
    .filter(({ name, art }) => art === 'ordner' && /^\d{6}$/.test(name))
    .flatMap((raum) =>
      folder
        .list(raum.name)
        .filter(({ name, art }) => art === 'ordner' && !name.startsWith('.'))
        .flatMap(({ name }): Edition[] => {
          const manifest = readManifest(join(veroeffentlicht, raum.name, name))
          // A manifest from elsewhere must not speak for this folder.
          const isOwn = manifest?.raum === raum.name && toAusgabename(manifest) === name
          return isOwn ? [{ pfad: `${raum.name}/${name}`, manifest }] : []
        }),
    )
  return editions.toSorted(
    (a, b) =>
      (a.manifest.raum < b.manifest.raum ? -1 : a.manifest.raum > b.manifest.raum ? 1 : 0) ||
      compareAusgaben(a.manifest, b.manifest),
  )
}

/** The manifest of an edition's folder; null if there is none that can be believed. */
export function readManifest(edition: string): Manifest | null {
  const result = openFolder(edition).read('manifest.json', maxManifest)
  return 'bytes' in result ? parseManifest(new TextDecoder().decode(result.bytes)) : null
}

/** The edition that has taken the place of another one; undefined for the newest. */
export function successorOf(edition: Edition, all: readonly Edition[]): Edition | undefined {
  const newest = all.filter(({ manifest }) => manifest.raum === edition.manifest.raum).at(-1)
  return newest === edition ? undefined : newest
}
