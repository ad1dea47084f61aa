import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/diagnostic.ts'
import type { BezirkDatei, ProfilDatei, Quelldateien } from '../generated/source-types.ts'
import type { EigenesBild, ProfilDaten } from '../model/profil.ts'
import type { ProfilSources } from '../read/profil-sources.ts'
import type { YamlSource } from '../read/yaml-source.ts'
import { diagnosticAt } from './diagnostic-at.ts'
import { toEigeneTabellen, withTableNumbers } from './eigene-tabellen.ts'
import type { GepruefterKatalog } from './katalog.ts'
import type { Geprueft, ProfilContext, Raumlisten, RuleReport } from './rule.ts'
import { rules } from './rules.ts'
import { nameRaum } from './name-raum.ts'
import { validateSource } from './schema.ts'

/** One profile of a workspace: its data, unless it has errors, and its findings. */
export interface GeprueftesProfil {
  readonly ordner: string
  readonly daten: ProfilDaten | undefined
  readonly diagnostics: readonly Diagnostic[]
  /** profil.yaml, if it passed its schema: for rules about several profiles. */
  readonly kopf: Geprueft<ProfilDatei> | undefined
}

/** What profiles refer to outside their folder. */
export interface Umgebung {
  readonly bezirk: BezirkDatei | undefined
  readonly katalog: GepruefterKatalog
  readonly raeume: Raumlisten
}

/** The outline of a profile that names none. */
const standardgliederung = 'berlin-14'

/** Schema first, then the rules on whatever passed it: a broken file hides nothing in the others. */
export function validateProfil(quellen: ProfilSources, umgebung: Umgebung): GeprueftesProfil {
  const diagnostics: Diagnostic[] = [...quellen.diagnostics]
  const check = <K extends keyof Quelldateien>(
    kind: K,
    source: YamlSource | undefined,
  ): Geprueft<Quelldateien[K]> | undefined => {
    if (!source) return undefined
    const { data, diagnostics: found } = validateSource(kind, source)
    diagnostics.push(...source.diagnostics, ...found)
    return data === undefined ? undefined : { source, data }
  }
  const checkAll = <K extends keyof Quelldateien>(
    kind: K,
    sources: readonly YamlSource[],
  ): Geprueft<Quelldateien[K]>[] => sources.flatMap((source) => check(kind, source) ?? [])

  const kopf = check('profil', quellen.profil)
  if (!kopf) nameRaum(diagnostics, quellen.profil?.data, umgebung.raeume.lor2021)
  const analyse = checkAll('analyse', quellen.analyse)
  const fachplanung = checkAll('fachplanung', quellen.fachplanung)
  const perspektiven = check('perspektiven', quellen.perspektiven)
  for (const tabelle of quellen.tabellen.values()) diagnostics.push(...tabelle.diagnostics)

  const { bezirk, katalog, raeume } = umgebung
  const context: Omit<ProfilContext, 'report'> = {
    quellen,
    profil: kopf,
    analyse,
    fachplanung,
    perspektiven,
    analyseVollstaendig: analyse.length === quellen.analyse.length,
    bezirk,
    gliederungen: katalog.gliederungen,
    gliederung: katalog.gliederungen.get(
      kopf?.data.gliederung ?? bezirk?.gliederung ?? standardgliederung,
    ),
    indikatoren: katalog.indikatorenVollstaendig
      ? new Set(katalog.indikatoren.map(({ id }) => id))
      : undefined,
    raeume,
  }
  for (const [name, rule] of Object.entries(rules))
    rule({ ...context, report: reportTo(diagnostics, name) })

  const complete = kopf && !hasErrors(diagnostics)
  return {
    ordner: quellen.ordner,
    daten: complete ? toDaten(kopf.data, context) : undefined,
    diagnostics,
    kopf,
  }
}

/** Turns findings of a rule into diagnostics with its code. */
export function reportTo(diagnostics: Diagnostic[], rule: string): RuleReport {
  return (source, path, part, { severity = 'error', message, hint }) => {
    diagnostics.push(
      diagnosticAt(source, path, part, { severity, code: `regel/${rule}`, message, hint }),
    )
  }
}

function toDaten(profil: ProfilDatei, context: Omit<ProfilContext, 'report'>): ProfilDaten {
  const { quellen, analyse, fachplanung, perspektiven } = context
  const bilder = new Map<string, EigenesBild>()
  for (const [datei, bild] of quellen.bilder) if ('bild' in bild) bilder.set(datei, bild.bild)
  return {
    ordner: quellen.ordner,
    profil,
    analyse: analyse.map(({ data }) => withTableNumbers(data)),
    fachplanung: fachplanung.map(({ data }) => data),
    perspektiven: perspektiven?.data ?? {},
    tabellen: toEigeneTabellen(context),
    bilder,
  }
}
