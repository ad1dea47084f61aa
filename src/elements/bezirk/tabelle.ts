import type { TabellenDarstellung, TabellenZeile, Zelle } from '../../model/darstellung.ts'
import type { Raum } from '../../model/raum.ts'
import type { Vergleich } from '../../model/vergleich.ts'
import { hoechsterUmrechnungsfehler } from '../../model/umrechnung.ts'
import type { Wert } from '../../model/wert.ts'
import { formatVeraenderung } from '../../wording/change.ts'
import { addJahre, jahrOf } from '../../wording/date.ts'
import { einheiten } from '../../wording/einheit.ts'
import { formatProzent } from '../../wording/number.ts'
import type { Fussnoten } from '../fussnoten.ts'
import { createFussnoten } from '../fussnoten.ts'
import {
  capitalise,
  describeMitRichtwerten,
  describeUnvergleichbar,
  lesehinweiseOf,
  nennerNote,
  shortNameOf,
} from '../indikator-hinweise.ts'
import { rueckblick } from '../kennzahlen.ts'
import { quellenOfWerte } from '../quellen.ts'
import { leereZelle, spalte, textZelle, wertZelle, zahlZelle, zeichenZelle } from '../zelle.ts'
import type { BezirkContext } from './context.ts'
import type { Bezirksindikator } from './plan.ts'
import { werteOf } from './rangfolge.ts'

/** A row: a Bezirksregion, or what it is compared with. */
interface Zeile {
  readonly raum: Raum
  readonly nummer: string
  readonly vergleich: Vergleich
}

/** A column and how a row fills it. */
interface Spalte {
  readonly spalte: ReturnType<typeof spalte>
  readonly zelle: (zeile: Zeile) => Zelle
}

/** Values and ranks of all Bezirksregionen, in the order of their keys: the same row on each page. */
export function toWertetabelle(
  id: string,
  item: Bezirksindikator,
  context: BezirkContext,
): TabellenDarstellung {
  const { indikator, stand } = item
  const fussnoten = createFussnoten()
  const spalten = planSpalten(item, fussnoten, context)
  const row = (art: TabellenZeile['art'], zeile: Zeile): TabellenZeile => ({
    art,
    zellen: spalten.map(({ zelle }) => zelle(zeile)),
  })
  const { bezirk, berlin } = context
  const zeilen = [
    ...item.zeilen.map((zeile) => row('wert', zeile)),
    row('bezug', { raum: bezirk, nummer: '', vergleich: item.bezirk }),
    row('bezug', { raum: berlin, nummer: '', vergleich: item.berlin }),
  ]
  return {
    art: 'tabelle',
    id,
    titel: `${capitalise(shortNameOf(indikator))} ${jahrOf(stand)}: Werte und Ränge`,
    lesehilfe: null,
    quellen: quellenOfWerte([...fruehereOf(item), ...werteOf(item)], context.auskunft),
    fussnoten: fussnoten.texte,
    anmerkungen: [
      ...[
        describeRang(item),
        hasRueckblick(item) ? null : 'Vergleichbare Werte von fünf Jahren davor liegen nicht vor.',
        describeUmrechnung(fruehereOf(item)),
        describeMitRichtwerten(indikator),
        werteOf(item)
          .map(nennerNote)
          .find((note) => note !== null) ?? null,
      ].filter((note) => note !== null),
      ...lesehinweiseOf([indikator]),
    ],
    tabelle: { art: 'wertetafel', spalten: spalten.map((each) => each.spalte), zeilen },
  }
}

/** The columns of which at least one row says something, from left to right. */
function planSpalten(
  item: Bezirksindikator,
  noten: Fussnoten,
  context: BezirkContext,
): readonly Spalte[] {
  const { indikator, stand, zeilen } = item
  const { zeichen } = einheiten[indikator.einheit]
  const gruppe = zeichen === '' ? 'Anzahl' : zeichen
  const hasAnzahl = zeilen.some(({ vergleich: { wert } }) => !item.istAnzahl && wert.abs !== null)
  const number = (id: string, titel: string, group: string | null, zelle: Spalte['zelle']) => ({
    spalte: spalte(id, titel, { art: 'zahl', gruppe: group }),
    zelle,
  })
  const then = jahrOf(addJahre(stand, -rueckblick))
  const value = number('wert', jahrOf(stand), gruppe, ({ vergleich }) =>
    wertZelle(vergleich.wert, indikator),
  )
  return [
    {
      spalte: spalte('schluessel', 'Nr.', { art: 'schluessel' }),
      zelle: ({ nummer, raum }) => textZelle(nummer, raum.id),
    },
    {
      spalte: spalte('raum', 'Bezirksregion', { zeilenkopf: true }),
      zelle: ({ raum }) => textZelle(raum.ebene === 'bezirk' ? `Bezirk ${raum.name}` : raum.name),
    },
    ...(hasAnzahl ? [number('anzahl', 'Anzahl', null, anzahlZelle)] : []),
    ...(hasRueckblick(item)
      ? [
          number(`wert_vor_${rueckblick}_jahren`, then, gruppe, (zeile) =>
            fruehereZelle(zeile, item, noten, context),
          ),
        ]
      : []),
    { ...value, spalte: { ...value.spalte, hervorgehoben: true } },
    ...(hasRueckblick(item)
      ? [number('veraenderung', 'Änderung', gruppe, (zeile) => aenderungZelle(zeile, item))]
      : []),
    ...(['rang_bezirk', 'rang_berlin'] as const).map((ebene) => {
      const wo = ebene === 'rang_bezirk' ? 'Bezirk' : 'Berlin'
      return number(ebene, wo, 'Rang', (zeile) => rangZelle(zeile, ebene))
    }),
  ]
}

