import type { Abschnittsstand, Gremienstand } from '../model/freigabe.ts'
import type { Entscheider } from '../model/gremien.ts'
import { ergebnisWorte } from '../model/gremien.ts'

/** How far the agreement of a Gremium reaches; nothing for one in which each Amt decides for itself. */
export function toGremienstand(
  { id, name, umfang }: Entscheider,
  abschnitte: readonly Abschnittsstand[],
): readonly Gremienstand[] {
  if (umfang === 'eigene') return []
  const votes = abschnitte.flatMap(({ nr, voten }) =>
    voten.filter(({ gremium }) => gremium === id).map((votum) => ({ nr, votum })),
  )
  const numbers = (isMeant: (zustand: string) => boolean): readonly string[] =>
    votes.filter(({ votum }) => isMeant(votum.zustand)).map(({ nr }) => nr)
  const agreed = numbers((zustand) => zustand === 'gilt')
  const last = votes
    .flatMap(({ votum }) => votum.beschluss ?? [])
    .toSorted((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0))
    .at(-1)
  const isWhole = votes.length > 0 && agreed.length === votes.length
  return [
    {
      name,
      zugestimmt: agreed.length,
      veraltet: numbers((zustand) => zustand === 'veraltet'),
      offen: numbers((zustand) => zustand !== 'gilt' && zustand !== 'veraltet'),
      beschluss:
        last && isWhole
          ? {
              wort: ergebnisWorte[last.ergebnis],
              datum: last.datum,
              nummer: last.nummer ?? null,
            }
          : null,
    },
  ]
}
