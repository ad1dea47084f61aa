import type { KidTabelleElement } from '../generated/source-types.ts'
import type { Darstellung, TabellenZeile } from '../model/darstellung.ts'
import type { Wert } from '../model/wert.ts'
import { auffaelligRegel } from '../wording/auffaellig.ts'
import { rubrikWorte } from '../wording/auswahl.ts'
import { jahrOf } from '../wording/date.ts'
import type { ElementContext } from './context.ts'
import { createFussnoten } from './fussnoten.ts'
import { lesehinweiseOf } from './indikator-hinweise.ts'
import type { IndikatorZeile } from './indikator-zeilen.ts'
import { resolveZeilen } from './indikator-zeilen.ts'
import { planKidSpalten } from './kid-spalten.ts'
import { toOhneDaten } from './ohne-daten.ts'
import { quellenOfWerte } from './quellen.ts'
import { textZelle } from './zelle.ts'

/** Fewer rows, or those of a single Rubrik, need no heads between them. */
const manyRows = 5

/**
 * Kernindikatoren by Rubrik: count, value, value five years before, Bezirk, Berlin, rank, guideline
 * value; columns of which no row says anything are left out.
 */
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
  const spalten = planKidSpalten(zeilen, { stand, von, noten: fussnoten }, context)
  const gruppen = groupByRubrik(zeilen)
  const isGrouped = gruppen.length > 1 && zeilen.length >= manyRows
  const rows = gruppen.flatMap(({ rubrik, members }): readonly TabellenZeile[] => [
    ...(isGrouped ? [{ art: 'gruppe', zellen: [textZelle(rubrikWorte[rubrik])] } as const] : []),
    ...members.map((zeile): TabellenZeile => ({
      art: 'wert',
      zellen: spalten.map(({ zelle }) => zelle(zeile)),
    })),
  ])
  const hasRueckblick = zeilen.some(({ vergleich }) => vergleich.fuenf_jahre !== null)
  return [
    {
      art: 'tabelle',
      id: element.id,
      titel: element.titel ?? `${titel} ${jahrOf(stand)}`,
      lesehilfe:
        von === 0 ? null : `Rang 1 hat den höchsten Wert unter den ${von} Bezirksregionen Berlins.`,
      quellen: quellenOfWerte(zeilen.flatMap(werteOf), auskunft),
      fussnoten: fussnoten.texte,
      anmerkungen: [
        ...(hasRueckblick ? [] : ['Vergleichbare Werte von fünf Jahren davor liegen nicht vor.']),
        ...(zeilen.some(({ vergleich }) => vergleich.auffaellig === true) ? [auffaelligRegel] : []),
        ...lesehinweiseOf(zeilen.map(({ indikator }) => indikator)),
        ...resolved.anmerkungen,
        ...(element.anmerkungen ?? []),
      ],
      tabelle: { spalten: spalten.map(({ spalte }) => spalte), zeilen: rows },
    },
  ]
}

function werteOf({ vergleich }: IndikatorZeile): readonly Wert[] {
  return [
    ...(vergleich.fuenf_jahre ? [vergleich.fuenf_jahre.frueher] : []),
    vergleich.wert,
    vergleich.bezirk,
    vergleich.berlin,
  ]
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
