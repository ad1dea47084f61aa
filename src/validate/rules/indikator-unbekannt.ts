import { meintenSie } from '../../diagnostics/closest.ts'
import type { DataPath } from '../../diagnostics/data-path.ts'
import type { YamlSource } from '../../read/yaml-source.ts'
import { eigeneElemente, indikatorenOf } from '../elemente.ts'
import type { ProfilContext, Regel, RuleFinding } from '../rule.ts'
import { immerFehler } from '../tor.ts'

/** Jeder genannte Indikator muss im Katalog definiert sein: nur dann lässt er sich berechnen. */
export const indikatorUnbekannt: Regel = {
  stufen: immerFehler,
  erklaerung: {
    titel: 'Unbekannter Indikator',
    ursache:
      'Der Code steht nicht im Katalog der Indikatoren. Ohne Definition lässt sich nichts berechnen.',
    abhilfe:
      'Nehmen Sie den Code aus katalog/indikatoren.yaml oder definieren Sie den Indikator dort.',
    beispiel: { vorher: 'bezug_indikatoren: [b1]', nachher: 'bezug_indikatoren: [B1]' },
  },
  check: (context) => {
    const { indikatoren, report } = context
    if (!indikatoren) return
    for (const { source, path, code } of codesOf(context))
      if (!indikatoren.has(code)) report(source, path, 'value', unknownIndikator(code, indikatoren))
  },
}

/** The finding about a code that the catalogue does not have. */
export function unknownIndikator(code: string, known: ReadonlySet<string>): RuleFinding {
  return {
    message: `Den Indikator „${code}“ gibt es im Katalog nicht.`,
    hint: meintenSie(code, known) ?? 'Die Codes stehen in katalog/indikatoren.yaml.',
  }
}

interface Codeangabe {
  readonly source: YamlSource
  readonly path: DataPath
  readonly code: string
}

function codesOf({ analyse, fachplanung, perspektiven }: ProfilContext): Codeangabe[] {
  const many = (source: YamlSource, path: DataPath, codes: readonly string[] = []): Codeangabe[] =>
    codes.map((code, index) => ({ source, path: [...path, index], code }))
  return [
    ...eigeneElemente(analyse).flatMap(({ source, path, element }) =>
      indikatorenOf(element).map((each) => ({
        source,
        path: [...path, ...each.path],
        code: each.code,
      })),
    ),
    ...fachplanung.flatMap(({ source, data }) =>
      data.beitraege.flatMap(({ bezug_indikatoren }, index) =>
        many(source, ['beitraege', index, 'bezug_indikatoren'], bezug_indikatoren),
      ),
    ),
    ...(perspektiven
      ? [
          ...(perspektiven.data.staerken_schwaechen ?? []).flatMap(({ belege }, index) =>
            many(perspektiven.source, ['staerken_schwaechen', index, 'belege'], belege),
          ),
          ...(perspektiven.data.bedarfe ?? []).flatMap(({ begruendung_indikatoren }, index) =>
            many(
              perspektiven.source,
              ['bedarfe', index, 'begruendung_indikatoren'],
              begruendung_indikatoren,
            ),
          ),
          ...(perspektiven.data.ziele ?? []).flatMap(({ zielwert }, index) =>
            zielwert
              ? [
                  {
                    source: perspektiven.source,
                    path: ['ziele', index, 'zielwert', 'indikator'],
                    code: zielwert.indikator,
                  },
                ]
              : [],
          ),
        ]
      : []),
  ]
}
