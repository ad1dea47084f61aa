export type Severity = 'error' | 'warning' | 'note'

/** Where something stands in a text file: 1-based, end exclusive. */
export interface Range {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** One thing a person has to look at, with the place to look at it. */
export interface Diagnostic {
  readonly severity: Severity
  /** Stable and public: `yaml/doppelter-schluessel`, `schema/feld-fehlt`, `regel/quelle-fehlt`. */
  readonly code: string
  /** What is wrong: one German sentence. */
  readonly message: string
  /** What to do now: one German sentence. */
  readonly hint?: string
  /** Relative to the workspace, always with `/`. */
  readonly file: string
  readonly range: Range
  /** As people write it: `beitraege[3].kapitel`; empty for the whole file. */
  readonly path: string
}

/** The first character of a file: for findings about the file as a whole. */
export const startOfFile: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 }

/** Whether a build or publication must not go on with these findings. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}

/** Order in which findings are shown: by file, then by place, then by code. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.range.line - b.range.line ||
    a.range.column - b.range.column ||
    compareText(a.code, b.code)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
