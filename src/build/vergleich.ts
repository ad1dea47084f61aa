import type { Ausgabeformat } from './build-result.ts'
import type { Inputs, SharedInputs } from './inputs.ts'
import { parseFormate } from './seite.ts'

/**
 * Stands for the Bezirksvergleich where a profile has its folder: it has no sources of its own, and
 * no folder of a profile is called so, because those begin with a key.
 */
export const vergleichsordner = 'bezirksvergleich'

/** What a Bezirksvergleich can be had as: it has no short forms. */
export const vergleichsformate = ['html', 'pdf'] as const satisfies readonly Ausgabeformat[]

export function isVergleich({ ordner }: { readonly ordner: string }): boolean {
  return ordner === vergleichsordner
}

/** All that it depends on is shared: bezirk.yaml, catalogue, data, bzrp itself. */
export function toVergleichInputs(shared: SharedInputs): Inputs {
  const formate = parseFormate(shared.vorgaben['formate'])
  const own = vergleichsformate.filter((format) => formate.includes(format))
  return {
    ...shared,
    ordner: vergleichsordner,
    quellen: {},
    vorgaben: { ...shared.vorgaben, formate: own.join(',') },
  }
}
