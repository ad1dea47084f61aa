import { compareDiagnostics } from './diagnostic.ts'
import type { Diagnostic } from './diagnostic.ts'
import { severityNames, summarize } from './summary.ts'

/** Findings for programs, as schemas/ausgabe/meldungen.schema.json says. */
export function formatJson(diagnostics: readonly Diagnostic[], profile: number): string {
  const document = {
    version: 1,
    meldungen: diagnostics.toSorted(compareDiagnostics).map(toMeldung),
    zusammenfassung: { ...summarize(diagnostics), profile },
  }
  return `${escapeHidden(JSON.stringify(document, null, 2))}\n`
}

/** One finding as in schemas/ausgabe/meldungen.schema.json. */
export function toMeldung({
  severity,
  code,
  message,
  hint,
  file,
  range,
  path,
}: Diagnostic): object {
  return {
    schwere: severityNames[severity].toLowerCase(),
    code,
    meldung: message,
    ...(hint !== undefined && { hinweis: hint }),
    datei: file,
    bereich: {
      zeile: range.line,
      spalte: range.column,
      bis_zeile: range.endLine,
      bis_spalte: range.endColumn,
    },
    pfad: path,
  }
}

/** The same JSON without characters that a terminal would act on or hide. */
function escapeHidden(json: string): string {
  return json.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}
