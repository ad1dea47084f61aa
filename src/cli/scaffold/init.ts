import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { UserError } from '../../diagnostics/user-error.ts'
import { toolFolder } from '../../files/tool-folder.ts'
import type { Raum } from '../../model/raum.ts'
import { readRaumliste } from '../../read/raeume.ts'
import { readYamlSource } from '../../read/yaml-source.ts'
import type { Arbeitsordnervorgaben } from '../../scaffold/plan-workspace.ts'
import { planWorkspace } from '../../scaffold/plan-workspace.ts'
import { writeWorkspace } from '../../scaffold/write-workspace.ts'
import { validateSource } from '../../validate/schema.ts'
import type { InitOptions } from '../commands/init.ts'
import { exitCode } from '../exit.ts'
import type { Surroundings } from '../surroundings.ts'
import { selectBezirksregionen } from './select-bezirksregionen.ts'

/** Runs `bzrp init`; returns the exit code. */
export function init(folder: string, options: InitOptions, world: Surroundings): number {
  const raeume = readRaumliste(join(toolFolder, 'katalog'), '2021')
  const bezirk = raeume.get(options.bezirk)
  if (bezirk?.ebene !== 'bezirk')
    throw new UserError(`Den Bezirk „${options.bezirk}“ gibt es nicht.`, {
      hint: `Möglich sind: ${raeume
        .aufEbene('bezirk')
        .map(({ id, name }) => `${id} ${name}`)
        .join(', ')}.`,
    })
  const regionen = raeume.innerhalb(bezirk.id, 'bezirksregion')
  const [region] =
    options.raum === undefined ? regionen : selectBezirksregionen([options.raum], regionen)
  if (!region) throw new RangeError(`The Bezirk ${bezirk.id} has no Bezirksregion.`)
  const root = resolve(world.cwd, folder)
  const dateien = planWorkspace({ bezirk, region, aemter: readAemter(), schemas: readSchemas() })
  writeWorkspace(root, dateien)
  world.out(describe(relative(world.cwd, root) || '.', bezirk, region))
  return exitCode.ok
}

function describe(folder: string, bezirk: Raum, region: Raum): string {
  const enter = folder === '.' ? '' : `cd ${folder} && `
  return `Arbeitsordner für ${bezirk.name} angelegt in „${folder}“, mit ${region.name} (${region.id}) als ausgefülltem Beispiel.
Weiter mit „${enter}bzrp build“; weitere Bezirksregionen mit „bzrp new --alle“.
`
}

/** The suggestions of the catalogue. */
function readAemter(): Arbeitsordnervorgaben['aemter'] {
  const file = join(toolFolder, 'katalog', 'aemter.yaml')
  const { data } = validateSource('aemter', readYamlSource(file, readFileSync(file)))
  if (!data) throw new RangeError('The list of Ämter of the package is broken.')
  return data.aemter
}

/** Schemas of source files by name. */
function readSchemas(): ReadonlyMap<string, string> {
  const folder = join(toolFolder, 'schemas')
  const names = readdirSync(folder).filter((name) => name.endsWith('.schema.json'))
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}
