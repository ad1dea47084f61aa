import type { Darstellung } from '../model/darstellung.ts'
import type { InhaltKapitel, Profilinhalt } from '../model/inhalt.ts'
import { allDarstellungen } from '../model/inhalt.ts'
import type { Profil, ProfilElement, ProfilKapitel } from '../model/profil.ts'
import type { ElementContext, InhaltContext } from './context.ts'
import { createElementContext } from './context.ts'
import { toLagekarte } from './lagekarte.ts'
import { halveFigures, pairFigures } from './pair-figures.ts'
import { ownQuellen } from './quellen.ts'
import { toDarstellungen } from './to-darstellungen.ts'
import { listGlossar, listQuellen, textsOf } from './verzeichnisse.ts'
import { toWasAuffaellt } from './was-auffaellt.ts'

/** A profile with every figure computed and every sentence written, ready to be laid out. */
export function toInhalt(profil: Profil, given: InhaltContext): Profilinhalt {
  const context = createElementContext(profil, given)
  const [titelkarte] = toLagekarte({ id: 'titelkarte' }, context)
  const ueberblick = [...toWasAuffaellt(context), ...show(profil.ueberblick, context)]
  const teile = profil.teile.map(({ id, titel, untertitel, kapitel }) => ({
    id,
    titel,
    untertitel,
    kapitel: withoutReplaced(kapitel, context).flatMap((item) => toKapitel(item, context)),
  }))
  const prognoseraum = given.auskunft.raeume.ueber(profil.raum.id, 'prognoseraum')
  const inhalt = {
    profil,
    ...(prognoseraum ? { prognoseraum: prognoseraum.name } : {}),
    titelkarte,
    ueberblick,
    teile,
    quellen: [],
    glossar: [],
  }
  return {
    ...inhalt,
    // A short form lists what it shows; the sources of all contributions stand in the whole profile.
    quellen: listQuellen(
      allDarstellungen(inhalt),
      profil.form === 'profil' ? ownQuellen(context) : [],
    ),
    glossar: listGlossar(profil.glossar, textsOf([profil.kopf.kurzfassung, ueberblick, teile])),
  }
}

/** Of a chapter and the one that may stand in for it, the one that has something to show. */
function withoutReplaced(
  kapitel: readonly ProfilKapitel[],
  context: ElementContext,
): readonly ProfilKapitel[] {
  const isVain = ({ elemente, abschnitte }: ProfilKapitel): boolean =>
    [...elemente, ...abschnitte.flatMap((abschnitt) => abschnitt.elemente)]
      .flatMap((element) => toDarstellungen(element, context))
      .every(({ art }) => art === 'ohne_daten')
  const left = new Set<string>()
  for (const { id, ersatz_fuer } of kapitel) {
    const other = kapitel.find((each) => each.id === ersatz_fuer)
    if (other) left.add(isVain(other) ? other.id : id)
  }
  return kapitel.filter(({ id }) => !left.has(id))
}

/** An optional chapter without content is left out; any other says that it has none. */
function toKapitel(kapitel: ProfilKapitel, context: ElementContext): readonly InhaltKapitel[] {
  const { nr, id, titel, vorspann } = kapitel
  const darstellungen = show(kapitel.elemente, context)
  const abschnitte = kapitel.abschnitte.map((abschnitt) => ({
    nr: abschnitt.nr,
    titel: abschnitt.titel,
    darstellungen: show(abschnitt.elemente, context),
  }))
  const isEmpty =
    darstellungen.length === 0 &&
    abschnitte.every((abschnitt) => abschnitt.darstellungen.length === 0)
  if (isEmpty && !kapitel.pflicht) return []
  return [
    {
      nr,
      id,
      titel,
      vorspann,
      darstellungen: abschnitte.length > 0 ? darstellungen : orEmpty(darstellungen, nr),
      abschnitte: abschnitte.map((abschnitt) => ({
        ...abschnitt,
        darstellungen: orEmpty(abschnitt.darstellungen, abschnitt.nr),
      })),
    },
  ]
}

function show(elemente: readonly ProfilElement[], context: ElementContext): readonly Darstellung[] {
  const shown = elemente.flatMap((element) => toDarstellungen(element, context))
  return context.profil.form === 'profil' ? pairFigures(shown) : halveFigures(shown)
}

/** A place with nothing in it says so, instead of looking forgotten. */
function orEmpty(darstellungen: readonly Darstellung[], nr: string): readonly Darstellung[] {
  if (darstellungen.length > 0) return darstellungen
  return [
    {
      art: 'ohne_daten',
      id: `leer-${nr.toLowerCase().replaceAll('.', '-')}`,
      titel: 'Keine Angaben',
      grund: 'Hierzu liegen keine Daten und keine Beiträge vor.',
    },
  ]
}
