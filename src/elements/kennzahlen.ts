import type { KennzahlenElement } from '../generated/source-types.ts'
import type { Darstellung, Kennzahl, Tabelle } from '../model/darstellung.ts'
import type { Veraenderung } from '../model/vergleich.ts'
import type { Wert } from '../model/wert.ts'
import { formatVeraenderung } from '../wording/change.ts'
import { addJahre, formatDatum, formatJahre, jahrOf } from '../wording/date.ts'
import { einheiten, saysEinheit } from '../wording/einheit.ts'
import type { ElementContext } from './context.ts'
import type { Fussnoten } from './fussnoten.ts'
import { createFussnoten } from './fussnoten.ts'
import {
  capitalise,
  codeOf,
  describeUnvergleichbar,
  lesehinweiseOf,
  nennerNote,
} from './indikator-hinweise.ts'
import type { IndikatorZeile } from './indikator-zeilen.ts'
import { resolveZeilen } from './indikator-zeilen.ts'
import { quellenOfWerte } from './quellen.ts'
import { toVerlauf, verlaufOf } from './verlauf.ts'
import { umgerechnetAnmerkung, umgerechnetNote } from './umrechnung-hinweise.ts'
import { leereZelle, spalte, textZelle, wertZelle, zeichenZelle } from './zelle.ts'
import { toOhneDaten } from './ohne-daten.ts'

/** Years that the change and the small line look back. */
export const rueckblick = 5

/** The region at a glance: figure, Bezirk, Berlin, line and change of five years. */
export function toKennzahlen(
  element: KennzahlenElement,
  context: ElementContext,
): readonly Darstellung[] {
  const { region, bezirk, berlin, auskunft } = context
  const resolved = resolveZeilen(element.indikatoren, element.stand, context)
  const titel = element.titel ?? 'Kennzahlen im Vergleich'
  if ('grund' in resolved) return toOhneDaten(element, titel, resolved.grund)

  const { zeilen, stand } = resolved
  const fussnoten = createFussnoten()
  const kennzahlen = zeilen.map((zeile) => toKennzahl(zeile, context, fussnoten))
  const verlaeufe = zeilen.map(({ indikator, stand: last }) =>
    verlaufOf(indikator.id, last, context),
  )
  const shown: readonly Wert[] = zeilen.flatMap(({ vergleich }, index) => [
    ...(verlaeufe[index] ?? []),
    vergleich.wert,
    vergleich.bezirk,
    vergleich.berlin,
  ])
  return [
    {
      art: 'kennzahlen',
      id: element.id,
      titel: element.titel ?? `${titel} ${jahrOf(stand)}`,
      lesehilfe: `Letzte Spalte: Veränderung der Bezirksregion seit ${jahrOf(addJahre(stand, -rueckblick))}. Jede Linie hat ihre eigene Skala.`,
      quellen: quellenOfWerte(shown, auskunft),
      fussnoten: fussnoten.texte,
      anmerkungen: [
        ...(zeilen.some(hasProzentpunkte) ? ['Pp.: Prozentpunkte.'] : []),
        ...anmerkungOfVerlauf(verlaeufe.flat(), fussnoten),
        ...lesehinweiseOf(zeilen.map(({ indikator }) => indikator)),
        ...resolved.anmerkungen,
        ...(element.anmerkungen ?? []),
      ],
      spalten: { region: region.name, bezirk: 'Bezirk', berlin: berlin.name },
      zeitraum: formatJahre(addJahre(stand, -rueckblick), stand),
      zeilen: kennzahlen,
      daten: toTabelle(zeilen, kennzahlen, [region.name, bezirk.name, berlin.name]),
    },
  ]
}

/** That the lines have converted figures, unless a note of a change has said so. */
function anmerkungOfVerlauf(werte: readonly Wert[], { texte }: Fussnoten): readonly string[] {
  const said = werte.some((wert) => texte.includes(umgerechnetNote(wert) ?? ''))
  const anmerkung = umgerechnetAnmerkung(werte)
  return said || anmerkung === null ? [] : [anmerkung]
}

