import type { Ebene } from './raum.ts'

/**
 * Why a figure is there, or is not, with the official sign.
 * Source: Zeichenerklärung of the Amt für Statistik Berlin-Brandenburg.
 */
export const wertStatus = {
  vorhanden: { zeichen: '', bedeutung: '', traegtWert: true },
  nichts_vorhanden: { zeichen: '–', bedeutung: 'nichts vorhanden', traegtWert: false },
  unter_darstellungsgrenze: {
    zeichen: '0',
    bedeutung: 'weniger als die Hälfte der letzten gezeigten Stelle',
    traegtWert: true,
  },
  eingeschraenkt: { zeichen: '( )', bedeutung: 'Aussagewert eingeschränkt', traegtWert: true },
  unsicher: { zeichen: '/', bedeutung: 'Zahlenwert nicht sicher genug', traegtWert: false },
  geheim: { zeichen: '•', bedeutung: 'Zahlenwert geheim zu halten', traegtWert: false },
  nicht_sinnvoll: { zeichen: 'x', bedeutung: 'Aussage nicht sinnvoll', traegtWert: false },
  faellt_spaeter_an: { zeichen: '…', bedeutung: 'Angabe fällt später an', traegtWert: false },
  vorlaeufig: { zeichen: 'p', bedeutung: 'vorläufige Zahl', traegtWert: true },
  berichtigt: { zeichen: 'r', bedeutung: 'berichtigte Zahl', traegtWert: true },
  geschaetzt: { zeichen: 's', bedeutung: 'geschätzte Zahl', traegtWert: true },
  keine_angabe: { zeichen: '•', bedeutung: 'Zahlenwert unbekannt', traegtWert: false },
} as const satisfies Record<string, { zeichen: string; bedeutung: string; traegtWert: boolean }>

export type WertStatus = keyof typeof wertStatus

/** One figure of one Raum at one Stand. Never rounded: rounding happens where it is shown. */
export interface Wert {
  readonly indikator: string
  readonly raum: string
  readonly ebene: Ebene
  /** ISO date. */
  readonly stand: string
  /** In the unit of the Indikator; null exactly if the status carries none. */
  readonly wert: number | null
  /** The counted part; null for figures that were delivered as a rate. */
  readonly abs: number | null
  /** What it is divided by; null for counts. */
  readonly nenner: number | null
  /** Id of the Datensatz of the Nenner and its Stand, where it is another one: a source too; else null. */
  readonly nenner_datensatz: string | null
  readonly nenner_stand: string | null
  /** True for a value that was delivered ready-made and not divided here. */
  readonly geliefert: boolean
  readonly status: WertStatus
  /** Id of the Datensatz it was computed from; empty if none has it. */
  readonly datensatz: string
  /** True if counts of the LOR 2006 were carried over to the LOR 2021 by area weights. */
  readonly umgerechnet: boolean
  /**
   * How far the converted inhabitants of this Raum are from the counted ones where both are known,
   * as a share (0.012 = 1.2 %); null if nothing was converted or nobody knows. Too far: no value.
   */
  readonly umrechnungsfehler: number | null
}
