import type { Erklaerung } from '../diagnostics/erklaerung.ts'
import type {
  AnalyseDatei,
  BezirkDatei,
  DiagrammDatei,
  FachplanungDatei,
  FreigabeDatei,
  GliederungDatei,
  Indikator,
  LizenzenDatei,
  PerspektivenDatei,
  ProfilDatei,
} from '../generated/source-types.ts'
import type { BelegteTabelle, Quellort } from '../model/belege.ts'
import type { Raumliste } from '../model/raum.ts'
import type { ProfilSources } from '../read/profil-sources.ts'
import type { YamlSource } from '../read/yaml-source.ts'
import type { OrtReport, RuleReport } from './befund.ts'
import type { Textstelle } from './texte/textstellen.ts'
import type { Stufen } from './tor.ts'

export type { RuleFinding, RuleReport } from './befund.ts'

/** A source whose data has passed its schema. */
export interface Geprueft<T> {
  readonly source: YamlSource
  readonly data: T
}

/** Both cuts of the LOR: keys of the older one are recognised and named as such. */
export interface Raumlisten {
  readonly lor2021: Raumliste
  readonly lor2006: Raumliste
}

/**
 * What a rule about one profile sees: the files that passed their schema, and what they refer to.
 * What is undefined could not be read: then nothing can be said about references into it.
 */
export interface ProfilContext {
  readonly quellen: ProfilSources
  readonly profil: Geprueft<ProfilDatei> | undefined
  readonly analyse: readonly Geprueft<AnalyseDatei>[]
  readonly fachplanung: readonly Geprueft<FachplanungDatei>[]
  readonly perspektiven: Geprueft<PerspektivenDatei> | undefined
  readonly freigabe: Geprueft<FreigabeDatei> | undefined
  /** Specifications of charts that passed, by path inside the folder. */
  readonly vorlagen: ReadonlyMap<string, Geprueft<DiagrammDatei>>
  /** Whether all files of analyse/ passed: else an element may be missing for that reason. */
  readonly analyseVollstaendig: boolean
  /** Everything people wrote, with its place. */
  readonly texte: readonly Textstelle[]
  /** The own tables, cells with their places. */
  readonly tabellen: readonly BelegteTabelle[]
  readonly bezirk: BezirkDatei | undefined
  /** All outlines by id, and the one of this profile. */
  readonly gliederungen: ReadonlyMap<string, GliederungDatei>
  readonly gliederung: GliederungDatei | undefined
  /** Codes of the catalogue; undefined if it could not be read. */
  readonly indikatoren: ReadonlySet<string> | undefined
  /** The Indikatoren of the catalogue by code, as far as they could be read. */
  readonly katalog: ReadonlyMap<string, Indikator>
  readonly lizenzen: LizenzenDatei
  readonly raeume: Raumlisten
  readonly report: RuleReport
}

/** What is compared of a profile with the others of its workspace: plain data, which can be kept. */
export interface Vergleichsangaben {
  readonly ordner: string
  /** Its Bezirksregion and where it says so; null if profil.yaml has errors. */
  readonly raum: { readonly schluessel: string; readonly ort: Quellort } | null
  /** The paragraphs long enough to be somebody's own wording; the same key for the same wording. */
  readonly absaetze: readonly { readonly schluessel: string; readonly ort: Quellort }[]
}

/** A profile among the others of its workspace. */
export interface ProfilImVergleich extends Vergleichsangaben {
  readonly report: OrtReport
}

/** A rule about one profile. Its name in the table of rules is the code of its findings. */
export interface Regel<Context = ProfilContext> {
  readonly stufen: Stufen
  /** Whether an author may leave the place as it is and say why. */
  readonly beantwortbar?: true
  readonly erklaerung: Erklaerung
  readonly check: (context: Context) => void
}
