import type { Indikator, ZeitreiheElement } from '../generated/source-types.ts'
import type { Darstellung } from '../model/darstellung.ts'
import type { ZeitreiheDiagramm } from '../model/diagramm.ts'
import { ersterStandLor2021 } from '../model/raum.ts'
import type { Wert } from '../model/wert.ts'
import { formatJahre } from '../wording/date.ts'
import { einheiten } from '../wording/einheit.ts'
import { formatRichtwert } from '../wording/richtwert.ts'
import { formatWert } from '../wording/zeichen.ts'
import type { ElementContext } from './context.ts'
import { describeBrueche, describeMitRichtwerten, lesehinweiseOf } from './indikator-hinweise.ts'
import { describeOhneDaten } from './indikator-zeilen.ts'
import { toOhneDaten } from './ohne-daten.ts'
import { quellenOfWerte } from './quellen.ts'
import { nichtUmgerechnetNote, umgerechnetAnmerkung } from './umrechnung-hinweise.ts'
import { crossesLor2021 } from './verlauf.ts'
import type { Reihe } from './zeitreihe-daten.ts'
import { loadReihen, toZeitreihentabelle } from './zeitreihe-daten.ts'
import { describeAlternativ, describeLesehilfe, findBrueche, indexName } from './zeitreihe-worte.ts'

/**
 * Lines over the years. Counts of region, Bezirk and Berlin do not fit on one scale: they share it
 * as an index, else the region stands alone.
 */
export function toZeitreihe(
  element: ZeitreiheElement,
  context: ElementContext,
): readonly Darstellung[] {
  const indikator = context.auskunft.indikatoren.get(element.indikator)
  const titel = element.titel ?? indikator?.bezeichnung ?? 'Zeitreihe'
  if (!indikator) return toOhneDaten(element, titel, describeOhneDaten([element.indikator]))
  const reihen = loadReihen(indikator, element, context)
  const region = reihen.find(({ rolle }) => rolle === 'region')
  const last = region?.punkte.findLast(({ wert }) => wert.wert !== null)
  const first = region?.punkte.find(({ wert }) => wert.wert !== null)
  if (!region || !first || !last || first === last)
    return toOhneDaten(
      element,
      titel,
      `Für eine Zeitreihe braucht es Werte von mindestens zwei Ständen: ${indikator.bezeichnung}.`,
    )
  const zeitraum = formatJahre(first.wert.stand, last.wert.stand)
  return [
    {
      art: 'abbildung',
      id: element.id,
      titel: element.titel ?? `${indikator.bezeichnung} ${zeitraum}`,
      lesehilfe: describeLesehilfe(element, indikator, reihen, last.wert.stand, context),
      quellen: quellenOfWerte(reihen.flatMap(werteOf).toSorted(byStand), context.auskunft),
      fussnoten: [],
      anmerkungen: [
        ...[umgerechnetAnmerkung(werteOf(region)), firstNote(werteOf(region))].filter(
          (text) => text !== null,
        ),
        ...describeBrueche(indikator, first.wert.stand, last.wert.stand),
        ...[describeMitRichtwerten(indikator)].filter((text) => text !== null),
        ...lesehinweiseOf([indikator]),
        ...(element.anmerkungen ?? []),
      ],
      diagramm: toDiagramm(element, indikator, reihen, region),
      breite: 'spalte',
      alternativtext:
        element.alternativtext ?? describeAlternativ(element, indikator, reihen, zeitraum, context),
      legende: [],
      daten: toZeitreihentabelle(element, indikator, reihen),
    },
  ]
}

const byStand = (a: { stand: string }, b: { stand: string }): number =>
  a.stand < b.stand ? -1 : a.stand > b.stand ? 1 : 0

/** Why the line of the region starts later than those of Bezirk and Berlin. */
function firstNote(werte: readonly Wert[]): string | null {
  return werte.map(nichtUmgerechnetNote).find((note) => note !== null) ?? null
}

function toDiagramm(
  { indexiert }: ZeitreiheElement,
  indikator: Indikator,
  reihen: readonly Reihe[],
  region: Reihe,
): ZeitreiheDiagramm {
  const { lang, nach } = einheiten[indikator.einheit]
  const { richtwerte = [] } = indikator
  return {
    art: 'zeitreihe',
    achsentitel: indexiert ? indexName(reihen) : lang === '' ? indikator.kurz : lang,
    nachkommastellen: indexiert ? 0 : indikator.nachkommastellen,
    reihen: reihen.map(({ rolle, name, punkte }) => {
      const last = punkte.findLast(({ wert }) => wert.wert !== null)?.wert
      return {
        rolle,
        name,
        endwert: last ? formatWert(last, indikator.nachkommastellen, nach) : '',
        punkte: punkte.map(({ wert, gezeigt }) => ({
          stand: wert.stand,
          wert: gezeigt,
          umgerechnet: wert.umgerechnet,
        })),
      }
    }),
    brueche: [
      ...findBrueche(indikator, region).map(({ ab, grund }) => ({ ab, text: `Bruch: ${grund}` })),
      ...(crossesLor2021(werteOf(region))
        ? [{ ab: ersterStandLor2021, text: 'LOR-Zuschnitt ab 2021 neu' }]
        : []),
    ].toSorted((a, b) => (a.ab < b.ab ? -1 : 1)),
    // An index has no unit in which a guideline value could stand.
    ...(richtwerte.length === 0 || indexiert
      ? {}
      : {
          richtwerte: richtwerte.map((richtwert) => ({
            wert: richtwert.wert,
            text: formatRichtwert(richtwert, indikator),
          })),
        }),
  }
}

function werteOf({ punkte }: Reihe): readonly Wert[] {
  return punkte.map(({ wert }) => wert)
}
