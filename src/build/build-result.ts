/** What a build can make of each profile; a short form comes as page and PDF. */
export const ausgabeformate = ['html', 'pdf', 'kurzprofil', 'datenblatt'] as const
export type Ausgabeformat = (typeof ausgabeformate)[number]

/** What it makes if nobody asks for anything else. */
export const uebliche = ['html', 'pdf'] as const satisfies readonly Ausgabeformat[]

/** Whether any of these formats is printed. */
export function needsPrinter(formate: readonly Ausgabeformat[]): boolean {
  return formate.some((format) => format !== 'html')
}

/** How long the steps of one profile took, in seconds. */
export interface Dauer {
  /** Figures, texts, charts, page. */
  readonly setzen: number
  readonly drucken: number
  readonly schreiben: number
}

/** How one profile came out. */
export interface BuildResult {
  /** Name of the output folder: `092007-adlershof`. */
  readonly name: string
  /**
   * `fertig`: written. `aktuell`: nothing to do. `befunde`: findings of level error, nothing
   * written. `gescheitert`: it could not be set or printed, nothing written. `ausgelassen`: the
   * build ended before.
   */
  readonly ergebnis: 'fertig' | 'aktuell' | 'befunde' | 'gescheitert' | 'ausgelassen'
  /** Files written, relative to its output folder; empty unless finished. */
  readonly dateien: readonly string[]
  /** Why it failed, in one sentence. */
  readonly grund: string | null
  /** If it failed by a bug of bzrp: what helps to find it. */
  readonly programmfehler: string | null
  readonly sekunden: number
  /** Only of those that were worked on. */
  readonly dauer: Dauer | null
}
