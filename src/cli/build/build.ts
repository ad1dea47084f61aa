import { relative } from 'node:path'
import { profilordner } from '../../build/build-profil.ts'
import type { Ausgabeformat, BuildResult } from '../../build/build-result.ts'
import { cacheLimit, noCache, openCache } from '../../build/cache.ts'
import { findOrphans } from '../../build/orphans.ts'
import { leftOut, untouched } from '../../build/run-build.ts'
import type { Shard } from '../../build/shard.ts'
import { isVergleich, vergleichsordner } from '../../build/vergleich.ts'
import { hasErrors } from '../../diagnostics/diagnostic.ts'
import { findArbeitsordner } from '../arbeitsordner.ts'
import { exitCode } from '../exit.ts'
import { heute } from '../heute.ts'
import type { EndSignal, Surroundings } from '../surroundings.ts'
import { apply, tidy } from './apply.ts'
import type { Around } from './apply.ts'
import { openEarly } from './early-printer.ts'
import { listenForEnd } from './ending.ts'
import { formatPlan, planJson } from './format-plan.ts'
import { nothingPrepared, prepare } from './prepare.ts'
import type { Prepared } from './prepare.ts'
import { createReporter } from './reporter.ts'
import { resultsFolder } from './results-folder.ts'
import { survey } from './survey.ts'
import type { Survey } from './survey.ts'

export interface BuildCall {
  readonly arbeitsordner?: string
  /** Absolute. */
  readonly ausgabe: string | undefined
  readonly format: readonly Ausgabeformat[]
  readonly browser?: string
  /** Pages that are open at once; besides them one profile is set and one PDF finished. */
  readonly jobs: number
  /** Seconds that printing one profile may take. */
  readonly frist?: number
  /** The Bezirksvergleich, besides the profiles that are named. */
  readonly bezirk?: true
  /** Only this part of the profiles. */
  readonly shard?: Shard
  readonly dryRun?: true
  readonly failFast?: true
  /** False: nothing is kept and nothing kept is used. */
  readonly cache?: boolean
  readonly quiet?: true
  readonly ereignisse?: true
  readonly json?: true
}

/** Runs `bzrp build`; returns the exit code. */
export async function build(
  names: readonly string[],
  call: BuildCall,
  world: Surroundings,
): Promise<number> {
  const started = world.now().getTime()
  const cache = call.cache === false ? noCache : openCache(resultsFolder(world), world.now())
  const surveyed = await survey(findArbeitsordner(world.cwd, call.arbeitsordner), names, call, {
    cache,
    world,
  })
  if (call.dryRun) {
    world.out(call.json ? planJson(surveyed.plan) : formatPlan(surveyed.plan))
    return exitCode.ok
  }
  const ending = listenForEnd(world)
  const early = openEarly(surveyed.plan, call, world)
  // What hangs or prints fails by this, and is not counted as failed.
  ending.interrupted.addEventListener('abort', () => void early.close(true))
  try {
    return await carryOut(surveyed, { call, cache, world, early, ending, started })
  } finally {
    await early.close(ending.interrupted.aborted)
    ending.stopListening()
  }
}

/** Checks the sources, and builds what may be built; returns the exit code. */
async function carryOut(
  surveyed: Survey,
  around: Omit<Around, 'reporter'> & { readonly started: number },
): Promise<number> {
  const { call, cache, world, ending, started } = around
  const prepared = await Promise.race([
    prepare(surveyed, cache, heute(world)),
    ending.asked.then(() => nothingPrepared),
  ])
  await printFindings(prepared, surveyed, call, world)
  const reporter = createReporter(call, world)
  for (const ordner of prepared.gesperrt) reporter.result(withFindings(ordner))
  const applied = await applyIfAllowed(surveyed, prepared, { ...around, reporter })
  // Findings are kept even if nothing could be built.
  cache.trim(cacheLimit)
  for (const note of cache.notes) reporter.note(note)
  const known = [...surveyed.alle, vergleichsordner]
  for (const name of findOrphans(surveyed.ausgabe, known)) reporter.note(orphaned(name))

  const results = hasErrors(prepared.gemeinsam) ? [] : allResults(surveyed, prepared, applied)
  const signal = ending.signal()
  if (results.length > 0)
    reporter.end({
      results,
      ziel: relative(world.cwd, surveyed.ausgabe) || '.',
      sekunden: (world.now().getTime() - started) / 1000,
      abgebrochen: signal !== undefined,
    })
  if (call.json) await printJson(results, prepared, countProfile(surveyed.plan), world)
  return codeOf(results, prepared, signal)
}

