import { meintenSie } from '../../diagnostics/closest.ts'
import type { DataPath } from '../../diagnostics/data-path.ts'
import type { YamlSource } from '../../read/yaml-source.ts'
import { eigeneElemente } from '../elemente.ts'
import type { ProfilContext, Regel } from '../rule.ts'
import { immerFehler } from '../tor.ts'

/** Jedes genannte Amt muss in bezirk.yaml stehen: sonst hat es im Profil keinen Namen. */
export const amtUnbekannt: Regel = {
  stufen: immerFehler,
  erklaerung: {
    titel: 'Unbekanntes Amt',
    ursache: 'Das Amt steht nicht in bezirk.yaml und hat deshalb im Profil keinen Namen.',
    abhilfe:
      'Korrigieren Sie den Schlüssel oder ergänzen Sie das Amt in bezirk.yaml unter „aemter“.',
    beispiel: { vorher: 'federfuehrung: jugendamt', nachher: 'federfuehrung: jugend' },
  },
  check: (context) => {
    const { bezirk, report } = context
    if (!bezirk) return
    const known = bezirk.aemter.map(({ id }) => id)
    for (const { source, path, amt } of aemterOf(context))
      if (!known.includes(amt))
        report(source, path, 'value', {
          message: `Das Amt „${amt}“ steht nicht in bezirk.yaml.`,
          hint: meintenSie(amt, known) ?? `Möglich sind: ${known.join(', ')}.`,
        })
  },
}

interface Amtsangabe {
  readonly source: YamlSource
  readonly path: DataPath
  readonly amt: string
}

function aemterOf({ fachplanung, analyse, perspektiven }: ProfilContext): Amtsangabe[] {
  const one = (source: YamlSource, path: DataPath, amt: string | undefined): Amtsangabe[] =>
    amt === undefined ? [] : [{ source, path, amt }]
  return [
    ...fachplanung.flatMap(({ source, data }) => [
      ...one(source, ['amt'], data.amt),
      ...data.beitraege.flatMap(({ abweichende_auffassung }, index) =>
        one(
          source,
          ['beitraege', index, 'abweichende_auffassung', 'amt'],
          abweichende_auffassung?.amt,
        ),
      ),
      ...(data.gremien ?? []).flatMap(({ federfuehrung }, index) =>
        one(source, ['gremien', index, 'federfuehrung'], federfuehrung),
      ),
    ]),
    ...eigeneElemente(analyse).flatMap(({ source, path, element }) =>
      element.art === 'fachbeitrag'
        ? (element.aemter ?? []).flatMap((amt, index) =>
            one(source, [...path, 'aemter', index], amt),
          )
        : [],
    ),
    ...(perspektiven ? perspektivenAemter(perspektiven, one) : []),
  ]
}

function perspektivenAemter(
  { source, data }: NonNullable<ProfilContext['perspektiven']>,
  one: (source: YamlSource, path: DataPath, amt: string | undefined) => Amtsangabe[],
): Amtsangabe[] {
  return [
    ...(data.bedarfe ?? []).flatMap(({ amt, weitergabe }, index) => [
      ...one(source, ['bedarfe', index, 'amt'], amt),
      ...one(source, ['bedarfe', index, 'weitergabe', 'amt'], weitergabe?.amt),
    ]),
    ...(data.ziele ?? []).flatMap(({ zustaendig = [] }, index) =>
      zustaendig.flatMap((amt, place) => one(source, ['ziele', index, 'zustaendig', place], amt)),
    ),
    ...(data.massnahmen ?? []).flatMap(({ federfuehrung }, index) =>
      one(source, ['massnahmen', index, 'federfuehrung'], federfuehrung),
    ),
  ]
}
