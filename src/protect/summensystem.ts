/** Both ends belong to it; whole numbers or ±Infinity. */
export type Intervall = readonly [von: number, bis: number]

/** A figure as readers see it, or the gap where it would stand. */
export interface Angabe {
  readonly id: string
  /** The number printed; null where a sign stands. */
  readonly wert: number | null
  /** Whether the sign says „geheim“: other gaps are unknown too, but nobody means to protect them. */
  readonly geheim: boolean
  /** What is known of a gap before any sum is looked at. */
  readonly schranke: Intervall
  /** Counts from 1 to below this are secret. */
  readonly mindestfallzahl: number
}

/** What every reader can reckon: the parts add up to the sum. Ids of Angaben. */
export interface Gleichung {
  readonly summe: string
  readonly teile: readonly string[]
}

/** Everything that is published, with all sums in it. */
export interface Summensystem<G extends Gleichung = Gleichung> {
  readonly angaben: ReadonlyMap<string, Angabe>
  readonly gleichungen: readonly G[]
}

/** Counts of people are never negative and have no upper limit. */
export const anzahlSchranke: Intervall = [0, Infinity]

/** A sum without what is known: the gaps in it, added with their signs, give the rest. */
export interface Rest<G extends Gleichung = Gleichung> {
  readonly gleichung: G
  /** −1 for the sum itself, if it is a gap. */
  readonly glieder: readonly (readonly [id: string, faktor: 1 | -1])[]
  readonly rest: number
}

/** What remains of a sum when the printed numbers are put in. */
export function toRest<G extends Gleichung>(
  gleichung: G,
  angaben: ReadonlyMap<string, Angabe>,
): Rest<G> {
  const glieder: [string, 1 | -1][] = []
  let rest = 0
  const add = (id: string, faktor: 1 | -1): void => {
    const wert = angaben.get(id)?.wert ?? null
    if (wert === null) glieder.push([id, faktor])
    else rest -= faktor * wert
  }
  add(gleichung.summe, -1)
  for (const teil of gleichung.teile) add(teil, 1)
  return { gleichung, glieder, rest }
}

/**
 * Whether so narrow an interval gives a secret away: the number itself, or that it is one of the
 * secret ones. Behind any other gap only a secret number is one.
 */
export function isVerraten(
  { geheim, mindestfallzahl }: Pick<Angabe, 'geheim' | 'mindestfallzahl'>,
  [von, bis]: Intervall,
): boolean {
  return (geheim && von === bis) || (von >= 1 && bis < mindestfallzahl)
}
