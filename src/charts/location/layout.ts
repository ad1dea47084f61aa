import type { LagekarteDiagramm } from '../../model/diagramm.ts'
import type { Textzeile } from '../drawing.ts'
import { breiten } from '../format.ts'
import type { Format } from '../format.ts'
import type { Ort, Vieleck } from '../map/polygon.ts'
import { reuseKartenausschnitt } from '../map/recent-sections.ts'
import type { Kartenausschnitt } from '../map/section.ts'
import type { Schrift } from '../text-metrics.ts'
import { placeBezirk } from './bezirk-name.ts'
import { placeName, wrapName } from './region-name.ts'
import type { Schriftbild } from './region-name.ts'

/** Berlin on paper, with the pointer to the region and its name. */
export interface Lagebild {
  readonly ausschnitt: Kartenausschnitt
  readonly region: readonly Vieleck[]
  /** From the region to its name. */
  readonly zeiger: readonly [Ort, Ort]
  readonly texte: readonly Textzeile[]
}

const gross: Schriftbild = { name: 20, bezirk: 16, zeile: 24 }
const klein: Schriftbild = { name: 13, bezirk: 13, zeile: 16 }
const schriftbilder: Readonly<Record<Format, Schriftbild>> = {
  ganz: { name: 16, bezirk: 13, zeile: 20 },
  spalte: { name: 16, bezirk: 13, zeile: 20 },
  halb: klein,
  schmal: klein,
  zeile: klein,
  titel: gross,
}

/** Fits Berlin into the width and finds places for the two names. */
export function layoutLage(
  diagramm: LagekarteDiagramm,
  format: Format,
  schrift: Schrift,
): Lagebild {
  const bild = schriftbilder[format]
  const namen = wrapName(diagramm.region, breiten[format], bild, schrift)
  // Room above and below for a name that stands clear of the city; what is not needed is cut off.
  const room = namen.length * bild.zeile + 6
  const weiter = createAusschnitt(diagramm, format, { oben: room, unten: room })
  const { kasten } = placeName(namen, diagramm, weiter, bild, schrift)
  const frei = {
    oben: Math.max(1, room - Math.floor(kasten.y)),
    unten: Math.max(1, Math.ceil(kasten.y + kasten.hoehe) - (weiter.hoehe - room)),
  }
  const ausschnitt = createAusschnitt(diagramm, format, frei)
  const label = placeName(namen, diagramm, ausschnitt, bild, schrift)
  const region = ausschnitt.project(diagramm.region)
  const lage = { ausschnitt, region, zeiger: label.zeiger, name: label.kasten }
  const bezirk = placeBezirk(diagramm, lage, bild, schrift)
  return { ausschnitt, region, zeiger: label.zeiger, texte: [...bezirk, ...label.texte] }
}

function createAusschnitt(
  { bezirke }: LagekarteDiagramm,
  format: Format,
  { oben, unten }: { readonly oben: number; readonly unten: number },
): Kartenausschnitt {
  const breite = breiten[format]
  return reuseKartenausschnitt(bezirke.features, {
    breite,
    niedrigste: 0,
    hoechste: breite * 1.5,
    feinheit: 0.5,
    rand: { oben, unten, links: 1, rechts: 1 },
  })
}
