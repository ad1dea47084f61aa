import type { ProfilTask } from '../../build/build-profil.ts'
import type { Cache } from '../../build/cache.ts'
import { interruptible } from '../../build/interruptible-drawings.ts'
import { hasSeite } from '../../build/cached-results.ts'
import { keepDrawings } from '../../build/kept-drawings.ts'
import type { PlanEntry } from '../../build/plan.ts'
import { isVergleich, vergleichsordner } from '../../build/vergleich.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Texts } from '../../diagnostics/texts.ts'
import type { ProfilDaten } from '../../model/profil.ts'
import type { Setter } from '../../pipeline.ts'
import { examine } from '../examine/examine.ts'
import type { Geprueft } from '../examine/examine.ts'
import { toolVersion } from '../tool.ts'
import type { Survey } from './survey.ts'
import { findTwins } from './twins.ts'

/** What is left to do, and everything that was found about the sources. */
export interface Prepared {
  /** About what all profiles share. */
  readonly gemeinsam: readonly Diagnostic[]
  readonly diagnostics: readonly Diagnostic[]
  /** Text of the files that findings are about, by name. */
  readonly texts: Texts
  /** Profiles that are out of date and may be set. */
  readonly tasks: readonly ProfilTask[]
  /** Profiles with findings that keep them from being set. */
  readonly gesperrt: ReadonlySet<string>
  /** Loads charts and templates: only if there is something to set. The signal ends the setting. */
  readonly createSetter: (interrupted: AbortSignal) => Promise<Setter>
}

/** Before anything was read: nothing is known, and nothing may be set. */
export const nothingPrepared: Prepared = {
  ...{ gemeinsam: [], diagnostics: [], texts: new Map(), tasks: [], gesperrt: new Set() },
  createSetter: () => Promise.resolve(setNothing),
}

/**
 * Reads and checks what has to be: a profile of which neither the sources nor the rules have
 * changed since it was checked last is not even read, if its page is there.
 * `tag` is today (ISO date): what rules find may depend on it.
 * @throws UserError (io) if the data library is being changed while it is read.
 */
export async function prepare(survey: Survey, cache: Cache, tag: string): Promise<Prepared> {
  const { root, folder, shared, alle, plan } = survey
  const stale = new Map(
    plan.filter(({ gruende }) => gruende.length > 0).map(({ ordner, inputs }) => [ordner, inputs]),
  )
  const gefragt = new Set(plan.filter((entry) => !isVergleich(entry)).map(({ ordner }) => ordner))
  const twins = findTwins(folder, alle)
  const geprueft = await examine(
    {
      root,
      folder,
      gefragt,
      // Only both of two folders for one region show that there are two.
      alle: alle.filter((ordner) => gefragt.has(ordner) || twins.has(ordner)),
      shared,
      tor: undefined,
      tag,
      brauchtDaten: (ordner) => {
        const inputs = stale.get(ordner)
        return inputs !== undefined && !hasSeite(cache, inputs)
      },
    },
    cache,
  )
  const vergleich = plan.find(isVergleich)
  return summarize(
    survey,
    geprueft,
    cache,
    vergleich && (await loadVergleich(vergleich, geprueft, cache)),
  )
}

/** The head of the Bezirksvergleich, if its page has to be set; undefined if it cannot be. */
async function loadVergleich(
  { inputs, gruende }: PlanEntry,
  { open }: Geprueft,
  cache: Cache,
): Promise<ProfilDaten | null | undefined> {
  if (gruende.length === 0 || hasSeite(cache, inputs)) return null
  const [{ toBezirksdaten }, { loaded }] = await Promise.all([
    import('../../model/bezirksdaten.ts'),
    open(),
  ])
  const { bezirk } = loaded.workspace
  return bezirk && toBezirksdaten(bezirk, vergleichsordner)
}

function summarize(
  { plan, shared }: Survey,
  { gemeinsam, profile, texts, open }: Geprueft,
  cache: Cache,
  vergleich: ProfilDaten | null | undefined,
): Prepared {
  const setzbar = new Map(
    profile.flatMap((profil) => (profil.setzbar ? [[profil.ordner, profil.daten] as const] : [])),
  )
  if (vergleich !== undefined) setzbar.set(vergleichsordner, vergleich)
  return {
    gemeinsam,
    diagnostics: [...gemeinsam, ...profile.flatMap(({ diagnostics }) => diagnostics)],
    texts,
    tasks: plan
      .filter(({ gruende, ordner }) => gruende.length > 0 && setzbar.has(ordner))
      .map(({ ordner, inputs }) => ({ ordner, inputs, daten: setzbar.get(ordner) ?? null })),
    gesperrt: new Set(plan.map(({ ordner }) => ordner).filter((ordner) => !setzbar.has(ordner))),
    createSetter: async (interrupted) => {
      if (![...setzbar.values()].some((daten) => daten !== null)) return setNothing
      const [{ createSetter }, { loaded, library }] = await Promise.all([
        import('../../pipeline.ts'),
        open(),
      ])
      return createSetter(
        loaded,
        library,
        { name: 'bzrp', version: toolVersion() },
        interruptible(keepDrawings(cache, `${shared.programm} ${shared.node}`), interrupted),
      )
    },
  }
}

function setNothing(): Promise<never> {
  return Promise.reject(new TypeError('nothing was loaded'))
}
