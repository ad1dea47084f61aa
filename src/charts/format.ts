/**
 * Where a drawing stands: over the full type area, in the main column, in half of the page, on a
 * phone, in the row of a table, on the title page.
 */
export type Format = 'ganz' | 'spalte' | 'halb' | 'schmal' | 'zeile' | 'titel'

/** Widths in px: 812 px are 172 mm in print. */
export const breiten: Readonly<Record<Format, number>> = {
  ganz: 812,
  spalte: 605,
  halb: 387,
  schmal: 320,
  zeile: 150,
  titel: 812,
}
