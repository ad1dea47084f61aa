import type { DataPath } from '../../diagnostics/data-path.ts'
import type { YamlSource } from '../../read/yaml-source.ts'
import type { ProfilContext, Regel } from '../rule.ts'
import { immerFehler } from '../tor.ts'

/** Ein Zeitraum endet nicht, bevor er beginnt. */
export const laufzeit: Regel = {
  stufen: immerFehler,
  erklaerung: {
    titel: 'Ende vor Beginn',
    ursache: 'Ein Zeitraum endet, bevor er beginnt.',
    abhilfe: 'Korrigieren Sie „von“ oder „bis“.',
    beispiel: {
      vorher: 'laufzeit:\n  von: 2027-01-01\n  bis: 2026-12-31',
      nachher: 'laufzeit:\n  von: 2026-01-01\n  bis: 2026-12-31',
    },
  },
  check: (context) => {
    for (const { source, path, von, bis } of zeitraeumeOf(context))
      // ISO dates and years of four digits are in order when their texts are.
      if (von !== undefined && bis !== undefined && String(bis) < String(von))
        context.report(source, [...path, 'bis'], 'value', {
          message: `Das Ende (${bis}) liegt vor dem Beginn (${von}).`,
          hint: 'Korrigieren Sie „von“ oder „bis“.',
        })
  },
}

interface Zeitraum {
  readonly source: YamlSource
  readonly path: DataPath
  readonly von?: string | number | undefined
  readonly bis?: string | number | undefined
}

function zeitraeumeOf({ profil, fachplanung, perspektiven }: ProfilContext): Zeitraum[] {
  return [
    ...(profil?.data.zeitraum
      ? [{ source: profil.source, path: ['zeitraum'], ...profil.data.zeitraum }]
      : []),
    ...fachplanung.flatMap(({ source, data }) =>
      (data.foerderkulissen ?? []).map(({ von, bis }, index) => ({
        source,
        path: ['foerderkulissen', index],
        von,
        bis,
      })),
    ),
    ...(perspektiven?.data.massnahmen ?? []).flatMap(({ laufzeit: zeit }, index) =>
      perspektiven && zeit
        ? [{ source: perspektiven.source, path: ['massnahmen', index, 'laufzeit'], ...zeit }]
        : [],
    ),
  ]
}
