import type { EigeneQuelle, Indikator, Richtwert } from '../generated/source-types.ts'

/** German words for the values of a list: keys never reach the output. */
export type Worte<Key extends string | undefined> = Readonly<Record<NonNullable<Key>, string>>

/** Used only where the catalogue of licences does not know the key. */
export const lizenzWorte: Worte<EigeneQuelle['lizenz']> = {
  'cc-by-3.0-de': 'CC BY 3.0 DE',
  'cc-by-4.0': 'CC BY 4.0',
  'cc-by-sa-3.0-de': 'CC BY-SA 3.0 DE',
  'cc-by-sa-4.0': 'CC BY-SA 4.0',
  'dl-de-by-2.0': 'dl-de/by-2-0',
  'dl-de-zero-2.0': 'dl-de/zero-2-0',
  intern_freigegeben: 'amtsintern, freigegeben',
  intern: 'amtsintern',
  alle_rechte_vorbehalten: 'alle Rechte vorbehalten',
  zu_klaeren: 'Lizenz zu klären',
}

export const rubrikWorte: Worte<Indikator['rubrik']> = {
  bevoelkerung: 'Bevölkerung',
  wohnort: 'Merkmale als Wohnort',
  demografie: 'Demografische Struktur',
  dynamik: 'Stabilität und Dynamik',
  erwerb_armut: 'Erwerbsleben und Armutsrisiken',
  kinder_jugend: 'Entwicklungsbedingungen von Kindern und Jugendlichen',
  mss: 'Monitoring Soziale Stadtentwicklung',
  umwelt: 'Umwelt',
  sicherheit: 'Sicherheit im öffentlichen Raum',
  ergaenzend: 'Ergänzende Angaben',
}

export const raumbezugWorte: Worte<Indikator['raumbezug']> = {
  wohnort: 'am Wohnort',
  schulstandort: 'am Schulstandort',
  arbeitsort: 'am Arbeitsort',
  tatort: 'am Tatort',
  einrichtungsstandort: 'am Standort der Einrichtung',
}

export const richtwertWorte: Worte<Richtwert['art']> = {
  mindest: 'Mindestwert',
  ziel: 'Zielwert',
  grenzwert: 'Grenzwert',
  orientierung: 'Orientierungswert',
}
