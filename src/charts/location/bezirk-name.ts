import type { LagekarteDiagramm } from '../../model/diagramm.ts'
import { toTextzeile } from '../drawing.ts'
import type { Kasten, Textzeile } from '../drawing.ts'
import { findBox } from '../map/labels.ts'
import { holds } from '../map/edges.ts'
import { boxesMeet, grow, segmentMeetsBox, toKasten } from '../map/polygon.ts'
import type { Ort, Vieleck } from '../map/polygon.ts'
import type { Kartenausschnitt } from '../map/section.ts'
import type { Schrift } from '../text-metrics.ts'
import { measureLongest, wrapText } from '../wrap.ts'
import type { Schriftbild } from './region-name.ts'

/** The name of the Bezirk inside it, if it fits beside region and pointer. */
export function placeBezirk(
  { bezirke, bezirk }: LagekarteDiagramm,
  lage: {
    readonly ausschnitt: Kartenausschnitt
    readonly region: readonly Vieleck[]
    readonly zeiger: readonly [Ort, Ort]
    readonly name: Kasten
  },
  bild: Schriftbild,
  schrift: Schrift,
): readonly Textzeile[] {
  const flaeche = bezirke.features.find(({ properties }) => properties.id === bezirk)
  if (!flaeche) return []
  const { name } = flaeche.properties
  const vielecke = lage.ausschnitt.project(flaeche)
  const measure = (line: string): number => schrift.measure(line, bild.bezirk)
  const region = grow(toKasten(lage.region.flat(2)), 2)
  const zeile = bild.bezirk + 4
  const narrow = wrapText(
    name,
    Math.max(measureLongest(name, measure), measure(name) / 1.6),
    measure,
  )
  for (const lines of narrow.length > 1 ? [[name], narrow] : [[name]]) {
    const size = { breite: Math.max(...lines.map(measure)), hoehe: lines.length * zeile }
    const place = findBox(
      vielecke,
      size,
      (kasten) =>
        holds(vielecke, grow(kasten, 4)) &&
        !boxesMeet(grow(kasten, 4), region) &&
        !boxesMeet(grow(kasten, 4), lage.name) &&
        !segmentMeetsBox(...lage.zeiger, grow(kasten, 6)),
    )
    if (!place) continue
    const { x, y, breite } = place.kasten
    return lines.map((text, index) =>
      toTextzeile({
        x: x + breite / 2,
        y: y + zeile * (index + 0.8),
        text,
        anker: 'center',
        farbe: 'tinte',
        groesse: bild.bezirk,
      }),
    )
  }
  return []
}
