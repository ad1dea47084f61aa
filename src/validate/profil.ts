import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/diagnostic.ts'
import type { BezirkDatei, ProfilDatei, Quelldateien } from '../generated/source-types.ts'
import type { Belege } from '../model/belege.ts'
import type { EigenesBild, ProfilDaten } from '../model/profil.ts'
import type { ProfilSources } from '../read/profil-sources.ts'
import type { YamlSource } from '../read/yaml-source.ts'
import { onceFor } from '../remember/once-for.ts'
import { checkAntworten, collectAntworten } from './antworten.ts'
import type { Befund } from './befund.ts'
import { createReport } from './befund.ts'
import { collectBelege } from './belege.ts'
import { toEigeneTabellen, withTableNumbers } from './eigene-tabellen.ts'
import type { GepruefterKatalog } from './katalog.ts'
import { nameRaum } from './name-raum.ts'
import { regelnamen } from './regelnamen.ts'
import type { Rohbefunde } from './rohbefunde.ts'
import type { Geprueft, ProfilContext, Raumlisten } from './rule.ts'
import { rules } from './rules.ts'
import { collectVergleichsangaben } from './vergleichsangaben.ts'
import { withVorlagen } from './vorlagen.ts'
import { validateSource } from './schema.ts'
import { collectTextstellen } from './texte/textstellen.ts'
import type { Tor } from './tor.ts'
import { torOf } from './tor.ts'

/** One profile of a workspace: its data, unless it has errors, and what was found. */
export interface GeprueftesProfil {
  readonly ordner: string
  readonly daten: ProfilDaten | undefined
  /** What was found about it, still without the rules that compare with figures. */
  readonly roh: Rohbefunde
  readonly pruefung: Pruefung
  /** Own tables and texts with their places, from all files that passed their schema. */
  readonly belege: Belege
}

/** What rules need that come later, when the data library is at hand. */
export interface Pruefung {
  readonly context: Omit<ProfilContext, 'report'>
  readonly tor: Tor
}

/** What profiles refer to outside their folder. */
export interface Umgebung {
  readonly bezirk: BezirkDatei | undefined
  readonly katalog: GepruefterKatalog
  readonly raeume: Raumlisten
  /** The gate to pass; without it that of the status of each profile. */
  readonly tor: Tor | undefined
  /** Whether the rules are asked; else only the schemas. */
  readonly regeln: boolean
}

/** Checks sources against their schemas; what it finds is added to the list. */
function createSchemapruefung(diagnostics: Diagnostic[]) {
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
  return { check, checkAll }
}

/** The outline of a profile that names none. */
const standardgliederung = 'berlin-14'

