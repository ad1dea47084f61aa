import type { DatenEinrichtung } from '../../model/datensatz.ts'

type Art = DatenEinrichtung['art']

/** Columns that count schools by kind. */
export const schulspalten = [
  { name: 'grundschulen', titel: 'Grundschulen' },
  { name: 'sekundarschulen', titel: 'Integrierte Sekundarschulen' },
  { name: 'gymnasien', titel: 'Gymnasien' },
  { name: 'gemeinschaftsschulen', titel: 'Gemeinschaftsschulen' },
  {
    name: 'foerderschulen',
    titel: 'Schulen mit sonderpädagogischem Förderschwerpunkt',
  },
  { name: 'berufliche_schulen', titel: 'Berufliche Schulen' },
  {
    name: 'weitere_schulen',
    titel: 'Weitere Schulen',
    beschreibung: 'Freie Waldorfschulen und Schulen mit mehreren Schularten.',
  },
] as const

type Schulspalte = (typeof schulspalten)[number]['name']

/** A kind of school in the words of the source. */
export interface Schulart {
  readonly art: Art
  readonly spalte: Schulspalte
}

const foerderschule: Schulart = { art: 'foerderzentrum', spalte: 'foerderschulen' }
const berufliche: Schulart = { art: 'berufsschule', spalte: 'berufliche_schulen' }

/**
 * Kinds of schools of the Geoportal. Public and private schools of a kind count together; whose
 * school it is stands in the list. „Privatschule“ is a kind only where there is no other.
 */
export const schularten: ReadonlyMap<string, Schulart> = new Map<string, Schulart>([
  ['Grundschule', { art: 'grundschule', spalte: 'grundschulen' }],
  ['Integrierte Sekundarschule', { art: 'iss', spalte: 'sekundarschulen' }],
  ['Gymnasium', { art: 'gymnasium', spalte: 'gymnasien' }],
  ['Gemeinschaftsschule', { art: 'gemeinschaftsschule', spalte: 'gemeinschaftsschulen' }],
  ['Förderschwerp. "Lernen"', foerderschule],
  ['Förderschwerp. "Geistige Entwicklung"', foerderschule],
  ['Förderschwerp. "Lernen"u."Geistige Entwickl."', foerderschule],
  ['Förderschwerp. einschl. beruflichem Teil', foerderschule],
  ['Übrige Förderschwerpunkte', foerderschule],
  ['Berufsschule', berufliche],
  ['Berufsschule mit sonderpäd. Aufgaben', berufliche],
  ['Berufsfachschule', berufliche],
  ['Fachschule', berufliche],
  ['Oberstufenzentrum', berufliche],
  ['Kombinierte berufliche Schule', berufliche],
  ['Freie Waldorfschule', { art: 'privatschule', spalte: 'weitere_schulen' }],
  ['Kombinierte allgemein bildende Schule', { art: 'privatschule', spalte: 'weitere_schulen' }],
  ['Kombinierte allg./berufl. Schule', { art: 'sonstige', spalte: 'weitere_schulen' }],
])
