import type { Diagnostic } from './diagnostic.ts'

/** More than this about one file helps nobody: the first repairs often take the rest along. */
export const maxDiagnosticsPerFile = 50

/**
 * The first findings of one file, in the given order, and one that counts the rest: those left out
 * here and `more` that the caller left out before.
 */
export function capDiagnostics(diagnostics: readonly Diagnostic[], more = 0): Diagnostic[] {
  const shown = diagnostics.slice(0, maxDiagnosticsPerFile)
  const rest = diagnostics.slice(maxDiagnosticsPerFile)
  const last = shown.at(-1)
  if (rest.length + more === 0 || !last) return shown
  return [...shown, countRest(last, rest, rest.length + more)]
}

function countRest(last: Diagnostic, rest: readonly Diagnostic[], count: number): Diagnostic {
  const isError = rest.some(({ severity }) => severity === 'error')
  return {
    severity: isError ? 'error' : last.severity,
    code: 'allgemein/weitere-befunde',
    message:
      count === 1
        ? '… und 1 weiterer Befund in dieser Datei.'
        : `… und ${count.toLocaleString('de-DE')} weitere Befunde in dieser Datei.`,
    hint: 'Beheben Sie zuerst die gezeigten; viele weitere verschwinden damit.',
    file: last.file,
    range: last.range,
    path: '',
  }
}
