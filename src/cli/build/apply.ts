import type { ProfilTask } from '../../build/build-profil.ts'
import type { BuildResult } from '../../build/build-result.ts'
import { cacheLimit } from '../../build/cache.ts'
import type { Cache } from '../../build/cache.ts'
import { isOccupied, takeLock } from '../../build/lock.ts'
import type { Lock } from '../../build/lock.ts'
import { runBuild } from '../../build/run-build.ts'
import { hasLeftovers, sweepFolder } from '../../build/switch-folder.ts'
import type { ProfilDaten } from '../../model/profil.ts'
import { describeStarted } from '../../pdf/identify-browser.ts'
import type { PatientPrinter } from '../../pdf/patient-printer.ts'
import type { Setter } from '../../pipeline.ts'
import type { Surroundings } from '../surroundings.ts'
import { toolVersion } from '../tool.ts'
import type { BuildCall } from './build.ts'
import type { EarlyPrinter } from './early-printer.ts'
import type { Ending } from './ending.ts'
import type { Prepared } from './prepare.ts'
import type { Reporter } from './reporter.ts'
import type { Survey } from './survey.ts'

/** What a build needs beside its plan. */
export interface Around {
  readonly call: BuildCall
  readonly cache: Cache
  readonly reporter: Reporter
  readonly world: Surroundings
  readonly early: EarlyPrinter
  readonly ending: Ending
}

/** Builds what is out of date, alone in the output folder and ready to be interrupted. */
export async function apply(
  survey: Survey,
  prepared: Prepared,
  around: Around,
): Promise<readonly BuildResult[]> {
  const { cache, early, ending, reporter, world } = around
  const lock = takeLock(survey.ausgabe, world.now())
  try {
    sweepFolder(survey.ausgabe)
    // What draws and sets is loaded while the browser starts.
    const setter = prepared.createSetter(ending.interrupted)
    // Without a browser nobody waits for it any longer.
    setter.catch(() => undefined)
    const printer = await early.opening
    if (printer) reporter.browser(printer.browser)
    if (ending.interrupted.aborted) return []
    return await work(survey, prepared.tasks, { ...around, lock, printer, set: await setter })
  } finally {
    const closed = early.close(ending.interrupted.aborted)
    // The browser takes its time to end.
    cache.trim(cacheLimit)
    await closed
    lock.release()
  }
}

/** Clears what an interrupted run left, unless somebody is at work; nothing has to be built. */
export function tidy(ausgabe: string, world: Surroundings): void {
  if (!hasLeftovers(ausgabe) || isOccupied(ausgabe)) return
  const lock = takeLock(ausgabe, world.now())
  try {
    sweepFolder(ausgabe)
  } finally {
    lock.release()
  }
}

interface AtWork extends Around {
  readonly lock: Lock
  readonly printer: PatientPrinter | undefined
  readonly set: Setter
}

async function work(
  { shared, ausgabe }: Survey,
  tasks: readonly ProfilTask[],
  { call, cache, reporter, world, ending, lock, printer, set }: AtWork,
): Promise<readonly BuildResult[]> {
  // Another browser than expected has started: the next run must not take its pages for granted.
  const isExpected = !printer || describeStarted(printer.browser) === shared.browser
  reporter.begin(tasks.length)
  return runBuild(
    isExpected
      ? tasks
      : tasks.map((task) => ({ ...task, inputs: { ...task.inputs, browser: null } })),
    {
      set,
      print: printer ? (html, meta) => printer.print(html, meta) : null,
      cache,
      ausgabe,
      datumOf: (daten) => documentDate(daten, world),
      werkzeuge: () => ({
        bzrp: toolVersion(),
        node: process.versions.node,
        browser: printer ? `${printer.browser.name} ${printer.browser.version}` : null,
      }),
      confirmLock: () => {
        lock.confirm()
      },
      clock: () => world.now().getTime(),
      // More than pages: while those are printed, one is set and the PDF of one is finished.
      lanes: printer ? call.jobs + 2 : 1,
      failFast: call.failFast ?? false,
      interrupted: ending.interrupted,
      onStep: (name, schritt) => {
        reporter.step(name, schritt)
      },
      onResult: (result) => {
        reporter.result(result)
      },
    },
  )
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
