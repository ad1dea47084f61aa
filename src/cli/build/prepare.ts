import { befundschluessel, keepBefunde, readBefunde } from '../../build/befunde.ts'
import type { Befunde } from '../../build/befunde.ts'
import type { ProfilTask } from '../../build/build-profil.ts'
import type { Cache } from '../../build/cache.ts'
import { hasSeite, quellenschluessel } from '../../build/cached-results.ts'
import type { PlanEntry } from '../../build/plan.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { hasErrors } from '../../diagnostics/diagnostic.ts'
import { hashParts } from '../../files/hash.ts'
import type { Setter } from '../../pipeline.ts'
import { maxBildBytes } from '../../read/bild.ts'
import { loadProfiles } from './load-profiles.ts'
import type { LoadedProfiles } from './load-profiles.ts'
import type { Survey } from './survey.ts'

/** What is left to do, and everything that was found about the sources. */
export interface Prepared {
  /** About what all profiles share. */
  readonly gemeinsam: readonly Diagnostic[]
  readonly diagnostics: readonly Diagnostic[]
  /** Text of the files that findings are about, by name. */
  readonly texts: ReadonlyMap<string, string>
  /** Profiles that are out of date and may be set. */
  readonly tasks: readonly ProfilTask[]
  /** Profiles with findings that keep them from being set. */
  readonly gesperrt: ReadonlySet<string>
  /** Loads charts and templates: only if there is something to set. */
  readonly createSetter: () => Promise<Setter>
}

/**
 * Reads and checks what has to be: a profile of which neither the sources nor the rules have
 * changed since it was checked last is not even read, if its page is there.
 * `tag` is today (ISO date): what rules find may depend on it.
 * @throws UserError (io) if the data library is being changed while it is read.
 */
export async function prepare(survey: Survey, cache: Cache, tag: string): Promise<Prepared> {
  const keyOf = ({ inputs }: PlanEntry): string => befundschluessel(quellenschluessel(inputs), tag)
  const gemeinsamKey = befundschluessel(
    hashParts(
      new Map([
        ['gemeinsam', quellenschluessel(survey.shared)],
        ['namen', survey.namen],
      ]),
    ),
    tag,
  )
  const known = new Map<string, Befunde>()
  for (const entry of survey.plan) {
    const befunde = readBefunde(cache, keyOf(entry))
    if (befunde) known.set(entry.ordner, befunde)
  }
  let gemeinsam = readBefunde(cache, gemeinsamKey)
  const missing = survey.plan.filter((entry) => isNeeded(entry, known.get(entry.ordner), cache))
  const again = new Set(missing.map(({ ordner }) => ordner))
  const loaded = gemeinsam && again.size === 0 ? null : await loadProfiles(survey, again)
  if (loaded) {
    gemeinsam = { diagnostics: loaded.gemeinsam, setzbar: !hasErrors(loaded.gemeinsam) }
    keepBefunde(cache, gemeinsamKey, gemeinsam)
    for (const entry of survey.plan) {
      const befunde = loaded.befunde.get(entry.ordner)
      if (!befunde) continue
      known.set(entry.ordner, befunde)
      if (!isComparison(befunde, loaded)) keepBefunde(cache, keyOf(entry), befunde)
    }
  }
  return summarize(survey, { gemeinsam: gemeinsam?.diagnostics ?? [], known, loaded })
}

function isNeeded(entry: PlanEntry, befunde: Befunde | undefined, cache: Cache): boolean {
  if (!befunde) return true
  return befunde.setzbar && entry.gruende.length > 0 && !hasSeite(cache, entry.inputs)
}

/** What comparing several profiles has shown may be over when another one changes. */
function isComparison({ diagnostics }: Befunde, { vergleichsregeln }: LoadedProfiles): boolean {
  return diagnostics.some(({ code }) => vergleichsregeln.has(code))
}

function setNothing(): Promise<never> {
  return Promise.reject(new TypeError('nothing was loaded'))
}

interface Found {
  readonly gemeinsam: readonly Diagnostic[]
  readonly known: ReadonlyMap<string, Befunde>
  readonly loaded: LoadedProfiles | null
}

function summarize(survey: Survey, { gemeinsam, known, loaded }: Found): Prepared {
  const { plan, folder } = survey
  const diagnostics = [
    ...gemeinsam,
    ...plan.flatMap(({ ordner }) => known.get(ordner)?.diagnostics ?? []),
  ]
  const setzbar = ({ ordner }: PlanEntry): boolean => known.get(ordner)?.setzbar === true
  const texts = new Map(loaded?.texts)
  for (const { file } of diagnostics) {
    if (texts.has(file)) continue
    const result = folder.read(file, maxBildBytes)
    if ('bytes' in result) texts.set(file, Buffer.from(result.bytes).toString('utf8'))
  }
  return {
    gemeinsam,
    diagnostics,
    texts,
    tasks: plan
      .filter((entry) => entry.gruende.length > 0 && setzbar(entry))
      .map(({ ordner, inputs }) => ({ ordner, inputs, daten: loaded?.daten.get(ordner) ?? null })),
    gesperrt: new Set(plan.filter((entry) => !setzbar(entry)).map(({ ordner }) => ordner)),
    createSetter: loaded ? loaded.createSetter : () => Promise.resolve(setNothing),
  }
}
