import type { Darstellung } from '../model/darstellung.ts'
import { isBestand } from '../model/einheit.ts'
import type { Verteilung } from '../model/vergleich.ts'
import { describeVeraenderung } from '../wording/change.ts'
import { formatDatumLang, jahrOf } from '../wording/date.ts'
import { einheiten, saysEinheit } from '../wording/einheit.ts'
import { describeAbstandZuAnderen } from '../wording/stellung.ts'
import { formatWert } from '../wording/zeichen.ts'
import type { ElementContext } from './context.ts'
import { capitalise } from './indikator-hinweise.ts'
import type { IndikatorZeile } from './indikator-zeilen.ts'
import { resolveZeilen } from './indikator-zeilen.ts'
import { quellenOfWerte } from './quellen.ts'

/** A figure stands out if no more than this share of the other regions lies beyond it. */
const randanteil = 1 / 5
/** More would be a table again. */
const hoechstens = 4

/**
 * What stands out, said by rule from the figures of the overview: where nobody has written a
 * Kurzfassung, and there is room. Empty without figures.
 */
export function toWasAuffaellt(context: ElementContext): readonly Darstellung[] {
  const { kopf, form, ueberblick } = context.profil
  if (kopf.kurzfassung !== undefined || form === 'datenblatt') return []
  const ids = ueberblick.flatMap((element) =>
    element.art === 'kennzahlen' || element.art === 'vergleich' ? element.indikatoren : [],
  )
  const resolved = resolveZeilen(ids, undefined, context)
  if ('grund' in resolved) return []
  const { zeilen } = resolved
  const bestand = zeilen.filter(({ indikator }) => isBestand(indikator.einheit)).slice(0, 1)
  const auffaellige = selectAuffaellige(zeilen)
  const sentences = [
    ...bestand.flatMap(describeBestand),
    ...auffaellige.map(describeAuffaelliges),
    ...(auffaellige.length === 0 ? [nichtsAuffaelliges] : []),
  ]
  const shown = [...bestand, ...auffaellige].flatMap(({ vergleich }) => [
    vergleich.wert,
    vergleich.berlin,
  ])
  return [
    {
      art: 'text',
      id: 'was-auffaellt',
      titel: 'Was auffällt',
      markdown: sentences.map((sentence) => `- ${sentence}`).join('\n'),
      quellen: quellenOfWerte(shown, context.auskunft),
      anmerkungen: [
        'Aus den Zahlen ermittelt: Genannt wird, was zum höchsten oder niedrigsten Fünftel der Bezirksregionen Berlins gehört, höchstens vier Werte. Das ist keine Bewertung.',
      ],
    },
  ]
}

const nichtsAuffaelliges =
  'Keine der Kennzahlen dieses Überblicks gehört zum höchsten oder niedrigsten Fünftel der Bezirksregionen Berlins.'

type Randzeile = IndikatorZeile & { readonly verteilung: Verteilung; readonly jenseits: number }

/** The outermost first; of equal ones in the order of the overview. */
function selectAuffaellige(zeilen: readonly IndikatorZeile[]): readonly Randzeile[] {
  return zeilen
    .flatMap((zeile): readonly Randzeile[] => {
      const { verteilung, wert } = zeile.vergleich
      if (isBestand(zeile.indikator.einheit) || verteilung === null || wert.wert === null) return []
      const { darunter, darueber } = countOthers(wert.wert, verteilung)
      const jenseits = Math.min(darunter, darueber)
      const isRand = jenseits < verteilung.werte.length * randanteil && darunter !== darueber
      return isRand ? [{ ...zeile, verteilung, jenseits }] : []
    })
    .toSorted((a, b) => a.jenseits - b.jenseits)
    .slice(0, hoechstens)
}

function countOthers(
  wert: number,
  { werte }: Verteilung,
): { readonly darunter: number; readonly darueber: number } {
  return {
    darunter: werte.filter((other) => other < wert).length,
    darueber: werte.filter((other) => other > wert).length,
  }
}

/** „**Einwohnerzahl**: 13 453 am 31. Dezember 2024, seit 2019 um 4,4 % gestiegen.“ */
function describeBestand({ indikator, stand, vergleich }: IndikatorZeile): readonly string[] {
  const { wert, fuenf_jahre } = vergleich
  if (wert.wert === null) return []
  const change =
    fuenf_jahre === null
      ? ''
      : `, seit ${jahrOf(fuenf_jahre.frueher.stand)} ${describeVeraenderung(fuenf_jahre, indikator)}`
  const zahl = formatWert(wert, indikator.nachkommastellen)
  return [`**${capitalise(indikator.kurz)}**: ${zahl} am ${formatDatumLang(stand)}${change}.`]
}

/** „**65-Jährige und Ältere**: 10,0 %, weniger als in 131 der anderen 142 Bezirksregionen; Berlin 18,9 %.“ */
function describeAuffaelliges({ indikator, vergleich, verteilung }: Randzeile): string {
  const { wert, berlin } = vergleich
  const { nachkommastellen, kurz, einheit } = indikator
  const nach = saysEinheit(kurz, einheit) ? '' : einheiten[einheit].nach
  const andere = countOthers(wert.wert ?? 0, verteilung)
  const stellung = describeAbstandZuAnderen({ ...andere, andere: verteilung.werte.length - 1 })
  const berlinwert =
    berlin.wert === null ? '' : `; Berlin: ${formatWert(berlin, nachkommastellen, nach)}`
  return `**${capitalise(kurz)}**: ${formatWert(wert, nachkommastellen, nach)}, ${stellung}${berlinwert}.`
}
