import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { UserError } from '../diagnostics/user-error.ts'

/**
 * The workspace a command works on: the given folder, else the nearest one above `cwd` that holds
 * bezirk.yaml.
 * @throws UserError if there is none.
 */
export function findArbeitsordner(cwd: string, given?: string): string {
  if (given !== undefined) return checkGiven(resolve(cwd, given), given)
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'bezirk.yaml'))) return folder
    if (dirname(folder) === folder) break
  }
  throw new UserError(
    `Hier ist kein Arbeitsordner: weder in „${cwd}“ noch darüber liegt eine Datei bezirk.yaml.`,
    {
      hint: 'Wechseln Sie in den Ordner mit bezirk.yaml oder nennen Sie ihn mit --arbeitsordner <ordner>.',
    },
  )
}

function checkGiven(folder: string, given: string): string {
  if (!existsSync(folder))
    throw new UserError(`Den Ordner „${given}“ gibt es nicht.`, { hint: 'Prüfen Sie den Pfad.' })
  if (!statSync(folder).isDirectory())
    throw new UserError(`„${given}“ ist eine Datei, kein Ordner.`, {
      hint: 'Nennen Sie den Ordner, in dem bezirk.yaml liegt.',
    })
  if (!existsSync(join(folder, 'bezirk.yaml')))
    throw new UserError(`Im Ordner „${given}“ liegt keine Datei bezirk.yaml.`, {
      hint: 'Nennen Sie den Ordner, in dem bezirk.yaml liegt, oder legen Sie die Datei an.',
    })
  return folder
}
