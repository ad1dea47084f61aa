import type { DataPath } from '../../diagnostics/data-path.ts'
import type { YamlSource } from '../../read/yaml-source.ts'
import { formatDatum } from '../../wording/date.ts'
import { bezugstagOf, monthsBetween } from '../bezugstag.ts'
import type { ProfilContext, Regel } from '../rule.ts'

/**
 * Angaben veralten: die Frist steht in bezirk.yaml unter fristen.aktualitaet_monate (sonst 24
 * Monate) und zählt bis zum Bearbeitungsstand des Profils. In veröffentlichten Profilen standen
 * Zahlen von 2010 neben solchen von 2017 (QUE-02).
 */
export const standVeraltet: Regel = {
  stufen: { abstimmung: 'warning' },
  beantwortbar: true,
  erklaerung: {
    titel: 'Veralteter Stand',
    ursache:
      'Zwischen dem Stand dieser Angabe und dem Bearbeitungsstand des Profils liegt mehr Zeit, als bezirk.yaml unter fristen.aktualitaet_monate erlaubt (sonst 24 Monate). Neben neuen Zahlen führen alte in die Irre (QUE-02).',
    abhilfe:
      'Fragen Sie die Stelle nach neueren Angaben. Gibt es keine oder ändert sich die Sache nicht, zum Beispiel bei Plänen und Gesetzen, beantworten Sie den Befund.',
    beispiel: { vorher: 'stand: 2012-12-31', nachher: 'stand: 2024-12-31' },
  },
  check: (context) => {
    const heute = bezugstagOf(context)
    if (heute === undefined) return
    const frist = context.bezirk?.fristen?.aktualitaet_monate ?? 24
    for (const { source, path, stand } of staendeOf(context)) {
      const alter = monthsBetween(stand, heute)
      if (alter <= frist) continue
      context.report(source, path, 'value', {
        message: `Der Stand ${formatDatum(stand)} liegt ${alter} Monate vor dem Bearbeitungsstand (${formatDatum(heute)}); vereinbart sind höchstens ${frist}.`,
        hint: 'Fragen Sie nach neueren Angaben; gibt es keine, beantworten Sie den Befund mit dem Grund.',
      })
    }
  },
}

interface Standangabe {
  readonly source: YamlSource
  readonly path: DataPath
  readonly stand: string
}

/** What is over needs no newer Stand. */
const beendet: ReadonlySet<string> = new Set(['abgeschlossen', 'entfallen', 'zurueckgestellt'])

function staendeOf({ profil, analyse, fachplanung, perspektiven }: ProfilContext): Standangabe[] {
  const of = (source: YamlSource, path: DataPath, stand: string | undefined): Standangabe[] =>
    stand === undefined ? [] : [{ source, path, stand }]
  return [
    ...(profil?.data.quellen ?? []).flatMap(({ stand }, index) =>
      profil ? of(profil.source, ['quellen', index, 'stand'], stand) : [],
    ),
    ...analyse.flatMap(({ source, data }) => of(source, ['stand'], data.stand)),
    ...fachplanung.flatMap(({ source, data }) => [
      ...of(source, ['stand'], data.stand),
      ...(data.einrichtungen ?? []).flatMap(({ stand }, index) =>
        of(source, ['einrichtungen', index, 'stand'], stand),
      ),
    ]),
    ...(perspektiven
      ? [
          ...of(perspektiven.source, ['stand'], perspektiven.data.stand),
          ...(perspektiven.data.massnahmen ?? []).flatMap(({ status, status_stand }, index) =>
            beendet.has(status)
              ? []
              : of(perspektiven.source, ['massnahmen', index, 'status_stand'], status_stand),
          ),
        ]
      : []),
  ]
}
