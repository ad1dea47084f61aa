import type { Handlungsraum, HandlungsraeumeElement } from '../generated/source-types.ts'
import type { AbbildungDarstellung, Darstellung, Tabelle } from '../model/darstellung.ts'
import type { Raum } from '../model/raum.ts'
import { handlungsraumartWorte } from '../wording/auswahl-fachplanung.ts'
import { joinUnd } from '../wording/list.ts'
import { formatZahl, noBreakSpace } from '../wording/number.ts'
import type { ElementContext } from './context.ts'
import type { Gemeldet } from './gemeldet.ts'
import { amtSpalte, collectGemeldete, optionaleZelle, toGemeldetenliste } from './gemeldet.ts'
import type { Listenspalte } from './liste.ts'
import { byName } from './liste.ts'
import { namesOfRaeume } from './namen.ts'
import { findNachbarn } from './nachbarn.ts'
import { quelleOfAmt, quelleOfGeometrie, quellenOfIds, uniqueQuellen } from './quellen.ts'
import { spalte, textZelle } from './zelle.ts'

/**
 * Areas in which Stadtteilkoordination, Kiezkassen and the like work: a map per kind and one table
 * of all; vanishes without any.
 */
export function toHandlungsraeume(
  element: HandlungsraeumeElement,
  context: ElementContext,
): readonly Darstellung[] {
  const list = collectGemeldete(({ handlungsraeume }) => handlungsraeume, context).toSorted(
    byName(({ eintrag }) => `${handlungsraumartWorte[eintrag.art]} ${eintrag.name}`),
  )
  const arten = [...new Set(list.map(({ eintrag }) => eintrag.art))]
  const karten = arten.flatMap((art) =>
    toKarte(
      `${element.id}-${art.replaceAll('_', '-')}`,
      list.filter(({ eintrag }) => eintrag.art === art),
      context,
    ),
  )
  return [
    ...karten,
    ...toGemeldetenliste(element, 'Handlungsräume', toSpalten(context), list, context),
  ]
}

function toSpalten(context: ElementContext): readonly Listenspalte<Gemeldet<Handlungsraum>>[] {
  return [
    {
      id: 'name',
      titel: 'Handlungsraum',
      zeilenkopf: true,
      zelle: ({ eintrag }) => textZelle(eintrag.name),
    },
    {
      id: 'art',
      titel: 'Art',
      zelle: ({ eintrag }) => textZelle(handlungsraumartWorte[eintrag.art]),
    },
    {
      id: 'planungsraeume',
      titel: 'Planungsräume',
      zelle: ({ eintrag: { plr } }) => {
        const names = namesOfRaeume(plr, context).join(', ')
        const isWhole = plr.length > 1 && plr.length === context.planungsraeume.length
        return isWhole ? textZelle('alle', names) : textZelle(names)
      },
    },
    {
      id: 'traeger',
      titel: 'Träger',
      zelle: ({ eintrag }) => optionaleZelle(eintrag.traeger),
    },
    {
      id: 'anlaufstelle',
      titel: 'Anlaufstelle',
      zelle: ({ eintrag }) => optionaleZelle(eintrag.anlaufstelle),
    },
    {
      id: 'budget',
      titel: 'Mittel im Jahr',
      zelle: ({ eintrag: { budget } }) =>
        budget === undefined ? null : textZelle(`${formatZahl(budget)}${noBreakSpace}€`),
    },
    {
      id: 'entscheidung',
      titel: 'Wer entscheidet',
      zelle: ({ eintrag }) => optionaleZelle(eintrag.entscheidung),
    },
    amtSpalte(context),
    {
      id: 'bemerkung',
      titel: 'Bemerkung',
      beilaeufig: true,
      zelle: ({ eintrag }) => optionaleZelle(eintrag.bemerkung),
    },
  ]
}

/** Tones that can still be told apart. */
const most = 5

/**
 * The Planungsräume by the area they belong to; none for more areas than tones, and none where one
 * area is the whole region: that is said in a word.
 */
function toKarte(
  id: string,
  list: readonly Gemeldet<Handlungsraum>[],
  context: ElementContext,
): readonly AbbildungDarstellung[] {
  const { region, planungsraeume, geometrie, auskunft } = context
  const [first] = list
  if (!first) return []
  const zuordnung = planungsraeume.map((raum) => ({
    raum,
    index: list.findIndex(({ eintrag }) => eintrag.plr.includes(raum.id)),
  }))
  const hasRest = zuordnung.some(({ index }) => index < 0)
  const namen = [...(hasRest ? ['ohne'] : []), ...list.map(({ eintrag }) => eintrag.name)]
  if (namen.length > most || namen.length < 2) return []
  const nameOf = (index: number): string => list[index]?.eintrag.name ?? 'ohne'
  const flaechen = zuordnung.map(({ raum, index }) => ({
    flaeche: geometrie.flaeche(raum.id),
    // The map prints the names of the Planungsräume itself.
    text: '',
    klasse: namen.indexOf(nameOf(index)),
  }))
  const art = handlungsraumartWorte[first.eintrag.art]
  const says = namen.map((name) => {
    const own = zuordnung.filter(({ index }) => nameOf(index) === name)
    return `${name}: ${joinUnd(own.map(({ raum }) => raum.name))}`
  })
  return [
    {
      art: 'abbildung',
      id,
      titel: `${art}: Gebiete in ${region.name}`,
      lesehilfe: null,
      quellen: quellenOf(list, context),
      fussnoten: [],
      anmerkungen: [],
      diagramm: {
        art: 'karte',
        flaechen,
        umriss: geometrie.flaeche(region.id),
        nachbarn: findNachbarn(
          geometrie.ebene('bezirksregion'),
          flaechen.map(({ flaeche }) => flaeche),
          new Set(auskunft.raeume.innerhalb(region.id, 'bezirksregion').map((raum) => raum.id)),
        ),
        klassen: { grenzen: [], namen, unten: '', oben: '' },
      },
      breite: 'spalte',
      alternativtext: `Karte der Planungsräume von ${region.name} nach ${art}. ${says.join('; ')}.`,
      legende: [],
      daten: toDaten(art, zuordnung, nameOf),
    },
  ]
}

function quellenOf(
  list: readonly Gemeldet<Handlungsraum>[],
  context: ElementContext,
): AbbildungDarstellung['quellen'] {
  const named = list.map(({ eintrag }) => eintrag.quelle)
  const unnamed = list.filter(({ eintrag }) => eintrag.quelle === undefined)
  return uniqueQuellen([
    ...quellenOfIds(named, context),
    ...unnamed.map(({ datei }) => quelleOfAmt(datei, context)),
    quelleOfGeometrie,
  ])
}

function toDaten(
  art: string,
  zuordnung: readonly { readonly raum: Raum; readonly index: number }[],
  nameOf: (index: number) => string,
): Tabelle {
  return {
    spalten: [
      spalte('schluessel', 'Nr.', { art: 'schluessel' }),
      spalte('raum', 'Planungsraum', { zeilenkopf: true }),
      spalte('handlungsraum', art),
    ],
    zeilen: zuordnung.map(({ raum, index }) => ({
      art: 'wert',
      zellen: [textZelle(raum.id, raum.id), textZelle(raum.name), textZelle(nameOf(index))],
    })),
  }
}
