import type { Flaeche, Flaechen } from './diagramm.ts'
import type { Ebene } from './raum.ts'

/** Areas of one Gebietsstand in WGS84; outer rings clockwise, as d3-geo expects on the sphere. */
export interface Geometrie {
  /** @throws RangeError if the list has no such area. */
  flaeche(id: string): Flaeche
  ebene(ebene: Exclude<Ebene, 'berlin'>): Flaechen
}
