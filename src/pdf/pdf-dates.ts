/** `/CreationDate (D:20261122041242+00'00')` as Chromium writes it, always 23 characters inside. */
const datePattern = /\/(?:CreationDate|ModDate) \((?<date>D:\d{14}[+-]\d{2}'\d{2}')\)/g

/**
 * Sets both dates of a PDF as Chromium writes it to one moment, in place: every date has the same
 * length, so that no other byte moves. Changes and returns the given bytes.
 * @throws Error if there is not exactly one of each date: then Chromium writes differently.
 */
export function setDates(pdf: Uint8Array, datum: Date): Uint8Array {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const dates = [...bytes.toString('latin1').matchAll(datePattern)]
  if (dates.length !== 2)
    throw new Error(`expected CreationDate and ModDate once each, found ${dates.length} dates`)
  for (const { index, 0: entry } of dates)
    bytes.write(`${toPdfDate(datum)})`, index + entry.indexOf('D:'), 'latin1')
  return pdf
}

/** A moment in UTC as PDF writes it (ISO 32000-1, 7.9.4). */
function toPdfDate(datum: Date): string {
  return `D:${datum
    .toISOString()
    .replace(/\.\d+Z$/, '')
    .replaceAll(/[-:T]/g, '')}+00'00'`
}
