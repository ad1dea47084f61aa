import type { LagekarteElement } from '../generated/source-types.ts'
import type { AbbildungDarstellung, Tabelle } from '../model/darstellung.ts'
import type { Raum } from '../model/raum.ts'
import { describeLagekarte } from '../wording/alternativtext.ts'
import { formatZahl, noBreakSpace } from '../wording/number.ts'
import { ebenenworte } from '../wording/raum.ts'
import type { ElementContext } from './context.ts'
import { quelleOfGeometrie } from './quellen.ts'
import { leereZelle, spalte, textZelle, zahlZelle } from './zelle.ts'

const squareMetresPerKm2 = 1e6

/** Where the region lies in Bezirk and Berlin. */
export function toLagekarte(
  element: Omit<LagekarteElement, 'art'>,
  context: ElementContext,
): readonly [AbbildungDarstellung] {
  const { geometrie, region, bezirk, planungsraeume } = context
  const flaeche = areaOf(region, context)
  return [
    {
      art: 'abbildung',
      id: element.id,
      titel: element.titel ?? `Lage der Bezirksregion ${region.name} in ${bezirk.name} und Berlin`,
      lesehilfe: null,
      quellen: [quelleOfGeometrie],
      fussnoten: [],
      anmerkungen: element.anmerkungen ?? [],
      diagramm: {
        art: 'lagekarte',
        bezirke: geometrie.ebene('bezirk'),
        bezirk: bezirk.id,
        region: geometrie.flaeche(region.id),
      },
      breite: 'halb',
      alternativtext:
        element.alternativtext ??
        describeLagekarte({
          region: region.name,
          bezirk: bezirk.name,
          flaeche:
            flaeche === null
              ? null
              : `${formatZahl(flaeche / squareMetresPerKm2, 1)}${noBreakSpace}km²`,
          planungsraeume: planungsraeume.map(({ name }) => name),
        }),
      legende: [],
      daten: toTabelle(context),
    },
  ]
}

function toTabelle(context: ElementContext): Tabelle {
  const { region, bezirk, berlin, planungsraeume } = context
  return {
    spalten: [
      spalte('ebene', 'Ebene'),
      spalte('schluessel', 'Nr.', { art: 'schluessel' }),
      spalte('raum', 'Raum', { zeilenkopf: true }),
      spalte('flaeche_km2', 'Fläche in km²', { art: 'zahl' }),
    ],
    zeilen: [...planungsraeume, region, bezirk, berlin].map((raum) => {
      const flaeche = areaOf(raum, context)
      return {
        art: raum === region ? 'eigen' : raum.ebene === 'planungsraum' ? 'wert' : 'bezug',
        zellen: [
          textZelle(ebenenworte[raum.ebene].einzahl),
          textZelle(raum.ebene === 'berlin' ? '' : raum.id, raum.id),
          textZelle(raum.name),
          flaeche === null ? leereZelle : zahlZelle(flaeche / squareMetresPerKm2, 1),
        ],
      }
    }),
  }
}

/** The official area, or the sum of the Planungsräume; null if one of them is missing. */
function areaOf({ id, flaeche_m2 }: Raum, { auskunft }: ElementContext): number | null {
  if (flaeche_m2 !== null) return flaeche_m2
  const parts = auskunft.raeume.innerhalb(id, 'planungsraum')
  return parts.reduce<number | null>(
    (sum, part) => (sum === null || part.flaeche_m2 === null ? null : sum + part.flaeche_m2),
    0,
  )
}
