/** A part of all profiles: the i-th of n, counted from 1. */
export interface Shard {
  readonly nummer: number
  readonly von: number
}

/** Reads `2/4`; undefined if it is none. */
export function parseShard(text: string): Shard | undefined {
  const [, nummer = 0, von = 0] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number)
  return nummer >= 1 && nummer <= von ? { nummer, von } : undefined
}

/**
 * What belongs to a shard: every n-th, so that neighbours, which are often of one size, are spread.
 * All shards together hold everything once.
 */
export function selectShard<T>(all: readonly T[], { nummer, von }: Shard): readonly T[] {
  return all.filter((_each, index) => index % von === nummer - 1)
}
