import type { Raumliste } from '../../model/raum.ts'
import type { Ort } from './ortssuche.ts'
import { unschaerfe } from './ortssuche.ts'
import { nameOf } from './punktprobe.ts'

/** A facility that was given a Planungsraum by its point. */
export interface Zuordnung {
  /** Null if it lies in none and near none. */
  readonly planungsraum: string | null
  /** What a person should look at; null if the point is clear. */
  readonly zweifel: Zweifel | null
}

export interface Zweifel {
  readonly art: 'kein_raum' | 'anderer_bezirk' | 'grenze'
  readonly satz: string
}

/**
 * The Planungsraum of a point. It is the area that contains it; near a border, where our simplified
 * areas may err, the Bezirk the source names decides.
 */
export function assignPlanungsraum(ort: Ort, bezirk: string, raeume: Raumliste): Zuordnung {
  const bezirkOf = (id: string): string => raeume.ueber(id, 'bezirk')?.name ?? ''
  const inside = ort.planungsraum
  const [nearest] = ort.nachbarn
  const fitting = ort.nachbarn.find(({ id }) => bezirkOf(id) === bezirk)
  if (inside === null) {
    const chosen = fitting ?? nearest
    if (!chosen)
      return toZuordnung(null, 'kein_raum', 'liegt in keinem Planungsraum, zählt nicht mit')
    const satz = `liegt in keinem Planungsraum, gezählt im nächsten: ${nameOf(raeume, chosen.id)}, ${toMeter(chosen.meter)}`
    return toZuordnung(chosen.id, 'kein_raum', satz)
  }
  if (bezirkOf(inside) !== bezirk) {
    const source = `laut Quelle im Bezirk ${bezirk}, der Punkt liegt in ${nameOf(raeume, inside)} (${bezirkOf(inside)})`
    if (!fitting) return toZuordnung(inside, 'anderer_bezirk', `${source}; der Punkt gilt`)
    const satz = `${source}, ${toMeter(fitting.meter)} von der Grenze; gezählt in ${nameOf(raeume, fitting.id)}`
    return toZuordnung(fitting.id, 'anderer_bezirk', satz)
  }
  if (!nearest) return { planungsraum: inside, zweifel: null }
  const satz = `${nameOf(raeume, inside)}, ${toMeter(nearest.meter)} bis ${nameOf(raeume, nearest.id)}`
  return toZuordnung(inside, 'grenze', satz)
}

function toZuordnung(planungsraum: string | null, art: Zweifel['art'], satz: string): Zuordnung {
  return { planungsraum, zweifel: { art, satz } }
}

function toMeter(meter: number): string {
  return `${Math.round(meter)} m`
}

const ueberschriften: Readonly<Record<Zweifel['art'], string>> = {
  kein_raum: 'Außerhalb aller Planungsräume:',
  anderer_bezirk: 'In einem anderen Bezirk, als die Quelle nennt:',
  grenze: `Weniger als ${unschaerfe} m von der Grenze eines anderen Planungsraums; die Flächen sind vereinfacht, im Zweifel nachsehen:`,
}

/** All doubts with a heading per kind. */
export function listZweifel(
  zweifel: readonly { readonly name: string; readonly zweifel: Zweifel }[],
): string[] {
  return (Object.keys(ueberschriften) as Zweifel['art'][]).flatMap((art) => {
    const group = zweifel.filter((each) => each.zweifel.art === art)
    if (group.length === 0) return []
    return [
      `${ueberschriften[art]} ${group.length}`,
      ...group.map((each) => `– ${each.name}: ${each.zweifel.satz}`),
    ]
  })
}
