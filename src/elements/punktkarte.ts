import type { PunktkarteElement } from '../generated/source-types.ts'
import type { Darstellung, Tabelle } from '../model/darstellung.ts'
import type { PunktkarteDiagramm } from '../model/diagramm.ts'
import { describePunktkarte } from '../wording/alternativtext.ts'
import { einrichtungsartMehrzahl, einrichtungsartWorte } from '../wording/auswahl-fachplanung.ts'
import { formatDatumLang } from '../wording/date.ts'
import { joinUnd } from '../wording/list.ts'
import type { ElementContext } from './context.ts'
import type { Listeneintrag } from './einrichtungen.ts'
import { loadEinrichtungen } from './einrichtungen.ts'
import { nummernOf } from './einrichtungsliste.ts'
import { kindOf } from './einrichtungsspalten.ts'
import { findNachbarn } from './nachbarn.ts'
import { quelleOfGeometrie } from './quellen.ts'
import { spalte, textZelle, zahlZelle } from './zelle.ts'

/** Shapes that can be told apart. */
const most = 6

/** Decimals of a degree: a metre. */
const degreeDigits = 5

type Art = Listeneintrag['art']

interface Ort {
  readonly eintrag: Listeneintrag
  readonly lage: NonNullable<Listeneintrag['lage']>
  readonly nummer: number | null
}

/**
 * Facilities as points, with the numbers of the list that shows them too. Without a single place
 * the map vanishes: the list says what there is.
 */
export function toPunktkarte(
  element: PunktkarteElement,
  context: ElementContext,
): readonly Darstellung[] {
  const { region } = context
  const { eintraege, quellen, stand } = loadEinrichtungen(element, context)
  const nummern = nummernOf(element.einrichtungsarten, context)
  const orte = eintraege.flatMap((eintrag): readonly Ort[] => {
    const { lage, schluessel } = eintrag
    return lage ? [{ eintrag, lage, nummer: nummern.get(schluessel) ?? null }] : []
  })
  if (orte.length === 0) return []
  const arten = rankArten(orte)
  const namen = joinUnd(arten.map((art) => einrichtungsartMehrzahl[art]))
  const without = eintraege.length - orte.length
  return [
    {
      art: 'abbildung',
      id: element.id,
      titel: element.titel ?? `Standorte in ${region.name}: ${namen}`,
      lesehilfe: nummern.size > 0 ? 'Die Nummern sind die der Liste.' : null,
      quellen: [...quellen, quelleOfGeometrie],
      fussnoten: [],
      anmerkungen: [
        ...(without === 0 ? [] : [describeOhneOrt(without)]),
        ...(element.anmerkungen ?? []),
      ],
      diagramm: toDiagramm(orte, arten, context),
      breite: 'spalte',
      alternativtext:
        element.alternativtext ??
        describePunktkarte({
          region: region.name,
          stand: stand === null ? null : formatDatumLang(stand),
          arten: arten.map((art) => {
            const anzahl = orte.filter(({ eintrag }) => eintrag.art === art).length
            return `${anzahl} ${(anzahl === 1 ? einrichtungsartWorte : einrichtungsartMehrzahl)[art]}`
          }),
          planungsraeume: context.planungsraeume.map(({ id, name }) => ({
            name,
            text: String(orte.filter(({ eintrag }) => eintrag.planungsraum === id).length),
          })),
        }),
      legende: [],
      daten: toTabelle(orte, context),
    },
  ]
}

function describeOhneOrt(anzahl: number): string {
  return anzahl === 1
    ? 'Eine Einrichtung der Liste hat keine Ortsangabe und fehlt in der Karte.'
    : `${anzahl} Einrichtungen der Liste haben keine Ortsangabe und fehlen in der Karte.`
}

/** The most frequent first. */
function rankArten(orte: readonly Ort[]): readonly Art[] {
  const count = (art: Art): number => orte.filter(({ eintrag }) => eintrag.art === art).length
  return [...new Set(orte.map(({ eintrag }) => eintrag.art))].toSorted(
    (a, b) => count(b) - count(a),
  )
}

/** More kinds than shapes: the rarest share the last one. */
function toDiagramm(
  orte: readonly Ort[],
  arten: readonly Art[],
  { geometrie, region, planungsraeume }: ElementContext,
): PunktkarteDiagramm {
  const own = arten.slice(0, arten.length > most ? most - 1 : most)
  const flaechen = planungsraeume.map(({ id }) => geometrie.flaeche(id))
  return {
    art: 'punktkarte',
    flaechen: { type: 'FeatureCollection', features: flaechen },
    umriss: geometrie.flaeche(region.id),
    nachbarn: findNachbarn(geometrie.ebene('bezirksregion'), flaechen, new Set([region.id])),
    arten: [
      ...own.map((art) => einrichtungsartWorte[art]),
      ...(arten.length > own.length ? ['Weitere Einrichtungen'] : []),
    ],
    punkte: orte.map(({ eintrag: { art }, lage, nummer }) => ({
      lon: lage.lon,
      lat: lage.lat,
      art: own.includes(art) ? own.indexOf(art) : own.length,
      nummer,
    })),
  }
}

function toTabelle(orte: readonly Ort[], { auskunft }: ElementContext): Tabelle {
  return {
    spalten: [
      spalte('nr', 'Nr.', { art: 'schluessel' }),
      spalte('einrichtung', 'Einrichtung', { zeilenkopf: true }),
      spalte('art', 'Art'),
      spalte('planungsraum', 'Planungsraum'),
      spalte('breite', 'geografische Breite', { art: 'zahl' }),
      spalte('laenge', 'geografische Länge', { art: 'zahl' }),
    ],
    zeilen: orte.map(({ eintrag, lage, nummer }) => ({
      art: 'wert',
      zellen: [
        textZelle(nummer === null ? '' : String(nummer)),
        textZelle(eintrag.name),
        textZelle(kindOf(eintrag)),
        textZelle(
          auskunft.raeume.get(eintrag.planungsraum)?.name ?? eintrag.planungsraum,
          eintrag.planungsraum,
        ),
        zahlZelle(lage.lat, degreeDigits),
        zahlZelle(lage.lon, degreeDigits),
      ],
    })),
  }
}
