import type { PDFDict } from '@cantoo/pdf-lib'
import { readToUnicode } from '../content/to-unicode.ts'
import type { UnicodeMap } from '../content/to-unicode.ts'
import { entry, nameAt, streamBytes } from './access.ts'

/** A font as far as reading its text goes. */
export interface Font {
  readonly dict: PDFDict
  /** Whether a glyph code is two bytes long: composite fonts with an Identity encoding. */
  readonly composite: boolean
  /** Null if it has no ToUnicode map. */
  readonly unicode: UnicodeMap | null
}

/** @throws UnreadableStream or MalformedContent for a damaged ToUnicode map. */
export function readFont(dict: PDFDict): Font {
  const map = entry(dict, 'ToUnicode')
  return {
    dict,
    composite: nameAt(dict, 'Subtype') === 'Type0',
    unicode: map ? readToUnicode(streamBytes(map)) : null,
  }
}

/** The glyph codes in the bytes that a text run shows. */
export function toGlyphCodes({ composite }: Font, bytes: readonly number[]): readonly number[] {
  if (!composite) return bytes
  const codes: number[] = []
  for (let at = 1; at < bytes.length; at += 2)
    codes.push((bytes[at - 1] ?? 0) * 256 + (bytes[at] ?? 0))
  return codes
}

/** What a text run says; a code without meaning is U+FFFD. */
export function decodeText(font: Font, bytes: readonly number[]): string {
  let text = ''
  for (const code of toGlyphCodes(font, bytes)) text += font.unicode?.get(code) ?? '\uFFFD'
  return text
}
