/**
 * Text as a CSS string for `content`. Everything but letters, digits and a few harmless signs is
 * written as an escape, so that no text can end the string, the rule or the style element.
 */
export function toCssString(text: string): string {
  const escaped = text.replaceAll(
    /[^\p{L}\p{N} .,:·–-]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `,
  )
  return `"${escaped}"`
}
