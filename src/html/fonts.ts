import { toBase64 } from './base64.ts'
import { toCssString } from './css-string.ts'

/** One font file of the package, for the characters of its range. */
export interface FontFile {
  readonly familie: string
  readonly gewicht: number
  readonly kursiv: boolean
  /** As in CSS: `U+0000-00FF,U+0131`. */
  readonly zeichen: string
  /** WOFF2. */
  readonly bytes: Uint8Array
}

/**
 * `@font-face` rules with the fonts inside. Of several files for one style, a later one is
 * embedded only if the text has a character that the earlier ones do not cover.
 */
export function embedFonts(fonts: readonly FontFile[], text: string): string {
  return neededFonts(fonts, text).map(toFontFace).join('\n')
}

function neededFonts(fonts: readonly FontFile[], text: string): readonly FontFile[] {
  const characters = listCharacters(text)
  const missing = new Map<string, readonly number[]>()
  return fonts.filter((font) => {
    const style = `${font.familie} ${font.gewicht} ${String(font.kursiv)}`
    const wanted = missing.get(style) ?? characters
    const ranges = parseRange(font.zeichen)
    const rest = wanted.filter(
      (code) => !ranges.some(([first, last]) => first <= code && code <= last),
    )
    missing.set(style, rest)
    return rest.length < wanted.length
  })
}

/** Code points of a text; for all of ASCII one stands in, because a page is nearly nothing else. */
function listCharacters(text: string): readonly number[] {
  const others = new Set(text.match(/\P{ASCII}/gu) ?? [])
  return ['A', ...others].map((character) => character.codePointAt(0) ?? 0)
}

/** @throws RangeError for anything but `U+0131` and `U+0000-00FF`: the value goes into CSS. */
function parseRange(range: string): readonly (readonly [number, number])[] {
  return range.split(',').map((part) => {
    const match = /^\s*U\+([0-9A-F]{1,6})(?:-([0-9A-F]{1,6}))?\s*$/i.exec(part)
    if (!match?.[1]) throw new RangeError(`„${part}“ is no range of characters.`)
    return [Number.parseInt(match[1], 16), Number.parseInt(match[2] ?? match[1], 16)]
  })
}

function toFontFace({ familie, gewicht, kursiv, zeichen, bytes }: FontFile): string {
  return `@font-face{font-family:${toCssString(familie)};font-style:${kursiv ? 'italic' : 'normal'};font-weight:${gewicht};font-display:block;unicode-range:${zeichen};src:url(data:font/woff2;base64,${toBase64(bytes)}) format("woff2")}`
}
