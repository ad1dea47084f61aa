import type { Indikator, KarteElement } from '../generated/source-types.ts'
import type { Darstellung, Tabelle, TabellenZeile } from '../model/darstellung.ts'
import type { KarteDiagramm } from '../model/diagramm.ts'
import { toKlasse } from '../model/klassen.ts'
import type { Wert } from '../model/wert.ts'
import { describeKarte } from '../wording/alternativtext.ts'
import { formatDatumLang, jahrOf } from '../wording/date.ts'
import { einheiten } from '../wording/einheit.ts'
import { formatProzent, formatZahl } from '../wording/number.ts'
import { ebenenworte } from '../wording/raum.ts'
import { describeWert, formatWert } from '../wording/zeichen.ts'
import type { ElementContext } from './context.ts'
import {
  describeBesonderheiten,
  describeDefinition,
  umgerechnetAnmerkung,
} from './indikator-hinweise.ts'
import type { Kartenwerte, Raumwert } from './karten-werte.ts'
import { loadKartenwerte, loadVergleichswerte } from './karten-werte.ts'
import { findNachbarn } from './nachbarn.ts'
import { quelleOfGeometrie, quellenOfWerte } from './quellen.ts'
import { spalte, textZelle, wertZelle } from './zelle.ts'
import { toOhneDaten } from './ohne-daten.ts'

/**
 * Planungsräume of the region in classes of all Planungsräume of Berlin. A single Planungsraum
 * would be one coloured area: then the Bezirksregionen of the Bezirk, in classes of all of Berlin's.
 */
export function toKarte(element: KarteElement, context: ElementContext): readonly Darstellung[] {
  const karte = loadKartenwerte(element, context)
  const indikator = context.auskunft.indikatoren.get(element.indikator)
  const titel = element.titel ?? indikator?.bezeichnung ?? 'Karte'
  if ('grund' in karte) return toOhneDaten(element, titel, karte.grund)
  const { ebene, stand, werte } = karte
  const vergleich = loadVergleichswerte(karte, context)
  return [
    {
      art: 'abbildung',
      id: element.id,
      titel:
        element.titel ??
        `${karte.indikator.bezeichnung} nach ${ebenenworte[ebene].dativ} ${jahrOf(stand)}`,
      lesehilfe: describeLesehilfe(karte, context),
      quellen: [
        ...quellenOfWerte(
          [...werte, ...vergleich].map(({ wert }) => wert),
          context.auskunft,
        ),
        quelleOfGeometrie,
      ],
      fussnoten: [],
      anmerkungen: [
        ...(werte.some(({ wert }) => wert.umgerechnet) ? [umgerechnetAnmerkung] : []),
        ...[describeBesonderheiten(karte.indikator)].filter((text) => text !== null),
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
  karte: Kartenwerte,
  { geometrie, region, bezirk }: ElementContext,
): KarteDiagramm {
  const { indikator, ebene, werte, grenzen } = karte
  const flaechen = werte.map(({ raum, wert }) => ({
    flaeche: geometrie.flaeche(raum.id),
    text: sayWert(wert, indikator),
    klasse: wert.wert === null ? null : toKlasse(wert.wert, grenzen),
  }))
  const around = ebene === 'planungsraum' ? 'bezirksregion' : 'bezirk'
  const mitte = ebene === 'planungsraum' ? region : bezirk
  const { lang } = einheiten[indikator.einheit]
  const all = `Berliner ${ebenenworte[ebene].mehrzahl}`
  return {
    art: 'karte',
    flaechen,
    umriss: geometrie.flaeche(region.id),
    nachbarn: findNachbarn(
      geometrie.ebene(around),
      flaechen.map(({ flaeche }) => flaeche),
      new Set([mitte.id]),
    ),
    klassen: {
      grenzen: grenzen.map((grenze) => formatZahl(grenze, indikator.nachkommastellen)),
      unten: `niedrigstes Fünftel der ${all}`,
      oben: lang === '' ? 'höchstes Fünftel' : `höchstes Fünftel, ${lang}`,
    },
  }
}

/** Percent signs are short enough to stand in every area; other units stand in the legend. */
function sayWert(wert: Wert, { einheit, nachkommastellen }: Indikator): string {
  if (einheit !== 'prozent' || wert.status !== 'vorhanden' || wert.wert === null)
    return formatWert(wert, nachkommastellen)
  return formatProzent(wert.wert, nachkommastellen)
}

function describeLesehilfe(
  { indikator, ebene }: Kartenwerte,
  { region, bezirk, planungsraeume, auskunft }: ElementContext,
): string {
  const { mehrzahl } = ebenenworte[ebene]
  const classes = `Klassen: Fünftel der ${auskunft.raeume.aufEbene(ebene).length} ${mehrzahl} Berlins.`
  const reason =
    planungsraeume.length === 1
      ? `${region.name} besteht aus einem einzigen Planungsraum; gezeigt sind die Bezirksregionen des Bezirks ${bezirk.name}, ${region.name} umrandet.`
      : `Gezeigt sind die Bezirksregionen des Bezirks ${bezirk.name}, ${region.name} umrandet.`
  return [describeDefinition(indikator), ebene === 'bezirksregion' ? reason : '', classes]
    .filter((text) => text !== '')
    .join(' ')
}

function describeAlternativ(
  { indikator, stand, ebene, werte }: Kartenwerte,
  vergleich: readonly Raumwert[],
  { region, bezirk }: ElementContext,
): string {
  const { nach } = einheiten[indikator.einheit]
  const say = ({ raum, wert }: Raumwert) => ({
    name: raum.name,
    text: describeWert(wert, indikator.nachkommastellen, nach),
  })
  const ranked = werte
    .filter(({ wert }) => wert.wert !== null)
    .toSorted((a, b) => (b.wert.wert ?? 0) - (a.wert.wert ?? 0))
  const [highest, lowest] = [ranked.at(0), ranked.at(-1)]
  const own = werte.filter(({ raum }) => raum.id === region.id)
  return describeKarte({
    bezeichnung: indikator.bezeichnung,
    gliederung: `nach ${ebenenworte[ebene].dativ} ${ebene === 'planungsraum' ? `in ${region.name}` : `im Bezirk ${bezirk.name}`}`,
    stand: formatDatumLang(stand),
    flaechen: werte.map(say),
    hoechste: highest ? say(highest) : null,
    niedrigste: lowest ? say(lowest) : null,
    vergleich: [...own, ...vergleich].map(say),
  })
}

function toTabelle(
  { indikator, ebene, werte }: Kartenwerte,
  vergleich: readonly Raumwert[],
  { region }: ElementContext,
): Tabelle {
  const { zeichen } = einheiten[indikator.einheit]
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
