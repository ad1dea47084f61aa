import type { NichtUebernommen } from './einspielung.ts'

/** How names of columns begin, word by word, that tell of people or how to reach them. */
const anfaenge = [
  'telefon',
  'telefax',
  'mobiltelefon',
  'ansprechp',
  'kontakt',
  'vorname',
  'nachname',
  'familienname',
  'geburts',
  'leiter',
  'schulleit',
  'einrichtungsleit',
]
const woerter = new Set(['tel', 'fax', 'handy', 'mobil', 'phone', 'mail', 'email', 'leitung'])

/** Whether a column holds personal or contact data, by its name: such data is never taken over. */
export function isPersonenbezogen(spalte: string): boolean {
  return spalte
    .toLowerCase()
    .split(/[^a-zäöüß]+/)
    .some((wort) => woerter.has(wort) || anfaenge.some((anfang) => wort.startsWith(anfang)))
}

/** Columns nobody asked for, those about people apart. */
export function explainUebrige(spalten: readonly string[]): NichtUebernommen[] {
  const personal = spalten.filter(isPersonenbezogen)
  const unknown = spalten.filter((spalte) => !isPersonenbezogen(spalte))
  return [
    ...(personal.length > 0
      ? [{ spalten: personal, grund: 'Personen- oder Kontaktdaten; sie werden nie übernommen' }]
      : []),
    ...(unknown.length > 0 ? [{ spalten: unknown, grund: 'unbekannt' }] : []),
  ]
}
