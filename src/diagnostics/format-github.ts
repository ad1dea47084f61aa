import { compareDiagnostics } from './diagnostic.ts'
import type { Diagnostic, Severity } from './diagnostic.ts'
import { safe } from './safe-text.ts'

const commands = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
} as const satisfies Record<Severity, string>

const order: readonly Severity[] = ['error', 'warning', 'note']

/**
 * GitHub Actions workflow commands, one line per finding. Errors come first, because GitHub shows
 * only ten annotations of each kind per step.
 */
export function formatGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .toSorted(
      (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || compareDiagnostics(a, b),
    )
    .map((diagnostic) => `${formatOne(diagnostic)}\n`)
    .join('')
}

function formatOne({ severity, code, message, hint, file, range }: Diagnostic): string {
  const properties = {
    file,
    line: range.line,
    endLine: range.endLine,
    // GitHub rejects columns on annotations over several lines.
    ...(range.line === range.endLine && { col: range.column, endColumn: range.endColumn }),
    title: code,
  }
  const list = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  )
  const text = hint === undefined ? message : `${message}\n${hint}`
  return `::${commands[severity]} ${list.join(',')}::${escapeMessage(text)}`
}

function escapeMessage(text: string): string {
  return safe(text).replaceAll('%', '%25').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
