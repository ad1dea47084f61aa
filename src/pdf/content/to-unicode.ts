import { StringToken } from './operand.ts'
import type { Operand } from './operand.ts'
import { readOperations } from './read-operations.ts'

/** What the glyph codes of a font mean. */
export type UnicodeMap = ReadonlyMap<number, string>

/** No font has more: a file that claims so is damaged or malicious. */
const mostCodes = 65_536

/**
 * Reads a ToUnicode CMap (ISO 32000-1, 9.10.3).
 * @throws MalformedContent if it does not follow the syntax of PDF.
 */
export function readToUnicode(bytes: Uint8Array): UnicodeMap {
  const map = new Map<number, string>()
  readOperations(bytes, (operator, operands) => {
    if (operator === 'endbfchar')
      for (let index = 0; index + 1 < operands.length; index += 2)
        set(map, toCode(operands[index]), decodeUtf16(toBytes(operands[index + 1])))
    if (operator === 'endbfrange')
      for (let index = 0; index + 2 < operands.length; index += 3)
        setRange(map, operands.slice(index, index + 3))
  })
  return map
}

function setRange(map: Map<number, string>, [from, to, target]: readonly Operand[]): void {
  const first = toCode(from)
  const last = Math.min(toCode(to), first + mostCodes)
  if (Array.isArray(target)) {
    for (const [index, each] of (target as readonly Operand[]).entries())
      set(map, first + index, decodeUtf16(toBytes(each)))
    return
  }
  const bytes = toBytes(target)
  for (let code = first; code <= last; code++) {
    const shifted = bytes.slice()
    // Only the last byte counts up (ISO 32000-1, 9.10.3).
    shifted[shifted.length - 1] = ((shifted.at(-1) ?? 0) + code - first) & 0xff
    set(map, code, decodeUtf16(shifted))
  }
}

function set(map: Map<number, string>, code: number, text: string): void {
  if (map.size < mostCodes) map.set(code, text)
}

function toBytes(operand: Operand | undefined): Uint8Array {
  return operand instanceof StringToken ? operand.toBytes() : new Uint8Array()
}

function toCode(operand: Operand | undefined): number {
  return toBytes(operand).reduce((code, byte) => code * 256 + byte, 0)
}

/** UTF-16, high byte first, without a mark in front. */
export function decodeUtf16(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0))
  return text
}

/** A text string: UTF-16 with a mark in front, else taken for Latin-1 (ISO 32000-1, 7.9.2.2). */
export function decodeTextString(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2))
  return String.fromCharCode(...bytes)
}
