import type { Diagnostic } from '../diagnostics/diagnostic.ts'
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
}

/** One kind of official source: recognises its files and says what would be written. Writes nothing. */
export type Einspielung = (eingaben: readonly Eingabe[], umgebung: Umgebung) => Entwurf

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
