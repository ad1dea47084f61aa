import type { Indikator } from '../generated/source-types.ts'

export type Einheit = Indikator['einheit']

/** What a quotient of counts is multiplied by to be in its unit. */
export const faktoren: Readonly<Record<Einheit, number>> = {
  anzahl: 1,
  personen: 1,
  prozent: 100,
  prozentpunkte: 100,
  je_100: 100,
  je_1000: 1000,
  je_100000: 100_000,
  m2: 1,
  m2_je_ew: 1,
  ha: 1,
  ew_je_ha: 1,
  ew_je_km2: 1,
  euro: 1,
  euro_je_m2: 1,
  jahre: 1,
  index: 1,
  klasse: 1,
}

const bestaende: ReadonlySet<Einheit> = new Set<Einheit>(['anzahl', 'personen', 'm2', 'ha'])

/** Whether figures are counts: they change in percent, and are not compared between Räume. */
export function isBestand(einheit: Einheit): boolean {
  return bestaende.has(einheit)
}
