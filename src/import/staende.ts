import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { toBefund } from './befund.ts'
import type { ErkannteDatei } from './einspielung.ts'

/** Two files of one Stand would overwrite each other. */
export function checkStaende(dateien: readonly ErkannteDatei[]): Diagnostic[] {
  return dateien.flatMap(({ datei, stand }, index) => {
    const before = dateien.slice(0, index).find((other) => stand !== null && other.stand === stand)
    if (!before) return []
    const message = `Der Stand dieser Datei steht schon in „${before.datei}“.`
    return [
      toBefund({
        code: 'stand-doppelt',
        message,
        hint: 'Eine der Dateien weglassen.',
        file: datei,
      }),
    ]
  })
}
