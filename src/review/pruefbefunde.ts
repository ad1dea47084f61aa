import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** A finding in words for a meeting: where in the profile, what is wrong, what helps. */
export interface Pruefbefund {
  /** Number of the Abschnitt; null for what concerns no single one. */
  readonly abschnitt: string | null
  readonly schwere: 'Fehler' | 'Warnung'
  readonly ort: string
  readonly meldung: string
  readonly abhilfe: string
}

/**
 * The findings of a gate by Abschnitt; mere hints are left out.
 * @param dataOf what a file holds, as read
 */
export function toPruefbefunde(
  diagnostics: readonly Diagnostic[],
  dataOf: (file: string) => unknown,
): readonly Pruefbefund[] {
  return diagnostics.flatMap(({ severity, file, path, range, message, hint }) =>
    severity === 'note'
      ? []
      : [
          {
            abschnitt: abschnittOf(file, path, dataOf(file)),
            schwere: severity === 'error' ? 'Fehler' : 'Warnung',
            ort: `${file.split('/').slice(2).join('/') || file}, Zeile ${range.line}`,
            meldung: message,
            abhilfe: hint ?? '',
          },
        ],
  )
}

/** Lists of perspektiven.yaml and profil.yaml by the Abschnitt that shows them in any outline. */
const places: Readonly<Record<string, string>> = {
  kurzfassung: 'blick',
  quellen: 'anhang',
  glossar: 'anhang',
}

/** The number of the Abschnitt that a place in a file belongs to, as far as the file says it. */
function abschnittOf(file: string, path: string, data: unknown): string | null {
  const [, list = '', index = ''] = /^(\w+)(?:\[(\d+)\])?/.exec(path) ?? []
  if (/\/fachplanung\/[^/]+$/.test(file))
    return list === 'beitraege' ? numberAt(data, ['beitraege', Number(index), 'kapitel']) : null
  if (/\/analyse\/[^/]+$/.test(file))
    return (
      (list === 'abschnitte' && index !== ''
        ? numberAt(data, ['abschnitte', Number(index), 'nr'])
        : null) ?? numberAt(data, ['kapitel'])
    )
  return file.endsWith('/profil.yaml') ? (places[list] ?? 'titel') : null
}

function numberAt(data: unknown, path: readonly (string | number)[]): string | null {
  const value = path.reduce<unknown>(
    (node, key) => (node as Record<string | number, unknown> | null | undefined)?.[key],
    data,
  )
  return typeof value === 'string' ? value : null
}