/** Schema first, then the rules on whatever passed it: a broken file hides nothing in the others. */
export function validateProfil(
  quellen: ProfilSources,
  { bezirk, katalog, raeume, tor: given, regeln }: Umgebung,
): GeprueftesProfil {
  const diagnostics: Diagnostic[] = [...quellen.diagnostics]
  const { check, checkAll } = createSchemapruefung(diagnostics)
  const kopf = check('profil', quellen.profil)
  if (!kopf) nameRaum(diagnostics, quellen.profil?.data, raeume.lor2021)
  const analyse = checkAll('analyse', quellen.analyse)
  const fachplanung = checkAll('fachplanung', quellen.fachplanung)
  const perspektiven = check('perspektiven', quellen.perspektiven)
  const vorlagen = checkVorlagen(quellen, check)
  const verfahren = checkVerfahren(quellen, check)
  for (const tabelle of quellen.tabellen.values()) diagnostics.push(...tabelle.diagnostics)

  const dateien = [...analyse, ...fachplanung, ...(perspektiven ? [perspektiven] : [])]
  const belege = collectBelege({ quellen, profil: kopf, analyse, fachplanung, perspektiven })
  const context: Omit<ProfilContext, 'report'> = {
    quellen,
    profil: kopf,
    analyse,
    fachplanung,
    perspektiven,
    freigabe: verfahren.freigabe,
    vorlagen,
    analyseVollstaendig: analyse.length === quellen.analyse.length,
    texte: collectTextstellen(kopf ? [kopf, ...dateien] : dateien),
    tabellen: belege.tabellen,
    bezirk,
    gliederungen: katalog.gliederungen,
    gliederung: katalog.gliederungen.get(
      kopf?.data.gliederung ?? bezirk?.gliederung ?? standardgliederung,
    ),
    indikatoren: codesOf(katalog),
    katalog: byCode(katalog),
    lizenzen: katalog.lizenzen,
    raeume,
  }
  const tor = given ?? torOf(kopf?.data.status)
  const befunde: Befund[] = []
  for (const [name, { stufen, check: checkRule }] of Object.entries(regeln ? rules : {}))
    checkRule({ ...context, report: createReport(befunde, name, { stufen, tor }) })

  const antworten = collectAntworten(kopf, dateien, regelnamen)
  const complete = kopf && !hasErrors(diagnostics) && !befunde.some(({ blockiert }) => blockiert)
  return {
    ordner: quellen.ordner,
    daten: complete ? { ...toDaten(kopf.data, context), ...toVerfahren(verfahren) } : undefined,
    roh: {
      tor,
      diagnostics: [...diagnostics, ...checkAntworten(antworten, regelnamen.alle)],
      befunde,
      datenbefunde: null,
      vertraulichkeit: [],
      antworten,
      angaben: collectVergleichsangaben(context),
    },
    pruefung: { context, tor },
    belege,
  }
}

/** The same map for all profiles: what depends on it alone is worked out once. */
const byCode = onceFor(
  ({ indikatoren }: GepruefterKatalog): ProfilContext['katalog'] =>
    new Map(indikatoren.map((indikator) => [indikator.id, indikator])),
)

/** Codes of all Indikatoren; undefined if some could not be read. */
function codesOf({
  indikatoren,
  indikatorenVollstaendig,
}: GepruefterKatalog): ProfilContext['indikatoren'] {
  return indikatorenVollstaendig ? new Set(indikatoren.map(({ id }) => id)) : undefined
}

type Check = <K extends keyof Quelldateien>(
  kind: K,
  source: YamlSource | undefined,
) => Geprueft<Quelldateien[K]> | undefined

function checkVorlagen({ vorlagen }: ProfilSources, check: Check): ProfilContext['vorlagen'] {
  return new Map(
    [...vorlagen].flatMap(([datei, source]) => {
      const vorlage = check('diagramm', source)
      return vorlage ? [[datei, vorlage] as const] : []
    }),
  )
}

/** What has been decided and what is still wished for, as far as there is any. */
function checkVerfahren(quellen: ProfilSources, check: Check): Verfahren {
  return {
    freigabe: check('freigabe', quellen.freigabe),
    aenderungswuensche: check('aenderungswuensche', quellen.aenderungswuensche),
  }
}

interface Verfahren extends Pick<ProfilContext, 'freigabe'> {
  readonly aenderungswuensche: Geprueft<Quelldateien['aenderungswuensche']> | undefined
}

function toVerfahren({
  freigabe,
  aenderungswuensche,
}: Verfahren): Pick<ProfilDaten, 'freigabe' | 'aenderungswuensche'> {
  return {
    ...(freigabe && { freigabe: freigabe.data }),
    ...(aenderungswuensche && { aenderungswuensche: aenderungswuensche.data }),
  }
}

function toDaten(profil: ProfilDatei, context: Omit<ProfilContext, 'report'>): ProfilDaten {
  const { quellen, analyse, fachplanung, perspektiven, vorlagen } = context
  const bilder = new Map<string, EigenesBild>()
  for (const [datei, bild] of quellen.bilder) if ('bild' in bild) bilder.set(datei, bild.bild)
  return {
    ordner: quellen.ordner,
    profil,
    analyse: analyse.map(({ data }) => withVorlagen(withTableNumbers(data), vorlagen)),
    fachplanung: fachplanung.map(({ data }) => data),
    perspektiven: perspektiven?.data ?? {},
    tabellen: toEigeneTabellen(context),
    bilder,
  }
}
