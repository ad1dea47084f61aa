import { compareDiagnostics } from './diagnostic.ts'
import type { Diagnostic, Range, Severity } from './diagnostic.ts'
import type { Erklaerung } from './erklaerung.ts'
import { safe } from './safe-text.ts'

const levels = {
  error: 'error',
  warning: 'warning',
  note: 'note',
} as const satisfies Record<Severity, string>

export interface SarifOptions {
  readonly werkzeug: { readonly name: string; readonly version: string }
  /** What is known about a code; it becomes the help of the rule. */
  readonly explain: (code: string) => Erklaerung | undefined
}

/** Findings as SARIF 2.1.0: one run, each code a rule with its explanation. */
export function formatSarif(
  diagnostics: readonly Diagnostic[],
  { werkzeug, explain }: SarifOptions,
): string {
  const sorted = diagnostics.toSorted(compareDiagnostics)
  const codes = [...new Set(sorted.map(({ code }) => code))].sort()
  const document = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: werkzeug.name,
            version: werkzeug.version,
            rules: codes.map((code) => toRule(code, explain(code))),
          },
        },
        // Columns count UTF-16 units, as editors do.
        columnKind: 'utf16CodeUnits',
        results: sorted.map((diagnostic) => toResult(diagnostic, codes)),
      },
    ],
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function toRule(code: string, erklaerung: Erklaerung | undefined): object {
  if (!erklaerung) return { id: code }
  const { titel, ursache, abhilfe } = erklaerung
  return {
    id: code,
    shortDescription: { text: titel },
    fullDescription: { text: ursache },
    help: { text: `${ursache} ${abhilfe}` },
  }
}

function toResult(
  { severity, code, message, hint, file, range, path }: Diagnostic,
  codes: readonly string[],
): object {
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: { text: safe(hint === undefined ? message : `${message} ${hint}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(file) },
          region: toRegion(range),
        },
        ...(path !== '' && { logicalLocations: [{ fullyQualifiedName: path }] }),
      },
    ],
  }
}

function toRegion({ line, column, endLine, endColumn }: Range): object {
  return { startLine: line, startColumn: column, endLine, endColumn }
}
