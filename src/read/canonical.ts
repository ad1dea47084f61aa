/**
 * Text without soft hyphens and in the composed form (NFC): in this order, because a soft hyphen
 * may stand between a letter and its mark. What has this form stays as it is.
 */
export function toCanonical(text: string): string {
  // Most text is ASCII and composed already: looking is cheaper than composing.
  return /^[\0-\u00AC\u00AE-\u024F]*$/.test(text)
    ? text
    : text.replaceAll('\u00AD', '').normalize('NFC')
}
