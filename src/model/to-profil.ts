import type {
  BezirkDatei,
  Element,
  GliederungDatei,
  Glossareintrag,
} from '../generated/source-types.ts'
import type { Ausgabeform } from './ausgabeform.ts'
import { addAnalyse } from './add-analyse.ts'
import { addMissingLists } from './add-missing-lists.ts'
import { collectFachbeitraege, fillFachbeitraege } from './fachbeitraege.ts'
import { mergeElemente } from './merge-elemente.ts'
import type { Profil, ProfilDaten, ProfilElement, ProfilKapitel } from './profil.ts'
import { toProfilkopf } from './profilkopf.ts'
import type { Ort, PlanKapitel } from './profilplan.ts'
import { createProfilplan } from './profilplan.ts'
import type { Raumliste } from './raum.ts'
import { createUniqueIds } from './unique-ids.ts'
import type { Werteauskunft } from './vergleich.ts'

export interface ProfilContext {
  readonly bezirk: BezirkDatei
  readonly gliederung: GliederungDatei
  /**
   * A short form has an outline of its own and shows what that names: no contributions, no texts
   * of the analysis, no lists that are added elsewhere. Its head is that of the whole profile.
   */
  readonly kurzform?: { readonly form: Ausgabeform; readonly gliederung: GliederungDatei }
  readonly raeume: Raumliste
  readonly auskunft: Werteauskunft
  readonly glossar: readonly Glossareintrag[]
}

/**
 * The sources of a profile merged into its outline, with every default. Nothing of the sources is
 * lost, but what belongs to a Teil that this kind of profile leaves out.
 * @throws RangeError if the Raum is not in the list: the check of the sources comes before.
 */
export function toProfil(daten: ProfilDaten, context: ProfilContext): Profil {
  const { bezirk, kurzform } = context
  const raum = context.raeume.get(daten.profil.raum)
  if (!raum) throw new RangeError(`Den Raum ${daten.profil.raum} gibt es nicht.`)
  const kopf = toProfilkopf(daten, context.gliederung, context.auskunft)
  const gliederung = kurzform?.gliederung ?? context.gliederung

  const plan = createProfilplan(gliederung, kurzform ? 'gesamt' : kopf.profiltyp)
  if (!kurzform) {
    addAnalyse(plan, daten.analyse)
    addMissingLists(plan, daten)
  }
  const eintraegeOf = collectFachbeitraege(plan, kurzform ? [] : daten.fachplanung)
  const gestrichen = new Set(daten.analyse.flatMap(({ streichen = [] }) => streichen))
  const unique = createUniqueIds()
  const elementeOf = (ort: Ort): readonly ProfilElement[] =>
    fillFachbeitraege(
      mergeElemente(ort.basis, ort.eigene, gestrichen),
      eintraegeOf(ort, bezirk),
    ).map((element) => unique(element, ort.nr))

  return {
    ordner: daten.ordner,
    form: kurzform?.form ?? 'profil',
    raum,
    bezirk,
    kopf,
    ueberblick: overviewOf(gliederung, gestrichen).map((element) => unique(element, '0')),
    teile: plan.teile.map(({ teil, kapitel }) => ({
      id: teil.id,
      titel: teil.titel,
      untertitel: teil.untertitel ?? null,
      kapitel: kapitel.map((item) => toProfilKapitel(item, elementeOf, unique)),
    })),
    perspektiven: daten.perspektiven,
    fachplanung: daten.fachplanung,
    glossar: mergeGlossar(context.glossar, daten.profil.glossar ?? []),
    tabellen: daten.tabellen,
    bilder: daten.bilder,
  }
}

function toProfilKapitel(
  kapitel: PlanKapitel,
  elementeOf: (ort: Ort) => readonly ProfilElement[],
  unique: ReturnType<typeof createUniqueIds>,
): ProfilKapitel {
  const { nr, id, titel, vorspann, pflicht, ersatz_fuer } = kapitel
  return {
    nr,
    id,
    titel,
    vorspann,
    pflicht,
    ersatz_fuer,
    elemente: elementeOf(kapitel),
    abschnitte: kapitel.abschnitte.map((abschnitt) => ({
      nr: abschnitt.nr,
      titel: abschnitt.titel,
      elemente: [...vorspannOf(abschnitt, unique), ...elementeOf(abschnitt)],
    })),
  }
}

/** Only chapters have room for a Vorspann; that of a section is its first text. */
function vorspannOf(
  { nr, vorspann }: Ort,
  unique: ReturnType<typeof createUniqueIds>,
): readonly ProfilElement[] {
  if (vorspann === null) return []
  return [
    unique(
      { id: `vorspann-${nr.toLowerCase().replaceAll('.', '-')}`, art: 'text', text: vorspann },
      nr,
    ),
  ]
}

/** Contributions have their place in chapters: the overview shows data. */
function overviewOf(
  { ueberblick = [] }: GliederungDatei,
  gestrichen: ReadonlySet<string>,
): readonly ProfilElement[] {
  return ueberblick
    .filter(
      (element): element is Exclude<Element, { art: 'fachbeitrag' }> =>
        element.art !== 'fachbeitrag',
    )
    .filter(({ id }) => !gestrichen.has(id))
}

/** An own entry replaces that of the catalogue with the same term. */
function mergeGlossar(
  katalog: readonly Glossareintrag[],
  eigene: readonly Glossareintrag[],
): readonly Glossareintrag[] {
  const own = new Set(eigene.map(({ begriff }) => begriff))
  return [...katalog.filter(({ begriff }) => !own.has(begriff)), ...eigene]
}
