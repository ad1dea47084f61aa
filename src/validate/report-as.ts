import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { RuleReport } from './befund.ts'
import { diagnosticAt } from './diagnostic-at.ts'

/**
 * Collects findings about what profiles share. They carry the code of the rule that looks for the
 * same in profiles, and count at every gate.
 */
export function reportAs(diagnostics: Diagnostic[], regel: string): RuleReport {
  return (source, path, part, { severity = 'error', message, hint }) => {
    const finding = { severity, code: `regel/${regel}`, message, hint }
    diagnostics.push(diagnosticAt(source, path, part, finding))
  }
}