/** Bezirk and Berlin have no place among Bezirksregionen. */
function rangZelle({ raum, vergleich }: Zeile, ebene: 'rang_bezirk' | 'rang_berlin'): Zelle {
  if (raum.ebene !== 'bezirksregion') return leereZelle
  const rang = vergleich[ebene]
  return rang === null ? zeichenZelle('nicht_sinnvoll') : zahlZelle(rang.rang)
}

/** What was counted; of a delivered rate nobody knows it. */
function anzahlZelle({ vergleich: { wert } }: Zeile): Zelle {
  if (wert.abs !== null) return zahlZelle(wert.abs)
  return zeichenZelle(wert.wert === null ? wert.status : 'keine_angabe')
}

function fruehereZelle(
  { raum, vergleich: { fuenf_jahre } }: Zeile,
  { indikator, stand }: Bezirksindikator,
  noten: Fussnoten,
  { auskunft }: Pick<BezirkContext, 'auskunft'>,
): Zelle {
  if (fuenf_jahre) return wertZelle(fuenf_jahre.frueher, indikator)
  const then = addJahre(stand, -rueckblick)
  const frueher = auskunft.wert(indikator.id, raum.id, then)
  const notes = isNichtUmgerechnet(frueher)
    ? [nichtUmgerechnet]
    : describeUnvergleichbar(indikator, then, stand, frueher)
  return zeichenZelle('nicht_sinnvoll', noten.mark(...notes))
}

/** One note for all of them: how far each would go wrong says its profile. */
const nichtUmgerechnet = `Nicht umgerechnet: Die Bevölkerung würde um mehr als ${formatProzent(hoechsterUmrechnungsfehler * 100, 0)} verfehlt.`

function isNichtUmgerechnet({ umrechnungsfehler }: Wert): boolean {
  return umrechnungsfehler !== null && umrechnungsfehler > hoechsterUmrechnungsfehler
}

/** Among how many the ranks count: those with a figure. */
function describeRang({ zeilen }: Bezirksindikator): string | null {
  const rang = zeilen.find(({ vergleich }) => vergleich.rang_berlin)?.vergleich
  if (!rang?.rang_bezirk || !rang.rang_berlin) return null
  return `Rang unter ${rang.rang_bezirk.von} Bezirksregionen des Bezirks und ${rang.rang_berlin.von} Berlins.`
}

function aenderungZelle(
  { vergleich: { fuenf_jahre } }: Zeile,
  { indikator }: Bezirksindikator,
): Zelle {
  if (!fuenf_jahre) return zeichenZelle('nicht_sinnvoll')
  return { text: formatVeraenderung(fuenf_jahre, indikator), wert: fuenf_jahre.betrag }
}

function hasRueckblick({ zeilen }: Bezirksindikator): boolean {
  return zeilen.some(({ vergleich }) => vergleich.fuenf_jahre !== null)
}

function fruehereOf({ zeilen }: Bezirksindikator): readonly Wert[] {
  return zeilen.flatMap(({ vergleich }) => vergleich.fuenf_jahre?.frueher ?? [])
}

/** Earlier figures of the LOR 2006 carried over, with the largest of their errors; null without any. */
function describeUmrechnung(werte: readonly Wert[]): string | null {
  const converted = werte.filter(({ umgerechnet }) => umgerechnet)
  if (converted.length === 0) return null
  const errors = converted.flatMap(({ umrechnungsfehler }) => umrechnungsfehler ?? [])
  const most = Math.max(0, ...errors) * 100
  const note = `; Fehler bei der Bevölkerung ${most < 0.05 ? 'unter' : 'höchstens'} ${formatProzent(Math.max(most, 0.1))}`
  return `Werte vor 2021 sind aus dem Zuschnitt der LOR von 2006 umgerechnet${errors.length === 0 ? '' : note}.`
}
