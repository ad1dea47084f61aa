/** An object of a hand-made PDF: its text, or a stream with the entries of its dictionary. */
export type SmallObject = string | { readonly dict?: string; readonly stream: string | Uint8Array }

/**
 * A PDF of these objects, numbered from 1, the first of which is the catalogue; with a classic
 * cross-reference table. Trailer entries (`/Info 5 0 R`) come as text.
 */
export function smallPdf(objects: readonly SmallObject[], trailer = ''): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xb5\xb5\xb5\xb5\n', 'latin1')]
  const places: number[] = []
  let length = parts[0]?.length ?? 0
  const add = (part: Buffer): void => {
    parts.push(part)
    length += part.length
  }
  for (const [index, object] of objects.entries()) {
    places.push(length)
    add(Buffer.from(`${index + 1} 0 obj\n`))
    if (typeof object === 'string') add(Buffer.from(object, 'latin1'))
    else {
      const bytes = Buffer.from(object.stream as string, 'latin1')
      add(Buffer.from(`<<${object.dict ?? ''}/Length ${bytes.length}>>\nstream\n`, 'latin1'))
      add(bytes)
      add(Buffer.from('\nendstream'))
    }
    add(Buffer.from('\nendobj\n'))
  }
  const table = length
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`)
  add(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${table}\n%%EOF\n`,
      'latin1',
    ),
  )
  return Buffer.concat(parts)
}
