import { relative } from 'node:path'
import { profilordner } from '../../build/build-profil.ts'
import type { Ausgabeformat, BuildResult } from '../../build/build-result.ts'
import { cacheLimit, noCache, openCache } from '../../build/cache.ts'
import type { Cache } from '../../build/cache.ts'
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
import type { Applied } from './apply.ts'
import { formatPlan, planJson } from './format-plan.ts'
import { prepare } from './prepare.ts'
import type { Prepared } from './prepare.ts'
import { createReporter } from './reporter.ts'
import type { Reporter } from './reporter.ts'
import { resultsFolder } from './results-folder.ts'
import { survey } from './survey.ts'
import type { Survey } from './survey.ts'

export interface BuildCall {
  readonly arbeitsordner?: string
  /** Absolute. */
  readonly ausgabe: string | undefined
  readonly format: readonly Ausgabeformat[]
  readonly browser?: string
  /** Pages that are printed at once. */
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
  const prepared = await prepare(surveyed, cache, heute(world))
  await printFindings(prepared, surveyed, call, world)
  const reporter = createReporter(call, world)
  for (const ordner of prepared.gesperrt) reporter.result(withFindings(ordner))
  const applied = await applyIfAllowed(surveyed, prepared, { call, cache, reporter, world })
  if (prepared.tasks.length > 0) cache.trim(cacheLimit)
  for (const note of cache.notes) reporter.note(note)
  const known = [...surveyed.alle, vergleichsordner]
  for (const name of findOrphans(surveyed.ausgabe, known)) reporter.note(orphaned(name))

  const results = hasErrors(prepared.gemeinsam) ? [] : allResults(surveyed, prepared, applied)
  const { signal } = applied
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

interface Around {
  readonly call: BuildCall
  readonly cache: Cache
  readonly reporter: Reporter
  readonly world: Surroundings
}

/** If what all profiles share is broken, none of them could be right. */
function applyIfAllowed(
  surveyed: Survey,
  prepared: Prepared,
  around: Around,
): Promise<Applied> | Applied {
  const nothing: Applied = { results: [], signal: undefined }
  if (hasErrors(prepared.gemeinsam)) return nothing
  if (prepared.tasks.length === 0) {
    tidy(surveyed.ausgabe, around.world)
    return nothing
  }
  return apply(surveyed, prepared, around)
}

function orphaned(name: string): string {
  return `„${name}“ liegt noch in der Ausgabe, das Profil dazu gibt es nicht mehr: Löschen Sie den Ordner, wenn ihn niemand mehr braucht.`
}

/** What became of every profile that was asked for, in the order of the workspace. */
function allResults(
  { plan }: Survey,
  { gesperrt, tasks }: Prepared,
  { results }: Applied,
): readonly BuildResult[] {
  const byName = new Map(results.map((result) => [result.name, result]))
  const stale = new Set(tasks.map(({ ordner }) => ordner))
  return plan.map(({ ordner }): BuildResult => {
    const name = profilordner(ordner)
    if (gesperrt.has(ordner)) return withFindings(ordner)
    if (!stale.has(ordner)) return { ...untouched, name, ergebnis: 'aktuell' }
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
