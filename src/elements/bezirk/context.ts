import type { Geometrie } from '../../model/geometrie.ts'
import type { Profilkopf } from '../../model/profil.ts'
import type { Raum } from '../../model/raum.ts'
import { berlin } from '../../model/raum.ts'
import type { Werteauskunft } from '../../model/vergleich.ts'

/** Everything a part of the Bezirksvergleich may ask. */
export interface BezirkContext {
  readonly auskunft: Werteauskunft
  readonly geometrie: Geometrie
  readonly bezirk: Raum
  readonly berlin: Raum
  /** All Bezirksregionen of the Bezirk, in the order of their keys, also those without a profile. */
  readonly regionen: readonly Raum[]
  readonly kopf: Pick<Profilkopf, 'datenstand'>
}

/** @throws RangeError if the LOR list has no such Bezirk. */
export function createBezirkContext(
  bezirk: string,
  given: Pick<BezirkContext, 'auskunft' | 'geometrie' | 'kopf'>,
): BezirkContext {
  const { raeume } = given.auskunft
  const raumOf = (id: string): Raum => {
    const raum = raeume.get(id)
    if (!raum) throw new RangeError(`Den Raum ${id} gibt es nicht.`)
    return raum
  }
  return {
    ...given,
    bezirk: raumOf(bezirk),
    berlin: raumOf(berlin),
    regionen: raeume.innerhalb(bezirk, 'bezirksregion'),
  }
}

/**
 * The number of a Bezirksregion on every map and in every list: the last two digits of its key,
 * which count through the Bezirk.
 */
export function nummerOf({ id }: Pick<Raum, 'id'>): string {
  return id.slice(-2)
}