async function printFindings(
  { diagnostics, texts }: Prepared,
  { plan }: Survey,
  call: BuildCall,
  world: Surroundings,
): Promise<void> {
  const shown = call.quiet
    ? diagnostics.filter(({ severity }) => severity === 'error')
    : diagnostics
  if (shown.length === 0 || call.json || call.ereignisse) return
  const [{ formatText }, { createPaint }] = await Promise.all([
    import('../../diagnostics/format-text.ts'),
    import('../paint.ts'),
  ])
  const profile = countProfile(plan)
  world.err(formatText(shown, { texts, profile, paint: createPaint(world.colour) }))
}

/** The Bezirksvergleich has no sources of its own to check. */
function countProfile(plan: Survey['plan']): number {
  return plan.filter((entry) => !isVergleich(entry)).length
}

/** If what all profiles share is broken, none of them could be right. */
function applyIfAllowed(
  surveyed: Survey,
  prepared: Prepared,
  around: Around,
): Promise<readonly BuildResult[]> | readonly BuildResult[] {
  if (hasErrors(prepared.gemeinsam)) return []
  if (prepared.tasks.length === 0) {
    tidy(surveyed.ausgabe, around.world)
    return []
  }
  return apply(surveyed, prepared, around)
}

function orphaned(name: string): string {
  return `„${name}“ liegt noch in der Ausgabe, das Profil dazu gibt es nicht mehr: Löschen Sie den Ordner, wenn ihn niemand mehr braucht.`
}

/** What became of every profile that was asked for, in the order of the workspace. */
function allResults(
  { plan }: Survey,
  { gesperrt }: Prepared,
  results: readonly BuildResult[],
): readonly BuildResult[] {
  const byName = new Map(results.map((result) => [result.name, result]))
  return plan.map(({ ordner, gruende }): BuildResult => {
    const name = profilordner(ordner)
    if (gesperrt.has(ordner)) return withFindings(ordner)
    if (gruende.length === 0) return { ...untouched, name, ergebnis: 'aktuell' }
    return byName.get(name) ?? leftOut(ordner)
  })
}

function withFindings(ordner: string): BuildResult {
  return { ...untouched, name: profilordner(ordner), ergebnis: 'befunde' }
}

async function printJson(
  results: readonly BuildResult[],
  { diagnostics }: Prepared,
  profile: number,
  world: Surroundings,
): Promise<void> {
  const { formatJson } = await import('../../diagnostics/format-json.ts')
  const befunde = JSON.parse(formatJson(diagnostics, profile)) as object
  world.out(`${JSON.stringify({ version: 1, profile: results, ...befunde }, null, 2)}\n`)
}

function codeOf(
  results: readonly BuildResult[],
  { diagnostics }: Prepared,
  signal: EndSignal | undefined,
): number {
  if (signal) return signal === 'SIGINT' ? exitCode.sigint : exitCode.sigterm
  if (results.some(({ programmfehler }) => programmfehler !== null)) return exitCode.bug
  if (results.some(({ ergebnis }) => ergebnis === 'gescheitert')) return exitCode.render
  return hasErrors(diagnostics) ? exitCode.findings : exitCode.ok
}
