import { existsSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { UserError } from '../../diagnostics/user-error.ts'
import { toolFolder } from '../../files/tool-folder.ts'
import type { Raum } from '../../model/raum.ts'
import type { LoadedWorkspace } from '../../pipeline.ts'
import { loadWorkspace } from '../../pipeline.ts'
import { applyAnlageplan } from '../../scaffold/apply-plan.ts'
import type { Anlageplan } from '../../scaffold/plan-profile.ts'
import { planProfile } from '../../scaffold/plan-profile.ts'
import { findArbeitsordner } from '../arbeitsordner.ts'
import type { NewOptions } from '../commands/new.ts'
import { exitCode } from '../exit.ts'
import type { Surroundings } from '../surroundings.ts'
import { selectBezirksregionen } from './select-bezirksregionen.ts'

/** Runs `bzrp new`; returns the exit code. */
export async function createProfile(
  names: readonly string[],
  options: NewOptions,
  world: Surroundings,
): Promise<number> {
  const root = findArbeitsordner(world.cwd, options.arbeitsordner)
  const loaded = await loadWorkspace(root, toolFolder)
  const plan = planProfile(choose(names, options, loaded), {
    profile: existingProfile(loaded),
    schemas: findSchemas(root),
  })
  applyAnlageplan(plan, root)
  world.out(options.json ? toJson(plan) : formatPlan(plan))
  return exitCode.ok
}

function choose(
  names: readonly string[],
  { alle, bezirk }: NewOptions,
  { lor2021, workspace }: LoadedWorkspace,
): readonly Raum[] {
  const own = workspace.bezirk?.bezirk
  if (alle !== true && bezirk !== undefined)
    throw new UserError('Die Option „--bezirk“ gehört zu „--alle“.', {
      hint: 'Nennen Sie einzelne Bezirksregionen ohne „--bezirk“.',
    })
  if (alle && names.length > 0)
    throw new UserError('Entweder „--alle“ oder einzelne Bezirksregionen, nicht beides.')
  if (own === undefined)
    throw new UserError('Ohne gültige bezirk.yaml kann kein Profil angelegt werden.', {
      hint: '„bzrp check“ zeigt, was in bezirk.yaml zu ändern ist.',
    })
  if (bezirk !== undefined && bezirk !== own)
    throw new UserError(`Dieser Arbeitsordner gehört zum Bezirk ${own}, nicht zu „${bezirk}“.`, {
      hint: 'Wechseln Sie in den Arbeitsordner des anderen Bezirks.',
    })
  return alle
    ? lor2021.innerhalb(own, 'bezirksregion')
    : selectBezirksregionen(names, lor2021.innerhalb(own, 'bezirksregion'))
}

/** Also a broken profile has its place: its folder begins with the key. */
function existingProfile({ workspace }: LoadedWorkspace): Map<string, string> {
  return new Map(
    workspace.profile.flatMap(({ ordner, daten }) => {
      const key = daten?.profil.raum ?? /^\d{6}/.exec(ordner.split('/').at(-1) ?? '')?.[0]
      return key === undefined ? [] : [[key, ordner] as const]
    }),
  )
}

/** Schemas inside the workspace or in its node_modules: any other path would hold on this machine only. */
function findSchemas(root: string): string | null {
  const profile = join(root, 'profiles', 'eines')
  const places = [join(root, 'schemas'), join(root, 'node_modules', 'bzrp', 'schemas')]
  const found = places.find((place) => existsSync(join(place, 'profil.schema.json')))
  return found === undefined ? null : relative(profile, found).split(sep).join('/')
}

function formatPlan({ neu, vorhanden }: Anlageplan): string {
  const lines = [
    ...neu.map(({ raum, pfad }) => `+ ${pfad}: ${raum.name}`),
    ...vorhanden.map(({ raum, ordner }) => `  ${ordner}: ${raum.name}, schon da`),
  ]
  const count = neu.length === 1 ? '1 Profil' : `${neu.length} Profile`
  const next = neu.length === 0 ? '' : ' Weiter mit „bzrp build“.'
  return `${[...lines, `${count} angelegt.${next}`].join('\n')}\n`
}

function toJson({ neu, vorhanden }: Anlageplan): string {
  const result = {
    version: 1,
    angelegt: neu.map(({ raum, pfad }) => ({ raum: raum.id, name: raum.name, datei: pfad })),
    vorhanden: vorhanden.map(({ raum, ordner }) => ({ raum: raum.id, name: raum.name, ordner })),
  }
  return `${JSON.stringify(result, null, 2)}\n`
}
