import type { FachplanungDatei } from '../generated/source-types.ts'
import type { Profilinhalt } from '../model/inhalt.ts'
import type { Freigabestand } from '../model/freigabe.ts'
import { amtName } from '../model/profil.ts'
import type {
  Fachbeitrag,
  FehlenderBeitrag,
  Profil,
  ProfilDaten,
  ProfilElement,
} from '../model/profil.ts'
import type { Aenderungsart } from './aenderung.ts'
import { listVeraltete, openAuflagen } from './freigabestand.ts'

type Beitragsstatus = NonNullable<FachplanungDatei['status']>

/** One contribution, sent or owed. */
export interface Beitragslage {
  readonly abschnitt: string
  readonly titel: string
  readonly amt: string
  readonly amt_name: string
  readonly zustand: Beitragsstatus | 'fehlt'
  readonly fehlanzeige: boolean
  /** ISO date. */
  readonly frist: string | null
  /** Days past the deadline; 0 for what has been sent or still has time. */
  readonly tage_verspaetet: number
}

/** A decision that no longer holds, because its Abschnitt has changed. */
export interface VeralteteFreigabe {
  readonly abschnitt: string
  readonly titel: string
  readonly gremium: string
  readonly amt: string | null
  /** ISO date of the decision. */
  readonly datum: string
  /** Null if the agreed wording is no longer kept. */
  readonly aenderung: Aenderungsart | 'entfallen' | null
}

export interface Profillage {
  readonly ordner: string
  readonly raum: string
  readonly name: string
  readonly ausgabe: number
  readonly version: string
  readonly status: Freigabestand['status']
  readonly teile: Freigabestand['teile']
  readonly beitraege: readonly Beitragslage[]
  readonly veraltet: readonly VeralteteFreigabe[]
  readonly auflagen_offen: readonly string[]
  readonly wuensche_offen: number
}

/** Contributions in these states are still owed. */
const owed: readonly Beitragslage['zustand'][] = ['fehlt', 'angefordert', 'in_arbeit', 'rueckfrage']

/**
 * Where a profile stands on a day.
 * @param heute ISO date
 * @param aenderungOf kind of change since a decision, by number of the Abschnitt and its Fassung
 */
export function toProfillage(
  inhalt: Profilinhalt & { readonly freigabe: Freigabestand },
  daten: ProfilDaten,
  heute: string,
  aenderungOf: (nr: string, fassung: string) => Aenderungsart | null,
): Profillage {
  const { profil, freigabe } = inhalt
  const { raum, kopf } = profil
  const entfallen = freigabe.entfallen.map(({ nr, beschluss }) => ({
    abschnitt: nr,
    titel: 'entfallener Abschnitt',
    gremium: beschluss.gremium,
    amt: beschluss.amt ?? null,
    datum: beschluss.datum,
    aenderung: 'entfallen' as const,
  }))
  const veraltet = listVeraltete(freigabe).flatMap(({ abschnitt, votum }) =>
    votum.beschluss
      ? [
          {
            abschnitt: abschnitt.nr,
            titel: abschnitt.titel,
            gremium: votum.gremium,
            amt: votum.amt,
            datum: votum.beschluss.datum,
            aenderung: aenderungOf(abschnitt.nr, votum.beschluss.fassung),
          },
        ]
      : [],
  )
  return {
    ordner: profil.ordner,
    raum: raum.id,
    name: raum.name,
    ausgabe: kopf.ausgabe,
    version: kopf.version,
    status: freigabe.status,
    teile: freigabe.teile,
    beitraege: beitraegeOf(profil, daten, heute),
    veraltet: [...veraltet, ...entfallen],
    auflagen_offen: openAuflagen(freigabe).map(({ text }) => text),
    wuensche_offen: (daten.aenderungswuensche?.wuensche ?? []).filter(
      ({ status }) => status === 'offen',
    ).length,
  }
}

function beitraegeOf(profil: Profil, daten: ProfilDaten, heute: string): readonly Beitragslage[] {
  const places = profil.teile
    .flatMap(({ kapitel }) => kapitel)
    .flatMap((kapitel) => [kapitel, ...kapitel.abschnitte])
  return places.flatMap(({ nr, titel, elemente }) =>
    elemente.filter(isBeitrag).map((element): Beitragslage => {
      const datei = daten.fachplanung.find(({ amt }) => amt === element.amt)
      const frist = datei?.frist ?? profil.bezirk.fristen?.fachbeitraege ?? null
      const zustand = zustandOf(element, datei)
      return {
        abschnitt: nr,
        titel,
        amt: element.amt,
        amt_name: amtName(profil.bezirk, element.amt),
        zustand,
        fehlanzeige: element.art === 'fachbeitrag' && element.beitrag.fehlanzeige !== undefined,
        frist,
        tage_verspaetet:
          frist !== null && owed.includes(zustand) ? Math.max(0, daysBetween(frist, heute)) : 0,
      }
    }),
  )
}

/** Nobody owes what nobody was asked for: a file that is there without this part was asked for it. */
function zustandOf(
  element: Fachbeitrag | FehlenderBeitrag,
  datei: FachplanungDatei | undefined,
): Beitragslage['zustand'] {
  if (element.art === 'fachbeitrag') return element.status
  return datei?.status === 'angefordert' || datei?.status === 'in_arbeit' ? datei.status : 'fehlt'
}

function isBeitrag(element: ProfilElement): element is Fachbeitrag | FehlenderBeitrag {
  return element.art === 'fachbeitrag' || element.art === 'fehlender_beitrag'
}

/** Whole days from one ISO date to another. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
