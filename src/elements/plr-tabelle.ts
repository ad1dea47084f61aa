import type { PlrTabelleElement } from '../generated/source-types.ts'
import type { Darstellung, TabellenSpalte, TabellenZeile, Zelle } from '../model/darstellung.ts'
import type { Raum } from '../model/raum.ts'
import type { Wert } from '../model/wert.ts'
import { isBestand } from '../model/einheit.ts'
import { formatDatumLang, jahrOf } from '../wording/date.ts'
import { einheiten } from '../wording/einheit.ts'
import { formatMitVorzeichen } from '../wording/number.ts'
import type { ElementContext } from './context.ts'
import type { Fussnoten } from './fussnoten.ts'
import { createFussnoten } from './fussnoten.ts'
import { describeBesonderheiten, umgerechnetNote } from './indikator-hinweise.ts'
import type { IndikatorZeile } from './indikator-zeilen.ts'
import { resolveZeilen } from './indikator-zeilen.ts'
import { quellenOfWerte } from './quellen.ts'
import { spalte, textZelle, wertZelle, zeichenZelle } from './zelle.ts'
import { toOhneDaten } from './ohne-daten.ts'

/** Planungsräume in rows, below them region, Bezirk and Berlin; one column per Indikator. */
export function toPlrTabelle(
  element: PlrTabelleElement,
  context: ElementContext,
): readonly Darstellung[] {
  const { region, auskunft } = context
  const resolved = resolveZeilen(element.indikatoren, element.stand, context)
  const titel = element.titel ?? 'Kernindikatoren der Planungsräume'
  if ('grund' in resolved) return toOhneDaten(element, titel, resolved.grund)

  const { zeilen, stand } = resolved
  const fussnoten = createFussnoten()
  const raeume = rowsOf(context)
  const werte: Wert[] = []
  const rows = raeume.map(({ raum, art }): TabellenZeile => ({
    art,
    zellen: [
      textZelle(numberOf(raum), raum.id),
      textZelle(raum.name),
      ...zeilen.flatMap((zeile) => {
        const cells = toZellen(zeile, raum, context, fussnoten)
        werte.push(cells.wert)
        return cells.zellen
      }),
    ],
  }))
  return [
    {
      art: 'tabelle',
      id: element.id,
      titel: element.titel ?? `${titel} am ${formatDatumLang(stand)}`,
      lesehilfe: null,
      quellen: quellenOfWerte(werte, auskunft),
      fussnoten: fussnoten.texte,
      anmerkungen: [
        ...zeilen.flatMap(describeSpalte),
        ...(context.planungsraeume.length === 1 ? [describeSingle(context)] : []),
        ...resolved.anmerkungen,
        ...(element.anmerkungen ?? []),
      ],
      tabelle: {
        spalten: [
          spalte('schluessel', 'Nr.', { art: 'schluessel' }),
          spalte('raum', region.ebene === 'bezirksregion' ? 'Planungsraum' : 'Raum', {
            zeilenkopf: true,
          }),
          ...zeilen.flatMap((zeile, index) => toSpalten(zeile, zeilen, index)),
        ],
        zeilen: rows,
      },
    },
  ]
}

interface Tabellenraum {
  readonly raum: Raum
  readonly art: TabellenZeile['art']
}

/** A region of a single Planungsraum has the same figures as it: one row for both. */
function rowsOf({
  region,
  bezirk,
  berlin,
  planungsraeume,
}: ElementContext): readonly Tabellenraum[] {
  const parts = planungsraeume.length > 1 ? planungsraeume : []
  return [
    ...parts.map((raum) => ({ raum, art: 'wert' }) as const),
    { raum: region, art: 'eigen' },
    { raum: bezirk, art: 'bezug' },
    { raum: berlin, art: 'bezug' },
  ]
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

function toZellen(
  { indikator, stand, abweichung }: IndikatorZeile,
  raum: Raum,
  { auskunft, region }: ElementContext,
  noten: Fussnoten,
): { readonly wert: Wert; readonly zellen: readonly Zelle[] } {
  const { wert, vorjahr } = auskunft.vergleich(indikator.id, raum.id, stand)
  const notes = noten.mark(umgerechnetNote(wert), raum.id === region.id ? abweichung : null)
  const zelle = wertZelle(wert, indikator, notes)
  if (!isBestand(indikator.einheit)) return { wert, zellen: [zelle] }
  const change = vorjahr
    ? { text: formatMitVorzeichen(vorjahr.betrag, 1), wert: vorjahr.betrag }
    : zeichenZelle('nicht_sinnvoll')
  return { wert, zellen: [zelle, change] }
}

/** Neighbours of one unit share it in a head above theirs; a count has its change beside it. */
function toSpalten(
  { indikator, stand }: IndikatorZeile,
  zeilen: readonly IndikatorZeile[],
  index: number,
): readonly TabellenSpalte[] {
  const bestand = isBestand(indikator.einheit)
  const { lang, zeichen } = einheiten[indikator.einheit]
  const id = indikator.id.toLowerCase().replaceAll('+', '_plus')
  if (bestand) {
    const vorjahr = String(Number(jahrOf(stand)) - 1)
    return [
      spalte(id, zeichen === '' ? 'Anzahl' : lang, { art: 'zahl', gruppe: indikator.kurz }),
      spalte(`${id}_veraenderung_zum_vorjahr`, `seit ${vorjahr}, %`, {
        art: 'zahl',
        gruppe: indikator.kurz,
      }),
    ]
  }
  const shares = [zeilen[index - 1], zeilen[index + 1]].some(
    (neighbour) => neighbour?.indikator.einheit === indikator.einheit,
  )
  if (shares && lang !== '') return [spalte(id, indikator.kurz, { art: 'zahl', gruppe: lang })]
  const unit = zeichen === '' ? '' : `, ${zeichen}`
  return [spalte(id, `${indikator.kurz}${unit}`, { art: 'zahl' })]
}

function describeSpalte({ indikator }: IndikatorZeile): readonly string[] {
  const text = describeBesonderheiten(indikator)
  return text === null ? [] : [`${indikator.kurz}: ${text}`]
}