function toKennzahl(zeile: IndikatorZeile, context: ElementContext, noten: Fussnoten): Kennzahl {
  const { indikator, vergleich, stand, abweichung } = zeile
  const { lang } = einheiten[indikator.einheit]
  return {
    bezeichnung: capitalise(indikator.kurz),
    einheit: lang === '' || saysEinheit(indikator.kurz, indikator.einheit) ? null : lang,
    wert: wertZelle(
      vergleich.wert,
      indikator,
      noten.mark(nennerNote(vergleich.wert) ?? abweichung, umgerechnetNote(vergleich.wert)),
    ),
    bezirk: wertZelle(vergleich.bezirk, indikator),
    berlin: wertZelle(vergleich.berlin, indikator),
    veraenderung: toVeraenderungszelle(zeile, noten, context),
    verlauf: toVerlauf(verlaufOf(indikator.id, stand, context)),
  }
}

function toVeraenderungszelle(
  { indikator, vergleich, stand }: IndikatorZeile,
  noten: Fussnoten,
  { auskunft, region }: ElementContext,
): Kennzahl['veraenderung'] {
  const change: Veraenderung | null = vergleich.fuenf_jahre
  if (change === null) {
    const then = addJahre(stand, -rueckblick)
    const frueher = auskunft.wert(indikator.id, region.id, then)
    const notes = noten.mark(...describeUnvergleichbar(indikator, then, stand, frueher))
    return zeichenZelle('nicht_sinnvoll', notes)
  }
  const notes = noten.mark(umgerechnetNote(change.frueher))
  return {
    text: formatVeraenderung(change, indikator),
    wert: change.betrag,
    ...(notes.length > 0 ? { fussnoten: notes } : {}),
  }
}

function hasProzentpunkte({ vergleich }: IndikatorZeile): boolean {
  return vergleich.fuenf_jahre?.art === 'prozentpunkte'
}

function toTabelle(
  zeilen: readonly IndikatorZeile[],
  kennzahlen: readonly Kennzahl[],
  [region, bezirk, berlin]: readonly [string, string, string],
): Tabelle {
  return {
    spalten: [
      spalte('indikator', 'KID', { art: 'schluessel' }),
      spalte('kennzahl', 'Kennzahl', { zeilenkopf: true }),
      spalte('einheit', 'Einheit'),
      spalte('stand', 'Stand'),
      spalte('bezirksregion', region, { art: 'zahl', hervorgehoben: true }),
      spalte('bezirk', bezirk, { art: 'zahl' }),
      spalte('berlin', berlin, { art: 'zahl' }),
      spalte('veraenderung_5_jahre', 'Veränderung in fünf Jahren', { art: 'zahl' }),
      spalte('einheit_der_veraenderung', 'Einheit der Veränderung'),
    ],
    zeilen: zeilen.map(({ indikator, stand, vergleich }, index) => {
      const kennzahl = kennzahlen[index]
      return {
        art: 'wert',
        zellen: [
          textZelle(codeOf(indikator)),
          textZelle(indikator.bezeichnung),
          textZelle(einheiten[indikator.einheit].lang),
          textZelle(formatDatum(stand), stand),
          kennzahl?.wert ?? leereZelle,
          kennzahl?.bezirk ?? leereZelle,
          kennzahl?.berlin ?? leereZelle,
          kennzahl?.veraenderung ?? leereZelle,
          textZelle(unitOf(vergleich.fuenf_jahre, indikator.einheit)),
        ],
      }
    }),
  }
}

function unitOf(change: Veraenderung | null, einheit: keyof typeof einheiten): string {
  if (change === null) return ''
  if (change.art === 'prozent') return '%'
  return einheiten[change.art === 'prozentpunkte' ? 'prozent' : einheit].unterschied.mehrzahl
}
