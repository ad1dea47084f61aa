/** Lets so many do something at once; the others wait for their turn. */
export interface Turns {
  /** The turn ends with the work, or before if the work says so: the next one begins then. */
  take<T>(work: (leave: () => void) => Promise<T>): Promise<T>
}

export function createTurns(atOnce: number): Turns {
  const waiting: (() => void)[] = []
  let free = atOnce
  return {
    async take(work) {
      if (free > 0) free--
      else await new Promise<void>((resolve) => waiting.push(resolve))
      let isMine = true
      const leave = (): void => {
        if (!isMine) return
        isMine = false
        const next = waiting.shift()
        if (next) next()
        else free++
      }
      try {
        return await work(leave)
      } finally {
        leave()
      }
    },
  }
}
