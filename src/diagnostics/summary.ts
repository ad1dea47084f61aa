import type { Diagnostic, Severity } from './diagnostic.ts'

/** What people call the severities. */
export const severityNames = {
  error: 'Fehler',
  warning: 'Warnung',
  note: 'Hinweis',
} as const satisfies Record<Severity, string>

/** How many findings of each severity. */
export interface Summary {
  readonly fehler: number
  readonly warnungen: number
  readonly hinweise: number
}

export function summarize(diagnostics: readonly Diagnostic[]): Summary {
  const count = (severity: Severity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
  return { fehler: count('error'), warnungen: count('warning'), hinweise: count('note') }
}

/** „2 Profile geprüft: 1 Fehler, 3 Warnungen.“ */
export function formatSummary({ fehler, warnungen, hinweise }: Summary, profile: number): string {
  const parts = [
    fehler > 0 ? plural(fehler, 'Fehler', 'Fehler') : '',
    warnungen > 0 ? plural(warnungen, 'Warnung', 'Warnungen') : '',
    hinweise > 0 ? plural(hinweise, 'Hinweis', 'Hinweise') : '',
  ].filter(Boolean)
  const checked = `${plural(profile, 'Profil', 'Profile')} geprüft`
  return parts.length === 0 ? `${checked}, keine Befunde.` : `${checked}: ${parts.join(', ')}.`
}

function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString('de-DE')} ${count === 1 ? one : many}`
}
