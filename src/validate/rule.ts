import type { DataPath } from '../diagnostics/data-path.ts'
import type { Severity } from '../diagnostics/diagnostic.ts'
import type {
  AnalyseDatei,
  BezirkDatei,
  FachplanungDatei,
  GliederungDatei,
  PerspektivenDatei,
  ProfilDatei,
} from '../generated/source-types.ts'
import type { Raumliste } from '../model/raum.ts'
import type { ProfilSources } from '../read/profil-sources.ts'
import type { YamlSource } from '../read/yaml-source.ts'

/** A source whose data has passed its schema. */
export interface Geprueft<T> {
  readonly source: YamlSource
  readonly data: T
}

/** A finding of a rule; the rule's name becomes its code. */
export interface RuleFinding {
  /** Default `error`. */
  readonly severity?: Severity
  readonly message: string
  readonly hint: string
}

/** Reports a finding at a value, or at its key, of a source. */
export type RuleReport = (
  source: Pick<YamlSource, 'file' | 'locate'>,
  path: DataPath,
  part: 'key' | 'value',
  finding: RuleFinding,
) => void

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
  /** Whether all files of analyse/ passed: else an element may be missing for that reason. */
  readonly analyseVollstaendig: boolean
  readonly bezirk: BezirkDatei | undefined
  /** All outlines by id, and the one of this profile. */
  readonly gliederungen: ReadonlyMap<string, GliederungDatei>
  readonly gliederung: GliederungDatei | undefined
  /** Codes of the catalogue; undefined if it could not be read. */
  readonly indikatoren: ReadonlySet<string> | undefined
  readonly raeume: Raumlisten
  readonly report: RuleReport
}

/** A rule about one profile. Its name in the table of rules is the code of its findings. */
export type Rule = (context: ProfilContext) => void
