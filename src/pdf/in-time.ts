import { once } from 'node:events'
import { finishingTookTooLong } from './print-trouble.ts'

/** How long something about a document may take. */
export interface TimeLimit {
  /** Names the document in messages. */
  readonly titel: string
  /** Milliseconds. */
  readonly deadline: number
}

/**
 * What the work on a printed document comes to; whether it goes on after its time is left to others.
 * @param over aborts when the time of the limit is over
 * @throws UserError (render) if it takes longer.
 */
export async function inTime<T>(
  work: Promise<T>,
  { titel, deadline }: TimeLimit,
  over: AbortSignal,
): Promise<T> {
  const done = new AbortController()
  const late = over.aborted ? Promise.resolve() : once(over, 'abort', { signal: done.signal })
  try {
    return await Promise.race([
      work,
      late.then(() => Promise.reject(finishingTookTooLong(titel, deadline))),
    ])
  } finally {
    done.abort()
  }
}
