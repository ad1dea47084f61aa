/**
 * How a text is shown: `fliesstext` with paragraphs, lists, notes and tables, `zellentext` as one
 * paragraph in a cell, `satz` as it is, `titel` as heading or name of an entry, `angabe` as a name
 * or short remark, `zelle` in an own table.
 */
export type Textart = 'fliesstext' | 'zellentext' | 'satz' | 'titel' | 'angabe' | 'zelle'

/** Fields with texts that people write, by key; a test holds them against the schemas. */
export const textarten: Readonly<Record<string, Textart>> = {
  text: 'fliesstext',
  ist_stand: 'fliesstext',
  veraenderung: 'fliesstext',
  bewertung: 'fliesstext',
  kurzfassung: 'fliesstext',
  beschreibung: 'zellentext',
  kernergebnis: 'zellentext',
  fortschritt: 'zellentext',
  ziel: 'zellentext',
  vorspann: 'satz',
  kernaussage: 'satz',
  begruendung: 'satz',
  ausnahme: 'satz',
  wirkung: 'satz',
  antwort: 'satz',
  bemerkung: 'satz',
  alternativtext: 'satz',
  anmerkungen: 'satz',
  offene_punkte: 'satz',
  hinweis: 'satz',
  erklaerung: 'satz',
  titel: 'titel',
  title: 'titel',
  ueberschrift: 'titel',
  name: 'titel',
  objekt: 'titel',
  gebiet: 'titel',
  ansprechstelle: 'angabe',
  funktion: 'angabe',
  herausgeber: 'angabe',
  organisationseinheit: 'angabe',
  koordination: 'angabe',
  redaktion: 'angabe',
  bearbeitung_extern: 'angabe',
  druck: 'angabe',
  namensnennung: 'angabe',
  rechte: 'angabe',
  quelle_gremium: 'angabe',
  traeger: 'angabe',
  anlaufstelle: 'angabe',
  entscheidung: 'angabe',
  turnus: 'angabe',
  zeitraum: 'angabe',
  zielgruppen: 'angabe',
  beteiligte: 'angabe',
  programm: 'angabe',
  begriff: 'angabe',
  zeilen: 'zelle',
}

/** Texts of no one's wording: keys, paths, choices of the schema that happen to be free text. */
export const keineTexte: ReadonlySet<string> = new Set([
  'abkuerzung',
  'id',
  'einheit',
  'gruppe',
  'strasse',
  'ort',
  'version',
  'stelle',
  'regel',
])
