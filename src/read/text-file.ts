import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { startOfFile } from '../diagnostics/diagnostic.ts'
import { findBadCharacters } from './characters.ts'
import { createPositions } from './positions.ts'

/** Larger sources belong in CSV files of the data library. */
export const maxBytes = 1024 * 1024

const saveAsUtf8 =
  'Speichern Sie sie neu mit „Speichern unter“ und der Codierung „UTF-8“, in Excel als „CSV UTF-8“.'

/** The text of a source, if its bytes are text, and what is wrong with it. */
export interface TextFile {
  /** As shown in messages; without byte order mark, lines end with a line feed. */
  readonly text: string
  /** False if the bytes are not the text they should be: then nothing can be read from it. */
  readonly readable: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** Bytes → text: UTF-8 and nothing else, no hidden characters, one kind of line end. */
export function decodeTextFile(file: string, bytes: Uint8Array): TextFile {
  const refuse = (finding: Finding): TextFile => ({
    text: '',
    readable: false,
    diagnostics: [{ severity: 'error', ...finding, file, range: startOfFile, path: '' }],
  })
  if (bytes.length > maxBytes) return refuse(tooLarge(bytes.length))
  const foreign = recognizeForeign(bytes)
  if (foreign) return refuse(foreign)
  const text = decodeUtf8(bytes)
  return text === undefined ? notUtf8(file, bytes) : checkText(file, text.replaceAll('\r\n', '\n'))
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

type Finding = Required<Pick<Diagnostic, 'code' | 'message' | 'hint'>>

function tooLarge(size: number): Finding {
  const megabytes = (size / maxBytes).toLocaleString('de-DE', { maximumFractionDigits: 1 })
  return {
    code: 'datei/zu-gross',
    message: `Die Datei ist mit ${megabytes} MB zu groß: höchstens 1 MB.`,
    hint: 'Teilen Sie die Datei auf; große Tabellen gehören in die Datenbibliothek (bzrp import).',
  }
}

/** Bytes that are plainly something else, by how they begin. */
function recognizeForeign(bytes: Uint8Array): Finding | undefined {
  const [first, second, third, fourth] = bytes
  const utf16Mark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  // Latin text in UTF-16 has a zero in every other byte.
  const utf16Bare = bytes.length >= 4 && [first, second].includes(0) && first !== second
  if (utf16Mark || (utf16Bare && [third, fourth].includes(0)))
    return {
      code: 'datei/zeichensatz',
      message: 'Die Datei ist in UTF-16 gespeichert; bzrp liest nur UTF-8.',
      hint: saveAsUtf8,
    }
  if (bytes.subarray(0, 8192).includes(0) || (first === 0x50 && second === 0x4b && third === 3))
    return {
      code: 'datei/kein-text',
      message: 'Die Datei ist keine Textdatei.',
      hint: 'Ein Dokument aus Word oder Excel umzubenennen genügt nicht: Speichern Sie den Inhalt als Text.',
    }
  return undefined
}

function checkText(file: string, text: string): TextFile {
  const rangeOf = createPositions(text)
  const error = (finding: Omit<Diagnostic, 'severity' | 'file' | 'path'>): Diagnostic => ({
    severity: 'error',
    file,
    path: '',
    ...finding,
  })
  const carriageReturn = text.indexOf('\r')
  if (carriageReturn !== -1)
    return {
      text,
      readable: false,
      diagnostics: [
        error({
          code: 'datei/zeilenende',
          message: 'Die Zeilen enden mit einem Zeichen (CR), das heutige Programme nicht erkennen.',
          hint: 'Speichern Sie die Datei im Editor mit dem Zeilenende LF oder CRLF.',
          range: rangeOf(carriageReturn, carriageReturn),
        }),
      ],
    }
  const diagnostics = findBadCharacters(text).map(({ offset, length, message, hint }) =>
    error({
      code: 'datei/verstecktes-zeichen',
      message,
      hint,
      range: rangeOf(offset, offset + length),
    }),
  )
  return { text, readable: true, diagnostics }
}

/** The text as Windows would show it, with the first place that is not UTF-8. */
function notUtf8(file: string, given: Uint8Array): TextFile {
  const bytes = isMarked(given) ? given.subarray(3) : given
  const show = (part: Uint8Array): string =>
    new TextDecoder('windows-1252').decode(part).replaceAll('\r\n', '\n')
  const text = show(bytes)
  const offset = show(bytes.subarray(0, firstBadByte(bytes))).length
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(0, offset))?.[0] ?? ''
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(offset))?.[0] ?? ''
  const word = before + after === '' ? '' : ` (bei „${before}${after}“)`
  return {
    text,
    readable: false,
    diagnostics: [
      {
        severity: 'error',
        code: 'datei/zeichensatz',
        message: `Die Datei ist nicht in UTF-8 gespeichert${word}. In Windows-1252 gespeichert?`,
        hint: saveAsUtf8,
        file,
        range: createPositions(text)(offset, offset + 1),
        path: '',
      },
    ],
  }
}

/** Whether the bytes begin with a byte order mark. */
function isMarked([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf
}

/** Offset of the first byte that cannot begin or continue a character of UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2)
    if (isBeginningOfUtf8(bytes.subarray(0, middle))) good = middle
    else bad = middle - 1
  }
  // An unfinished character at the end of the good part belongs to the bad one.
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, good), {
    stream: true,
  })
  return new TextEncoder().encode(decoded).length
}

function isBeginningOfUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
