import type { DataPath } from '../diagnostics/data-path.ts'
import { formatPath } from '../diagnostics/data-path.ts'
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import type { Quellort } from '../model/belege.ts'
import type { YamlSource } from '../read/yaml-source.ts'
import type { Stufen, Tor } from './tor.ts'
import { severityAt } from './tor.ts'

/** What a rule found, before anyone has answered it. */
export interface Befund {
  /** Name of the rule. */
  readonly regel: string
  readonly diagnostic: Diagnostic
  /** False for what does not count at this gate yet: it can be answered all the same. */
  readonly gilt: boolean
  /** Whether a profile with it cannot be set: true for errors that count from the first gate on. */
  readonly blockiert: boolean
}

/** A finding of a rule; the rule's name becomes its code. */
export interface RuleFinding {
  /** Instead of what the gate says. */
  readonly severity?: Severity
  readonly message: string
  readonly hint: string
}

/** Reports a finding at a value, or at its key, of a source. */
export type RuleReport = (
  source: Pick<YamlSource, 'file' | 'locate'>,
  path: DataPath,
  part: 'key' | 'value',
  finding: RuleFinding,
) => void

/** Reports a finding at a place that is known already. */
export type OrtReport = (ort: Quellort, finding: RuleFinding) => void

/** Collects the findings of one rule, each with the severity it has at the gate. */
export function createReport(
  befunde: Befund[],
  regel: string,
  at: { readonly stufen: Stufen; readonly tor: Tor },
): RuleReport {
  const report = createOrtReport(befunde, regel, at)
  return (source, path, part, finding) => {
    const range = source.locate(path, part)
    report({ file: source.file, range, path: formatPath(path) }, finding)
  }
}

/** The same for a rule that no longer has the sources at hand. */
export function createOrtReport(
  befunde: Befund[],
  regel: string,
  { stufen, tor }: { readonly stufen: Stufen; readonly tor: Tor },
): OrtReport {
  const [atGate, atFirst] = [severityAt(stufen, tor), severityAt(stufen, 'speichern')]
  return (ort, { severity, message, hint }) => {
    befunde.push({
      regel,
      diagnostic: {
        severity: severity ?? atGate ?? 'note',
        code: `regel/${regel}`,
        message,
        hint,
        ...ort,
      },
      gilt: atGate !== undefined,
      blockiert: (severity ?? atFirst) === 'error',
    })
  }
}
