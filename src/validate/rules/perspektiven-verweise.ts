import { meintenSie } from '../../diagnostics/closest.ts'
import type { DataPath } from '../../diagnostics/data-path.ts'
import type { PerspektivenDatei } from '../../generated/source-types.ts'
import type { Regel } from '../rule.ts'
import { immerFehler } from '../tor.ts'

/**
 * Der goldene Faden hält nur, wenn jeder Verweis ein Ziel hat: vom Bedarf zum Handlungsfeld, vom
 * Ziel zum Bedarf, von der Maßnahme zum Ziel, vom Ergebnis der Beteiligung zu Bedarf oder Maßnahme.
 */
export const perspektivenVerweise: Regel = {
  stufen: immerFehler,
  erklaerung: {
    titel: 'Verweise in Teil II',
    ursache:
      'Der goldene Faden hält nur, wenn jeder Verweis ein Ziel hat: vom Bedarf zum Handlungsfeld, vom Ziel zum Bedarf, von der Maßnahme zum Ziel, von der Beteiligung zu Bedarf oder Maßnahme.',
    abhilfe: 'Korrigieren Sie die Kennung oder ergänzen Sie den fehlenden Eintrag.',
    beispiel: { vorher: 'ziele: [Z7]', nachher: 'ziele: [Z2]' },
  },
  check: ({ perspektiven, report }) => {
    if (!perspektiven) return
    const { source, data } = perspektiven
    for (const { path, kennung, art, known } of verweiseOf(data))
      if (!known.includes(kennung))
        report(source, path, 'value', {
          message: `${art} „${kennung}“ gibt es in dieser Datei nicht.`,
          hint:
            meintenSie(kennung, known) ??
            (known.length === 0
              ? 'Ergänzen Sie den fehlenden Eintrag oder löschen Sie den Verweis.'
              : `Möglich sind: ${known.slice(0, 12).join(', ')}${known.length > 12 ? ', …' : ''}.`),
        })
  },
}

interface Verweis {
  readonly path: DataPath
  readonly kennung: string
  /** Begins the sentence: „Den Bedarf“. */
  readonly art: string
  readonly known: readonly string[]
}

function verweiseOf(data: PerspektivenDatei): Verweis[] {
  const { staerken_schwaechen = [], bedarfe = [], ziele = [], massnahmen = [] } = data
  const idsOf = (list: readonly { readonly id: string }[] = []): string[] =>
    list.map(({ id }) => id)
  const felder = { art: 'Das Handlungsfeld', known: idsOf(data.handlungsfelder) }
  const toFeld =
    (list: string) =>
    ({ handlungsfeld }: { readonly handlungsfeld?: string }, index: number): Verweis[] =>
      handlungsfeld === undefined
        ? []
        : [{ path: [list, index, 'handlungsfeld'], kennung: handlungsfeld, ...felder }]
  const many = (
    path: DataPath,
    kennungen: readonly string[] = [],
    to: Pick<Verweis, 'art' | 'known'>,
  ): Verweis[] => kennungen.map((kennung, index) => ({ path: [...path, index], kennung, ...to }))
  return [
    ...staerken_schwaechen.flatMap(toFeld('staerken_schwaechen')),
    ...bedarfe.flatMap(toFeld('bedarfe')),
    ...ziele.flatMap(toFeld('ziele')),
    ...ziele.flatMap((ziel, index) =>
      many(['ziele', index, 'bedarfe'], ziel.bedarfe, { art: 'Den Bedarf', known: idsOf(bedarfe) }),
    ),
    ...massnahmen.flatMap((massnahme, index) =>
      many(['massnahmen', index, 'ziele'], massnahme.ziele, {
        art: 'Das Ziel',
        known: idsOf(ziele),
      }),
    ),
    ...(data.beteiligung ?? []).flatMap(({ bezug }, index) =>
      many(['beteiligung', index, 'bezug'], bezug, {
        art: 'Den Bedarf oder die Maßnahme',
        known: [...idsOf(bedarfe), ...idsOf(massnahmen)],
      }),
    ),
  ]
}
