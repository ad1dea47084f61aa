import type { Schritt } from '../../build/build-profil.ts'
import type { BuildResult } from '../../build/build-result.ts'
import type { BrowserInfo } from '../../pdf/browser-info.ts'
import type { Surroundings } from '../surroundings.ts'
import type { Abschluss } from './format-build.ts'
import { formatBrowser, formatEnde, formatResult } from './format-build.ts'
import { createBar } from './progress-bar.ts'

/** Tells a person, or a program, how a build goes on. */
export interface Reporter {
  /** So many profiles will be worked on. */
  begin(count: number): void
  browser(info: BrowserInfo): void
  step(name: string, schritt: Schritt): void
  result(result: BuildResult): void
  note(text: string): void
  end(abschluss: Abschluss): void
}

export interface ReporterOptions {
  readonly json?: true | undefined
  readonly quiet?: true | undefined
  readonly ereignisse?: true | undefined
}

/** The reporter that fits the call: events, errors only, a bar on a terminal, or lines. */
export function createReporter(options: ReporterOptions, world: Surroundings): Reporter {
  if (options.ereignisse) return events(world)
  if (options.json) return silent
  if (options.quiet) return quiet(world)
  return world.columns === null ? lines(world) : bar(world, world.columns)
}

const nothing = (): void => undefined
const silent: Reporter = {
  begin: nothing,
  browser: nothing,
  step: nothing,
  result: nothing,
  note: nothing,
  end: nothing,
}

/** Only what went wrong. */
function quiet(world: Surroundings): Reporter {
  return {
    ...silent,
    result(result) {
      if (result.ergebnis === 'gescheitert') world.err(formatResult(result))
    },
  }
}

/** One line per profile: for logs. */
function lines(world: Surroundings): Reporter {
  return {
    ...silent,
    browser(info) {
      world.err(formatBrowser(info))
    },
    result(result) {
      world.err(formatResult(result))
    },
    note(text) {
      world.err(`${text}\n`)
    },
    end(abschluss) {
      world.err(formatEnde(abschluss))
    },
  }
}

/** The lines, and below them a bar that moves. */
function bar(world: Surroundings, columns: number): Reporter {
  const progress = createBar(columns, () => world.now().getTime())
  const below = (text: string): void => {
    world.err(`${progress.clear()}${text}${progress.draw()}`)
  }
  const plain = lines({ ...world, err: below })
  return {
    ...plain,
    begin(count) {
      progress.begin(count)
    },
    step(name, schritt) {
      progress.step(name, schritt)
      below('')
    },
    result(result) {
      progress.done(result.name)
      plain.result(result)
    },
    end(abschluss) {
      world.err(`${progress.clear()}${formatEnde(abschluss)}`)
    },
  }
}

/** One line of JSON per event, as schemas/ausgabe/ereignis.schema.json says. */
function events(world: Surroundings): Reporter {
  const started = world.now().getTime()
  const emit = (ereignis: string, data: object): void => {
    const sekunden = (world.now().getTime() - started) / 1000
    world.err(`${JSON.stringify({ version: 1, ereignis, zeit: sekunden, ...data })}\n`)
  }
  return {
    begin(profile) {
      emit('beginn', { profile })
    },
    browser({ name, version }) {
      emit('browser', { name, fassung: version })
    },
    step(profil, schritt) {
      emit('schritt', { profil, schritt })
    },
    result(result) {
      emit('profil', { profil: result })
    },
    note(text) {
      emit('hinweis', { text })
    },
    end({ results, sekunden, abgebrochen }) {
      const fertig = results.filter(({ ergebnis }) => ergebnis === 'fertig').length
      emit('ende', { fertig, profile: results.length, sekunden, abgebrochen })
    },
  }
}
