import type { Element, GliederungDatei, ProfilDatei } from '../generated/source-types.ts'
import type { ProfilDaten, Profilkopf } from './profil.ts'
import { ersterStandLor2021 } from './raum.ts'
import type { Werteauskunft } from './vergleich.ts'

/** The files that say something of the head, or of how old the profile is. */
type Kopfdaten = Pick<ProfilDaten, 'profil' | 'fachplanung' | 'analyse'>

/**
 * The head of a profile with every default: the one place where they are said.
 *
 * - `datenstand`: the newest Stand at which most Kernindikatoren of the overview exist, so that the
 *   first page has as few other days as possible; with a given `ausgabe` the newest one that such
 *   an edition can have known, which is one before 31 December of its year.
 * - `ausgabe`: the year after the Datenstand, since figures of 31 December are published in the
 *   year that follows.
 */
export function toProfilkopf(
  daten: Kopfdaten,
  gliederung: GliederungDatei,
  auskunft: Werteauskunft,
): Profilkopf {
  const given = daten.profil
  const datenstand = given.datenstand ?? findDatenstand(daten, gliederung, auskunft)
  return {
    ...given,
    profiltyp: given.profiltyp ?? 'gesamt',
    ausgabe: given.ausgabe ?? yearOf(datenstand) + 1,
    version: given.version ?? '0.1.0',
    status: given.status ?? 'entwurf',
    beispiel: given.beispiel ?? false,
    datenstand,
  }
}

function findDatenstand(
  daten: Kopfdaten,
  gliederung: GliederungDatei,
  auskunft: Werteauskunft,
): string {
  const sets = overviewIndikatoren(gliederung)
    .map((id) => auskunft.staende(id).filter((stand) => stand >= ersterStandLor2021))
    .filter((staende) => staende.length > 0)
  const given = daten.profil
  const all = [...new Set(sets.flat())].sort()
  const known = all.filter((stand) => isKnownBy(given, stand))
  const count = (stand: string): number => sets.filter((set) => set.includes(stand)).length
  const candidates = known.length > 0 ? known : all
  const most = Math.max(...candidates.map(count))
  return candidates.findLast((stand) => count(stand) === most) ?? withoutData(daten)
}

/** Whether an edition of the given year can have had these figures. */
function isKnownBy({ ausgabe }: ProfilDatei, stand: string): boolean {
  return ausgabe === undefined || stand < `${ausgabe}-12-31`
}

/** Without any figure the profile is as old as what it says itself. */
function withoutData({ profil, fachplanung, analyse }: Kopfdaten): string {
  const staende = [...fachplanung, ...analyse].flatMap(({ stand }) => stand ?? [])
  const year = profil.ausgabe === undefined ? [] : [`${profil.ausgabe - 1}-12-31`]
  return profil.bearbeitungsstand ?? year[0] ?? staende.sort().at(-1) ?? ersterStandLor2021
}

/** Ids of the Indikatoren of the overview; of the whole outline if it has none. */
export function overviewIndikatoren({
  ueberblick = [],
  teile,
}: GliederungDatei): readonly string[] {
  const overview = ueberblick.flatMap(indikatorenOf)
  if (overview.length > 0) return [...new Set(overview)]
  const all = teile
    .flatMap(({ kapitel }) => kapitel)
    .flatMap(({ elemente = [], abschnitte = [] }) => [
      ...elemente,
      ...abschnitte.flatMap((abschnitt) => abschnitt.elemente ?? []),
    ])
  return [...new Set(all.flatMap(indikatorenOf))]
}

function indikatorenOf(element: Element): readonly string[] {
  if ('indikatoren' in element) return element.indikatoren
  return 'indikator' in element ? [element.indikator] : []
}

function yearOf(iso: string): number {
  return Number(iso.slice(0, 4))
}
