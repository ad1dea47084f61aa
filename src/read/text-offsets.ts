import { toCanonical } from './canonical.ts'

/** A text as YAML writes it. */
export interface WrittenText {
  /** From its first character to its last: with quotes, with the sign of a block. */
  readonly source: string
  readonly art: 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | 'BLOCK_LITERAL' | 'BLOCK_FOLDED'
  /** As the document has it: composed, without soft hyphens. */
  readonly value: string
}

/** Where each character (UTF-16 unit) of the value begins and ends in the source. */
export interface Alignment {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/**
 * YAML may fold, indent and escape a text, but never changes the order of its visible characters:
 * they are matched one by one, blanks between them fall into the gap. Undefined if they do not
 * match: only if a mark, or a soft hyphen before one, is written as an escape and the mark makes one
 * character with the letter before it.
 */
export function alignText({ source, art, value }: WrittenText): Alignment | undefined {
  const starts: number[] = []
  const ends: number[] = []
  const next = createReader(source, art)
  let gap = bodyStart(source, art)
  for (let unit = 0; unit < value.length; unit++) {
    const character = characterAt(value, unit)
    if (isBlank(character)) {
      const start = Math.min(gap, next.text === '' ? gap : next.start)
      starts.push(start)
      ends.push(start + 1)
      gap += 1
      continue
    }
    if (!next.text.startsWith(character, next.read)) return undefined
    for (let each = 0; each < character.length; each++) {
      starts.push(next.start)
      ends.push(next.end)
    }
    unit += character.length - 1
    gap = next.end
    next.read += character.length
    if (next.read === next.text.length) next.advance()
  }
  return next.text === '' ? { starts, ends } : undefined
}

/**
 * Where a character of a literal block stands, given by its offset into the value: the lines of the
 * value are those of the source, indented. Undefined where only aligning all of it can tell.
 */
export function literalOffset({ source, art, value }: WrittenText, at: number): number | undefined {
  if (art !== 'BLOCK_LITERAL' || !isAlone(value, at)) return undefined
  let [line, start] = [0, 0]
  for (let end = value.indexOf('\n'); end !== -1 && end < at; end = value.indexOf('\n', start)) {
    line += 1
    start = end + 1
  }
  let place = bodyStart(source, art)
  for (; line > 0 && place > 0; line--) place = source.indexOf('\n', place) + 1
  const [meant, written] = [lineFrom(value, start), lineFrom(source, place)]
  const indent = written.length - meant.length
  const isSame = written.endsWith(meant) && written.slice(0, indent).trim() === ''
  return place > 0 && isSame ? place + indent + at - start : undefined
}

/** Whether a visible character has no part before or behind it. */
function isAlone(value: string, at: number): boolean {
  const character = value.charAt(at)
  // Marks that belong to the letter before them begin at 0x300; NaN is the end.
  const isLast = !(value.charCodeAt(at + 1) >= 0x300)
  return isLast && !isBlank(character) && !/[\p{M}\p{Cs}]/u.test(character)
}

function lineFrom(text: string, start: number): string {
  const end = text.indexOf('\n', start)
  return text.slice(start, end === -1 ? undefined : end)
}

/** The character at a place: two units for those beyond U+FFFF. */
function characterAt(value: string, unit: number): string {
  const code = value.charCodeAt(unit)
  return code < 0xd800 || code > 0xdbff
    ? value.charAt(unit)
    : String.fromCodePoint(value.codePointAt(unit) ?? code)
}

/** The visible characters of a source, one after the other. */
interface Reader {
  start: number
  end: number
  /** What the source has here stands for, never blank; empty at the end. */
  text: string
  /** How much of it has been met. */
  read: number
  advance(): void
}

const escape = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^])/y
const doubled = /''/y
/** A letter with the marks above and below it, and soft hyphens among them. Blanks take none. */
const letter = /\s|(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[^])(?:\u00AD*\p{M})*/uy

function createReader(source: string, art: WrittenText['art']): Reader {
  const quoted = art === 'QUOTE_SINGLE' || art === 'QUOTE_DOUBLE'
  const last = quoted ? source.length - 1 : source.length
  const special = art === 'QUOTE_DOUBLE' ? escape : art === 'QUOTE_SINGLE' ? doubled : undefined
  let at = bodyStart(source, art)
  const reader: Reader = {
    ...{ start: at, end: at, text: '', read: 0 },
    advance() {
      reader.read = 0
      while (at < last) {
        reader.start = at
        if (isPlain(source, at)) reader.text = source.charAt(at++)
        else {
          const escaped = special && matchAt(special, source, at)
          const written = escaped ?? matchAt(letter, source, at) ?? source.charAt(at)
          reader.text = toCanonical(escaped === undefined ? written : unescape(escaped))
          at += written.length
        }
        reader.end = at
        if (!isBlank(reader.text)) return
      }
      reader.text = ''
    },
  }
  reader.advance()
  return reader
}

/** Whether a character stands for itself alone: most do, and need no closer look. */
function isPlain(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  const next = source.charCodeAt(at + 1)
  // Marks that belong to the letter before them begin at 0x300; NaN is the end.
  const isAlone = !(next >= 0x300 || next === 0xad)
  return isAlone && code < 0x300 && code !== 0xad && code !== 0x5c && code !== 0x27
}

/** Whether a text has nothing that can be seen. */
function isBlank(text: string): boolean {
  const code = text.charCodeAt(0)
  return code > 0x20 && code < 0x7f ? false : text.trim() === ''
}

function matchAt(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(source)?.[0]
}

/** Where the text itself begins: behind its quote, or in the line under the sign of a block. */
function bodyStart(source: string, art: WrittenText['art']): number {
  if (art === 'PLAIN') return 0
  if (art === 'QUOTE_SINGLE' || art === 'QUOTE_DOUBLE') return 1
  return source.indexOf('\n') + 1 || source.length
}

const named: Readonly<Record<string, string>> = {
  ...{ '0': '\0', a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1B' },
  ...{ N: '\u0085', _: '\u00A0', L: '\u2028', P: '\u2029', '\n': '' },
}

function unescape(escaped: string): string {
  if (escaped === "''") return "'"
  if (escaped.length > 2) return String.fromCodePoint(Number.parseInt(escaped.slice(2), 16))
  const sign = escaped.charAt(1)
  return named[sign] ?? sign
}
