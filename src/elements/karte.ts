import type { Indikator, KarteElement } from '../generated/source-types.ts'
import type { Darstellung, Tabelle, TabellenZeile } from '../model/darstellung.ts'
import type { KarteDiagramm } from '../model/diagramm.ts'
import type { Raum } from '../model/raum.ts'
import { describeKarte } from '../wording/alternativtext.ts'
import { formatDatumLang, jahrOf } from '../wording/date.ts'
import { zeichenNeben } from '../wording/einheit.ts'
import { describeIndikatorwert, formatIndikatorwert, klasseOf } from '../wording/indikatorwert.ts'
import { formatProzent } from '../wording/number.ts'
import { desRaums, ebenenworte, inRaum } from '../wording/raum.ts'
import type { ElementContext } from './context.ts'
import {
  capitalise,
  describeDefinition,
  describeMitRichtwerten,
  lesehinweiseOf,
  nennerNote,
} from './indikator-hinweise.ts'
import type { Kartenwerte, Raumwert } from './karten-werte.ts'
import { loadKartenwerte, loadVergleichswerte } from './karten-werte.ts'
import { findNachbarn } from './nachbarn.ts'
import { quelleOfGeometrie, quellenOfWerte } from './quellen.ts'
import { umgerechnetAnmerkung } from './umrechnung-hinweise.ts'
import { spalte, textZelle, wertZelle } from './zelle.ts'
import { toOhneDaten } from './ohne-daten.ts'

/**
 * Planungsräume of the region in classes of all Planungsräume of Berlin, or in those of the
 * catalogue. Instead of a single Planungsraum, the Räume around it.
 */
export function toKarte(element: KarteElement, context: ElementContext): readonly Darstellung[] {
  const karte = loadKartenwerte(element, context)
  const indikator = context.auskunft.indikatoren.get(element.indikator)
  const titel = element.titel ?? indikator?.bezeichnung ?? 'Karte'
  if ('grund' in karte) return toOhneDaten(element, titel, karte.grund)
  const { ebene, stand, werte } = karte
  const vergleich = loadVergleichswerte(karte, context)
  const shown = [...werte, ...vergleich].map(({ wert }) => wert)
  return [
    {
      art: 'abbildung',
      id: element.id,
      titel:
        element.titel ??
        `${karte.indikator.bezeichnung} nach ${ebenenworte[ebene].dativ} ${jahrOf(stand)}`,
      lesehilfe: describeLesehilfe(karte, context),
      quellen: [...quellenOfWerte(shown, context.auskunft), quelleOfGeometrie],
      fussnoten: [],
      anmerkungen: [
        ...[
          umgerechnetAnmerkung(shown),
          describeMitRichtwerten(karte.indikator),
          shown.map(nennerNote).find((note) => note !== null) ?? null,
        ].filter((text) => text !== null),
        ...lesehinweiseOf([karte.indikator]),
        ...(element.anmerkungen ?? []),
      ],
      diagramm: toDiagramm(karte, context),
      breite: 'spalte',
      alternativtext: element.alternativtext ?? describeAlternativ(karte, vergleich, context),
      legende: [],
      daten: toTabelle(karte, vergleich, context),
    },
  ]
}

function toDiagramm(
  { indikator, ebene, ausschnitt, werte, klassen }: Kartenwerte,
  { auskunft, geometrie, region }: ElementContext,
): KarteDiagramm {
  const flaechen = werte.map(({ raum, wert }) => ({
    flaeche: geometrie.flaeche(raum.id),
    text: labelOf(wert, indikator),
    klasse: klassen.indexOf(wert),
  }))
  const around = ebene === 'planungsraum' ? 'bezirksregion' : 'bezirk'
  return {
    art: 'karte',
    flaechen,
    umriss: geometrie.flaeche(region.id),
    nachbarn: findNachbarn(
      geometrie.ebene(around),
      flaechen.map(({ flaeche }) => flaeche),
      new Set(auskunft.raeume.innerhalb(ausschnitt.id, around).map(({ id }) => id)),
    ),
    klassen: klassen.legende,
  }
}

/** Longer names of classes would not fit into an area: their short sign does. */
const longestName = 12

