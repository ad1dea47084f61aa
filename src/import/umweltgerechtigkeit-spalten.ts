import type { Wertspalte } from './werte.ts'

/** A column of the Umweltatlas. */
export interface Umweltspalte extends Wertspalte {
  readonly beschreibung?: string
}

const rating = (name: string, titel: string): Umweltspalte => ({
  quelle: name,
  name,
  titel,
  beschreibung: 'Klasse: 1 gut, 2 mittel, 3 schlecht; „x“ nicht bewertet.',
  bereich: { werte: [1, 2, 3] },
  fehlzeichen: { '0': 'nicht_sinnvoll' },
})

/** The five Kernindikatoren: 1 good to 3 bad. */
export const bewertungen: readonly Umweltspalte[] = [
  rating('laerm', 'Lärmbelastung'),
  rating('luft', 'Luftbelastung'),
  rating('thermisch', 'Thermische Belastung'),
  rating('gruen', 'Grünversorgung'),
  rating('sozial', 'Soziale Benachteiligung'),
]

/** All columns that are taken over. */
export const umweltspalten: readonly Umweltspalte[] = [
  ...bewertungen,
  {
    quelle: 'mehrfachbelastung',
    name: 'mehrfachbelastung',
    titel: 'Mehrfachbelastung',
    beschreibung: 'In wie vielen der fünf Kernindikatoren der Planungsraum Klasse 3 hat.',
    bereich: { werte: [0, 1, 2, 3, 4, 5] },
  },
  {
    quelle: 'einwohnerdichte',
    name: 'einwohnerdichte',
    titel: 'Einwohnerdichte (Klasse)',
    beschreibung: 'Klasse: 1 gering, 2 mittel, 3 hoch.',
    bereich: { werte: [1, 2, 3] },
  },
]
