import type { PunktkarteDiagramm } from '../../model/diagramm.ts'
import { breiten } from '../format.ts'
import type { Format } from '../format.ts'
import { meets } from '../map/edges.ts'
import { boxesMeet, grow } from '../map/polygon.ts'
import type { Vieleck } from '../map/polygon.ts'
import { placeMassstab } from '../map/scale-bar.ts'
import type { Massstab } from '../map/scale-bar.ts'
import { reuseKartenausschnitt } from '../map/recent-sections.ts'
import type { Kartenausschnitt } from '../map/section.ts'
import type { Schrift } from '../text-metrics.ts'
import { aroundOrt, isInside } from './ground.ts'
import type { Kartengrund } from './ground.ts'
import { toZeichenradius } from './kinds.ts'
import { placeNamen } from './place-names.ts'
import type { Namensplatz, Raumform } from './place-names.ts'
import { placeNummern } from './place-numbers.ts'
import type { Nummernplatz } from './place-numbers.ts'
import { placeZeichen } from './place-signs.ts'
import type { Standort, Zeichenplatz } from './place-signs.ts'

/** A map section with the facilities in it and everything that is written on it. */
export interface Punktbild {
  readonly ausschnitt: Kartenausschnitt
  readonly raeume: readonly Raumform[]
  readonly umriss: readonly Vieleck[]
  readonly massstab: Massstab
  readonly zeichen: readonly Zeichenplatz[]
  readonly nummern: readonly Nummernplatz[]
  readonly namen: readonly Namensplatz[]
  /** Facilities that lie beyond the picture. */
  readonly ausserhalb: readonly Standort[]
  /** What is taken: names of neighbours must keep off it. */
  readonly grund: Kartengrund
}

const masse: Readonly<Record<Format, { niedrigste: number; hoechste: number; seite: number }>> = {
  ganz: { niedrigste: 320, hoechste: 600, seite: 40 },
  spalte: { niedrigste: 270, hoechste: 520, seite: 28 },
  halb: { niedrigste: 260, hoechste: 420, seite: 18 },
  schmal: { niedrigste: 250, hoechste: 420, seite: 14 },
  zeile: { niedrigste: 250, hoechste: 420, seite: 14 },
  titel: { niedrigste: 320, hoechste: 600, seite: 40 },
}
const [obenUnten, massstabraum] = [20, 50]
/** Half of the room that a sign takes at most. */
const frei = 6
/** Names that stand so far from all signs leave room for the numbers; the others come after them. */
const platzFuerNummern = 20

/** Fits the region into the format and finds places for signs, numbers and names. */
export function layoutPunktkarte(
  diagramm: PunktkarteDiagramm,
  format: Format,
  schrift: Schrift,
): Punktbild {
  const tried = layoutGrund(diagramm, format, obenUnten, schrift)
  // Without a free corner the scale bar gets a strip of its own below the areas.
  const { ausschnitt, massstab, standorte } = tried.massstab.istFrei
    ? tried
    : layoutGrund(diagramm, format, massstabraum, schrift)
  const raeume = diagramm.flaechen.features.map((flaeche): Raumform => ({
    name: flaeche.properties.name,
    vielecke: ausschnitt.project(flaeche),
  }))
  const umriss = ausschnitt.project(diagramm.umriss)
  const inside = standorte.filter((standort) => isShown(standort, ausschnitt))
  const grund: Kartengrund = {
    breite: ausschnitt.breite,
    hoehe: ausschnitt.hoehe,
    radius: toZeichenradius(inside.map(({ ort }) => ort)),
    zeichen: [],
    kaesten: [massstab.kasten],
    zeiger: [],
  }
  const zeichen = placeZeichen(inside, grund, schrift)
  const early = placeNamen(raeume, platzFuerNummern, grund, schrift)
  const nummern = placeNummern(zeichen, umriss, grund, schrift)
  const named = new Set(early.map(({ raum }) => raum))
  const late = placeNamen(
    raeume.filter((raum) => !named.has(raum)),
    1,
    grund,
    schrift,
  )
  return {
    ausschnitt,
    raeume,
    umriss,
    massstab,
    zeichen,
    nummern,
    namen: [...early, ...late],
    ausserhalb: standorte.filter((standort) => !isShown(standort, ausschnitt)),
    grund,
  }
}

/** The section with the facilities in px and the scale bar. */
function layoutGrund(
  { flaechen, umriss, punkte }: PunktkarteDiagramm,
  format: Format,
  unten: number,
  schrift: Schrift,
): {
  readonly ausschnitt: Kartenausschnitt
  readonly massstab: Massstab
  readonly standorte: readonly Standort[]
} {
  const { niedrigste, hoechste, seite } = masse[format]
  const ausschnitt = reuseKartenausschnitt([...flaechen.features, umriss], {
    breite: breiten[format],
    niedrigste,
    hoechste,
    feinheit: 0.3,
    rand: { oben: obenUnten, unten, links: seite, rechts: seite },
  })
  const standorte = punkte.map(({ lon, lat, art, nummer }): Standort => ({
    art,
    nummer: nummer === null ? '' : String(nummer),
    ort: ausschnitt.locate(lon, lat),
  }))
  const region = ausschnitt.project(umriss)
  const massstab = placeMassstab(
    ausschnitt,
    (kasten) =>
      !meets(region, grow(kasten, 8)) &&
      standorte.every(({ ort }) => !boxesMeet(aroundOrt(ort, frei), kasten)),
    schrift,
  )
  return { ausschnitt, massstab, standorte }
}

/** Whether the place of a facility is known and lies in the picture. */
function isShown({ ort }: Standort, bild: Kartenausschnitt): boolean {
  return ort.every(Number.isFinite) && isInside(aroundOrt(ort, frei), bild)
}
