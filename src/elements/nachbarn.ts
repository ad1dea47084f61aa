import { geoBounds } from 'd3-geo'
import type { Flaeche, Flaechen } from '../model/diagramm.ts'
import { onceFor } from '../remember/once-for.ts'

/** At 52.5° north a degree of longitude is this much shorter than one of latitude. */
const shortening = 0.61

/** How far around the middle a map may show, in heights or widths of it, whichever is larger. */
const reach = { waagerecht: 1.5, senkrecht: 0.6 }

interface Rechteck {
  readonly west: number
  readonly sued: number
  readonly ost: number
  readonly nord: number
}

/**
 * The areas around that can come into the picture of a map of `mitte`, without those in it; all
 * others would only be cut away.
 */
export function findNachbarn(
  alle: Flaechen,
  mitte: readonly Flaeche[],
  ohne: ReadonlySet<string>,
): Flaechen {
  const picture = widen(mitte.map(boundsOf).reduce(join))
  return {
    type: 'FeatureCollection',
    features: alle.features.filter(
      (flaeche) => !ohne.has(flaeche.properties.id) && overlap(boundsOf(flaeche), picture),
    ),
  }
}

/** Each map of each profile asks for the bounds of all areas of a level. */
const boundsOf = onceFor((flaeche: Flaeche): Rechteck => {
  const [[west, sued], [ost, nord]] = geoBounds(flaeche)
  return { west, sued, ost, nord }
})

function join(a: Rechteck, b: Rechteck): Rechteck {
  return {
    west: Math.min(a.west, b.west),
    sued: Math.min(a.sued, b.sued),
    ost: Math.max(a.ost, b.ost),
    nord: Math.max(a.nord, b.nord),
  }
}

function widen({ west, sued, ost, nord }: Rechteck): Rechteck {
  const size = Math.max((ost - west) * shortening, nord - sued)
  const [x, y] = [(size * reach.waagerecht) / shortening, size * reach.senkrecht]
  return { west: west - x, sued: sued - y, ost: ost + x, nord: nord + y }
}

function overlap(a: Rechteck, b: Rechteck): boolean {
  return a.west <= b.ost && b.west <= a.ost && a.sued <= b.nord && b.sued <= a.nord
}
