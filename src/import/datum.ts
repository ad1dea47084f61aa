/** „31.12.2024“ from an ISO date. */
export function toDeutschesDatum(stand: string): string {
  return stand.split('-').reverse().join('.')
}
