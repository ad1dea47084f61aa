import type { LizenzenDatei } from '../generated/source-types.ts'
import type { Geometrie } from '../model/geometrie.ts'
import type { Profil } from '../model/profil.ts'
import { isEntwurf } from '../model/profil.ts'
import type { Ebene, Raum } from '../model/raum.ts'
import { berlin } from '../model/raum.ts'
import type { Werteauskunft } from '../model/vergleich.ts'

/** What is handed in from outside, besides the profile. */
export interface InhaltContext {
  readonly auskunft: Werteauskunft
  readonly geometrie: Geometrie
  readonly lizenzen: LizenzenDatei
}

/** Everything an element may ask. */
export interface ElementContext extends InhaltContext {
  readonly profil: Profil
  readonly region: Raum
  readonly bezirk: Raum
  readonly berlin: Raum
  /** Planungsräume of the region, in the order of their keys. */
  readonly planungsraeume: readonly Raum[]
  /** Open points and missing contributions are shown in drafts only. */
  readonly entwurf: boolean
}

/** @throws RangeError if the LOR list knows the region but not what lies above it. */
export function createElementContext(profil: Profil, given: InhaltContext): ElementContext {
  const { raeume } = given.auskunft
  const above = (ebene: Ebene): Raum => {
    const raum = ebene === 'berlin' ? raeume.get(berlin) : raeume.ueber(profil.raum.id, ebene)
    if (!raum) throw new RangeError(`Über ${profil.raum.id} fehlt der Raum der Ebene ${ebene}.`)
    return raum
  }
  return {
    ...given,
    profil,
    region: profil.raum,
    bezirk: above('bezirk'),
    berlin: above('berlin'),
    planungsraeume: raeume.innerhalb(profil.raum.id, 'planungsraum'),
    entwurf: isEntwurf(profil.kopf.status),
  }
}

/** Region, Bezirk, Berlin with the sign and name they have in every chart. */
export function vergleichsraeume({ region, bezirk, berlin: stadt }: ElementContext) {
  return [
    { rolle: 'region', raum: region, name: region.name },
    { rolle: 'bezirk', raum: bezirk, name: 'Bezirk' },
    { rolle: 'berlin', raum: stadt, name: stadt.name },
  ] as const
}
