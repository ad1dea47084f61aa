import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Modell } from '../../approve/modell.ts'
import { toModell } from '../../approve/modell.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import { readModell } from '../../publish/read-modell.ts'
import { extractTree, resolveRevision } from '../../read/git-tree.ts'
import { createRechner } from '../../rechner.ts'
import { loadChecked } from '../load-checked.ts'
import { selectProfile } from '../select-profile.ts'
import type { Surroundings } from '../surroundings.ts'

/** Where a Fassung is looked for. */
export interface Suche {
  /** The workspace around the call; null if there is none. */
  readonly root: string | null
  /** Name of the profile; undefined for the only one. */
  readonly profil: string | undefined
  readonly world: Surroundings
}

/**
 * A Fassung of a profile by what a person calls it: a workspace, the folder of an edition, an
 * edition of this workspace, a revision of git; null is the workspace as it is now.
 * @throws UserError if there is no such thing
 */
export async function loadModell(given: string | null, suche: Suche): Promise<Modell> {
  const { root, world } = suche
  if (given === null) return computeModell(requireRoot(root), suche)
  const path = resolve(world.cwd, given)
  if (/^\d{6}\/\d{4}-\d+\.\d+\.\d+$/.test(given) && root !== null)
    return readModell(join(root, 'veroeffentlicht', given))
  if (existsSync(path)) return ofPath(path, given, suche)
  return ofRevision(given, requireRoot(root), suche)
}

function requireRoot(root: string | null): string {
  if (root !== null) return root
  throw new UserError('Hier ist kein Arbeitsordner.', {
    hint: 'Nennen Sie ihn mit --arbeitsordner <ordner>.',
  })
}

function ofPath(path: string, given: string, suche: Suche): Promise<Modell> | Modell {
  if (!statSync(path).isDirectory())
    throw new UserError(`„${given}“ ist eine Datei.`, {
      hint: 'Nennen Sie den Ordner einer Ausgabe oder einen Arbeitsordner.',
    })
  if (existsSync(join(path, 'modell.json'))) return readModell(path)
  if (existsSync(join(path, 'bezirk.yaml'))) return computeModell(path, suche)
  throw new UserError(
    `In „${given}“ liegt weder eine Ausgabe (modell.json) noch ein Arbeitsordner (bezirk.yaml).`,
  )
}

/** The sources of a commit, in a folder of their own that is gone afterwards. */
async function ofRevision(given: string, root: string, suche: Suche): Promise<Modell> {
  const { env } = suche.world
  const hash = resolveRevision(root, given, env)
  const target = mkdtempSync(join(tmpdir(), 'bzrp-revision-'))
  try {
    extractTree({ folder: root, hash, target }, isSource, env)
    if (!existsSync(join(target, 'bezirk.yaml')))
      throw new UserError(`In der Revision „${given}“ gibt es hier noch keine bezirk.yaml.`)
    return await computeModell(target, suche)
  } finally {
    rmSync(target, { recursive: true, force: true })
  }
}

function isSource(path: string): boolean {
  return path === 'bezirk.yaml' || /^(?:katalog|daten|profiles|bilder)\//.test(path)
}

/** @throws UserError if the profile has errors: what it would show is unknown. */
async function computeModell(root: string, { profil, world }: Suche): Promise<Modell> {
  const { loaded, library } = await loadChecked(root)
  const { profile } = loaded.workspace
  const [only, ...others] = selectProfile(profile, profil === undefined ? [] : [profil], {
    cwd: world.cwd,
    root,
  })
  if (!only || others.length > 0)
    throw new UserError('Welches Profil soll verglichen werden?', {
      hint: 'Nennen Sie es mit --profil, zum Beispiel „--profil 092007“.',
    })
  if (!only.daten)
    throw new UserError(
      `${only.ordner} hat in dieser Fassung Fehler und kann nicht verglichen werden.`,
      {
        hint: '„bzrp check“ zeigt sie, wenn es der jetzige Stand ist.',
      },
    )
  return toModell((await createRechner(loaded, library))(only.daten))
}
