import { closest, fold } from '../../diagnostics/closest.ts'
import { UserError } from '../../diagnostics/user-error.ts'
import type { Ebene, Raum, Raumliste } from '../../model/raum.ts'
import { berlin, ebenen } from '../../model/raum.ts'
import type { Werteauskunft } from '../../model/vergleich.ts'
import { ebenenworte } from '../../wording/raum.ts'

/**
 * The Räume that a command line means: those named by key or name; with a level, those of that
 * level within or above them; all of a level if only that is given; else Berlin.
 * @throws UserError for an unknown name, or one that several have.
 */
export function selectRaeume(
  { raum: names = [], ebene }: { readonly raum?: readonly string[]; readonly ebene?: Ebene },
  { raeume, indikatoren }: Pick<Werteauskunft, 'raeume' | 'indikatoren'>,
): readonly Raum[] {
  if (names.length === 0)
    return ebene === undefined ? raeume.innerhalb(berlin, 'berlin') : raeume.aufEbene(ebene)
  const named = names.map((name) => findRaum(name, { raeume, ebene, indikatoren }))
  if (ebene === undefined) return [...new Set(named)]
  return [
    ...new Set(named.flatMap(({ id }) => raeume.ueber(id, ebene) ?? raeume.innerhalb(id, ebene))),
  ]
}

interface Suche {
  readonly raeume: Raumliste
  /** Decides between Räume of the same name. */
  readonly ebene: Ebene | undefined
  readonly indikatoren: ReadonlyMap<string, unknown>
}

function findRaum(name: string, { raeume, ebene, indikatoren }: Suche): Raum {
  const exact = raeume.get(name)
  if (exact) return exact
  const all = ebenen.flatMap((each) => raeume.aufEbene(each))
  const same = all.filter((raum) => fold(raum.name) === fold(name))
  const onLevel = same.filter((raum) => raum.ebene === ebene)
  const fitting = onLevel.length > 0 ? onLevel : same
  const [only] = fitting
  if (only && fitting.length === 1) return only
  if (only)
    throw new UserError(`„${name}“ heißen mehrere Räume.`, {
      hint: `Nennen Sie den Schlüssel: ${fitting.map(describe).join(', ')}.`,
    })
  if (indikatoren.has(name))
    throw new UserError(`„${name}“ ist ein Indikator, kein Raum.`, {
      hint: `Indikatoren stehen vor --raum: bzrp werte ${name} --raum 092007`,
    })
  const meant = closest(
    name,
    all.flatMap((raum) => [raum.id, raum.name]),
  )
  const guess = all.find((raum) => raum.id === meant || raum.name === meant)
  throw new UserError(`Den Raum „${name}“ gibt es in den LOR 2021 nicht.`, {
    hint: guess
      ? `Meinten Sie ${describe(guess)}?`
      : 'Nennen Sie den Schlüssel, zum Beispiel 09 (Bezirk), 092007 (Bezirksregion) oder 09200715 (Planungsraum).',
  })
}

function describe({ id, ebene, name }: Raum): string {
  return ebene === 'berlin' ? `${id} Berlin` : `${id} ${ebenenworte[ebene].einzahl} ${name}`
}
