import { setImmediate as turn } from 'node:timers/promises'
import type { Zeichengedaechtnis } from '../zeichenwerkzeuge.ts'

/**
 * Lets the process hear a signal before each drawing, and draws no more once it has come: all
 * drawings of a profile take seconds, in which nothing else would be heard.
 */
export function interruptible(
  gedaechtnis: Zeichengedaechtnis,
  interrupted: AbortSignal,
): Zeichengedaechtnis {
  return (seite, farben, werkzeuge) =>
    gedaechtnis(seite, farben, {
      draw: async (...what) => {
        await turn()
        interrupted.throwIfAborted()
        return werkzeuge.draw(...what)
      },
      drawEigen: (...what) => {
        interrupted.throwIfAborted()
        return werkzeuge.drawEigen(...what)
      },
    })
}
