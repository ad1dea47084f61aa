import { fold } from '../diagnostics/closest.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Raumliste } from '../model/raum.ts'
import { isRecord } from './schema-node.ts'

/**
 * Whoever writes the name of a Bezirksregion where its key belongs is told the key: the finding of
 * the schema about `raum` gets another hint. Names that occur in several Bezirke keep theirs.
 */
export function nameRaum(diagnostics: Diagnostic[], data: unknown, raeume: Raumliste): void {
  const name = isRecord(data) ? data['raum'] : undefined
  if (typeof name !== 'string') return
  const index = diagnostics.findIndex(
    ({ code, path }) => code === 'schema/schreibweise' && path === 'raum',
  )
  const finding = diagnostics[index]
  const fitting = raeume.aufEbene('bezirksregion').filter((raum) => fold(raum.name) === fold(name))
  const [raum] = fitting
  if (!finding || !raum || fitting.length > 1) return
  diagnostics[index] = { ...finding, hint: `Schreiben Sie "${raum.id}": das ist ${raum.name}.` }
}
