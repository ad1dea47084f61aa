import type { Finanzierung, Massnahme, MassnahmenElement } from '../generated/source-types.ts'
import type { Darstellung, Zelle } from '../model/darstellung.ts'
import { amtName } from '../model/profil.ts'
import {
  dringlichkeitWorte,
  kostenartWorte,
  kostenstatusWorte,
  massnahmenstatusWorte,
  zeithorizontWorte,
} from '../wording/auswahl-perspektiven.ts'
import { formatDatum, formatZeitraum } from '../wording/date.ts'
import { formatZahl, noBreakSpace } from '../wording/number.ts'
import { toPlainText } from '../wording/plain-text.ts'
import type { ElementContext } from './context.ts'
import type { Listenspalte } from './liste.ts'
import { byName, toListendarstellung, toListentabelle } from './liste.ts'
import { joinAemter } from './namen.ts'
import { quelleOfPerspektiven } from './quellen.ts'
import { textZelle, zweizeiligeZelle } from './zelle.ts'
import { toOhneDaten } from './ohne-daten.ts'

/** How far a Maßnahme is, as share of the disc; none for what will not come. */
const fortschritte: Readonly<Record<Massnahme['status'], number | null>> = {
  idee: 0,
  geplant: 0.25,
  beschlossen: 0.5,
  in_umsetzung: 0.75,
  abgeschlossen: 1,
  zurueckgestellt: null,
  entfallen: null,
}

/** Who does what, where, until when and with which money. */
export function toMassnahmen(
  element: MassnahmenElement,
  context: ElementContext,
): readonly Darstellung[] {
  const { kopf, perspektiven } = context.profil
  const { zeitraum } = kopf
  const { massnahmen, anmerkung } = selectMassnahmen(perspektiven.massnahmen ?? [], element)
  const titel = zeitraum ? `Maßnahmen ${zeitraum.von} bis ${zeitraum.bis}` : 'Maßnahmen'
  if (massnahmen.length === 0)
    return toOhneDaten(element, element.titel ?? titel, 'Maßnahmen sind noch nicht vereinbart.')
  const spalten = toSpalten(context)
  const tabelle = toListentabelle(
    element.knapp === true ? shorten(spalten) : spalten,
    massnahmen.toSorted(byName(({ id }) => id)),
  )
  const liste = toListendarstellung(element, titel, [quelleOfPerspektiven(context)], tabelle)
  return [{ ...liste, anmerkungen: [...anmerkung, ...liste.anmerkungen] }]
}

const dringlichkeit: Readonly<Record<NonNullable<Massnahme['prioritaet']>, number>> = {
  hoch: 0,
  mittel: 1,
  niedrig: 2,
}

/** The most urgent ones if there is not room for all; of equal ones the first by number. */
function selectMassnahmen(
  all: readonly Massnahme[],
  { hoechstens = Infinity }: MassnahmenElement,
): { readonly massnahmen: readonly Massnahme[]; readonly anmerkung: readonly string[] } {
  if (all.length <= hoechstens) return { massnahmen: all, anmerkung: [] }
  const rank = ({ prioritaet }: Massnahme): number =>
    prioritaet === undefined ? 3 : dringlichkeit[prioritaet]
  const byRank = all
    .toSorted(byName(({ id }) => id))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, hoechstens)
  return {
    massnahmen: byRank,
    anmerkung: [
      `Gezeigt sind die ${hoechstens} dringendsten von ${all.length} Maßnahmen; alle stehen im Bezirksregionenprofil.`,
    ],
  }
}

const kurzeSpalten = new Set(['nr', 'massnahme', 'federfuehrung', 'zeitraum', 'stand'])

/** Who does what until when and how far it is, each in one line. */
function shorten(spalten: readonly Listenspalte<Massnahme>[]): readonly Listenspalte<Massnahme>[] {
  return spalten
    .filter(({ id }) => kurzeSpalten.has(id))
    .map((column) => ({
      ...column,
      zelle(massnahme) {
        const zelle = column.zelle(massnahme)
        return zelle && { ...zelle, unterzeile: '' }
      },
    }))
}

