import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { hasErrors } from '../../diagnostics/diagnostic.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import { toolFolder } from '../../files/tool-folder.ts'
import { loadShared, openLibrary } from '../../pipeline.ts'
import { openFolder } from '../../read/folder.ts'
import { findArbeitsordner } from '../arbeitsordner.ts'
import type { WerteOptions } from '../commands/werte.ts'
import { exitCode } from '../exit.ts'
import type { Surroundings } from '../surroundings.ts'
import { formatWerteCsv } from './format-csv.ts'
import { formatWerteText } from './format-text.ts'
import { selectIndikatoren } from './select-indikatoren.ts'
import { selectRaeume } from './select-raeume.ts'
import { toWertzeilen } from './to-wertzeilen.ts'
import { toWerteJson } from './werte-json.ts'

/**
 * Runs `bzrp werte`; returns the exit code. Outside a workspace it answers from what comes with the
 * tool. Findings about the data library do not keep it from answering, but they are told.
 */
export async function showWerte(
  codes: readonly string[],
  options: WerteOptions,
  world: Surroundings,
): Promise<number> {
  if (options.json && options.csv)
    throw new UserError('Entweder „--json“ oder „--csv“, nicht beides.')
  const root = findRoot(world.cwd, options.arbeitsordner)
  const loaded = await loadShared(openFolder(root), toolFolder)
  const { auskunft, diagnostics } = openLibrary(loaded)
  const raeume = selectRaeume(options, auskunft)
  const ergebnis = toWertzeilen(
    { indikatoren: selectIndikatoren(codes, auskunft), raeume, stand: options.stand, codes },
    auskunft,
  )
  const format = options.json ? toWerteJson : options.csv ? formatWerteCsv : formatWerteText
  world.out(format(ergebnis.zeilen, auskunft))
  for (const hinweis of ergebnis.hinweise) world.err(`${hinweis}\n`)
  await printFindings(diagnostics, loaded.workspace.texts, world)
  return hasErrors(diagnostics) ? exitCode.findings : exitCode.ok
}

function findRoot(cwd: string, given: string | undefined): string {
  if (given !== undefined) return findArbeitsordner(cwd, given)
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'bezirk.yaml'))) return folder
    if (dirname(folder) === folder) return toolFolder
  }
}

async function printFindings(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  world: Surroundings,
): Promise<void> {
  if (diagnostics.length === 0) return
  const { formatDiagnostics } = await import('../../diagnostics/format-text.ts')
  world.err(`\n${formatDiagnostics(diagnostics, texts).join('\n\n')}\n`)
}
