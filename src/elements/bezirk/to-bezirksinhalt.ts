import type { Darstellung } from '../../model/darstellung.ts'
import type { InhaltKapitel, Profilinhalt } from '../../model/inhalt.ts'
import { allDarstellungen } from '../../model/inhalt.ts'
import type { Profil } from '../../model/profil.ts'
import { rubrikWorte } from '../../wording/auswahl.ts'
import type { InhaltContext } from '../context.ts'
import { nameOf } from '../indikator-hinweise.ts'
import { listGlossar, listQuellen, textsOf } from '../verzeichnisse.ts'
import { toBefund, toDefinition } from './befund.ts'
import type { BezirkContext } from './context.ts'
import { createBezirkContext } from './context.ts'
import { toBezirkskarte } from './karte.ts'
import { toMethode } from './methode.ts'
import type { Bezirksindikator } from './plan.ts'
import { planVergleich } from './plan.ts'
import { toRangfolge } from './rangfolge.ts'
import { toWertetabelle } from './tabelle.ts'
import { toTitelkarte } from './titelkarte.ts'
import { toWaermetafeln } from './waermetafel.ts'
import { toZusammenschau } from './zusammenschau.ts'

/**
 * The document of a whole Bezirk: all Bezirksregionen side by side, a chapter per Rubrik and a
 * section per Indikator, with what stands out by rule.
 * @param profil its head; its Raum is the Bezirk
 * @param ueberblick ids of the Indikatoren of the overview of a profile
 * @throws RangeError for an Indikator that the catalogue does not have.
 */
export function toBezirksinhalt(
  profil: Profil,
  ueberblick: readonly string[],
  given: Pick<InhaltContext, 'auskunft' | 'geometrie'>,
): Profilinhalt {
  const context = createBezirkContext(profil.raum.id, { ...given, kopf: profil.kopf })
  const plan = planVergleich(profil.bezirk.bezirksvergleich ?? {}, ueberblick, context)
  const kapitel = groupByRubrik(plan.indikatoren).map((items, index) =>
    toKapitel(String(index + 1), items, context),
  )
  const [text, auffaelliges] = toZusammenschau(plan.indikatoren, context)
  const inhalt = {
    profil,
    titelkarte: toTitelkarte(context),
    ueberblick: [text, ...toWaermetafeln(plan.indikatoren, context), auffaelliges],
    teile: [
      {
        id: 'vergleich',
        titel: 'Die Bezirksregionen im Vergleich',
        untertitel: null,
        kapitel: [...kapitel, toMethode(String(kapitel.length + 1), plan, context)],
      },
    ],
    quellen: [],
    glossar: [],
  }
  return {
    ...inhalt,
    quellen: listQuellen(allDarstellungen(inhalt), []),
    // Not for the names of what is left out.
    glossar: listGlossar(profil.glossar, textsOf([inhalt.ueberblick, kapitel])),
  }
}

/** In the order in which the catalogue first names one of them. */
function groupByRubrik(
  indikatoren: readonly Bezirksindikator[],
): readonly (readonly Bezirksindikator[])[] {
  const rubriken = [...new Set(indikatoren.map(({ indikator }) => indikator.rubrik))]
  return rubriken.map((rubrik) =>
    indikatoren.filter(({ indikator }) => indikator.rubrik === rubrik),
  )
}

function toKapitel(
  nr: string,
  items: readonly Bezirksindikator[],
  context: BezirkContext,
): InhaltKapitel {
  const rubrik = items[0]?.indikator.rubrik ?? 'ergaenzend'
  return {
    nr,
    id: rubrik,
    titel: rubrikWorte[rubrik],
    vorspann: null,
    darstellungen: [],
    abschnitte: items.map((item, index) => ({
      nr: `${nr}.${index + 1}`,
      titel: nameOf(item.indikator),
      darstellungen: toAbschnitt(item, context),
    })),
  }
}

/** What stands out, ranking and map side by side, all values: together they fill a page. */
function toAbschnitt(item: Bezirksindikator, context: BezirkContext): readonly Darstellung[] {
  const id = item.indikator.id.replace('+', '-plus').toLowerCase()
  const karte = toBezirkskarte(`${id}-karte`, item, context)
  const rangfolge = toRangfolge(`${id}-rangfolge`, item, context)
  const befund = toBefund(`${id}-befund`, item)
  const tabelle = toWertetabelle(`${id}-werte`, item, context)
  // Without a neighbour it takes the width of the text.
  const definition = toDefinition(`${id}-definition`, item)
  if (!karte) return [definition, befund, { ...rangfolge, breite: 'spalte' }, tabelle]
  return [definition, befund, rangfolge, karte, tabelle]
}
