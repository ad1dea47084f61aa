import { UserError } from '../../diagnostics/user-error.ts'
import { parseDatum, toDeutschesDatum } from '../datum.ts'
import type { Angaben } from '../einspielung.ts'

/**
 * The Stand a person gave for files that name none.
 * @throws UserError if it is missing or no day of the calendar.
 */
export function requireStand({ stand }: Angaben): string {
  const hint =
    'Mit --stand den Tag angeben, den die Daten beschreiben oder an dem sie übernommen wurden, zum Beispiel --stand 2026-11-22.'
  if (stand === undefined) throw new UserError('Die Datei nennt keinen Stand.', { hint })
  const datum = parseDatum(stand)
  if (datum === undefined) throw new UserError(`„${stand}“ ist kein Datum.`, { hint })
  return datum
}

/** „Datenquelle: …, Stand 31.07.2026, CC BY 3.0 DE“. */
export function toNamensnennungMitStand(
  quelle: string,
  staende: readonly string[],
  lizenz: string,
): string {
  const word = staende.length > 1 ? 'Stände' : 'Stand'
  return `Datenquelle: ${quelle}, ${word} ${staende.map(toDeutschesDatum).join(', ')}, ${lizenz}`
}
