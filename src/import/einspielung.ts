import type { DataPath } from '../diagnostics/data-path.ts'
import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts'
import type { EinspielungDatei, Indikator } from '../generated/source-types.ts'
import type { Gebietsstand, Raumliste } from '../model/raum.ts'

/** A file handed to an import. */
export interface Eingabe {
  /** As named on the command line. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** What an import may ask about the workspace it writes to. */
export interface Umgebung {
  /** @throws UserError if the list has not been imported yet. */
  raumliste(gebietsstand: Gebietsstand): Raumliste
  /**
   * Text of a file the import builds on, by its path in the workspace: the one that lies there,
   * else the one that comes with the tool.
   */
  bestand(pfad: string): string | undefined
  /** Text of a file that lies in the workspace itself. */
  vorhanden(pfad: string): string | undefined
  /**
   * The catalogue, with what the workspace adds.
   * @throws UserError if it cannot be read.
   */
  indikatoren(): readonly Indikator[]
}

/** What a person adds to the files, because they do not say it themselves; one option each. */
export interface Angaben {
  /** ISO date as typed; not checked yet. */
  readonly stand?: string
  readonly herausgeber?: string
  /** Key of katalog/lizenzen.yaml. */
  readonly lizenz?: string
  readonly namensnennung?: string
  /** What says what the columns of a table are. */
  readonly zuordnung?: Zuordnung
}

/** A file of the schema `einspielung`, read and checked. */
export interface Zuordnung {
  readonly datei: string
  readonly text: string
  /** Undefined if there are findings of level error. */
  readonly data: EinspielungDatei | undefined
  readonly befunde: readonly Diagnostic[]
  readonly locate: (path: DataPath) => Range
}

/** One kind of official source: recognises its files and says what would be written. Writes nothing. */
export type Einspielung = (
  eingaben: readonly Eingabe[],
  umgebung: Umgebung,
  angaben: Angaben,
) => Entwurf

/** The same for a kind whose files take waiting to read, as XLSX does. */
export type AsyncEinspielung = (...call: Parameters<Einspielung>) => Promise<Entwurf>

/** What a kind makes of its files. */
export interface Entwurf {
  readonly erkannt: readonly ErkannteDatei[]
  readonly uebernommen: readonly string[]
  readonly nicht_uebernommen: readonly NichtUebernommen[]
  /** Sentences about what was found and how it is written. */
  readonly hinweise: readonly string[]
  readonly befunde: readonly Diagnostic[]
  /** Complete new contents; empty if a finding is an error. */
  readonly dateien: readonly Zieldatei[]
}

/** What was recognised in a file. */
export interface ErkannteDatei {
  readonly datei: string
  readonly zeichensatz: string
  /** Separator of the columns; null if the file is no table. */
  readonly trennzeichen: string | null
  readonly spalten: number | null
  readonly zeilen: number | null
  /** ISO date. */
  readonly stand: string | null
  readonly gebietsstand: Gebietsstand | null
}

export interface NichtUebernommen {
  readonly spalten: readonly string[]
  readonly grund: string
}

/** A file to be written. */
export interface Zieldatei {
  /** Relative to the workspace, with `/`. */
  readonly pfad: string
  readonly inhalt: string
  /** How many leading columns of a CSV name its rows; 0 if the file is no table. */
  readonly schluesselspalten: number
}

/** Nothing is written and nothing was recognised but the findings. */
export function onlyBefunde(
  befunde: readonly Diagnostic[],
  erkannt: readonly ErkannteDatei[] = [],
): Entwurf {
  return { erkannt, uebernommen: [], nicht_uebernommen: [], hinweise: [], befunde, dateien: [] }
}
