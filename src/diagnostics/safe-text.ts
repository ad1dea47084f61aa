/**
 * Text from sources made safe for a terminal or a log: control, format and
 * private characters, separators of lines and paragraphs and halves of surrogate pairs become visible. Line feeds stay.
 */
export function safe(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) =>
    character === '\n' ? '\n' : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  )
}

/** Text on one line, safe, and no longer than `max` characters. */
export function safeLine(text: string, max = 300): string {
  return shorten(safe(text.replaceAll('\n', ' ')), max)
}

/** Cuts a text that is too long and marks the cut. */
export function shorten(text: string, max: number): string {
  const characters = Array.from(text)
  return characters.length <= max ? text : `${characters.slice(0, max - 1).join('')}…`
}
