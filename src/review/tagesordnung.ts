import { openAuflagen } from '../approve/freigabestand.ts'
import type { Aenderungsart } from '../approve/aenderung.ts'
import type { Entscheider } from '../model/gremien.ts'
import { ergebnisWorte, gremienOf } from '../model/gremien.ts'
import type { Modell } from '../approve/modell.ts'
import type { Aenderungswunsch, Beschluss } from '../generated/source-types.ts'
import type { Pruefsumme } from '../model/abschnitt.ts'
import type { Abschnittsstand, Freigabestand, Votum } from '../model/freigabe.ts'
import type { Profil } from '../model/profil.ts'
import { amtName } from '../model/profil.ts'
import { formatDatum } from '../wording/date.ts'
import type { Pruefbefund } from './pruefbefunde.ts'
import type { AenderungenSeit, Fassungssuche } from './seit-beschluss.ts'
import { compareSince } from './seit-beschluss.ts'

/** One profile on the agenda of a Gremium. */
export interface Tagesordnungspunkt {
  readonly ordner: string
  /** Findings of the gate that has to be passed before this Gremium decides. */
  readonly befunde: readonly Pruefbefund[]
  /** Null as long as errors keep the profile from being computed. */
  readonly vorlage: Vorlage | null
}

/** What of a profile is to be decided about. */
export interface Vorlage {
  readonly raum: string
  readonly name: string
  readonly ausgabe: number
  readonly version: string
  /** ISO date. */
  readonly datenstand: string
  readonly pruefsumme: Pruefsumme
  readonly teile: Freigabestand['teile']
  readonly gremien: Freigabestand['gremien']
  readonly beschluesse: readonly Beschluss[]
  /** To be decided about, in the order of printing. */
  readonly abschnitte: readonly Vorlageabschnitt[]
  /** How many keep the agreement of this Gremium. */
  readonly gueltig: number
  readonly entfallen: Freigabestand['entfallen']
  readonly aenderungen: readonly AenderungenSeit[]
  /** Open requests and conditions. */
  readonly wuensche: readonly Aenderungswunsch[]
  readonly auflagen: readonly string[]
}

export interface Vorlageabschnitt {
  readonly nr: string
  readonly titel: string
  readonly pruefsumme: Pruefsumme
  /** Names of the Ämter that contribute. */
  readonly aemter: readonly string[]
  /** Why it is on the agenda, in words: „erstmals“, „geändert seit 10.11.2026“. */
  readonly anlass: string
  /** Errors and warnings at this place. */
  readonly befunde: number
}

/** A computed profile with what is known about it. */
export interface Sachstand {
  readonly ordner: string
  readonly profil: Profil
  readonly freigabe: Freigabestand
  readonly modell: Modell
  readonly wuensche: readonly Aenderungswunsch[]
  readonly befunde: readonly Pruefbefund[]
  readonly findFassung: Fassungssuche
}

/** What this Gremium has to decide about in this profile. */
export function toTagesordnungspunkt(
  sachstand: Sachstand,
  gremium: Entscheider,
): Tagesordnungspunkt {
  const { ordner, profil, freigabe, modell, befunde } = sachstand
  const due = listDue(freigabe, gremium.id)
  const bases = new Map(due.map(({ nr, voten }) => [nr, baseOf(voten, gremium.id)] as const))
  return {
    ordner,
    befunde,
    vorlage: {
      raum: profil.raum.id,
      name: profil.raum.name,
      ausgabe: modell.ausgabe,
      version: modell.version,
      datenstand: modell.datenstand,
      pruefsumme: freigabe.gesamtsumme,
      teile: freigabe.teile,
      gremien: freigabe.gremien,
      beschluesse: freigabe.beschluesse,
      abschnitte: due.map((abschnitt) => toVorlageabschnitt(abschnitt, sachstand, gremium)),
      gueltig: freigabe.abschnitte.length - due.length,
      entfallen: freigabe.entfallen,
      aenderungen: compareSince(bases, modell, sachstand.findFassung),
      wuensche: sachstand.wuensche.filter(({ status }) => status === 'offen'),
      auflagen: openAuflagen(freigabe).map(({ text }) => text),
    },
  }
}

/** Abschnitte that this Gremium does not agree to as they are now. */
export function listDue(
  { abschnitte }: Freigabestand,
  gremium: string,
): readonly Abschnittsstand[] {
  return abschnitte.filter(({ voten }) =>
    voten.some((votum) => votum.gremium === gremium && votum.zustand !== 'gilt'),
  )
}

/** The last decision about it: of this Gremium, else of any other. */
function baseOf(voten: readonly Votum[], gremium: string): Beschluss | null {
  const own = voten.find((votum) => votum.gremium === gremium)?.beschluss
  if (own) return own
  const others = voten.flatMap(({ beschluss }) => beschluss ?? [])
  return (
    others.toSorted((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0)).at(-1) ?? null
  )
}

function toVorlageabschnitt(
  { nr, titel, pruefsumme, aemter, voten }: Abschnittsstand,
  { profil, befunde }: Sachstand,
  gremium: Entscheider,
): Vorlageabschnitt {
  const base = baseOf(voten, gremium.id)
  return {
    nr,
    titel,
    pruefsumme,
    aemter: aemter.map((amt) => amtName(profil.bezirk, amt)),
    anlass: describeAnlass(base, { nr, pruefsumme }, { gremium, profil }),
    befunde: befunde.filter(({ abschnitt }) => abschnitt === nr).length,
  }
}

function describeAnlass(
  base: Beschluss | null,
  { nr, pruefsumme }: Pick<Abschnittsstand, 'nr' | 'pruefsumme'>,
  { gremium, profil }: { readonly gremium: Entscheider; readonly profil: Profil },
): string {
  if (!base) return 'erstmals vorgelegt'
  const same = base.abschnitte.some((each) => each.nr === nr && each.pruefsumme === pruefsumme)
  const who = gremienOf(profil.bezirk).find(({ id }) => id === base.gremium)?.name ?? base.gremium
  const when = `${who} am ${formatDatum(base.datum)}`
  if (base.gremium !== gremium.id)
    return same ? `unverändert seit ${when}` : `geändert seit ${when}`
  if (base.ergebnis === 'vertagt' || base.ergebnis === 'abgelehnt')
    return `am ${formatDatum(base.datum)} ${ergebnisWorte[base.ergebnis]}${same ? ', unverändert' : ', seither geändert'}`
  return `seit dem Beschluss vom ${formatDatum(base.datum)} geändert`
}

/** The kind of change of an Abschnitt since the last decision about it, if it can be told. */
export function aenderungOf(
  { aenderungen }: Pick<Vorlage, 'aenderungen'>,
  nr: string,
): Aenderungsart | null {
  const found = aenderungen.flatMap(({ abschnitte }) => abschnitte ?? [])
  return found.find((each) => each.nr === nr)?.aenderung ?? null
}
