import { join, relative, resolve } from 'node:path'
import { takeLock } from '../../build/lock.ts'
import { collectParts, mergeParts } from '../../build/merge.ts'
import type { MergePart } from '../../build/merge.ts'
import { sweepFolder } from '../../build/switch-folder.ts'
import { safeLine } from '../../diagnostics/safe-text.ts'
import { openFolder } from '../../read/folder.ts'
import { listProfile } from '../../read/list-profile.ts'
import { findArbeitsordner } from '../arbeitsordner.ts'
import { exitCode } from '../exit.ts'
import type { Surroundings } from '../surroundings.ts'

export interface MergeCall {
  readonly arbeitsordner?: string
  readonly ausgabe?: string
  readonly json?: true
}

/** Runs `bzrp merge`; returns the exit code. */
export function merge(folders: readonly string[], call: MergeCall, world: Surroundings): number {
  const root = findArbeitsordner(world.cwd, call.arbeitsordner)
  const ausgabe = resolve(world.cwd, call.ausgabe ?? join(root, 'ausgabe'))
  const { parts, trouble } = collectParts(folders.map((folder) => resolve(world.cwd, folder)))
  const fehlend = findMissing(root, parts)
  const all = [...trouble, ...fehlend.map((name) => `Das Profil „${name}“ fehlt in allen Teilen.`)]
  if (all.length === 0) write(parts, ausgabe, world)
  const ziel = relative(world.cwd, ausgabe) || '.'
  if (call.json) {
    const profile = all.length === 0 ? parts.map(({ name }) => name) : []
    world.out(`${JSON.stringify({ version: 1, profile, fehler: all }, null, 2)}\n`)
  } else if (all.length === 0) {
    const count = parts.length === 1 ? '1 Profil' : `${parts.length} Profile`
    world.err(`${count} zusammengeführt in „${safeLine(ziel)}“.\n`)
  } else {
    const lines = all.map((line) => `✗ ${safeLine(line, 600)}`)
    world.err([...lines, '→ Setzen Sie die Teile neu, alle aus denselben Quellen.', ''].join('\n'))
  }
  return all.length === 0 ? exitCode.ok : exitCode.findings
}

/** Profiles of the workspace that no part holds: a shard is missing, or failed. */
function findMissing(root: string, parts: readonly MergePart[]): string[] {
  const there = new Set(parts.map(({ name }) => name))
  return listProfile(openFolder(root))
    .map((ordner) => ordner.slice('profiles/'.length))
    .filter((name) => !there.has(name))
}

function write(parts: readonly MergePart[], ausgabe: string, world: Surroundings): void {
  const lock = takeLock(ausgabe, world.now())
  try {
    sweepFolder(ausgabe)
    mergeParts(parts, ausgabe)
  } finally {
    lock.release()
  }
}
