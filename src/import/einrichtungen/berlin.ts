import type { Satz } from '../befund.ts'
import type { Punkt } from './projektion.ts'

/** Berlin with some Brandenburg around it, in degrees: points elsewhere are damaged. */
export function isNearBerlin([lon, lat]: Punkt): boolean {
  return lon > 12.8 && lon < 14 && lat > 52.1 && lat < 52.9
}

/** What is said of such points. */
export const farFromBerlin: Satz = {
  code: 'lage-unmoeglich',
  message: 'Dieser Punkt liegt weit außerhalb Berlins.',
  hint: 'Prüfen, ob die Koordinaten vertauscht, beschädigt oder in einem anderen System angegeben sind.',
}
