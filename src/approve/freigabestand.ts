import type { Beschluss } from '../generated/source-types.ts'
import type { Abschnitt, Pruefsumme } from '../model/abschnitt.ts'
import type { Abschnittsstand, Freigabestand, Votum } from '../model/freigabe.ts'
import type { Profil, ProfilElement } from '../model/profil.ts'
import type { Entscheider } from '../model/gremien.ts'
import { toGremienstand } from './gremienstand.ts'
import { gremienOf, isZustimmung } from '../model/gremien.ts'
import { toGesamtsumme, toPruefsumme } from './pruefsumme.ts'
import { toStatus } from './status.ts'

/** The agreement as it stands: each Abschnitt keeps its decisions as long as its content is the same. */
export function toFreigabestand(
  profil: Profil,
  abschnitte: readonly Abschnitt[],
  beschluesse: readonly Beschluss[],
): Freigabestand {
  const gremien = gremienOf(profil.bezirk)
  const aemter = aemterByAbschnitt(profil)
  const staende = abschnitte.map((abschnitt): Abschnittsstand => {
    const pruefsumme = toPruefsumme(abschnitt)
    const own = aemter.get(abschnitt.nr) ?? []
    return {
      nr: abschnitt.nr,
      titel: abschnitt.titel,
      teil: abschnitt.teil,
      pruefsumme,
      aemter: own,
      voten: gremien.flatMap((gremium) =>
        votenOf(gremium, own, { nr: abschnitt.nr, pruefsumme, beschluesse }),
      ),
    }
  })
  const teile = profil.teile.map(({ id, titel }) => ({
    id,
    titel,
    status: toStatus(
      staende.filter(({ teil }) => teil === null || teil === id),
      gremien,
      profil.kopf.status,
    ),
  }))
  return {
    status: toStatus(staende, gremien, profil.kopf.status),
    teile,
    abschnitte: staende,
    entfallen: listEntfallene(staende, beschluesse),
    gremien: gremien.flatMap((gremium) => toGremienstand(gremium, staende)),
    beschluesse,
    gesamtsumme: toGesamtsumme(abschnitte),
  }
}

/** Abschnitte that somebody agreed to and that are gone. */
function listEntfallene(
  staende: readonly Abschnittsstand[],
  beschluesse: readonly Beschluss[],
): Freigabestand['entfallen'] {
  const there = new Set(staende.map(({ nr }) => nr))
  const agreed = beschluesse.filter(({ ergebnis }) => isZustimmung(ergebnis))
  const gone = new Map(
    agreed.flatMap((beschluss) =>
      beschluss.abschnitte
        .filter(({ nr }) => !there.has(nr))
        .map(({ nr }) => [nr, beschluss] as const),
    ),
  )
  return [...gone].map(([nr, beschluss]) => ({ nr, beschluss }))
}

interface Sache {
  readonly nr: string
  readonly pruefsumme: Pruefsumme
  readonly beschluesse: readonly Beschluss[]
}

/** One Votum per Gremium, or one per Amt where each decides about its own part. */
function votenOf(gremium: Entscheider, aemter: readonly string[], sache: Sache): readonly Votum[] {
  if (gremium.umfang === 'alle') return [votumOf(gremium.id, null, sache)]
  return aemter.map((amt) => votumOf(gremium.id, amt, sache))
}

function votumOf(
  gremium: string,
  amt: string | null,
  { nr, pruefsumme, beschluesse }: Sache,
): Votum {
  const beschluss = lastBeschluss(beschluesse, gremium, amt, nr)
  if (!beschluss) return { gremium, amt, zustand: 'offen', beschluss: null }
  const { ergebnis, abschnitte } = beschluss
  if (ergebnis === 'abgelehnt' || ergebnis === 'vertagt')
    return { gremium, amt, zustand: ergebnis, beschluss }
  const same = abschnitte.some((each) => each.nr === nr && each.pruefsumme === pruefsumme)
  return { gremium, amt, zustand: same ? 'gilt' : 'veraltet', beschluss }
}

/** The youngest decision; of one day the one further down in the file. */
function lastBeschluss(
  beschluesse: readonly Beschluss[],
  gremium: string,
  amt: string | null,
  nr: string,
): Beschluss | undefined {
  return beschluesse
    .filter((each) => each.gremium === gremium && (amt === null || each.amt === amt))
    .filter(({ abschnitte }) => abschnitte.some((each) => each.nr === nr))
    .toSorted((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0))
    .at(-1)
}

/** Which Ämter have sent something for which Abschnitt, in the order of printing. */
function aemterByAbschnitt({ teile }: Profil): ReadonlyMap<string, readonly string[]> {
  const places = teile
    .flatMap(({ kapitel }) => kapitel)
    .flatMap((kapitel) => [kapitel, ...kapitel.abschnitte])
  return new Map(places.map(({ nr, elemente }) => [nr, aemterOf(elemente)]))
}

function aemterOf(elemente: readonly ProfilElement[]): readonly string[] {
  return [...new Set(elemente.flatMap((each) => (each.art === 'fachbeitrag' ? [each.amt] : [])))]
}

/** Decisions that agreed to something that has changed since, with the Abschnitte concerned. */
export function listVeraltete(
  stand: Freigabestand,
): readonly { readonly abschnitt: Abschnittsstand; readonly votum: Votum }[] {
  return stand.abschnitte.flatMap((abschnitt) =>
    abschnitt.voten.flatMap((votum) =>
      votum.zustand === 'veraltet' ? [{ abschnitt, votum }] : [],
    ),
  )
}

/** Auflagen of decisions that still count and that nobody has marked as done. */
export function openAuflagen(
  stand: Freigabestand,
): readonly { readonly beschluss: Beschluss; readonly text: string }[] {
  const counting = new Set(
    stand.abschnitte
      .flatMap(({ voten }) => voten)
      .flatMap(({ beschluss }) =>
        beschluss && isZustimmung(beschluss.ergebnis) ? [beschluss] : [],
      ),
  )
  return [...counting].flatMap((beschluss) =>
    (beschluss.auflagen ?? [])
      .filter(({ erledigt }) => erledigt !== true)
      .map(({ text }) => ({ beschluss, text })),
  )
}
