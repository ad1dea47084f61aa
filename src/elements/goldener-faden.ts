import type { Bedarf, GoldenerFadenElement, Massnahme, Ziel } from '../generated/source-types.ts'
import type { Darstellung, GoldenerFadenDarstellung, Tabelle } from '../model/darstellung.ts'
import { joinUnd } from '../wording/list.ts'
import type { ElementContext } from './context.ts'
import { groupByHandlungsfeld, handlungsfeldName } from './handlungsfelder.ts'
import { codeOf } from './indikator-hinweise.ts'
import { byName } from './liste.ts'
import { quelleOfPerspektiven } from './quellen.ts'
import { describeZielwert } from './zielwert.ts'
import { spalte, textZelle } from './zelle.ts'

type Fadenzeile = GoldenerFadenDarstellung['zeilen'][number]

/** From each Bedarf over its Ziele to the Maßnahmen; vanishes without any Bedarf. */
export function toGoldenerFaden(
  element: GoldenerFadenElement,
  context: ElementContext,
): readonly Darstellung[] {
  const { bedarfe = [], massnahmen: all = [], ziele = [] } = context.profil.perspektiven
  if (bedarfe.length === 0) return []
  const felder = new Map(ziele.map(({ id, handlungsfeld }) => [id, handlungsfeld]))
  const withFeld = all.toSorted(byName(({ id }) => id)).map((massnahme) => ({
    massnahme,
    handlungsfeld:
      massnahme.ziele.map((id) => felder.get(id)).find((feld) => feld !== undefined) ?? '',
  }))
  const sorted = groupByHandlungsfeld(withFeld, context).flatMap(({ members }) => members)
  const massnahmen = sorted.map(({ massnahme }) => massnahme)
  const zeilen = groupByHandlungsfeld(bedarfe, context)
    .flatMap(({ members }) => members)
    .map((bedarf) => toZeile(bedarf, massnahmen, context))
  return [
    {
      art: 'goldener_faden',
      id: element.id,
      titel: element.titel ?? 'Vom Bedarf über das Ziel zur Maßnahme',
      lesehilfe:
        'Der Faden führt vom Bedarf durch die Maßnahmen zur Prüfgröße. Ein Bedarf ohne Faden ist eine offene Stelle und bleibt sichtbar.',
      quellen: [quelleOfPerspektiven(context)],
      fussnoten: [],
      anmerkungen: [...describeOhneBedarf(context), ...(element.anmerkungen ?? [])],
      massnahmen: sorted.map(({ massnahme: { id, titel }, handlungsfeld }) => ({
        id,
        titel,
        handlungsfeld: handlungsfeld === '' ? '' : handlungsfeldName(handlungsfeld, context),
      })),
      zeilen,
      daten: toTabelle(zeilen, massnahmen),
    },
  ]
}

/** „Auffällig ohne Bedarf: Kinderarmut. Die Zahl ist rückläufig.“ */
function describeOhneBedarf({ profil, auskunft }: ElementContext): readonly string[] {
  return (profil.perspektiven.indikatoren_ohne_bedarf ?? []).map(({ indikator, begruendung }) => {
    const name = auskunft.indikatoren.get(indikator)?.kurz ?? indikator
    return `Ohne Bedarf trotz auffälligem Wert: ${name}. ${begruendung}`
  })
}

function toZeile(
  bedarf: Bedarf,
  massnahmen: readonly Massnahme[],
  context: ElementContext,
): Fadenzeile {
  const { auskunft, profil } = context
  const ziele = (profil.perspektiven.ziele ?? []).filter(
    (ziel) => ziel.bedarfe?.includes(bedarf.id) ?? false,
  )
  const ids = new Set(ziele.map(({ id }) => id))
  const traegt = massnahmen.map((massnahme) => massnahme.ziele.some((id) => ids.has(id)))
  return {
    bedarf: bedarf.id,
    titel: bedarf.titel,
    indikatoren: (bedarf.begruendung_indikatoren ?? [])
      .map((id) => {
        const indikator = auskunft.indikatoren.get(id)
        return indikator ? codeOf(indikator) || indikator.kurz : id
      })
      .join(', '),
    ziele: ziele.map(({ id }) => id).join(', '),
    traegt,
    pruefgroesse: describePruefgroesse(
      ziele,
      massnahmen.filter((_, index) => traegt[index]),
      context,
    ),
    offen: describeOffen(bedarf, ziele, traegt),
  }
}

/** How one will see that it worked: target values, else what the Maßnahmen say of their effect. */
function describePruefgroesse(
  ziele: readonly Ziel[],
  massnahmen: readonly Massnahme[],
  context: ElementContext,
): string {
  const targets = ziele.flatMap(({ zielwert }) =>
    zielwert ? [describeZielwert(zielwert, context)] : [],
  )
  const effects = massnahmen.flatMap(({ wirkung }) => wirkung ?? [])
  return (targets.length > 0 ? targets : effects).join('; ')
}

function describeOffen(
  { ausnahme }: Bedarf,
  ziele: readonly Ziel[],
  traegt: readonly boolean[],
): string | null {
  const gap =
    ziele.length === 0
      ? 'kein Ziel zugeordnet'
      : traegt.includes(true)
        ? null
        : 'keine Maßnahme zugeordnet'
  if (gap === null) return null
  return ausnahme === undefined ? `offen: ${gap}` : `${gap}: ${ausnahme}`
}

function toTabelle(zeilen: readonly Fadenzeile[], massnahmen: readonly Massnahme[]): Tabelle {
  return {
    spalten: [
      spalte('nr', 'Nr.', { art: 'schluessel' }),
      spalte('bedarf', 'Bedarf', { zeilenkopf: true }),
      spalte('indikatoren', 'Indikatoren'),
      spalte('ziele', 'Ziele'),
      spalte('massnahmen', 'Maßnahmen'),
      spalte('pruefgroesse', 'Prüfgröße'),
      spalte('offen', 'Offen'),
    ],
    zeilen: zeilen.map((zeile) => ({
      art: 'wert',
      zellen: [
        textZelle(zeile.bedarf),
        textZelle(zeile.titel),
        textZelle(zeile.indikatoren),
        textZelle(zeile.ziele),
        textZelle(
          joinUnd(massnahmen.filter((_, index) => zeile.traegt[index]).map(({ id }) => id)),
        ),
        textZelle(zeile.pruefgroesse),
        textZelle(zeile.offen ?? ''),
      ],
    })),
  }
}
