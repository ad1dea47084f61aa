import { codeFrame } from './code-frame.ts'
import { compareDiagnostics } from './diagnostic.ts'
import type { Diagnostic, Range, Severity } from './diagnostic.ts'
import { safeLine } from './safe-text.ts'
import { formatSummary, severityNames, summarize } from './summary.ts'
import type { Texts } from './texts.ts'

/** Colours of the terminal; each returns its text with or without escape sequences. */
export interface Paint {
  readonly severity: Readonly<Record<Severity, (text: string) => string>>
  readonly place: (text: string) => string
  readonly quiet: (text: string) => string
}

const same = (text: string): string => text

/** For files, logs and terminals without colour. */
export const noPaint: Paint = {
  severity: { error: same, warning: same, note: same },
  place: same,
  quiet: same,
}

export interface TextOptions {
  /** Text of the files by name: findings in other files are shown without the line. */
  readonly texts: Texts
  /** How many profiles were checked. */
  readonly profile: number
  readonly paint?: Paint
}

/** Findings as people read them: place, sentence, the line, what to do; the summary last. */
export function formatText(
  diagnostics: readonly Diagnostic[],
  { texts, profile, paint = noPaint }: TextOptions,
): string {
  const blocks = formatDiagnostics(diagnostics, texts, paint)
  return [...blocks, formatSummary(summarize(diagnostics), profile)].join('\n\n') + '\n'
}

/** Findings as people read them, one block each, without the summary. */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  texts: Texts,
  paint: Paint = noPaint,
): string[] {
  return diagnostics
    .toSorted(compareDiagnostics)
    .map((diagnostic) => formatOne(diagnostic, texts.get(diagnostic.file), paint))
}

function formatOne(diagnostic: Diagnostic, text: string | undefined, paint: Paint): string {
  const { severity, code, message, hint, file, range } = diagnostic
  const place = paint.place(`${safeLine(file)}:${range.line}:${range.column}`)
  const name = paint.severity[severity](severityNames[severity])
  const frame = text === undefined || isWholeFile(range) ? [] : codeFrame(text, range)
  return [
    `${place} ${name} ${safeLine(message, 600)} ${paint.quiet(`[${code}]`)}`,
    ...frame.map((line) => paint.quiet(line)),
    ...(hint === undefined ? [] : [`  → ${safeLine(hint, 1000)}`]),
  ].join('\n')
}

function isWholeFile({ line, column, endLine, endColumn }: Range): boolean {
  return line === 1 && column === 1 && endLine === 1 && endColumn === 1
}
