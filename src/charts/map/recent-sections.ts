import type { Flaeche } from '../../model/diagramm.ts'
import { createKartenausschnitt } from './section.ts'
import type { Kartenausschnitt, Kartenrahmen } from './section.ts'

interface Gebrauchter {
  readonly flaechen: readonly Flaeche[]
  readonly rahmen: string
  readonly ausschnitt: Kartenausschnitt
}

/** Those of the maps of one region in all formats, and of a few regions that are drawn in turns. */
const hoechstens = 12

/** The latest last. */
let zuletzt: readonly Gebrauchter[] = []

/**
 * The same section again if it was used shortly before: the maps of one region all show the same
 * shapes in the same frames, and all that is found out about those is kept with them.
 */
export function reuseKartenausschnitt(
  flaechen: readonly Flaeche[],
  frame: Kartenrahmen,
): Kartenausschnitt {
  const rahmen = JSON.stringify(frame)
  const known = zuletzt.find(
    (used) =>
      used.rahmen === rahmen &&
      used.flaechen.length === flaechen.length &&
      used.flaechen.every((flaeche, index) => flaeche === flaechen[index]),
  )
  const used = known ?? { flaechen, rahmen, ausschnitt: createKartenausschnitt(flaechen, frame) }
  zuletzt = [...zuletzt.filter((other) => other !== used), used].slice(-hoechstens)
  return used.ausschnitt
}
