import { toDeutschesDatum } from './datum.ts'
import { lizenzen } from './lizenzen.ts'

/** What all kinds of the Einwohnerregisterstatistik share. */
export const einwohnerregister = {
  herausgeber: 'Amt für Statistik Berlin-Brandenburg',
  herausgeber_kurz: 'AfS',
  lizenz: 'cc-by-3.0-de',
  lizenzAngabe: lizenzen['cc-by-3.0-de'],
  seite: 'https://www.statistik-berlin-brandenburg.de/a-i-16-hj',
  einheit: 'Personen',
  /** The published tables have no 1 and no 2: the Amt für Statistik has changed them before. */
  geheimhaltung: { vorab_geschuetzt: true },
} as const

/**
 * Attribution as the Amt für Statistik asks for it: statistics, Stand, licence.
 * Source: terms of use of the Amt für Statistik Berlin-Brandenburg.
 */
export function toNamensnennung(statistik: string, staende: readonly string[]): string {
  const [first = '', last = first] = [staende[0], staende.at(-1)]
  const span =
    first === last
      ? `Stand ${toDeutschesDatum(first)}`
      : `Stände ${toDeutschesDatum(first)} bis ${toDeutschesDatum(last)}`
  return `Datenquelle: Amt für Statistik Berlin-Brandenburg, ${statistik}, ${span}, CC BY 3.0 DE`
}

/** Last day of a half-year: `2024`, `02` → `2024-12-31`; undefined for other numbers. */
export function toHalbjahresende(jahr: string, halbjahr: string): string | undefined {
  if (halbjahr === '01') return `${jahr}-06-30`
  if (halbjahr === '02') return `${jahr}-12-31`
  return undefined
}
