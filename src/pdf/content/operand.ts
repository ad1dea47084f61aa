/** A name of a content stream: `/F1` is `new Name('F1')`; numbers after `#` are resolved. */
export class Name {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** A string as it stands in the stream, brackets included; decoded only when it is needed. */
export class StringToken {
  private readonly source: Uint8Array
  private readonly start: number
  private readonly end: number

  constructor(source: Uint8Array, start: number, end: number) {
    this.source = source
    this.start = start
    this.end = end
  }

  /** Adds the bytes of the string. */
  appendTo(bytes: number[]): void {
    if (this.source[this.start] === 0x3c)
      appendHex(this.source, this.start + 1, this.end - 1, bytes)
    else appendLiteral(this.source, this.start + 1, this.end - 1, bytes)
  }

  toBytes(): Uint8Array {
    const bytes: number[] = []
    this.appendTo(bytes)
    return Uint8Array.from(bytes)
  }
}

/** What an operator works on (ISO 32000-1, 7.3). */
export type Operand =
  number | boolean | null | Name | StringToken | readonly Operand[] | ReadonlyMap<string, Operand>

/** A content stream that does not follow the syntax of PDF. */
export class MalformedContent extends Error {
  constructor(what: string, position: number) {
    super(`${what} at byte ${position} of a content stream`)
    this.name = 'MalformedContent'
  }
}

/** The number an operand is; 0 where something else stands. */
export function toNumber(operand: Operand | undefined): number {
  return typeof operand === 'number' ? operand : 0
}

/** The text of a name; undefined for anything else. */
export function toName(operand: Operand | undefined): string | undefined {
  return operand instanceof Name ? operand.text : undefined
}

/** A dictionary; undefined for anything else. */
export function toDictionary(
  operand: Operand | undefined,
): ReadonlyMap<string, Operand> | undefined {
  return operand instanceof Map ? operand : undefined
}

/** 0 to 15; -1 for a byte that is no hexadecimal digit. */
export function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const letter = byte | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}

function appendHex(source: Uint8Array, start: number, end: number, bytes: number[]): void {
  let high = -1
  for (let at = start; at < end; at++) {
    const digit = hexDigit(source[at] ?? 0)
    if (digit < 0) continue
    if (high < 0) high = digit
    else {
      bytes.push(high * 16 + digit)
      high = -1
    }
  }
  // A missing last digit is 0.
  if (high >= 0) bytes.push(high * 16)
}

const escapes: Readonly<Record<number, number>> = { 0x6e: 10, 0x72: 13, 0x74: 9, 0x62: 8, 0x66: 12 }

function appendLiteral(source: Uint8Array, start: number, end: number, bytes: number[]): void {
  for (let at = start; at < end; at++) {
    const byte = source[at] ?? 0
    if (byte === 0x5c) at = appendEscape(source, at + 1, end, bytes)
    else bytes.push(byte)
  }
}

/** Adds what an escape sequence stands for; returns the position of its last byte. */
function appendEscape(source: Uint8Array, at: number, end: number, bytes: number[]): number {
  const byte = source[at] ?? 0
  // A line break after the backslash continues the line.
  if (byte === 13) return source[at + 1] === 10 ? at + 1 : at
  if (byte === 10) return at
  let value = 0
  let digits = 0
  for (; digits < 3 && at + digits < end; digits++) {
    const digit = (source[at + digits] ?? 0) - 0x30
    if (digit < 0 || digit > 7) break
    value = value * 8 + digit
  }
  if (digits > 0) {
    bytes.push(value & 0xff)
    return at + digits - 1
  }
  if (at < end) bytes.push(escapes[byte] ?? byte)
  return at
}
