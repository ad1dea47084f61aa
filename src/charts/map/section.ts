import { geoMercator } from 'd3-geo'
import type { Flaeche } from '../../model/diagramm.ts'
import { onceFor } from '../../remember/once-for.ts'
import { simplifyRing } from './simplify.ts'
import type { Kasten } from '../drawing.ts'
import { measureFlaeche, toKasten, toVielecke } from './polygon.ts'
import type { Ort, Vieleck } from './polygon.ts'

/** A part of the map on paper: from degrees to px. */
export interface Kartenausschnitt {
  readonly breite: number
  readonly hoehe: number
  readonly meterProPixel: number
  /** The same shape is always the same object: what has been found out about it can be kept with it. */
  project(flaeche: Flaeche): readonly Vieleck[]
  /** A place given in degrees of longitude and latitude. */
  locate(lon: number, lat: number): Ort
  /** Whether any part of the shape may lie in the picture. */
  reaches(flaeche: Flaeche): boolean
}

/** How large a section is, in px, and how much room it leaves. */
export interface Kartenrahmen {
  readonly breite: number
  /** The height follows the shape of what is shown, within these limits. */
  readonly niedrigste: number
  readonly hoechste: number
  /** Points nearer than this to the line without them are left out: nobody sees them, all print them. */
  readonly feinheit: number
  /** Free space around what is shown. */
  readonly rand: {
    readonly oben: number
    readonly rechts: number
    readonly unten: number
    readonly links: number
  }
}

/** Mean radius of the earth in metres. Source: IUGG. */
const erdradius = 6_371_008.8

const mercator = geoMercator().scale(1).translate([0, 0])

/** Fits the shapes into the frame, north up. */
export function createKartenausschnitt(
  flaechen: readonly Flaeche[],
  rahmen: Kartenrahmen,
): Kartenausschnitt {
  const gebiet = enclose(flaechen.map((flaeche) => toEbene(flaeche).kasten))
  const { oben, rechts, unten, links } = rahmen.rand
  const room = { breite: rahmen.breite - links - rechts, hoehe: rahmen.hoechste - oben - unten }
  const scale = Math.min(room.breite / gebiet.breite, room.hoehe / gebiet.hoehe)
  const hoehe = Math.round(Math.max(rahmen.niedrigste, gebiet.hoehe * scale + oben + unten))
  const left = links + (room.breite - gebiet.breite * scale) / 2
  const top = oben + (hoehe - oben - unten - gebiet.hoehe * scale) / 2
  const place = ([x, y]: Ort): Ort => [(x - gebiet.x) * scale + left, (y - gebiet.y) * scale + top]
  const [, breitengrad] = mercator.invert?.([0, gebiet.y + gebiet.hoehe / 2]) ?? [0, 0]
  const project = onceFor((flaeche: Flaeche): readonly Vieleck[] =>
    toEbene(flaeche).vielecke.map((rings) =>
      rings.map((ring) => simplifyRing(ring.map(place), rahmen.feinheit)),
    ),
  )
  return {
    breite: rahmen.breite,
    hoehe,
    meterProPixel: (erdradius * Math.cos((breitengrad * Math.PI) / 180)) / scale,
    project,
    locate: (lon, lat) => place(toMercator([lon, lat])),
    reaches: (flaeche) => {
      const { x, y, breite: wide, hoehe: high } = toEbene(flaeche).kasten
      const [linksOben, rechtsUnten] = [place([x, y]), place([x + wide, y + high])]
      const isBeside = rechtsUnten[0] < 0 || linksOben[0] > rahmen.breite
      return !isBeside && rechtsUnten[1] >= 0 && linksOben[1] <= hoehe
    },
  }
}

/** The largest part of a shape: where its label goes. */
export function largestVieleck(vielecke: readonly Vieleck[]): Vieleck {
  return vielecke.reduce(
    (a, b) => (measureFlaeche(b) > measureFlaeche(a) ? b : a),
    vielecke[0] ?? [],
  )
}

function enclose(kaesten: readonly Kasten[]): Kasten {
  return toKasten(
    kaesten.flatMap(({ x, y, breite, hoehe }): Ort[] => [
      [x, y],
      [x + breite, y + hoehe],
    ]),
  )
}

interface Ebene {
  readonly vielecke: readonly Vieleck[]
  readonly kasten: Kasten
}

const toEbene = onceFor((flaeche: Flaeche): Ebene => {
  const vielecke = toVielecke(flaeche.geometry).map((rings) =>
    rings.map((ring) => ring.map(toMercator)),
  )
  return { vielecke, kasten: toKasten(vielecke.flat(2)) }
})

function toMercator(ort: Ort): Ort {
  return mercator([ort[0], ort[1]]) ?? [0, 0]
}