function toSpalten(context: ElementContext): readonly Listenspalte<Massnahme>[] {
  const { bezirk } = context.profil
  return [
    { id: 'nr', titel: 'Nr.', art: 'schluessel', zelle: ({ id }) => textZelle(id) },
    {
      id: 'massnahme',
      titel: 'Maßnahme',
      zeilenkopf: true,
      zelle: (massnahme) => zweizeiligeZelle(massnahme.titel, describeInhalt(massnahme, context)),
    },
    { id: 'ziele', titel: 'Ziele', zelle: ({ ziele }) => textZelle(ziele.join(', ')) },
    {
      id: 'federfuehrung',
      titel: 'Federführung',
      zelle: ({ federfuehrung, beteiligte = [] }) =>
        zweizeiligeZelle(amtName(bezirk, federfuehrung), [
          beteiligte.length > 0 ? `beteiligt: ${joinAemter(bezirk, beteiligte)}` : null,
        ]),
    },
    { id: 'zeitraum', titel: 'Zeitraum', zelle: zeitraumZelle },
    { id: 'kosten', titel: 'Kosten', zelle: kostenZelle },
    { id: 'stand', titel: 'Stand', zelle: standZelle },
  ]
}

/** All that belongs to a Maßnahme besides who, when, how much and how far. */
function describeInhalt(massnahme: Massnahme, context: ElementContext): readonly (string | null)[] {
  const { beschreibung, wirkung, fortschritt, prioritaet } = massnahme
  const ort = describeOrt(massnahme, context)
  return [
    beschreibung === undefined ? null : toPlainText(beschreibung),
    ort === '' ? null : `Ort: ${ort}`,
    wirkung === undefined ? null : `Wirkung: ${wirkung}`,
    fortschritt === undefined ? null : `Fortschritt: ${toPlainText(fortschritt)}`,
    prioritaet === undefined ? null : `Priorität: ${dringlichkeitWorte[prioritaet]}`,
  ]
}

const raumWorte: Readonly<Record<string, string>> = {
  bezirksregion: 'ganze Bezirksregion',
  ueberregional: 'überregional',
}

function describeOrt({ raum, objekt }: Massnahme, { auskunft }: ElementContext): string {
  const name =
    raum === undefined ? undefined : (raumWorte[raum] ?? auskunft.raeume.get(raum)?.name ?? raum)
  return [name, objekt].filter((part) => part !== undefined).join(', ')
}

function zeitraumZelle({ laufzeit, zeithorizont }: Massnahme): Zelle | null {
  const horizont = zeithorizont && zeithorizontWorte[zeithorizont]
  if (!laufzeit) return horizont === undefined ? null : textZelle(horizont)
  return zweizeiligeZelle(formatZeitraum(laufzeit.von, laufzeit.bis), [laufzeit.hinweis, horizont])
}

function kostenZelle({ kosten, finanzierung = [] }: Massnahme): Zelle | null {
  const sources = finanzierung.map(describeFinanzierung)
  if (!kosten) return sources.length === 0 ? null : zweizeiligeZelle(sources.join('; '), [])
  const kind = [
    kosten.art && kostenartWorte[kosten.art],
    kosten.status && kostenstatusWorte[kosten.status],
  ]
  return zweizeiligeZelle(formatEuro(kosten.betrag), [
    kind.filter((wort) => wort !== undefined).join(', '),
    ...sources,
  ])
}

/** „Bezirkshaushalt 2026, 20 000 €, nicht gesichert“. */
function describeFinanzierung({ programm, jahr, betrag, gesichert }: Finanzierung): string {
  return [
    jahr === undefined ? programm : `${programm} ${jahr}`,
    ...(betrag === undefined ? [] : [formatEuro(betrag)]),
    ...(gesichert === undefined ? [] : [gesichert ? 'gesichert' : 'nicht gesichert']),
  ].join(', ')
}

function standZelle({ status, status_stand }: Massnahme): Zelle {
  const fortschritt = fortschritte[status]
  return {
    ...zweizeiligeZelle(massnahmenstatusWorte[status], [status_stand && formatDatum(status_stand)]),
    ...(fortschritt === null ? {} : { fortschritt }),
  }
}

function formatEuro(betrag: number): string {
  const cents = Number.isInteger(betrag) ? 0 : 2
  return `${formatZahl(betrag, cents)}${noBreakSpace}€`
}
