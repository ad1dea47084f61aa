/** Where a browser comes from, in the order in which they are tried. */
export type Origin = 'set' | 'puppeteer' | 'packaged' | 'installed'

/** The browser that prints: for the log, the manifest and `bzrp doctor`. */
export interface BrowserInfo {
  /** As people call it: `Google Chrome`. */
  readonly name: string
  /** As it reports it: `143.0.7499.0`. */
  readonly version: string
  /** The file that was started. */
  readonly path: string
  readonly origin: Origin
  /** Whether Chromium's sandbox is on. */
  readonly sandbox: boolean
  /** What the person should know about this start: German sentences, often none. */
  readonly notes: readonly string[]
}
