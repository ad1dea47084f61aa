import type { Severity } from '../diagnostics/diagnostic.ts'
import { shorten } from '../diagnostics/safe-text.ts'

/** What is wrong with a YAML file at one place, and what to do. */
export interface Finding {
  /** Without the prefix `yaml/`. */
  readonly code: string
  readonly severity?: Severity
  readonly message: string
  readonly hint: string
}

/** Takes a finding for the text from `start` to before `end`. */
export type Report = (start: number, end: number, finding: Finding) => void

export const quoteAll = 'Setzen Sie den ganzen Text in gerade Anführungszeichen: "…".'

const thousands = (value: number): string => value.toLocaleString('de-DE')

/** Findings about what YAML could do and sources must not. */
export const structureMessages = {
  anchor: (source: string): Finding => ({
    code: 'anker',
    message: `„${shorten(source, 40)}“ beginnt mit &: damit setzt YAML eine Marke (Anker), die bzrp nicht zulässt.`,
    hint: `Löschen Sie die Marke. Gehört & zum Text: ${quoteAll}`,
  }),
  alias: (source: string): Finding => ({
    code: 'verweis',
    message: `„${shorten(source, 40)}“ beginnt mit *: damit verweist YAML auf eine andere Stelle, was bzrp nicht zulässt.`,
    hint: /^\*[\w-]+$/.test(source)
      ? `Schreiben Sie den Inhalt an dieser Stelle aus. Gehört * zum Text: ${quoteAll}`
      : quoteAll,
  }),
  tag: (source: string): Finding => ({
    code: 'typangabe',
    message: `„${shorten(source, 40)}“ beginnt mit !: damit gibt YAML einen Datentyp an, was bzrp nicht zulässt.`,
    hint: /^!!|\//.test(source)
      ? 'Löschen Sie die Typangabe: bzrp weiß, welche Angabe ein Text und welche eine Zahl ist.'
      : quoteAll,
  }),
  directive: (source: string): Finding => ({
    code: 'anweisung',
    message: `Die Zeile „${shorten(source, 40)}“ ist eine Anweisung an das Leseprogramm, die bzrp nicht zulässt.`,
    hint: 'Löschen Sie die Zeile.',
  }),
  secondDocument: {
    code: 'zweites-dokument',
    message: 'Hier beginnt ein zweites Dokument; eine Datei darf nur eines enthalten.',
    hint: 'Löschen Sie die Zeile „---“ oder legen Sie den Rest in einer eigenen Datei ab.',
  },
  depth: {
    code: 'zu-tief',
    message: 'Die Angaben sind hier tiefer als 32 Ebenen ineinander geschachtelt.',
    hint: 'Prüfen Sie Klammern und Einrückungen: so tief ist keine Angabe vorgesehen.',
  },
  nodes: {
    code: 'zu-viele-angaben',
    message: 'Die Datei enthält mehr als 50.000 Angaben.',
    hint: 'Legen Sie große Tabellen als CSV-Datei ab.',
  },
  scalar: (length: number): Finding => ({
    code: 'text-zu-lang',
    message: `Dieser Text ist mit ${thousands(length)} Zeichen zu lang: höchstens 100.000.`,
    hint: 'Teilen Sie den Text auf.',
  }),
  openQuote: (quote: string): Finding => ({
    code: 'anfuehrungszeichen-offen',
    message: `Das Anführungszeichen ${quote} wird bis zum Ende der Datei nicht geschlossen.`,
    hint: `Setzen Sie ${quote} an das Ende dieses Textes.`,
  }),
  noBlank: (name: string): Finding => ({
    code: 'leerzeichen-fehlt',
    message: `Nach „${name}:“ fehlt ein Leerzeichen.`,
    hint: `Schreiben Sie „${name}: “ und dann den Wert.`,
  }),
  wrongBlank: (name: string): Finding => ({
    code: 'geschuetztes-leerzeichen',
    message: `Nach „${name}:“ steht ein geschütztes Leerzeichen statt eines normalen; YAML erkennt das Feld nicht.`,
    hint: 'Löschen Sie das Leerzeichen und tippen Sie es neu (am Mac ohne gedrückte Wahltaste).',
  }),
  comment: (comment: string): Finding => ({
    code: 'kommentar-im-text',
    severity: 'warning',
    message: `Ab „${shorten(comment, 40)}“ ist die Zeile ein Kommentar und erscheint nicht im Profil.`,
    hint: `Gehört es zum Text: ${quoteAll} Ist es ein Kommentar: Leerzeichen nach #.`,
  }),
} as const

/** Findings about the fields of a file that is YAML. */
export const contentMessages = {
  duplicate: (name: string, first: number, second: number): Finding => ({
    code: 'doppelter-schluessel',
    message: `Das Feld „${shorten(name, 60)}“ steht zweimal: in Zeile ${first} und in Zeile ${second}.`,
    hint: 'Löschen Sie eines von beiden oder führen Sie beide zusammen.',
  }),
  forbiddenKey: (name: string): Finding => ({
    code: 'unzulaessiger-schluessel',
    message: `„${name}“ ist als Name eines Feldes nicht zulässig.`,
    hint: 'Löschen Sie das Feld.',
  }),
  empty: {
    code: 'leere-datei',
    message: 'Die Datei ist leer.',
    hint: 'Tragen Sie die Angaben ein oder löschen Sie die Datei.',
  },
  unreadable: {
    code: 'unlesbar',
    message: 'Die Datei kann nicht als YAML gelesen werden.',
    hint: 'Vergleichen Sie die Schreibweise mit einer anderen Datei des Profils.',
  },
} as const
