import type { PlrTabelleElement } from '../generated/source-types.ts'
import type { Darstellung, TabellenZeile } from '../model/darstellung.ts'
import type { Raum } from '../model/raum.ts'
import type { Wert } from '../model/wert.ts'
import { formatDatumLang } from '../wording/date.ts'
import type { ElementContext } from './context.ts'
import { createFussnoten } from './fussnoten.ts'
import { describeMitRichtwerten, lesehinweiseOf, nennerNote } from './indikator-hinweise.ts'
import type { IndikatorZeile, IndikatorZeilen } from './indikator-zeilen.ts'
import { resolveZeilen } from './indikator-zeilen.ts'
import { toOhneDaten } from './ohne-daten.ts'
import type { PlrSpalte } from './plr-spalten.ts'
import { planPlrSpalten } from './plr-spalten.ts'
import { quellenOfWerte } from './quellen.ts'
import { joinNotizen } from './spaltennotizen.ts'
import { spalte, textZelle } from './zelle.ts'

/** Planungsräume in rows, below them region, Bezirk and Berlin; one column per Indikator. */
export function toPlrTabelle(
  element: PlrTabelleElement,
  context: ElementContext,
): readonly Darstellung[] {
  const { auskunft } = context
  const resolved = resolveZeilen(element.indikatoren, element.stand, context)
  const titel = element.titel ?? 'Kernindikatoren der Planungsräume'
  if ('grund' in resolved) return toOhneDaten(element, titel, resolved.grund)

  const { zeilen, stand } = resolved
  const indikatoren = zeilen.map(({ indikator }) => indikator)
  const fussnoten = createFussnoten()
  const raeume = rowsOf(zeilen, context)
  const spalten = planPlrSpalten(
    zeilen,
    raeume.map(({ raum }) => raum),
    fussnoten,
    context,
  )
  const werte = raeume.flatMap(({ raum }) =>
    zeilen.map(({ indikator, stand: each }) => auskunft.wert(indikator.id, raum.id, each)),
  )
  return [
    {
      art: 'tabelle',
      id: element.id,
      titel: element.titel ?? `${titel} am ${formatDatumLang(stand)}`,
      lesehilfe: null,
      quellen: quellenOfWerte(werte, auskunft),
      fussnoten: fussnoten.texte,
      anmerkungen: [
        ...joinNotizen(indikatoren, describeMitRichtwerten),
        ...joinNotizen(indikatoren, (_, index) => nennerNoteOf(index, zeilen, werte)),
        ...(context.planungsraeume.length === 1 ? [describeSingle(context)] : []),
        ...lesehinweiseOf(indikatoren),
        ...resolved.anmerkungen,
        ...(element.anmerkungen ?? []),
      ],
      tabelle: {
        spalten: [
          spalte('schluessel', 'Nr.', { art: 'schluessel' }),
          spalte('raum', 'Planungsraum', { zeilenkopf: true }),
          ...spalten.map((column) => column.spalte),
        ],
        zeilen: raeume.map((row) => toRow(row, spalten)),
      },
    },
  ]
}

function toRow({ raum, art }: Tabellenraum, spalten: readonly PlrSpalte[]): TabellenZeile {
  return {
    art,
    zellen: [
      textZelle(numberOf(raum), raum.id),
      textZelle(raum.name),
      ...spalten.map(({ zelle }) => zelle(raum)),
    ],
  }
}

interface Tabellenraum {
  readonly raum: Raum
  readonly art: TabellenZeile['art']
}

/**
 * A region of a single Planungsraum has the same figures as it: one row for both, unless some are
 * known of Planungsräume only. Levels that none of the Indikatoren has get no row.
 */
function rowsOf(
  zeilen: IndikatorZeilen['zeilen'],
  { region, bezirk, berlin, planungsraeume }: ElementContext,
): readonly Tabellenraum[] {
  const hasLevel = ({ ebene }: Raum): boolean =>
    zeilen.some(({ indikator }) => indikator.ebenen.includes(ebene))
  const isOne =
    planungsraeume.length === 1 &&
    zeilen.every(({ indikator }) => indikator.ebenen.includes(region.ebene))
  const rows: readonly Tabellenraum[] = [
    ...(isOne ? [] : planungsraeume).map((raum) => ({ raum, art: 'wert' }) as const),
    { raum: region, art: 'eigen' },
    { raum: bezirk, art: 'bezug' },
    { raum: berlin, art: 'bezug' },
  ]
  return rows.filter(({ raum, art }) => art === 'wert' || hasLevel(raum))
}

function describeSingle({ region, planungsraeume }: ElementContext): string {
  const [only] = planungsraeume
  return `Die Bezirksregion ${region.name} besteht aus einem einzigen Planungsraum (${only?.id ?? ''} ${only?.name ?? ''}).`
}

/** The last two digits tell Planungsräume of one region apart; the CSV has the whole key. */
function numberOf({ id, ebene }: Raum): string {
  if (ebene === 'planungsraum') return id.slice(-2)
  return ebene === 'berlin' ? '' : id
}

function nennerNoteOf(
  index: number,
  zeilen: readonly IndikatorZeile[],
  werte: readonly Wert[],
): string | null {
  const own = werte.find(
    (wert, each) => each % zeilen.length === index && wert.nenner_stand !== null,
  )
  return own ? nennerNote(own) : null
}
