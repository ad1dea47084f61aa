import type { Origin } from '../../pdf/browser-info.ts'

/** One thing `bzrp doctor` looked at. */
export interface Pruefpunkt {
  readonly punkt: string
  readonly stand: 'ok' | 'hinweis' | 'fehlt'
  /** What was found: German, without a full stop. */
  readonly befund: string
  /** What to do: one German sentence. */
  readonly abhilfe?: string | undefined
}

/** Where a browser comes from, in the words of the report. */
export type Herkunft = 'angegeben' | 'puppeteer' | 'paket' | 'installiert'

/** The whole report, as `--json` prints it (schemas/ausgabe/doctor.schema.json). */
export interface Doctorbericht {
  readonly version: 1
  readonly werkzeug: { readonly name: 'bzrp'; readonly version: string }
  readonly system: string
  readonly ergebnis: 'ok' | 'fehlt'
  readonly punkte: readonly Pruefpunkt[]
  /** The browser that prints; null if none does. */
  readonly browser: {
    readonly name: string
    readonly version: string
    readonly pfad: string
    readonly herkunft: Herkunft
    readonly sandbox: boolean
  } | null
  /** What else could print here, in the order in which it would be tried. */
  readonly weitere_browser: readonly {
    readonly name: string
    readonly pfad: string
    readonly herkunft: Herkunft
  }[]
}

const herkuenfte: Readonly<Record<Origin, Herkunft>> = {
  set: 'angegeben',
  puppeteer: 'puppeteer',
  packaged: 'paket',
  installed: 'installiert',
}

/** The German word for where a browser comes from. */
export function toHerkunft(origin: Origin): Herkunft {
  return herkuenfte[origin]
}
