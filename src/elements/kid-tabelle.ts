import type { KidTabelleElement } from '../generated/source-types.ts'
import type { Darstellung, TabellenSpalte, TabellenZeile, Zelle } from '../model/darstellung.ts'
import type { Wert } from '../model/wert.ts'
import { isBestand } from '../model/einheit.ts'
import { rubrikWorte } from '../wording/auswahl.ts'
import { addJahre, jahrOf } from '../wording/date.ts'
import { einheiten } from '../wording/einheit.ts'
import type { ElementContext } from './context.ts'
import type { Fussnoten } from './fussnoten.ts'
import { createFussnoten } from './fussnoten.ts'
import {
  codeOf,
  describeBesonderheiten,
  describeUnvergleichbar,
  umgerechnetNote,
} from './indikator-hinweise.ts'
import type { IndikatorZeile } from './indikator-zeilen.ts'
import { resolveZeilen } from './indikator-zeilen.ts'
import { rueckblick } from './kennzahlen.ts'
import { quellenOfWerte } from './quellen.ts'
import { spalte, textZelle, wertZelle, zahlZelle, zeichenZelle } from './zelle.ts'
import { toOhneDaten } from './ohne-daten.ts'

/** Kernindikatoren by Rubrik: count, value, value five years before, Bezirk, Berlin, rank. */
export function toKidTabelle(
  element: KidTabelleElement,
  context: ElementContext,
): readonly Darstellung[] {
  const { region, auskunft } = context
  const resolved = resolveZeilen(element.indikatoren, element.stand, context)
  const titel = element.titel ?? `Kernindikatoren der Bezirksregion ${region.name}`
  if ('grund' in resolved) return toOhneDaten(element, titel, resolved.grund)

  const { zeilen, stand } = resolved
  const fussnoten = createFussnoten()
  const von = Math.max(...zeilen.map(({ vergleich }) => vergleich.rang_berlin?.von ?? 0))
  const withCode = zeilen.some(({ indikator }) => codeOf(indikator) !== '')
  const rows = groupByRubrik(zeilen).flatMap(({ rubrik, members }): readonly TabellenZeile[] => [
    { art: 'gruppe', zellen: [textZelle(rubrikWorte[rubrik])] },
    ...members.map((zeile): TabellenZeile => ({
      art: 'wert',
      zellen: toZellen(zeile, von, fussnoten).slice(withCode ? 0 : 1),
    })),
  ])
  const shown = zeilen.flatMap(({ vergleich }): readonly Wert[] => [
    ...(vergleich.fuenf_jahre ? [vergleich.fuenf_jahre.frueher] : []),
    vergleich.wert,
    vergleich.bezirk,
    vergleich.berlin,
  ])
  return [
    {
      art: 'tabelle',
      id: element.id,
      titel: element.titel ?? `${titel} ${jahrOf(stand)}`,
      lesehilfe:
        von === 0 ? null : `Rang 1 hat den höchsten Wert unter den ${von} Bezirksregionen Berlins.`,
      quellen: quellenOfWerte(shown, auskunft),
      fussnoten: fussnoten.texte,
      anmerkungen: [...resolved.anmerkungen, ...(element.anmerkungen ?? [])],
      tabelle: {
        spalten: toSpalten(region.name, stand, von).slice(withCode ? 0 : 1),
        zeilen: rows,
      },
    },
  ]
}

function toSpalten(region: string, stand: string, von: number): readonly TabellenSpalte[] {
  const vergleich = `zum Vergleich ${jahrOf(stand)}`
  return [
    spalte('kid', 'KID', { art: 'schluessel' }),
    spalte('indikator', 'Indikator', { zeilenkopf: true }),
    spalte('anzahl', 'Anzahl', { art: 'zahl', gruppe: region }),
    spalte('wert', jahrOf(stand), { art: 'zahl', gruppe: region, hervorgehoben: true }),
    spalte(`wert_vor_${rueckblick}_jahren`, jahrOf(addJahre(stand, -rueckblick)), {
      art: 'zahl',
      gruppe: region,
    }),
    spalte('bezirk', 'Bezirk', { art: 'zahl', gruppe: vergleich }),
    spalte('berlin', 'Berlin', { art: 'zahl', gruppe: vergleich }),
    spalte('rang', von === 0 ? 'Rang' : `Rang von ${von}`, { art: 'zahl' }),
  ]
}

function toZellen(zeile: IndikatorZeile, von: number, noten: Fussnoten): readonly Zelle[] {
  const { indikator, vergleich, stand, abweichung } = zeile
  const { wert, fuenf_jahre, bezirk, berlin } = vergleich
  const notes = noten.mark(describeBesonderheiten(indikator), abweichung)
  return [
    textZelle(codeOf(indikator)),
    nameZelle(indikator, notes),
    anzahlZelle(zeile),
    wertZelle(wert, indikator, noten.mark(umgerechnetNote(wert))),
    fuenf_jahre
      ? wertZelle(fuenf_jahre.frueher, indikator, noten.mark(umgerechnetNote(fuenf_jahre.frueher)))
      : zeichenZelle(
          'nicht_sinnvoll',
          noten.mark(...describeUnvergleichbar(indikator, addJahre(stand, -rueckblick), stand)),
        ),
    wertZelle(bezirk, indikator),
    wertZelle(berlin, indikator),
    rangZelle(zeile, von, noten),
  ]
}

function nameZelle(indikator: IndikatorZeile['indikator'], notes: readonly number[]): Zelle {
  const { zeichen } = einheiten[indikator.einheit]
  if (zeichen === '') return textZelle(indikator.bezeichnung, indikator.bezeichnung, notes)
  return {
    ...textZelle(indikator.bezeichnung, `${indikator.bezeichnung} (${zeichen})`, notes),
    einheit: zeichen,
  }
}

/** What was counted; of a count it would be the value again, of a delivered rate nobody knows it. */
function anzahlZelle({ indikator, vergleich }: IndikatorZeile): Zelle {
  const { wert } = vergleich
  if (isBestand(indikator.einheit)) return zeichenZelle('nicht_sinnvoll')
  if (wert.abs !== null) return zahlZelle(wert.abs)
  return zeichenZelle(wert.wert === null ? wert.status : 'keine_angabe')
}

function rangZelle({ vergleich }: IndikatorZeile, von: number, noten: Fussnoten): Zelle {
  const rang = vergleich.rang_berlin
  if (rang === null) return zeichenZelle('nicht_sinnvoll')
  return zahlZelle(rang.rang, 0, noten.mark(rang.von === von ? null : `Rang von ${rang.von}.`))
}

interface Rubrikgruppe {
  readonly rubrik: IndikatorZeile['indikator']['rubrik']
  readonly members: readonly IndikatorZeile[]
}

/** Groups in the order in which the element first names one of them. */
function groupByRubrik(zeilen: readonly IndikatorZeile[]): readonly Rubrikgruppe[] {
  const rubriken = [...new Set(zeilen.map(({ indikator }) => indikator.rubrik))]
  return rubriken.map((rubrik) => ({
    rubrik,
    members: zeilen.filter(({ indikator }) => indikator.rubrik === rubrik),
  }))
}
