import { closest, fold } from '../../diagnostics/closest.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import type { Raum } from '../../model/raum.ts'

/**
 * The Bezirksregionen that a command line names by key or by name, in the order of their keys.
 * @throws UserError if it names none, an unknown one, or a name that two of them have.
 */
export function selectBezirksregionen(
  names: readonly string[],
  bezirksregionen: readonly Raum[],
): readonly Raum[] {
  if (names.length === 0)
    throw new UserError('Welche Bezirksregion soll angelegt werden?', {
      hint: 'Nennen Sie Schlüssel oder Namen, zum Beispiel „bzrp new 093011“, oder „--alle“.',
    })
  const chosen = new Set(names.map((name) => find(name, bezirksregionen)))
  return bezirksregionen.filter((raum) => chosen.has(raum))
}

function find(name: string, bezirksregionen: readonly Raum[]): Raum {
  const fitting = bezirksregionen.filter(
    (raum) => raum.id === name || fold(raum.name) === fold(name),
  )
  const [only] = fitting
  if (only && fitting.length === 1) return only
  if (only)
    throw new UserError(`„${name}“ heißen mehrere Bezirksregionen.`, {
      hint: `Nennen Sie den Schlüssel: ${fitting.map(({ id }) => id).join(', ')}.`,
    })
  const meant = closest(
    name,
    bezirksregionen.flatMap((raum) => [raum.id, raum.name]),
  )
  const raum = bezirksregionen.find((each) => each.id === meant || each.name === meant)
  throw new UserError(`Die Bezirksregion „${name}“ gibt es in diesem Bezirk nicht.`, {
    hint: raum
      ? `Meinten Sie ${raum.id} ${raum.name}?`
      : `Der Bezirk hat die Schlüssel ${bezirksregionen[0]?.id ?? ''} bis ${bezirksregionen.at(-1)?.id ?? ''}.`,
  })
}
