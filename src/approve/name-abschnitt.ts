/** „titel“ and „blick“ are keys, not numbers: their titles say it all. */
export function nameAbschnitt(nr: string, titel: string): string {
  return /\d|^I/.test(nr) ? `${nr} ${titel}` : titel
}
