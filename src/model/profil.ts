import type {
  AenderungswuenscheDatei,
  AnalyseDatei,
  Beitrag,
  BezirkDatei,
  Element,
  FachplanungDatei,
  FreigabeDatei,
  GlossarDatei,
  Glossareintrag,
  GliederungDatei,
  PerspektivenDatei,
  ProfilDatei,
} from '../generated/source-types.ts'
import type { Ausgabeform } from './ausgabeform.ts'
import type { Raum } from './raum.ts'

/** The sources of one profile, validated, as written. */
export interface ProfilDaten {
  /** Folder relative to the workspace: `profiles/092007-adlershof`. */
  readonly ordner: string
  readonly profil: ProfilDatei
  readonly analyse: readonly AnalyseDatei[]
  readonly fachplanung: readonly FachplanungDatei[]
  readonly perspektiven: PerspektivenDatei
  /** What has been decided; missing as long as nobody has decided. */
  readonly freigabe?: FreigabeDatei
  readonly aenderungswuensche?: AenderungswuenscheDatei
  /** Own tables and images by path inside the folder. */
  readonly tabellen: ReadonlyMap<string, EigeneTabelle>
  readonly bilder: ReadonlyMap<string, EigenesBild>
}

/** A CSV of the profile: cells as text, the first row is the head. */
export interface EigeneTabelle {
  readonly kopf: readonly string[]
  readonly zeilen: readonly (readonly string[])[]
}

/** An image of the profile, re-encoded without metadata. */
export interface EigenesBild {
  readonly typ: 'image/jpeg' | 'image/png'
  readonly breite: number
  readonly hoehe: number
  readonly bytes: Uint8Array
}

/** A profile with every default filled in and its sources merged into the outline. */
export interface Profil {
  readonly ordner: string
  readonly form: Ausgabeform
  readonly raum: Raum
  readonly bezirk: BezirkDatei
  readonly kopf: Profilkopf
  /** Elements of „Auf einen Blick“, before the first chapter. */
  readonly ueberblick: readonly ProfilElement[]
  readonly teile: readonly ProfilTeil[]
  readonly perspektiven: PerspektivenDatei
  readonly fachplanung: readonly FachplanungDatei[]
  readonly glossar: readonly Glossareintrag[]
  readonly tabellen: ReadonlyMap<string, EigeneTabelle>
  readonly bilder: ReadonlyMap<string, EigenesBild>
}

type WithDefault = 'profiltyp' | 'ausgabe' | 'version' | 'status' | 'beispiel' | 'datenstand'

/** The head of a profile, with defaults. */
export type Profilkopf = Omit<ProfilDatei, WithDefault> & Required<Pick<ProfilDatei, WithDefault>>

export interface ProfilTeil {
  readonly id: string
  readonly titel: string
  readonly untertitel: string | null
  readonly kapitel: readonly ProfilKapitel[]
}

export interface ProfilKapitel {
  readonly nr: string
  readonly id: string
  readonly titel: string
  readonly vorspann: string | null
  /** False for a chapter that may be left out when it has no content. */
  readonly pflicht: boolean
  /** Id of the chapter instead of which this one is shown if that has nothing to show. */
  readonly ersatz_fuer: string | null
  readonly elemente: readonly ProfilElement[]
  readonly abschnitte: readonly ProfilAbschnitt[]
}

export interface ProfilAbschnitt {
  readonly nr: string
  readonly titel: string
  readonly elemente: readonly ProfilElement[]
}

/** An element in its place; the slots of the outline are filled with what the Ämter sent. */
export type ProfilElement = EigenesElement | Fachbeitrag | FehlenderBeitrag

/** The last text of a file carries the Stand that the file gives for its texts. */
export type EigenesElement = Exclude<Element, { art: 'fachbeitrag' }> & {
  readonly stand_der_texte?: string
}

/** One contribution of an Amt to one section. */
export interface Fachbeitrag {
  readonly art: 'fachbeitrag'
  readonly id: string
  readonly amt: string
  readonly stand: string
  readonly status: NonNullable<FachplanungDatei['status']>
  readonly beitrag: Beitrag
}

/** A contribution the outline expects and nobody has sent: shown in drafts. */
export interface FehlenderBeitrag {
  readonly art: 'fehlender_beitrag'
  readonly id: string
  readonly amt: string
  readonly frist: string | null
}

/** Name of an Amt as printed; the key itself if the Bezirk has no such Amt. */
export function amtName(bezirk: BezirkDatei, amt: string): string {
  return bezirk.aemter.find(({ id }) => id === amt)?.name ?? amt
}

/** The Fassung of a profile that is not yet decided carries „Entwurf“ on every page. */
export function isEntwurf(status: Profilkopf['status']): boolean {
  return status === 'entwurf' || status === 'in_abstimmung' || status === 'abgestimmt_ag_sro'
}

export type { GlossarDatei, GliederungDatei }
