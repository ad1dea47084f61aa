import { closest, fold } from '../../diagnostics/closest.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import type { Indikator } from '../../generated/source-types.ts'
import type { Werteauskunft } from '../../model/vergleich.ts'

/**
 * The Indikatoren that a command line names by code or name, in that order; all in the order of the
 * catalogue if it names none.
 * @throws UserError for a code or name that nobody has.
 */
export function selectIndikatoren(
  codes: readonly string[],
  { indikatoren }: Pick<Werteauskunft, 'indikatoren'>,
): readonly Indikator[] {
  const all = [...indikatoren.values()]
  return codes.length === 0 ? all : [...new Set(codes.map((code) => findIndikator(code, all)))]
}

function findIndikator(code: string, all: readonly Indikator[]): Indikator {
  // „D4+“ and „D4“ differ in a sign that folding keeps; case does not matter.
  const found =
    all.find(({ id }) => fold(id) === fold(code)) ??
    all.find(({ bezeichnung, kurz }) =>
      [bezeichnung, kurz].some((name) => fold(name) === fold(code)),
    )
  if (found) return found
  const meant = closest(
    code,
    all.flatMap(({ id, bezeichnung, kurz }) => [id, bezeichnung, kurz]),
  )
  const guess = all.find(({ id, bezeichnung, kurz }) =>
    [id, bezeichnung, kurz].some((n) => n === meant),
  )
  throw new UserError(`Den Indikator „${code}“ gibt es nicht.`, {
    hint: guess
      ? `Meinten Sie „${guess.id}“ (${guess.bezeichnung})?`
      : 'Alle Indikatoren stehen in katalog/indikatoren.yaml; „bzrp werte“ zeigt die mit Zahlen.',
  })
}
