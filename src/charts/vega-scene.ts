import * as vega from 'vega'
import { compile } from 'vega-lite'
import type { TopLevelSpec } from 'vega-lite'
import type { Schrift } from './text-metrics.ts'
import { textMetrics } from './vega-parts.ts'

/** What a kind of chart hands to its Vega-Lite specification: rows by name, and named values. */
export interface Szenendaten {
  readonly breite: number
  readonly hoehe: number
  readonly daten: Readonly<Record<string, readonly object[]>>
  readonly signale: Readonly<Record<string, unknown>>
}

/** A mark of the scene that Vega computed: groups hold further marks, the rest is drawn. */
export interface Szenenmarke {
  readonly marktype: string
  readonly items: readonly Szenenelement[]
}

/** Position and look of one drawn thing; which fields there are depends on the mark. */
export interface Szenenelement {
  readonly x?: number
  readonly y?: number
  readonly items?: readonly Szenenmarke[]
  readonly mark?: Szenenmarke
  readonly [property: string]: unknown
}

/** Specifications of Vega-Lite, run. */
export interface Szenerie {
  /**
   * Runs a specification over data; each is compiled once and used again.
   * @throws Zeichenfehler if Vega warns of anything: a chart is right or it is not drawn.
   */
  build(art: string, spec: TopLevelSpec, daten: Szenendaten): Szenenmarke
  /**
   * Compiles a specification of its own, to be run more than once in different sizes.
   * @throws Zeichenfehler as above, here or when it runs.
   */
  prepare(art: string, spec: TopLevelSpec): (daten: Szenendaten) => Szenenmarke
}

/** A chart that Vega could not draw without a warning: a bug in one of our specifications. */
export class Zeichenfehler extends Error {
  readonly art: string
  /** What Vega said, in its words. */
  readonly gruende: readonly string[]

  constructor(art: string, gruende: readonly string[]) {
    super(`Ein Diagramm der Art „${art}“ lässt sich nicht zeichnen: ${gruende.join('; ')}`)
    this.name = 'Zeichenfehler'
    this.art = art
    this.gruende = gruende
  }
}

/** Vega-Lite without browser, network and files; text is as wide as the embedded font says. */
export function createSzenerie(schrift: Schrift): Szenerie {
  const compiled = new Map<string, (daten: Szenendaten) => Szenenmarke>()
  const prepare: Szenerie['prepare'] = (art, spec) => {
    const problems: string[] = []
    const logger = createLogger(problems)
    const runtime = vega.parse(compile(spec, { logger }).spec)
    return (daten) => {
      const root = withMetrics(schrift, () =>
        run(runtime, daten, { logger, loader: createLoader(problems) }),
      )
      if (problems.length > 0 || root === undefined)
        throw new Zeichenfehler(art, problems.length > 0 ? problems : ['no scene'])
      return root
    }
  }
  return {
    prepare,
    build(art, spec, daten) {
      const ready = compiled.get(art) ?? prepare(art, spec)
      const root = ready(daten)
      compiled.set(art, ready)
      return root
    },
  }
}

function run(
  runtime: vega.Runtime,
  { breite, hoehe, daten, signale }: Szenendaten,
  surroundings: { readonly logger: vega.LoggerInterface; readonly loader: vega.Loader },
): Szenenmarke | undefined {
  const view = new vega.View(runtime, { renderer: 'none', ...surroundings })
  view.width(breite).height(hoehe)
  for (const [name, value] of Object.entries(signale)) view.signal(name, value)
  // Vega marks the rows it is given: it gets copies.
  for (const [name, rows] of Object.entries(daten))
    view.data(
      name,
      rows.map((row) => ({ ...row })),
    )
  // Nothing is loaded, so that everything is done when this returns.
  view.run()
  const root = (view.scenegraph() as unknown as { root?: Szenenmarke }).root
  view.finalize()
  return root
}

/** Vega keeps its text metrics in one place for all: they are ours only while we draw. */
function withMetrics<T>(schrift: Schrift, work: () => T): T {
  const before = textMetrics.width
  textMetrics.width = (item, text) => {
    const gewicht = item.fontWeight === 'bold' || Number(item.fontWeight) >= 600 ? 600 : 400
    const width = schrift.measure(toText(text), item.fontSize ?? 11, gewicht)
    return item.limit !== undefined && item.limit > 0 ? Math.min(width, item.limit) : width
  }
  try {
    return work()
  } finally {
    textMetrics.width = before
  }
}

function toText(text: unknown): string {
  return typeof text === 'string' || typeof text === 'number' ? String(text).trim() : ''
}

/**
 * No chart may read a file or the network: an attempt is a problem like a warning. A link is
 * emptied instead, as a refusal would go uncaught.
 */
function createLoader(problems: string[]): vega.Loader {
  const refuse = (address: string): Promise<never> => {
    problems.push(`Loading is not allowed: ${address}`)
    return Promise.reject(new Error('Loading is not allowed.'))
  }
  return {
    load: refuse,
    http: refuse,
    file: refuse,
    sanitize: () => Promise.resolve({ href: '' }),
    options: {},
  } as unknown as vega.Loader
}

function createLogger(problems: string[]): vega.LoggerInterface {
  const note = (...messages: readonly unknown[]): void => {
    problems.push(messages.map(String).join(' '))
  }
  const logger = {
    // Asked for the level, Vega wants a number; told one, the logger.
    level: (value?: number) => (value === undefined ? 1 : logger),
    error: (...messages: readonly unknown[]) => (note(...messages), logger),
    warn: (...messages: readonly unknown[]) => (note(...messages), logger),
    info: () => logger,
    debug: () => logger,
  } as vega.LoggerInterface
  return logger
}
