import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { toBefund } from '../befund.ts'
import type { Satz } from '../befund.ts'
import type { Tabelle } from '../tabelle.ts'

/** What helps against damage. */
export const again = 'Die Datei neu herunterladen; sie ist beschädigt.'

/** A finding about a cell, by line of the sheet and index of the column. */
export function toZellbefund(
  tabelle: Tabelle,
  zeile: number,
  index: number,
  satz: Satz,
): Diagnostic {
  const range = tabelle.locate(zeile, tabelle.kopf[index] ?? '')
  return toBefund({ ...satz, file: tabelle.datei, range, path: tabelle.blatt ?? '' })
}
