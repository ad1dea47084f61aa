import { join, relative } from 'node:path'
import type { Ausgabeformat, BuildResult } from '../../build/build-result.ts'
import { runBuild } from '../../build/run-build.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { hasErrors } from '../../diagnostics/diagnostic.ts'
import { formatJson } from '../../diagnostics/format-json.ts'
import { formatText } from '../../diagnostics/format-text.ts'
import type { ProfilDaten } from '../../model/profil.ts'
import { openPrinter } from '../../pdf/printer.ts'
import type { Printer } from '../../pdf/printer.ts'
import type { LoadedWorkspace } from '../../pipeline.ts'
import { compareWithLibrary, createSetter, loadWorkspace, openLibrary } from '../../pipeline.ts'
import { protect } from '../../protect-workspace.ts'
import { findArbeitsordner } from '../arbeitsordner.ts'
import { exitCode } from '../exit.ts'
import { createPaint } from '../paint.ts'
import { printerOptions } from '../printer-options.ts'
import { selectProfile } from '../select-profile.ts'
import type { Surroundings } from '../surroundings.ts'
import { toolFolder, toolVersion } from '../tool.ts'
import { formatBrowser, formatResult, formatSummary } from './format-build.ts'

export interface BuildCall {
  readonly arbeitsordner?: string
  /** Absolute. */
  readonly ausgabe: string | undefined
  readonly format: readonly Ausgabeformat[]
  readonly browser?: string
  readonly json?: true
}

/** Runs `bzrp build`; returns the exit code. */
export async function build(
  names: readonly string[],
  call: BuildCall,
  world: Surroundings,
): Promise<number> {
  const root = findArbeitsordner(world.cwd, call.arbeitsordner)
  const sources = await loadWorkspace(root, toolFolder)
  const opened = openLibrary(sources)
  const { loaded, library } = await protect(compareWithLibrary(sources, opened), opened)
  const { workspace } = loaded
  const chosen = selectProfile(workspace.profile, names, { cwd: world.cwd, root })
  const shared = [...workspace.diagnostics, ...library.diagnostics]
  const diagnostics = [...shared, ...chosen.flatMap((profil) => profil.diagnostics)]
  if (diagnostics.length > 0 && !call.json) {
    const paint = createPaint(world.colour)
    world.err(formatText(diagnostics, { texts: workspace.texts, profile: chosen.length, paint }))
  }
  // What all profiles share is broken: none of them could be right.
  if (hasErrors(shared)) return finish([], { diagnostics, profile: chosen.length, call }, world)

  const ausgabe = call.ausgabe ?? join(root, 'ausgabe')
  const printer = await printerFor(chosen, call, world)
  try {
    const started = world.now().getTime()
    const results = await runBuild(chosen, {
      set: await createSetter(loaded, library, { name: 'bzrp', version: toolVersion() }),
      printer,
      ausgabe,
      datumOf: (daten) => documentDate(daten, world),
      clock: () => world.now().getTime(),
      onResult: (result) => {
        if (!call.json) world.err(formatResult(result))
      },
    })
    const sekunden = (world.now().getTime() - started) / 1000
    const ziel = relative(world.cwd, ausgabe) || '.'
    if (!call.json) world.err(formatSummary(results, { ziel, sekunden }))
    return finish(results, { diagnostics, profile: chosen.length, call }, world)
  } finally {
    await printer?.close()
  }
}

/** Starts a browser only if there is something to print. */
async function printerFor(
  chosen: LoadedWorkspace['workspace']['profile'],
  { format, browser, json }: BuildCall,
  world: Surroundings,
): Promise<Printer | null> {
  if (!format.includes('pdf') || !chosen.some(({ daten }) => daten)) return null
  const printer = await openPrinter(printerOptions(world, browser))
  if (!json) world.err(formatBrowser(printer.browser))
  return printer
}

/**
 * Both dates of the PDF: SOURCE_DATE_EPOCH, else when the profile was last worked on, else the
 * Stand of its data; never the clock.
 */
function documentDate({ profil }: ProfilDaten, { env }: Surroundings): Date {
  const epoch = env['SOURCE_DATE_EPOCH']
  if (epoch !== undefined && /^\d{1,11}$/.test(epoch)) return new Date(Number(epoch) * 1000)
  return new Date(profil.bearbeitungsstand ?? profil.datenstand ?? '2000-01-01')
}

interface Ending {
  readonly diagnostics: readonly Diagnostic[]
  readonly profile: number
  readonly call: BuildCall
}

function finish(
  results: readonly BuildResult[],
  { diagnostics, profile, call }: Ending,
  world: Surroundings,
): number {
  if (call.json) {
    const befunde = JSON.parse(formatJson(diagnostics, profile)) as object
    world.out(`${JSON.stringify({ version: 1, profile: results, ...befunde }, null, 2)}\n`)
  }
  if (results.some(({ programmfehler }) => programmfehler !== null)) return exitCode.bug
  if (results.some(({ ergebnis }) => ergebnis === 'gescheitert')) return exitCode.render
  return hasErrors(diagnostics) ? exitCode.findings : exitCode.ok
}
