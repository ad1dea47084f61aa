import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type {
  Amt,
  GliederungDatei,
  Glossareintrag,
  Indikator,
  IndikatorenDatei,
  Lizenz,
  LizenzenDatei,
  Quelldateien,
} from '../generated/source-types.ts'
import type { KatalogSources } from '../read/katalog-sources.ts'
import type { YamlSource } from '../read/yaml-source.ts'
import { gliederungsorte, indikatorenOf } from './elemente.ts'
import { reportAs } from './report-as.ts'
import type { Geprueft } from './rule.ts'
import { unknownIndikator } from './rules/indikator-unbekannt.ts'
import { validateSource } from './schema.ts'
import { reportFehlende } from './texte/fehlende-zeichen.ts'

/** The catalogue of the tool, with what the workspace adds or replaces. */
export interface Katalog {
  readonly indikatoren: readonly Indikator[]
  /** The files they stand in, for findings that need to know the data library. */
  readonly indikatordateien: readonly Geprueft<IndikatorenDatei>[]
  readonly gliederungen: ReadonlyMap<string, GliederungDatei>
  readonly aemter: readonly Amt[]
  readonly lizenzen: LizenzenDatei
  readonly glossar: readonly Glossareintrag[]
}

/** A catalogue and what is wrong with it. */
export interface GepruefterKatalog extends Katalog {
  /** Whether every file of indicators passed: else no code can be called unknown. */
  readonly indikatorenVollstaendig: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** Checks the catalogue and merges its layers: entries with the same id or term replace earlier ones. */
export function validateKatalog(sources: KatalogSources): GepruefterKatalog {
  const diagnostics: Diagnostic[] = [...sources.diagnostics]
  const check = <K extends keyof Quelldateien>(
    kind: K,
    files: readonly YamlSource[],
  ): Geprueft<Quelldateien[K]>[] =>
    files.flatMap((source) => {
      const { data, diagnostics: found } = validateSource(kind, source)
      diagnostics.push(...source.diagnostics, ...found)
      if (data === undefined) return []
      reportFehlende({ source, data }, reportAs(diagnostics, 'schriftzeichen'))
      return [{ source, data }]
    })
  const indikatoren = check('indikatoren', sources.indikatoren)
  const gliederungen = check('gliederung', sources.gliederungen)
  const aemter = check('aemter', sources.aemter)
  const lizenzen = check('lizenzen', sources.lizenzen)
  const glossar = check('glossar', sources.glossar)
  const codes = new Set(indikatoren.flatMap(({ data }) => data.indikatoren.map(({ id }) => id)))
  const indikatorenVollstaendig =
    indikatoren.length > 0 && indikatoren.length === sources.indikatoren.length
  if (indikatorenVollstaendig)
    for (const gliederung of gliederungen) checkGliederung(gliederung, codes, diagnostics)
  return {
    indikatoren: merge(
      indikatoren.map(({ data }) => data.indikatoren),
      ({ id }) => id,
    ),
    indikatordateien: indikatoren,
    gliederungen: new Map(gliederungen.map(({ data }) => [data.id, data])),
    aemter: merge(
      aemter.map(({ data }) => data.aemter),
      ({ id }) => id,
    ),
    lizenzen: {
      lizenzen: merge<Lizenz>(
        lizenzen.map(({ data }) => data.lizenzen),
        ({ id }) => id,
      ),
    },
    glossar: merge(
      glossar.map(({ data }) => data.eintraege),
      ({ begriff }) => begriff,
    ),
    indikatorenVollstaendig,
    diagnostics,
  }
}

/** The layers in one list: a later entry takes the place of an earlier one of the same name. */
function merge<T>(layers: readonly (readonly T[])[], nameOf: (entry: T) => string): T[] {
  const byName = new Map<string, T>()
  for (const entry of layers.flat()) byName.set(nameOf(entry), entry)
  return [...byName.values()]
}

/** Elements of an outline have ids of their own and show indicators that exist. */
function checkGliederung(
  { source, data }: Geprueft<GliederungDatei>,
  codes: ReadonlySet<string>,
  diagnostics: Diagnostic[],
): void {
  const seen = new Set<string>()
  for (const { elemente, path } of gliederungsorte(data))
    for (const [index, element] of elemente.entries()) {
      const at = [...path, index]
      if (seen.has(element.id))
        reportAs(diagnostics, 'element-id')(source, [...at, 'id'], 'value', {
          message: `Die Kennung „${element.id}“ trägt schon ein anderes Element der Gliederung.`,
          hint: 'Geben Sie diesem Element eine andere Kennung.',
        })
      seen.add(element.id)
      for (const each of indikatorenOf(element))
        if (!codes.has(each.code))
          reportAs(diagnostics, 'indikator-unbekannt')(
            source,
            [...at, ...each.path],
            'value',
            unknownIndikator(each.code, codes),
          )
    }
}
