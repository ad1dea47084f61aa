import { PDFArray, PDFNumber } from '@cantoo/pdf-lib'
import type { PDFDict } from '@cantoo/pdf-lib'
import { listAt, numberAt } from '../document/access.ts'

/** Width of a glyph in thousandths of the font size. */
export type Widths = (glyph: number) => number

/** The widths that a PDF states for the glyphs of a composite font (ISO 32000-1, 9.7.4.3). */
export function declaredWidths(font: PDFDict): Widths {
  const widths = new Map<number, number>()
  const items = listAt(font, 'W')
  for (let index = 0; index < items.length;) {
    const [first, second, third] = items.slice(index, index + 3)
    const start = toNumber(first)
    if (second instanceof PDFArray) {
      for (const [offset, width] of second.asArray().entries())
        widths.set(start + offset, toNumber(width))
      index += 2
    } else {
      const end = Math.min(toNumber(second), start + 65_535)
      for (let code = start; code <= end; code++) widths.set(code, toNumber(third))
      index += 3
    }
  }
  const other = numberAt(font, 'DW') ?? 1000
  return (glyph) => widths.get(glyph) ?? other
}

function toNumber(value: unknown): number {
  return value instanceof PDFNumber ? value.asNumber() : 0
}

/** The widths in a TrueType font (tables head, hhea, hmtx); undefined if it is damaged. */
export function readAdvances(bytes: Uint8Array): Widths | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  try {
    const tables = new Map<string, number>()
    for (let index = 0; index < data.readUInt16BE(4); index++) {
      const at = 12 + 16 * index
      tables.set(data.toString('latin1', at, at + 4), data.readUInt32BE(at + 8))
    }
    const [head, hhea, hmtx] = ['head', 'hhea', 'hmtx'].map((name) => tables.get(name) ?? NaN)
    if (head === undefined || hhea === undefined || hmtx === undefined) return undefined
    const unitsPerEm = data.readUInt16BE(head + 18)
    const count = data.readUInt16BE(hhea + 34)
    const advances = Array.from({ length: count }, (_, index) =>
      data.readUInt16BE(hmtx + 4 * index),
    )
    return (glyph) => ((advances[Math.min(glyph, count - 1)] ?? 0) * 1000) / unitsPerEm
  } catch {
    // Reads beyond the end: the font is cut off or none.
    return undefined
  }
}
