import type { Raum } from '../model/raum.ts'
import type { Gleichung } from './summensystem.ts'

/** A sum with words for it. */
export interface BenannteGleichung extends Gleichung {
  /** Behind „der Summe“: „„Insgesamt“ der Spalte „Hilfen““, „für Adlershof“. */
  readonly name: string
  /** `raeume`: a Raum and those within; `gleicher_raum`: one within it is all of it. */
  readonly art: 'tabelle' | 'raeume' | 'gleicher_raum'
}

/** A Raum is the sum of those within; where there is only one, they are the same. */
export function toRaumgleichung(
  raum: Raum | undefined,
  innen: readonly Raum[],
  gleichung: Gleichung,
): BenannteGleichung {
  const name = raum?.name ?? ''
  const [only] = innen
  return innen.length === 1 && only
    ? { ...gleichung, art: 'gleicher_raum', name: `für ${name}, das nur aus ${only.name} besteht` }
    : { ...gleichung, art: 'raeume', name: `für ${name}` }
}
