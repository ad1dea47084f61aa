import type { AbbildungDarstellung, Tabelle } from '../../model/darstellung.ts'
import type { RangfolgeDiagramm } from '../../model/diagramm.ts'
import { describeRangfolge } from '../../wording/bezirksvergleich.ts'
import { formatDatumLang, jahrOf } from '../../wording/date.ts'
import { einheiten } from '../../wording/einheit.ts'
import { describeIndikatorwert, sayIndikatorwert } from '../../wording/indikatorwert.ts'
import { formatRichtwert } from '../../wording/richtwert.ts'
import { formatWert } from '../../wording/zeichen.ts'
import { capitalise, shortNameOf } from '../indikator-hinweise.ts'
import { quellenOfWerte } from '../quellen.ts'
import { leereZelle, spalte, textZelle, wertZelle, zahlZelle } from '../zelle.ts'
import { randlageOf } from './auffaelliges.ts'
import type { BezirkContext } from './context.ts'
import type { Bezirksindikator } from './plan.ts'
import { sortByWert } from './plan.ts'

/** All Bezirksregionen from the highest value to the lowest, with Bezirk and Berlin. */
export function toRangfolge(
  id: string,
  item: Bezirksindikator,
  { auskunft, bezirk, berlin }: BezirkContext,
): AbbildungDarstellung {
  const { indikator, stand, zeilen } = item
  const sorted = sortByWert(item)
  const say = (wert: Bezirksindikator['bezirk']['wert']): string =>
    describeIndikatorwert(wert, indikator)
  const vergleich = item.istAnzahl
    ? []
    : [
        { name: `Bezirk ${bezirk.name}`, text: say(item.bezirk.wert) },
        { name: berlin.name, text: say(item.berlin.wert) },
      ]
  return {
    art: 'abbildung',
    id,
    titel: `${capitalise(shortNameOf(indikator))} ${jahrOf(stand)}: Rangfolge`,
    lesehilfe: null,
    quellen: quellenOfWerte(werteOf(item), auskunft),
    fussnoten: [],
    anmerkungen: [],
    diagramm: toDiagramm(item),
    breite: 'halb',
    alternativtext: describeRangfolge({
      bezeichnung: indikator.bezeichnung,
      bezirk: bezirk.name,
      stand: formatDatumLang(stand),
      regionen: sorted.map(({ raum, vergleich: { wert } }) => ({
        name: raum.name,
        text: say(wert),
      })),
      ohneWert: zeilen.length - sorted.length,
      vergleich,
    }),
    legende: [],
    daten: toTabelle(item, { bezirk, berlin }),
  }
}

/** Of all Räume that are shown. */
export function werteOf({ zeilen, bezirk, berlin }: Bezirksindikator) {
  return [...zeilen.map(({ vergleich }) => vergleich), bezirk, berlin].map(({ wert }) => wert)
}

function toDiagramm(item: Bezirksindikator): RangfolgeDiagramm {
  const { indikator, verteilung, istAnzahl } = item
  const missing = item.zeilen.filter(({ vergleich }) => vergleich.wert.wert === null)
  const linie = (rolle: 'bezirk' | 'berlin', name: string) => {
    const { wert } = item[rolle]
    if (istAnzahl || wert.wert === null) return []
    return [{ rolle, wert: wert.wert, text: `${name} ${sayIndikatorwert(wert, indikator)}` }]
  }
  return {
    art: 'rangfolge',
    achsentitel: einheiten[indikator.einheit].lang,
    nachkommastellen: indikator.nachkommastellen,
    zeilen: [...sortByWert(item), ...missing].map((zeile) => ({
      nummer: zeile.nummer,
      name: zeile.raum.name,
      wert: zeile.vergleich.wert.wert,
      zeichen: formatWert(zeile.vergleich.wert, indikator.nachkommastellen),
      betont: randlageOf(zeile, item) !== null,
    })),
    mittelfeld: verteilung && { von: verteilung.unteres_quartil, bis: verteilung.oberes_quartil },
    linien: [
      ...linie('bezirk', 'Bezirk'),
      ...linie('berlin', 'Berlin'),
      ...(indikator.richtwerte ?? []).map((richtwert) => ({
        rolle: 'richtwert' as const,
        wert: richtwert.wert,
        text: formatRichtwert(richtwert, indikator),
      })),
    ],
  }
}

function toTabelle(
  item: Bezirksindikator,
  { bezirk, berlin }: Pick<BezirkContext, 'bezirk' | 'berlin'>,
): Tabelle {
  const { indikator } = item
  const missing = item.zeilen.filter(({ vergleich }) => vergleich.wert.wert === null)
  return {
    spalten: [
      spalte('rang', 'Rang', { art: 'zahl' }),
      spalte('schluessel', 'Nr.', { art: 'schluessel' }),
      spalte('raum', 'Bezirksregion', { zeilenkopf: true }),
      spalte('wert', einheiten[indikator.einheit].lang || 'Anzahl', { art: 'zahl' }),
    ],
    zeilen: [
      ...[...sortByWert(item), ...missing].map(({ raum, nummer, vergleich }) => ({
        art: 'wert' as const,
        zellen: [
          vergleich.rang_bezirk ? zahlZelle(vergleich.rang_bezirk.rang) : leereZelle,
          textZelle(nummer, raum.id),
          textZelle(raum.name),
          wertZelle(vergleich.wert, indikator),
        ],
      })),
      ...(
        [
          [bezirk, item.bezirk],
          [berlin, item.berlin],
        ] as const
      ).map(([raum, { wert }]) => ({
        art: 'bezug' as const,
        zellen: [
          leereZelle,
          textZelle('', raum.id),
          textZelle(raum.name),
          wertZelle(wert, indikator),
        ],
      })),
    ],
  }
}
