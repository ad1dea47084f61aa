import type { Ebene, Raum, Raumliste } from './raum.ts'

/** The Räume of a level that figures of a Stand must have: those that were cut out later are left out. */
export function erwarteteRaeume(raeume: Raumliste, ebene: Ebene, stand: string): readonly Raum[] {
  return raeume.aufEbene(ebene).filter(({ gueltig_ab = '' }) => gueltig_ab <= stand)
}
