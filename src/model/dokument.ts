/**
 * A paper besides the profiles: a status report, a comparison, papers for a session. Written once,
 * printed as text, Markdown, HTML and PDF.
 */
export interface Dokument {
  readonly titel: string
  readonly untertitel: string | null
  readonly bloecke: readonly Block[]
}

export type Block =
  | { readonly art: 'ueberschrift'; readonly ebene: 2 | 3 | 4; readonly text: string }
  | { readonly art: 'absatz'; readonly text: string }
  | { readonly art: 'liste'; readonly punkte: readonly string[] }
  | TabellenBlock
  | { readonly art: 'wortvergleich'; readonly stelle: string; readonly teile: readonly Wortteil[] }
  | {
      readonly art: 'verweise'
      readonly verweise: readonly { readonly text: string; readonly ziel: string }[]
    }

export interface TabellenBlock {
  readonly art: 'tabelle'
  readonly titel: string
  readonly kopf: readonly string[]
  readonly zeilen: readonly (readonly string[])[]
  /** Indices of the columns of numbers. */
  readonly zahlen: readonly number[]
}

/** A run of words that both have, that is new, or that is gone. */
export interface Wortteil {
  readonly art: 'gleich' | 'neu' | 'weg'
  readonly text: string
}

/** A table; without rows it is nothing. */
export function tabelle(
  titel: string,
  kopf: readonly string[],
  zeilen: readonly (readonly string[])[],
  zahlen: readonly number[] = [],
): readonly TabellenBlock[] {
  return zeilen.length === 0 ? [] : [{ art: 'tabelle', titel, kopf, zeilen, zahlen }]
}