/** Percent signs and names of classes stand in every area; other units stand in the legend. */
function labelOf(wert: Raumwert['wert'], indikator: Indikator): string {
  const { einheit, nachkommastellen } = indikator
  const klasse = klasseOf(wert, indikator)
  if (klasse) return klasse.name.length > longestName ? (klasse.kurz ?? klasse.name) : klasse.name
  const isPlain = wert.status === 'vorhanden' && wert.wert !== null
  return einheit === 'prozent' && isPlain
    ? formatProzent(wert.wert, nachkommastellen)
    : formatIndikatorwert(wert, indikator)
}

function describeLesehilfe(
  { indikator, ebene, ausschnitt, klassen }: Kartenwerte,
  { region, planungsraeume }: ElementContext,
): string {
  const shown = `gezeigt sind die ${ebenenworte[ebene].mehrzahl} ${desRaums(ausschnitt)}, ${region.name} umrandet.`
  const reason =
    planungsraeume.length === 1
      ? `${region.name} besteht aus einem einzigen Planungsraum; ${shown}`
      : capitalise(shown)
  return [
    describeDefinition(indikator),
    ausschnitt.id === region.id ? '' : reason,
    klassen.lesehilfe ?? '',
  ]
    .filter((text) => text !== '')
    .join(' ')
}

function describeAlternativ(
  { indikator, stand, ebene, ausschnitt, werte }: Kartenwerte,
  vergleich: readonly Raumwert[],
  { region, auskunft }: ElementContext,
): string {
  const say = ({ raum, wert }: Raumwert) => ({
    name: raum.name,
    text: describeIndikatorwert(wert, indikator),
  })
  // The only Planungsraum of a Bezirksregion may have another name than the Bezirksregion.
  const sayOwn = (own: Raumwert) => {
    const said = say(own)
    return said.name === region.name ? said : { ...said, name: `${region.name} (${said.name})` }
  }
  const ranked = werte
    .filter(({ wert }) => wert.wert !== null)
    .toSorted((a, b) => (b.wert.wert ?? 0) - (a.wert.wert ?? 0))
  const [highest, lowest] = [ranked.at(0), ranked.at(-1)]
  const isOwn = ({ id }: Raum): boolean => auskunft.raeume.ueber(id, region.ebene)?.id === region.id
  const own = ausschnitt.id === region.id ? [] : werte.filter(({ raum }) => isOwn(raum))
  return describeKarte({
    bezeichnung: indikator.bezeichnung,
    gliederung: `nach ${ebenenworte[ebene].dativ} ${ausschnitt.id === region.id ? `in ${region.name}` : inRaum(ausschnitt)}`,
    stand: formatDatumLang(stand),
    flaechen: werte.map(say),
    klassen: (indikator.klassen ?? []).flatMap(({ code, name }) => {
      const anzahl = werte.filter(({ wert }) => wert.wert === code).length
      return anzahl === 0 ? [] : [{ name, anzahl }]
    }),
    hoechste: highest ? say(highest) : null,
    niedrigste: lowest ? say(lowest) : null,
    vergleich: [...own.map(sayOwn), ...vergleich.map(say)],
  })
}

function toTabelle(
  { indikator, ebene, werte }: Kartenwerte,
  vergleich: readonly Raumwert[],
  { region }: ElementContext,
): Tabelle {
  const zeichen = zeichenNeben(indikator.bezeichnung, indikator.einheit)
  const unit = zeichen === '' ? '' : ` (${zeichen})`
  const row =
    (art: TabellenZeile['art']) =>
    ({ raum, wert }: Raumwert): TabellenZeile => ({
      art: raum.id === region.id ? 'eigen' : art,
      zellen: [
        textZelle(raum.ebene === 'berlin' ? '' : raum.id, raum.id),
        textZelle(raum.name),
        wertZelle(wert, indikator),
      ],
    })
  return {
    spalten: [
      spalte('schluessel', 'Nr.', { art: 'schluessel' }),
      spalte('raum', ebenenworte[ebene].einzahl, { zeilenkopf: true }),
      spalte('wert', `${indikator.bezeichnung}${unit}`, { art: 'zahl' }),
    ],
    zeilen: [...werte.map(row('wert')), ...vergleich.map(row('bezug'))],
  }
}
