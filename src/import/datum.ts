/** „31.12.2024“ from an ISO date. */
export function toDeutschesDatum(stand: string): string {
  return stand.split('-').reverse().join('.')
}

/** ISO date from „2024-12-31“ or „31.12.2024“; undefined for what is no day of the calendar. */
export function parseDatum(text: string): string | undefined {
  const [, tag, monat, jahr] = /^([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})$/.exec(text) ?? []
  const iso =
    tag !== undefined && monat !== undefined && jahr !== undefined
      ? `${jahr}-${monat.padStart(2, '0')}-${tag.padStart(2, '0')}`
      : text
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(iso)) return undefined
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined
}
