import type { DataPath } from '../diagnostics/data-path.ts'
import type { YamlSource } from '../read/yaml-source.ts'
import type { ProfilContext } from './rule.ts'

/** The key of a Planungsraum in a source. */
export interface LorAngabe {
  readonly source: YamlSource
  readonly path: DataPath
  readonly schluessel: string
}

/** Every key of a Planungsraum that the files of a profile name, but those in own tables. */
export function lorAngaben(context: ProfilContext): LorAngabe[] {
  return [...fachplanungAngaben(context), ...perspektivenAngaben(context)]
}

function fachplanungAngaben({ fachplanung }: ProfilContext): LorAngabe[] {
  return fachplanung.flatMap(({ source, data }) => [
    ...data.beitraege.flatMap(({ bezug_plr }, index) =>
      many(source, ['beitraege', index, 'bezug_plr'], bezug_plr),
    ),
    ...(data.einrichtungen ?? []).flatMap(({ plr }, index) =>
      one(source, ['einrichtungen', index, 'plr'], plr),
    ),
    ...(data.vorhaben ?? []).flatMap(({ plr }, index) =>
      one(source, ['vorhaben', index, 'plr'], plr),
    ),
    ...(data.handlungsraeume ?? []).flatMap(({ plr }, index) =>
      many(source, ['handlungsraeume', index, 'plr'], plr),
    ),
    ...(data.foerderkulissen ?? []).flatMap(({ plr }, index) =>
      many(source, ['foerderkulissen', index, 'plr'], plr),
    ),
  ])
}

function perspektivenAngaben({ perspektiven }: ProfilContext): LorAngabe[] {
  if (!perspektiven) return []
  const { source, data } = perspektiven
  return [
    ...(data.staerken_schwaechen ?? []).flatMap(({ plr }, index) =>
      many(source, ['staerken_schwaechen', index, 'plr'], plr),
    ),
    ...(data.bedarfe ?? []).flatMap(({ plr }, index) =>
      many(source, ['bedarfe', index, 'plr'], plr),
    ),
    ...(data.massnahmen ?? []).flatMap(({ raum }, index) =>
      raum !== undefined && /^\d/.test(raum)
        ? one(source, ['massnahmen', index, 'raum'], raum)
        : [],
    ),
  ]
}

function one(source: YamlSource, path: DataPath, schluessel: string | undefined): LorAngabe[] {
  return schluessel === undefined ? [] : [{ source, path, schluessel }]
}

function many(source: YamlSource, path: DataPath, schluessel: readonly string[] = []): LorAngabe[] {
  return schluessel.map((each, index) => ({ source, path: [...path, index], schluessel: each }))
}
