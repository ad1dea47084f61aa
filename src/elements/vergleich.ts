import type { VergleichElement } from '../generated/source-types.ts'
import type { Darstellung, Tabelle } from '../model/darstellung.ts'
import type { VergleichDiagramm } from '../model/diagramm.ts'
import type { Verteilung } from '../model/vergleich.ts'
import { isBestand } from '../model/einheit.ts'
import { describeVerteilung } from '../wording/alternativtext.ts'
import { formatDatumLang, jahrOf } from '../wording/date.ts'
import { einheiten } from '../wording/einheit.ts'
import { joinUnd } from '../wording/list.ts'
import { formatZahl } from '../wording/number.ts'
import { describeWert, formatWert } from '../wording/zeichen.ts'
import type { ElementContext } from './context.ts'
import { vergleichsraeume } from './context.ts'
import { createFussnoten } from './fussnoten.ts'
import { capitalise, describeBesonderheiten, nameOf } from './indikator-hinweise.ts'
import type { IndikatorZeile } from './indikator-zeilen.ts'
import { resolveZeilen } from './indikator-zeilen.ts'
import { quellenOfWerte } from './quellen.ts'
import { spalte, textZelle, wertZelle, zahlZelle, zeichenZelle } from './zelle.ts'
import { toOhneDaten } from './ohne-daten.ts'

/** A row that can be drawn. */
type Verteilungszeile = IndikatorZeile & { readonly verteilung: Verteilung }

/** Where the region stands among all Bezirksregionen of Berlin: one row per Indikator. */
export function toVergleich(
  element: VergleichElement,
  context: ElementContext,
): readonly Darstellung[] {
  const { region, auskunft } = context
  const resolved = resolveZeilen(element.indikatoren, element.stand, context)
  const anzahl = auskunft.raeume.aufEbene('bezirksregion').length
  const titel = element.titel ?? `${region.name} unter den ${anzahl} Bezirksregionen Berlins`
  if ('grund' in resolved) return toOhneDaten(element, titel, resolved.grund)

  const zeilen = resolved.zeilen.flatMap((zeile): readonly Verteilungszeile[] => {
    const { verteilung } = zeile.vergleich
    return verteilung ? [{ ...zeile, verteilung }] : []
  })
  if (zeilen.length === 0)
    return toOhneDaten(
      element,
      titel,
      'Für diese Indikatoren liegen keine Werte der anderen Bezirksregionen vor.',
    )
  const fussnoten = createFussnoten()
  const shown = zeilen.flatMap(({ vergleich }) => [
    vergleich.wert,
    vergleich.bezirk,
    vergleich.berlin,
  ])
  return [
    {
      art: 'abbildung',
      id: element.id,
      titel: element.titel ?? `${titel} ${jahrOf(resolved.stand)}`,
      lesehilfe:
        'Jeder Strich ist eine Bezirksregion. Feld: mittlere Hälfte. Zahlen unten: kleinster Wert, Median, größter Wert.',
      quellen: quellenOfWerte(shown, auskunft),
      fussnoten: fussnoten.texte,
      anmerkungen: [
        ...describeStaende(zeilen),
        ...zeilen.flatMap(({ indikator }) => {
          const text = describeBesonderheiten(indikator)
          return text === null ? [] : [`${capitalise(indikator.kurz)}: ${text}`]
        }),
        ...resolved.anmerkungen,
        ...(element.anmerkungen ?? []),
      ],
      diagramm: { art: 'vergleich', zeilen: zeilen.map(toZeile) },
      breite: 'spalte',
      alternativtext:
        element.alternativtext ?? describeAlternativ(region.name, anzahl, resolved.stand, zeilen),
      legende: vergleichsraeume(context).map(({ rolle, name }) => ({ zeichen: rolle, text: name })),
      daten: toTabelle(zeilen, context),
    },
  ]
}

