/** Part of the area of an old Planungsraum that lies in a new one. */
export interface Gewicht {
  /** Key of the Planungsraum of the LOR 2021. */
  readonly planungsraum: string
  /** Share of the old area: greater than 0, at most 1. */
  readonly gewicht: number
}

/** Area weights from the LOR 2006 to the LOR 2021, by key of the old Planungsraum. Not official. */
export type Umrechnung = ReadonlyMap<string, readonly Gewicht[]>

/**
 * Converted figures of Räume whose inhabitants were missed by more than this share where both are
 * known are not shown. Nine in ten Bezirksregionen are below 3 %.
 */
export const hoechsterUmrechnungsfehler = 0.05
