import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts'
import { startOfFile } from '../diagnostics/diagnostic.ts'

/** Words of a finding. */
export interface Satz {
  readonly code: string
  readonly message: string
  readonly hint: string
}

/** A finding that stops the import. */
export function toBefund(befund: {
  readonly code: string
  readonly message: string
  readonly hint: string
  readonly file: string
  readonly range?: Range
  readonly path?: string
}): Diagnostic {
  return {
    severity: 'error',
    code: `import/${befund.code}`,
    message: befund.message,
    hint: befund.hint,
    file: befund.file,
    range: befund.range ?? startOfFile,
    path: befund.path ?? '',
  }
}

/** So that a file of the wrong kind does not bury its first finding under ten thousand others. */
const enough = 10

/** The first findings of each code and file; the others are counted in one more finding. */
export function limitBefunde(befunde: readonly Diagnostic[]): Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>()
  for (const befund of befunde) {
    const key = `${befund.code} ${befund.file}`
    const group = groups.get(key)
    if (group) group.push(befund)
    else groups.set(key, [befund])
  }
  return [...groups.values()].flatMap((group) => {
    const last = group[enough]
    if (!last) return group
    const rest = { ...last, message: `Noch ${group.length - enough} weitere Stellen wie diese.` }
    return [...group.slice(0, enough), rest]
  })
}
