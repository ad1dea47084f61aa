/** A block that wants to stand somewhere. */
export interface Spreizung {
  /** Where the upper edge should be. */
  readonly wunsch: number
  readonly hoehe: number
}

/**
 * Upper edges for blocks that stand below each other, each as close as possible to where it
 * should be, none overlapping, all between `oben` and `unten` if they fit at all. Least squares
 * by pooling adjacent violators; the order of the wishes is kept.
 */
export function spread(
  blocks: readonly Spreizung[],
  oben: number,
  unten: number,
): readonly number[] {
  const order = blocks.map((_, index) => index)
  order.sort((a, b) => (blocks[a]?.wunsch ?? 0) - (blocks[b]?.wunsch ?? 0) || a - b)
  const pools: { sum: number; members: number[]; height: number }[] = []
  for (const index of order) {
    const block = blocks[index]
    if (!block) continue
    let pool = { sum: block.wunsch, members: [index], height: block.hoehe }
    for (let above = pools.at(-1); above; above = pools.at(-1)) {
      if (topOf(above, oben, unten) + above.height <= topOf(pool, oben, unten)) break
      pools.pop()
      // Each wish counts relative to the upper edge of its pool.
      const shifted = pool.sum - pool.members.length * above.height
      pool = {
        sum: above.sum + shifted,
        members: [...above.members, ...pool.members],
        height: above.height + pool.height,
      }
    }
    pools.push(pool)
  }
  const tops = new Array<number>(blocks.length).fill(oben)
  for (const pool of pools) {
    let top = topOf(pool, oben, unten)
    for (const index of pool.members) {
      tops[index] = top
      top += blocks[index]?.hoehe ?? 0
    }
  }
  return tops
}

function topOf(
  pool: { readonly sum: number; readonly members: readonly number[]; readonly height: number },
  oben: number,
  unten: number,
): number {
  return Math.max(oben, Math.min(pool.sum / pool.members.length, unten - pool.height))
}