function describeAlternativ(
  region: string,
  anzahl: number,
  stand: string,
  zeilen: readonly Verteilungszeile[],
): string {
  return describeVerteilung({
    region,
    anzahl,
    stand: formatDatumLang(stand),
    zeilen: zeilen.map((zeile) => {
      const { name, minimum_text, median_text, maximum_text } = toZeile(zeile)
      const { nachkommastellen, einheit } = zeile.indikator
      return {
        name,
        region: describeWert(zeile.vergleich.wert, nachkommastellen, einheiten[einheit].nach),
        minimum: minimum_text,
        median: median_text,
        maximum: maximum_text,
      }
    }),
  })
}

function describeStaende(zeilen: readonly IndikatorZeile[]): readonly string[] {
  const other = zeilen.filter(({ abweichung }) => abweichung !== null)
  return other.length === 0
    ? []
    : [
        `${joinUnd(other.map(({ indikator, abweichung }) => `${indikator.kurz}: ${(abweichung ?? '').replace(/\.$/, '')}`))}.`,
      ]
}

function toZeile({
  indikator,
  vergleich,
  verteilung,
}: Verteilungszeile): VergleichDiagramm['zeilen'][number] {
  const { nachkommastellen, einheit } = indikator
  const bestand = isBestand(einheit)
  const { nach } = einheiten[einheit]
  const say = (wert: number): string => formatZahl(wert, nachkommastellen)
  return {
    name: capitalise(indikator.kurz),
    text: formatWert(vergleich.wert, nachkommastellen, nach),
    ...verteilung,
    minimum_text: say(verteilung.minimum),
    median_text: say(verteilung.median),
    maximum_text: say(verteilung.maximum),
    region: vergleich.wert.wert,
    // A count of the Bezirk lies far beyond that of any region.
    bezirk: bestand ? null : vergleich.bezirk.wert,
    berlin: bestand ? null : vergleich.berlin.wert,
  }
}

function toTabelle(
  zeilen: readonly Verteilungszeile[],
  { region, bezirk, berlin }: ElementContext,
): Tabelle {
  const verteilt = 'Bezirksregionen Berlins'
  return {
    spalten: [
      spalte('indikator', 'Indikator', { zeilenkopf: true }),
      spalte('bezirksregion', region.name, { art: 'zahl', hervorgehoben: true }),
      spalte('bezirk', bezirk.name, { art: 'zahl' }),
      spalte('berlin', berlin.name, { art: 'zahl' }),
      spalte('minimum', 'Minimum', { art: 'zahl', gruppe: verteilt }),
      spalte('unteres_quartil', 'unteres Quartil', { art: 'zahl', gruppe: verteilt }),
      spalte('median', 'Median', { art: 'zahl', gruppe: verteilt }),
      spalte('oberes_quartil', 'oberes Quartil', { art: 'zahl', gruppe: verteilt }),
      spalte('maximum', 'Maximum', { art: 'zahl', gruppe: verteilt }),
      spalte('rang', 'Rang', { art: 'zahl' }),
      spalte('rang_von', 'von', { art: 'zahl' }),
    ],
    zeilen: zeilen.map(({ indikator, vergleich, verteilung }) => {
      const { zeichen } = einheiten[indikator.einheit]
      const number = (wert: number) => zahlZelle(wert, indikator.nachkommastellen)
      const rang = vergleich.rang_berlin
      return {
        art: 'wert',
        zellen: [
          {
            ...textZelle(
              nameOf(indikator),
              zeichen === '' ? nameOf(indikator) : `${nameOf(indikator)} (${zeichen})`,
            ),
            ...(zeichen === '' ? {} : { einheit: zeichen }),
          },
          wertZelle(vergleich.wert, indikator),
          wertZelle(vergleich.bezirk, indikator),
          wertZelle(vergleich.berlin, indikator),
          number(verteilung.minimum),
          number(verteilung.unteres_quartil),
          number(verteilung.median),
          number(verteilung.oberes_quartil),
          number(verteilung.maximum),
          rang ? zahlZelle(rang.rang) : zeichenZelle('nicht_sinnvoll'),
          rang ? zahlZelle(rang.von) : zeichenZelle('nicht_sinnvoll'),
        ],
      }
    }),
  }
}
