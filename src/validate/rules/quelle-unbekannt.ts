import { meintenSie } from '../../diagnostics/closest.ts'
import type { DataPath } from '../../diagnostics/data-path.ts'
import type { YamlSource } from '../../read/yaml-source.ts'
import { eigeneElemente } from '../elemente.ts'
import type { ProfilContext, Regel } from '../rule.ts'
import { immerFehler } from '../tor.ts'

/** Jede genannte Quelle muss in profil.yaml beschrieben sein, mit Herausgeber, Stand und Lizenz. */
export const quelleUnbekannt: Regel = {
  stufen: immerFehler,
  erklaerung: {
    titel: 'Unbekannte Quelle',
    ursache:
      'Die genannte Quelle ist in profil.yaml nicht beschrieben. Herausgeber, Stand und Lizenz würden fehlen.',
    abhilfe:
      'Ergänzen Sie die Quelle in profil.yaml unter „quellen“ oder korrigieren Sie die Kennung.',
    beispiel: { vorher: 'quellen: [isbj]', nachher: 'quellen: [isbj-2025]' },
  },
  check: (context) => {
    const { profil, report } = context
    if (!profil) return
    const known = (profil.data.quellen ?? []).map(({ id }) => id)
    for (const { source, path, quelle } of quellenOf(context))
      if (!known.includes(quelle))
        report(source, path, 'value', {
          message: `Die Quelle „${quelle}“ ist in profil.yaml nicht beschrieben.`,
          hint:
            meintenSie(quelle, known) ??
            `Ergänzen Sie in profil.yaml unter „quellen“ einen Eintrag mit der Kennung „${quelle}“.`,
        })
  },
}

interface Quellenangabe {
  readonly source: YamlSource
  readonly path: DataPath
  readonly quelle: string
}

function quellenOf({ analyse, fachplanung }: ProfilContext): Quellenangabe[] {
  const many = (source: YamlSource, path: DataPath, ids: readonly string[] = []): Quellenangabe[] =>
    ids.map((quelle, index) => ({ source, path: [...path, index], quelle }))
  return [
    ...eigeneElemente(analyse).flatMap(({ source, path, element }) =>
      'quellen' in element ? many(source, [...path, 'quellen'], element.quellen) : [],
    ),
    ...fachplanung.flatMap(({ source, data }) => [
      ...data.beitraege.flatMap(({ quellen }, index) =>
        many(source, ['beitraege', index, 'quellen'], quellen),
      ),
      ...(['einrichtungen', 'vorhaben', 'foerderkulissen', 'handlungsraeume'] as const).flatMap(
        (list) =>
          (data[list] ?? []).flatMap(({ quelle }, index) =>
            quelle === undefined ? [] : [{ source, path: [list, index, 'quelle'], quelle }],
          ),
      ),
    ]),
  ]
}
