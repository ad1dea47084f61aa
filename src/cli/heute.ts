import { UserError } from '../diagnostics/user-error.ts'
import type { Surroundings } from './surroundings.ts'

/** The day in Berlin as an ISO date: nobody decides or publishes in universal time. */
export function heute({ now }: Pick<Surroundings, 'now'>): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(now())
}

/** @throws UserError for anything but a day that exists, as `2026-11-10`. */
export function checkDatum(text: string): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    throw new UserError(`„${text}“ ist kein Datum.`, {
      hint: 'Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2026-11-10.',
    })
  return text
}
