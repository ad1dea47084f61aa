import type { EndSignal, Surroundings } from '../surroundings.ts'

/** Whether somebody has asked the build to end. */
export interface Ending {
  /** Resolves when somebody asks; else never. */
  readonly asked: Promise<EndSignal>
  /** Aborted from then on. */
  readonly interrupted: AbortSignal
  /** By which signal, once they have asked. */
  signal(): EndSignal | undefined
  /** From then on a signal ends the process as it would any other. */
  stopListening(): void
}

export function listenForEnd(world: Surroundings): Ending {
  const abort = new AbortController()
  let first: EndSignal | undefined
  let stopListening: () => void = () => undefined
  const asked = new Promise<EndSignal>((resolve) => {
    stopListening = world.onEndSignal((received) => {
      first ??= received
      abort.abort()
      resolve(first)
    })
  })
  return {
    asked,
    interrupted: abort.signal,
    signal: () => first,
    stopListening: () => {
      stopListening()
    },
  }
}
