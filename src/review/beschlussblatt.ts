import type { Entscheider, Ergebnis } from '../model/gremien.ts'
import { ergebnisWorte } from '../model/gremien.ts'
import type { Aenderungswunsch } from '../generated/source-types.ts'

/** First cell of what a decision sheet says about itself. */
export const blattformat = 'bzrp-beschlussblatt/1'

/** The sheets that are read back, by name, with the heads of their columns. */
export const blaetter = {
  sitzung: {
    name: 'Sitzung',
    /** Row of the heads; above it stands what the whole is about. */
    kopfzeile: 8,
    spalten: [
      'Schlüssel',
      'Bezirksregion',
      'Ausgabe',
      'Version',
      'zu entscheiden',
      'Ergebnis für alle Abschnitte',
      'Auflagen (je Zeile eine)',
      'Nummer',
      'Protokoll',
    ],
    eingabe: [6, 7, 8, 9],
  },
  abschnitte: {
    name: 'Abschnitte',
    kopfzeile: 1,
    spalten: [
      'Schlüssel',
      'Bezirksregion',
      'Abschnitt',
      'Titel',
      'Beiträge',
      'Anlass',
      'Ergebnis, wenn anders',
      'Auflage zu diesem Abschnitt',
      'Prüfsumme',
    ],
    eingabe: [7, 8],
  },
  wuensche: {
    name: 'Änderungswünsche',
    kopfzeile: 1,
    spalten: ['Schlüssel', 'Kennung', 'Abschnitt', 'von', 'Art', 'Wunsch', 'Status', 'Antwort'],
    eingabe: [1, 3, 4, 5, 6, 7, 8],
  },
} as const

/** Rows of the sheet „Sitzung“ that say what the whole is about, with the value in column B. */
export const angabenzeilen = { format: 2, bezirk: 3, gremium: 4, datum: 5 } as const

export const artworte: Readonly<Record<NonNullable<Aenderungswunsch['art']>, string>> = {
  fachlich: 'fachlich',
  redaktionell: 'redaktionell',
  daten: 'Daten',
  rechtlich: 'rechtlich',
}

export const wunschstatusworte: Readonly<Record<Aenderungswunsch['status'], string>> = {
  offen: 'offen',
  uebernommen: 'übernommen',
  teilweise: 'teilweise übernommen',
  abgelehnt: 'abgelehnt',
}

/** What the Gremium may decide, in the words of the sheet. */
export function ergebnisliste({ ergebnisse }: Entscheider): readonly string[] {
  return ergebnisse.map((ergebnis) => ergebnisWorte[ergebnis])
}

/** A filled-in decision sheet: what people wrote, and for what it was printed. */
export interface Blattinhalt {
  readonly gremium: string
  /** ISO date of the meeting. */
  readonly datum: string
  readonly profile: readonly Profilzeile[]
}

export interface Profilzeile {
  readonly raum: string
  readonly ausgabe: number
  readonly version: string
  /** For every Abschnitt without a result of its own; null for none. */
  readonly ergebnis: Ergebnis | null
  readonly auflagen: readonly string[]
  readonly nummer: string | null
  readonly protokoll: string | null
  readonly abschnitte: readonly Abschnittszeile[]
  readonly wuensche: readonly Wunschzeile[]
}

export interface Abschnittszeile {
  readonly nr: string
  /** Hash that the sheet was printed for. */
  readonly pruefsumme: string
  readonly ergebnis: Ergebnis | null
  readonly auflage: string | null
  /** „Abschnitte!I7“: where a person finds it. */
  readonly zelle: string
}

export interface Wunschzeile {
  /** Null for a new one. */
  readonly id: string | null
  readonly abschnitt: string
  /** Key of an Amt. */
  readonly von: string
  readonly art: NonNullable<Aenderungswunsch['art']>
  readonly text: string
  readonly status: Aenderungswunsch['status']
  readonly antwort: string | null
  readonly zelle: string
}
