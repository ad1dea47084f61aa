import { compareDiagnostics } from './diagnostic.ts'
import type { Diagnostic, Severity } from './diagnostic.ts'
import { safe } from './safe-text.ts'

/** GitLab knows five; `blocker` and `critical` would say more than a check of sources can. */
const severities = {
  error: 'major',
  warning: 'minor',
  note: 'info',
} as const satisfies Record<Severity, string>

/**
 * A GitLab Code Quality report. `hash` makes the fingerprint that GitLab tells findings of two
 * branches apart by: it depends on what was found and where in the data, not on the line, so that a
 * finding stays the same when lines above it are added.
 */
export function formatGitlab(
  diagnostics: readonly Diagnostic[],
  hash: (text: string) => string,
): string {
  const seen = new Map<string, number>()
  const report = diagnostics.toSorted(compareDiagnostics).map((diagnostic) => {
    const { severity, code, message, hint, file, range, path } = diagnostic
    const identity = [code, file, path, message].join('\0')
    const before = seen.get(identity) ?? 0
    seen.set(identity, before + 1)
    return {
      description: safe(hint === undefined ? message : `${message} ${hint}`),
      check_name: code,
      fingerprint: hash(before === 0 ? identity : `${identity}\0${before}`),
      severity: severities[severity],
      location: { path: file, lines: { begin: range.line, end: range.endLine } },
    }
  })
  return `${JSON.stringify(report, null, 2)}\n`
}
