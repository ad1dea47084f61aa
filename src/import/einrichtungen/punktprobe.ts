import type { Raumliste } from '../../model/raum.ts'
import type { Eintrag } from './eintrag.ts'
import type { Ortssuche } from './ortssuche.ts'
import { unschaerfe } from './ortssuche.ts'

/**
 * Sentences on facilities whose point lies neither in the Planungsraum the source names nor near
 * it. The key of the source is kept: it is official, our areas are simplified.
 */
export function comparePunkte(
  eintraege: readonly Eintrag[],
  { suche, raeume }: { suche: Ortssuche; raeume: Raumliste },
): string[] {
  const off = eintraege.flatMap(({ einrichtung: { id, name, planungsraum, lage } }) => {
    if (!lage) return []
    const ort = suche([lage.lon, lage.lat])
    const fits =
      ort.planungsraum === planungsraum || ort.nachbarn.some((near) => near.id === planungsraum)
    if (fits) return []
    const found =
      ort.planungsraum === null ? 'außerhalb Berlins' : `in ${nameOf(raeume, ort.planungsraum)}`
    return [
      `– ${id} ${name}: laut Quelle ${nameOf(raeume, planungsraum)}, der Punkt liegt ${found}`,
    ]
  })
  if (off.length === 0) return []
  const head =
    off.length === 1
      ? 'Bei einer Einrichtung'
      : `Bei ${off.length.toLocaleString('de-DE')} Einrichtungen`
  return [
    `${head} liegt der Punkt mehr als ${unschaerfe} m außerhalb des genannten Planungsraums. Der Schlüssel der Quelle gilt:`,
    ...off,
  ]
}

/** Key and name as people look it up. */
export function nameOf(raeume: Raumliste, id: string): string {
  return `${id} ${raeume.get(id)?.name ?? ''}`.trim()
}
