/** How Chromium names a tagged element: with the number of its node in the page. */
const idPattern = /\(node(?<number>\d{8})\)/g

/**
 * Numbers the names of tagged elements (those of table heads, for their cells) from 1, in place.
 * Chromium counts all nodes it has met since its start, some of them only if they were painted in
 * time: the same page would give other names the next time. Their order stays, as the sorted list
 * of names in the PDF needs it, and their length, so that no other byte moves. Changes and returns
 * the given bytes.
 */
export function renumberElementIds(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const found = [...bytes.toString('latin1').matchAll(idPattern)].map(({ index, groups }) => ({
    index,
    number: groups?.['number'] ?? '',
  }))
  const numbers = [...new Set(found.map(({ number }) => number))].sort()
  const ranks = new Map(numbers.map((number, rank) => [number, rank + 1]))
  for (const { index, number } of found)
    bytes.write(String(ranks.get(number)).padStart(8, '0'), index + '(node'.length, 'latin1')
  return pdf
}
