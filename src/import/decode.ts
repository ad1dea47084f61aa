/** A file as text, with the encoding it was written in. */
export interface Decoded {
  readonly text: string
  /** As shown to people: „UTF-8 mit BOM“. */
  readonly zeichensatz: string
}

/**
 * Recognises UTF-8, UTF-16 (with or without byte order mark) and, when nothing else fits,
 * Windows-1252. The byte order mark is dropped.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf]))
    return { text: toText(bytes, 'utf-8'), zeichensatz: 'UTF-8 mit BOM' }
  if (startsWith(bytes, [0xff, 0xfe]))
    return { text: toText(bytes, 'utf-16le'), zeichensatz: 'UTF-16 LE mit BOM' }
  if (startsWith(bytes, [0xfe, 0xff]))
    return { text: toText(bytes, 'utf-16be'), zeichensatz: 'UTF-16 BE mit BOM' }
  const order = guessUtf16(bytes)
  if (order) return { text: toText(bytes, order), zeichensatz: order.toUpperCase() }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), zeichensatz: 'UTF-8' }
  } catch {
    // Every byte means something in Windows-1252, so this cannot fail.
    return { text: toText(bytes, 'windows-1252'), zeichensatz: 'Windows-1252' }
  }
}

/** Whether the bytes are those of a workbook (XLSX, old XLS) and not of text. */
export function isArbeitsmappe(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function toText(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** Tables are mostly ASCII: in UTF-16 every other byte is then zero. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 2000)
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const many = sample.length / 4
  if (odd > many && even === 0) return 'utf-16le'
  if (even > many && odd === 0) return 'utf-16be'
  return undefined
}
