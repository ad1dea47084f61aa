import type { Flaeche, KarteDiagramm } from '../../model/diagramm.ts'
import type { Farbton } from '../../model/erscheinungsbild.ts'
import { countKlassen, toKlassenfarbe } from './class-strip.ts'
import { breiten } from '../format.ts'
import type { Format } from '../format.ts'
import type { Aussenlabel } from './labels-outside.ts'
import { placeOutside } from './labels-outside.ts'
import { findPol, placeInside } from './labels.ts'
import type { Beschriftung, Gebiet } from './labels.ts'
import { placeNummern } from './numbers.ts'
import type { Nummernplatz } from './numbers.ts'
import { reuseKartenausschnitt } from './recent-sections.ts'
import type { Kartenausschnitt } from './section.ts'
import { meets } from './edges.ts'
import { grow } from './polygon.ts'
import { placeMassstab } from './scale-bar.ts'
import type { Massstab } from './scale-bar.ts'
import type { Kasten } from '../drawing.ts'
import type { Schrift } from '../text-metrics.ts'

/** A map section with everything that is written on its areas. */
export interface Kartenbild {
  readonly ausschnitt: Kartenausschnitt
  readonly gebiete: readonly (Gebiet & { readonly farbe: Farbton | null })[]
  readonly massstab: Massstab
  readonly innen: readonly {
    readonly gebiet: Gebiet
    readonly beschriftung: Beschriftung
    readonly kasten: Kasten
  }[]
  readonly aussen: readonly Aussenlabel[]
  readonly nummern: readonly Nummernplatz[]
}

interface Masse {
  readonly niedrigste: number
  readonly hoechste: number
  /** Free space left and right that is tried, one after the other. */
  readonly seiten: readonly number[]
  /** More hairlines than this would be a tangle: then numbers and a list. */
  readonly zeiger: number
}

const masse: Readonly<Record<Format, Masse>> = {
  ganz: { niedrigste: 320, hoechste: 460, seiten: [40, 150], zeiger: 8 },
  spalte: { niedrigste: 270, hoechste: 400, seiten: [32, 120], zeiger: 6 },
  halb: { niedrigste: 260, hoechste: 360, seiten: [20, 70], zeiger: 4 },
  schmal: { niedrigste: 250, hoechste: 340, seiten: [16, 60], zeiger: 3 },
  zeile: { niedrigste: 250, hoechste: 340, seiten: [16], zeiger: 3 },
  titel: { niedrigste: 320, hoechste: 460, seiten: [40, 150], zeiger: 8 },
}
const obenUnten = 22
const massstabraum = 50

/** Tries the map large, then with room at the sides, until every area has its label. */
export function layoutKarte(diagramm: KarteDiagramm, format: Format, schrift: Schrift): Kartenbild {
  let best: Kartenbild | undefined
  for (const seite of masse[format].seiten) {
    const grund = layoutGrund(diagramm, format, { seite, unten: obenUnten }, schrift)
    // Without a free corner the scale bar gets a strip of its own below the areas.
    const bild = addLabels(
      grund.massstab.istFrei
        ? grund
        : layoutGrund(diagramm, format, { seite, unten: massstabraum }, schrift),
      masse[format].zeiger,
      schrift,
    )
    if (!best || bild.nummern.length < best.nummern.length) best = bild
    if (best.nummern.length === 0) break
  }
  if (!best) throw new RangeError(`No layout for maps in the format ${format}.`)
  return best
}

type Grund = Pick<Kartenbild, 'ausschnitt' | 'gebiete' | 'massstab'>

/** The areas in px and the scale bar. */
function layoutGrund(
  diagramm: KarteDiagramm,
  format: Format,
  { seite, unten }: { readonly seite: number; readonly unten: number },
  schrift: Schrift,
): Grund {
  const { niedrigste, hoechste } = masse[format]
  const ausschnitt = reuseKartenausschnitt(
    [...diagramm.flaechen.map(({ flaeche }) => flaeche), diagramm.umriss],
    {
      breite: breiten[format],
      niedrigste,
      hoechste,
      feinheit: 0.3,
      rand: { oben: obenUnten, unten, links: seite, rechts: seite },
    },
  )
  const gebiete = diagramm.flaechen.map((eintrag) => toGebiet(eintrag, diagramm, ausschnitt))
  const massstab = placeMassstab(
    ausschnitt,
    (kasten) => gebiete.every(({ vielecke }) => !meets(vielecke, grow(kasten, 8))),
    schrift,
  )
  return { ausschnitt, gebiete, massstab }
}

/** Given numbers; else labels inside where they fit, beside where few do not, numbers for the rest. */
function addLabels(grund: Grund, zeiger: number, schrift: Schrift): Kartenbild {
  const { ausschnitt, gebiete, massstab } = grund
  if (gebiete.every(({ nummer }) => nummer !== undefined)) {
    const umfeld = { ...ausschnitt, kaesten: [massstab.kasten], zeiger: [] }
    return { ...grund, innen: [], aussen: [], nummern: placeNummern(gebiete, umfeld, schrift) }
  }
  const innen = gebiete.flatMap((gebiet) => {
    const place = placeInside(gebiet, schrift)
    return place ? [{ gebiet, ...place }] : []
  })
  const rest = gebiete.filter((gebiet) => innen.every((label) => label.gebiet !== gebiet))
  const belegt = [massstab.kasten, ...innen.map(({ kasten }) => kasten)]
  // The region of the profile has its name on the map in any case.
  const beside = rest.length <= zeiger ? rest : rest.filter(({ istEigenes }) => istEigenes)
  const aussen = placeOutside(beside, { ...ausschnitt, gebiete, belegt }, schrift)
  const ohne = rest.filter((gebiet) => aussen.every((label) => label.gebiet !== gebiet))
  const nummern = placeNummern(
    ohne,
    {
      ...ausschnitt,
      kaesten: [...belegt, ...aussen.map(({ kasten }) => kasten)],
      zeiger: aussen.map((label) => label.zeiger),
    },
    schrift,
  )
  return { ...grund, innen, aussen, nummern }
}

function toGebiet(
  { flaeche, text, klasse, nummer }: KarteDiagramm['flaechen'][number],
  { klassen, umriss, flaechen }: KarteDiagramm,
  ausschnitt: Kartenausschnitt,
): Gebiet & { readonly farbe: Farbton | null } {
  const vielecke = ausschnitt.project(flaeche)
  const farben = klasse === null ? null : toKlassenfarbe(klasse, countKlassen(klassen))
  return {
    id: flaeche.properties.id,
    name: flaeche.properties.name,
    wert: text,
    vielecke,
    pol: findPol(vielecke),
    textfarbe: farben?.text ?? 'tinte',
    farbe: farben?.flaeche ?? null,
    istLuecke: farben === null,
    istEigenes: flaechen.length > 1 && isSame(flaeche, umriss),
    ...(nummer === undefined ? {} : { nummer }),
  }
}

function isSame(a: Flaeche, b: Flaeche): boolean {
  return a.properties.id === b.properties.id
}
