import { Piscina } from 'piscina'

/** Threads that all run the same compiled module. */
export interface Threads {
  /**
   * Calls a function of the module: data go there and back as copies, `transferList` changes hands.
   * Rejects with what it throws, or with the reason why no thread can start.
   */
  run(name: string, data: unknown, options?: RunOptions): Promise<unknown>
  /** Ends them with what they are doing. */
  close(): Promise<void>
}

export interface RunOptions {
  readonly transferList?: readonly ArrayBuffer[]
  /** Ends the thread that is at it. */
  readonly signal?: AbortSignal
}

export interface ThreadOptions {
  readonly count: number
  /** What the module finds as `workerData`. */
  readonly workerData?: unknown
  /** Tasks that each takes at once, so that it goes on with another while one waits; usually one. */
  readonly tasks?: number
  /** Megabytes of heap for each; without it as many as the main thread has. */
  readonly heap?: number
}

/** Starts threads; one that falls is replaced for the next task. */
export function openThreads(module: string, options: ThreadOptions): Threads {
  const { count, workerData, tasks = 1, heap } = options
  const pool = new Piscina<unknown, unknown>({
    ...{ filename: module, minThreads: count, maxThreads: count, recordTiming: false, workerData },
    concurrentTasksPerWorker: tasks,
    ...(heap !== undefined && { resourceLimits: { maxOldGenerationSizeMb: heap } }),
  })
  const waiting = new Set<(reason: unknown) => void>()
  let broken: Promise<never> | undefined
  pool.once('error', (reason) => {
    broken = Promise.reject(reason as Error)
    // Whoever asks later still sees the error; without anybody it is not one.
    broken.catch(() => undefined)
    for (const reject of waiting) reject(reason)
  })
  return {
    run: (name, data, { transferList = [], signal } = {}) =>
      broken ??
      // Not a race with `broken`: that would keep every result for as long as the threads.
      new Promise((resolve, reject) => {
        waiting.add(reject)
        pool
          .run(data, { name, transferList: [...transferList], ...(signal && { signal }) })
          .then(resolve, reject)
          .finally(() => waiting.delete(reject))
      }),
    close: () => pool.destroy(),
  }
}
