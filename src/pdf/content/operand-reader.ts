import { hexDigit, MalformedContent, Name, StringToken } from './operand.ts'
import type { Operand } from './operand.ts'

const white = 1
const delimiter = 2

/** What a byte is to the syntax: white space, delimiter, or part of a word (ISO 32000-1, 7.2.2). */
const kinds = new Uint8Array(256)
for (const byte of [0, 9, 10, 12, 13, 32]) kinds[byte] = white
for (const character of '()<>[]{}/%') kinds[character.charCodeAt(0)] = delimiter

const code = {
  percent: 0x25,
  open: 0x28,
  close: 0x29,
  slash: 0x2f,
  less: 0x3c,
  greater: 0x3e,
  openArray: 0x5b,
  backslash: 0x5c,
  closeArray: 0x5d,
} as const

/** Arrays and dictionaries in each other; real files have three or four. */
const deepest = 64

/** What `read` returns for a word that is no operand; the word itself is then in `word`. */
export const keyword = Symbol('keyword')

/** Words that have occurred, by their bytes: operators repeat by the hundred thousand. */
const words = new Map<number, string>()

/** Reads operands and operators one after the other; `position` is where the next byte stands. */
export class OperandReader {
  readonly bytes: Uint8Array
  position = 0
  word = ''

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  /** Steps over white space and comments; false at the end. */
  skipWhite(): boolean {
    const { bytes } = this
    for (; this.position < bytes.length; this.position++) {
      const byte = bytes[this.position] ?? 0
      if (byte === code.percent) this.skipComment()
      else if (kinds[byte] !== white) return true
    }
    return false
  }

  /** The next operand or operator; call `skipWhite` first. */
  read(depth = 0): Operand | typeof keyword {
    const byte = this.bytes[this.position] ?? 0
    if (kinds[byte] === 0) return this.readWord()
    switch (byte) {
      case code.slash:
        return this.readName()
      case code.open:
        return this.readString()
      case code.openArray:
        return this.readArray(depth)
      case code.less:
        return this.bytes[this.position + 1] === code.less
          ? this.readDictionary(depth)
          : this.readHexString()
      default:
        throw this.complaint('a bracket that closes nothing')
    }
  }

  isWhiteAt(position: number): boolean {
    return kinds[this.bytes[position] ?? 0] === white
  }

  private skipComment(): void {
    const { bytes } = this
    while (this.position < bytes.length) {
      const byte = bytes[this.position]
      if (byte === 10 || byte === 13) return
      this.position += 1
    }
  }

  private wordEnd(from: number): number {
    const { bytes } = this
    let end = from
    while (end < bytes.length && kinds[bytes[end] ?? 0] === 0) end += 1
    return end
  }

  private readWord(): number | boolean | null | typeof keyword {
    const start = this.position
    const number = this.readNumber()
    if (number !== undefined) return number
    this.position = this.wordEnd(start)
    this.word = this.internWord(start, this.position)
    if (this.word === 'true') return true
    if (this.word === 'false') return false
    return this.word === 'null' ? null : keyword
  }

  private internWord(start: number, end: number): string {
    if (end - start > 3) return latin1(this.bytes, start, end)
    let key = 0
    for (let at = start; at < end; at++) key = key * 256 + (this.bytes[at] ?? 0)
    const known = words.get(key)
    if (known !== undefined) return known
    const word = latin1(this.bytes, start, end)
    words.set(key, word)
    return word
  }

  /** Digits with one sign in front and one point; leaves the position alone for anything else. */
  private readNumber(): number | undefined {
    const { bytes } = this
    let at = this.position
    const sign = bytes[at]
    if (sign === 0x2b || sign === 0x2d) at += 1
    let value = 0
    let scale = 0
    let digits = 0
    for (; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0
      if (byte >= 0x30 && byte <= 0x39) {
        value = value * 10 + (byte - 0x30)
        scale *= 10
        digits += 1
      } else if (byte === 0x2e && scale === 0) scale = 1
      else if (kinds[byte] === 0) return undefined
      else break
    }
    if (digits === 0) return undefined
    this.position = at
    const size = scale > 1 ? value / scale : value
    return sign === 0x2d ? -size : size
  }

  private readName(): Name {
    const start = this.position + 1
    this.position = this.wordEnd(start)
    const raw = latin1(this.bytes, start, this.position)
    if (!raw.includes('#')) return new Name(raw)
    const text = raw.replace(/#([\dA-Fa-f]{2})/g, (_match, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    return new Name(text)
  }

  private readArray(depth: number): readonly Operand[] {
    this.requireDepth(depth)
    this.position += 1
    const items: Operand[] = []
    while (this.skipWhite()) {
      if (this.bytes[this.position] === code.closeArray) {
        this.position += 1
        return items
      }
      items.push(this.readInner(depth))
    }
    throw this.complaint('an array without end')
  }

  private readDictionary(depth: number): ReadonlyMap<string, Operand> {
    this.requireDepth(depth)
    this.position += 2
    const entries = new Map<string, Operand>()
    while (this.skipWhite()) {
      if (this.bytes[this.position] === code.greater) {
        if (this.bytes[this.position + 1] !== code.greater) break
        this.position += 2
        return entries
      }
      const key = this.readInner(depth)
      if (!(key instanceof Name) || !this.skipWhite()) break
      entries.set(key.text, this.readInner(depth))
    }
    throw this.complaint('a dictionary without end')
  }

  private readInner(depth: number): Operand {
    const value = this.read(depth + 1)
    if (value === keyword) throw this.complaint(`the word „${this.word}“ among operands`)
    return value
  }

  private readHexString(): StringToken {
    const { bytes, position } = this
    for (let at = position + 1; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0
      if (byte === code.greater) {
        this.position = at + 1
        return new StringToken(bytes, position, at + 1)
      }
      if (hexDigit(byte) < 0 && kinds[byte] !== white)
        throw this.complaint('no digit in a hexadecimal string')
    }
    throw this.complaint('a string without end')
  }

  private readString(): StringToken {
    const { bytes, position } = this
    let depth = 1
    for (let at = position + 1; at < bytes.length; at++) {
      const byte = bytes[at]
      if (byte === code.backslash) at += 1
      else if (byte === code.open) depth += 1
      else if (byte === code.close && --depth === 0) {
        this.position = at + 1
        return new StringToken(bytes, position, at + 1)
      }
    }
    throw this.complaint('a string without end')
  }

  private requireDepth(depth: number): void {
    if (depth > deepest) throw this.complaint('brackets nested too deeply')
  }

  private complaint(what: string): MalformedContent {
    return new MalformedContent(what, this.position)
  }
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  let text = ''
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] ?? 0)
  return text
}
