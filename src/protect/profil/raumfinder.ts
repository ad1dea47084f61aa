import { fold } from '../../diagnostics/closest.ts'
import type { Raum, Raumliste } from '../../model/raum.ts'
import { berlin } from '../../model/raum.ts'
import type { Raumfinder } from '../tabelle/zahlentabelle.ts'

/** A key alone, or one of a Bezirksregion or a Planungsraum before its name. */
const schluessel = /^(?:\d{2,8}$|(?:\d{6}|\d{8})(?=\s))/

/**
 * Knows the Räume that tables of a profile speak of: by key, or by name among those of its Bezirk.
 * Where two levels share a name, the region itself goes first, then its Planungsräume.
 */
export function createRaumfinder(raeume: Raumliste, region: string): Raumfinder {
  const bezirk = raeume.ueber(region, 'bezirk')
  const byName = new Map<string, Raum>()
  const candidates = [
    raeume.get(region),
    ...raeume.innerhalb(region, 'planungsraum'),
    bezirk,
    raeume.get(berlin),
    ...(['bezirksregion', 'prognoseraum', 'planungsraum'] as const).flatMap((ebene) =>
      bezirk ? raeume.innerhalb(bezirk.id, ebene) : [],
    ),
  ]
  for (const raum of candidates)
    if (raum && !byName.has(fold(raum.name))) byName.set(fold(raum.name), raum)
  if (bezirk) byName.set('bezirk', bezirk)
  return (text) => {
    const trimmed = text.trim()
    const [id] = schluessel.exec(trimmed) ?? []
    const raum = id === undefined ? byName.get(fold(trimmed)) : raeume.get(id)
    if (!raum) return null
    return { id: raum.id, isVergleich: raum.ebene === 'bezirk' || raum.ebene === 'berlin' }
  }
}
