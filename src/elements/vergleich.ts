import type { VergleichElement } from '../generated/source-types.ts'
import type { Darstellung } from '../model/darstellung.ts'
import type { VergleichDiagramm } from '../model/diagramm.ts'
import { isBestand } from '../model/einheit.ts'
import { describeVerteilung } from '../wording/alternativtext.ts'
import { formatDatumLang, jahrOf } from '../wording/date.ts'
import { einheiten, saysEinheit } from '../wording/einheit.ts'
import { formatZahl } from '../wording/number.ts'
import { formatRichtwert } from '../wording/richtwert.ts'
import { describeWert, formatWert } from '../wording/zeichen.ts'
import type { ElementContext } from './context.ts'
import { vergleichsraeume } from './context.ts'
import { capitalise, describeRichtwerte, lesehinweiseOf, nennerNote } from './indikator-hinweise.ts'
import type { IndikatorZeile } from './indikator-zeilen.ts'
import { resolveZeilen } from './indikator-zeilen.ts'
import { quellenOfWerte } from './quellen.ts'
import { joinNotizen } from './spaltennotizen.ts'
import { toOhneDaten } from './ohne-daten.ts'
import type { Verteilungszeile } from './vergleich-daten.ts'
import { toVerteilungstabelle } from './vergleich-daten.ts'

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
  const indikatoren = zeilen.map(({ indikator }) => indikator)
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
      fussnoten: [],
      anmerkungen: [
        ...joinNotizen(indikatoren, (_, index) => standNoteOf(zeilen[index])),
        ...joinNotizen(indikatoren, describeRichtwerte),
        ...lesehinweiseOf(indikatoren),
        ...resolved.anmerkungen,
        ...(element.anmerkungen ?? []),
      ],
      diagramm: { art: 'vergleich', zeilen: zeilen.map(toZeile) },
      breite: 'spalte',
      alternativtext:
        element.alternativtext ?? describeAlternativ(region.name, anzahl, resolved.stand, zeilen),
      legende: vergleichsraeume(context)
        .filter(({ rolle }) => rolle === 'region' || !zeilen.every(isBestandszeile))
        .map(({ rolle, name }) => ({ zeichen: rolle, text: name })),
      daten: toVerteilungstabelle(zeilen, context),
    },
  ]
}

/** A count of the Bezirk or Berlin lies far beyond that of any region: it is not drawn. */
function isBestandszeile({ indikator }: IndikatorZeile): boolean {
  return isBestand(indikator.einheit)
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

/** Where a row is of another day than the others, or of two. */
function standNoteOf(zeile: IndikatorZeile | undefined): string | null {
  return zeile ? (nennerNote(zeile.vergleich.wert) ?? zeile.abweichung) : null
}

function toZeile(zeile: Verteilungszeile): VergleichDiagramm['zeilen'][number] {
  const { indikator, vergleich, verteilung } = zeile
  const { nachkommastellen, einheit } = indikator
  const nach = saysEinheit(indikator.kurz, einheit) ? '' : einheiten[einheit].nach
  const say = (wert: number): string => formatZahl(wert, nachkommastellen)
  const richtwerte = (indikator.richtwerte ?? []).map((richtwert) => ({
    wert: richtwert.wert,
    text: formatRichtwert(richtwert, indikator),
  }))
  return {
    name: capitalise(indikator.kurz),
    text: formatWert(vergleich.wert, nachkommastellen, nach),
    ...verteilung,
    minimum_text: say(verteilung.minimum),
    median_text: say(verteilung.median),
    maximum_text: say(verteilung.maximum),
    ...(richtwerte.length === 0 ? {} : { richtwerte }),
    region: vergleich.wert.wert,
    bezirk: isBestandszeile(zeile) ? null : vergleich.bezirk.wert,
    berlin: isBestandszeile(zeile) ? null : vergleich.berlin.wert,
  }
}
