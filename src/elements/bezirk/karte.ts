import type { AbbildungDarstellung, Tabelle, TabellenZeile } from '../../model/darstellung.ts'
import type { KarteDiagramm } from '../../model/diagramm.ts'
import { describeKarte } from '../../wording/alternativtext.ts'
import { formatDatumLang, jahrOf } from '../../wording/date.ts'
import { describeIndikatorwert, formatIndikatorwert } from '../../wording/indikatorwert.ts'
import { inRaum } from '../../wording/raum.ts'
import { capitalise, shortNameOf } from '../indikator-hinweise.ts'
import { toKartenklassen } from '../kartenklassen.ts'
import type { Kartenklassen } from '../kartenklassen.ts'
import { findNachbarn } from '../nachbarn.ts'
import { quelleOfGeometrie, quellenOfWerte } from '../quellen.ts'
import { spalte, textZelle, wertZelle } from '../zelle.ts'
import type { BezirkContext } from './context.ts'
import type { Bezirksindikator } from './plan.ts'
import { sortByWert } from './plan.ts'
import { werteOf } from './rangfolge.ts'

/** The Bezirksregionen in classes of all of Berlin; null with too few values for classes. */
export function toBezirkskarte(
  id: string,
  item: Bezirksindikator,
  context: BezirkContext,
): AbbildungDarstellung | null {
  const { indikator, stand } = item
  const { auskunft } = context
  const klassen = toKartenklassen(indikator, 'bezirksregion', stand, auskunft)
  if (!klassen) return null
  return {
    art: 'abbildung',
    id,
    titel: `${capitalise(shortNameOf(indikator))} ${jahrOf(stand)}: Karte`,
    lesehilfe: null,
    quellen: [...quellenOfWerte(werteOf(item), auskunft), quelleOfGeometrie],
    fussnoten: [],
    // Full fifths are named below the map.
    anmerkungen: klassen.legende.grenzen.length < 4 ? [klassen.lesehilfe ?? ''] : [],
    diagramm: toDiagramm(item, klassen, context),
    breite: 'halb',
    alternativtext: describeAlternativ(item, context),
    legende: [],
    daten: toTabelle(item, context),
  }
}

function toDiagramm(
  { indikator, zeilen }: Bezirksindikator,
  klassen: Kartenklassen,
  context: BezirkContext,
): KarteDiagramm {
  return {
    ...toUmgebung(context),
    flaechen: zeilen.map(({ raum, nummer, vergleich: { wert } }) => ({
      flaeche: context.geometrie.flaeche(raum.id),
      nummer,
      text: formatIndikatorwert(wert, indikator),
      klasse: klassen.indexOf(wert),
    })),
    liste: false,
    klassen: klassen.legende,
  }
}

/** The Bezirk and what lies around it: the same for each of its maps. */
export function toUmgebung({
  geometrie,
  bezirk,
  regionen,
}: BezirkContext): Pick<KarteDiagramm, 'art' | 'umriss' | 'nachbarn'> {
  return {
    art: 'karte',
    umriss: geometrie.flaeche(bezirk.id),
    nachbarn: findNachbarn(
      geometrie.ebene('bezirk'),
      regionen.map(({ id }) => geometrie.flaeche(id)),
      new Set([bezirk.id]),
    ),
  }
}

function describeAlternativ(item: Bezirksindikator, { bezirk, berlin }: BezirkContext): string {
  const { indikator, stand, zeilen } = item
  const sorted = sortByWert(item)
  const [highest, lowest] = [sorted.at(0), sorted.at(-1)]
  const say = ({ name }: { name: string }, { wert }: Pick<Bezirksindikator['bezirk'], 'wert'>) => ({
    name,
    text: describeIndikatorwert(wert, indikator),
  })
  return describeKarte({
    bezeichnung: indikator.bezeichnung,
    gliederung: `nach Bezirksregionen ${inRaum(bezirk)}`,
    stand: formatDatumLang(stand),
    flaechen: zeilen.map(({ raum, vergleich }) => say(raum, vergleich)),
    klassen: [],
    hoechste: highest ? say(highest.raum, highest.vergleich) : null,
    niedrigste: lowest ? say(lowest.raum, lowest.vergleich) : null,
    vergleich: [say(bezirk, item.bezirk), say(berlin, item.berlin)],
  })
}

function toTabelle(item: Bezirksindikator, { bezirk, berlin }: BezirkContext): Tabelle {
  const { indikator, zeilen } = item
  const row = (
    art: TabellenZeile['art'],
    nummer: string,
    { id, name }: { id: string; name: string },
    { wert }: Pick<Bezirksindikator['bezirk'], 'wert'>,
  ): TabellenZeile => ({
    art,
    zellen: [textZelle(nummer, id), textZelle(name), wertZelle(wert, indikator)],
  })
  return {
    spalten: [
      spalte('schluessel', 'Nr.', { art: 'schluessel' }),
      spalte('raum', 'Bezirksregion', { zeilenkopf: true }),
      spalte('wert', indikator.bezeichnung, { art: 'zahl' }),
    ],
    zeilen: [
      ...zeilen.map(({ raum, nummer, vergleich }) => row('wert', nummer, raum, vergleich)),
      row('bezug', '', bezirk, item.bezirk),
      row('bezug', '', berlin, item.berlin),
    ],
  }
}
