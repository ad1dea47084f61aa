import type { Ebene, Raumliste } from '../model/raum.ts'
import type { Wert } from '../model/wert.ts'

/** The figures of all Räume of a level at one Stand. */
export interface Ebenenwerte {
  /** Numbers of all Räume, ascending, without the missing ones. */
  readonly berlin: readonly number[]
  /** The same per Bezirk, by its key. */
  readonly bezirke: ReadonlyMap<string, readonly number[]>
}

/** Sorts the figures of a level once, for ranks and quartiles of all its Räume. */
export function toEbenenwerte(
  raeume: Raumliste,
  ebene: Ebene,
  wertOf: (raum: string) => Wert,
): Ebenenwerte {
  const berlin: number[] = []
  const bezirke = new Map<string, number[]>()
  for (const { id } of raeume.aufEbene(ebene)) {
    const { wert } = wertOf(id)
    if (wert === null) continue
    berlin.push(wert)
    const bezirk = raeume.ueber(id, 'bezirk')?.id
    if (bezirk === undefined) continue
    const list = bezirke.get(bezirk)
    if (list) list.push(wert)
    else bezirke.set(bezirk, [wert])
  }
  const ascending = (a: number, b: number): number => a - b
  for (const list of bezirke.values()) list.sort(ascending)
  return { berlin: berlin.sort(ascending), bezirke }
}
