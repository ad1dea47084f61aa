/**
 * A text as it reads, whatever the file looks like: one form of Unicode (NFC), one line ending, no
 * space at the ends of lines, a line break within a paragraph is a space. YAML writes the same text
 * folded, as a block or in quotes: all of them come out equal. Two texts that are set differently
 * stay different: lists, tables, footnotes, quotations and hard breaks keep their lines.
 */
export function toCanonicalText(text: string): string {
  const lines = text.normalize('NFC').replaceAll(/\r\n?/g, '\n').split('\n')
  const joined: string[] = []
  for (const line of lines) {
    const previous = joined.at(-1)
    if (previous !== undefined && isContinued(previous, line))
      joined[joined.length - 1] = `${previous.trimEnd()} ${line.trim()}`
    else joined.push(line)
  }
  return joined
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

const hardBreak = / {2,}$|\\$/
const startsBlock = /^\s*(?:[-*+|>#=~`]|\d+[.)]|\[\^)|^\s*$|^ {4}|\|/
const plainStart = /^\s*[\p{L}\p{N}(„"*{]/u

/** Whether the line goes on with the paragraph, or the item, before it. */
function isContinued(previous: string, line: string): boolean {
  if (previous.trim() === '' || hardBreak.test(previous) || /\||^\s*#/.test(previous)) return false
  return plainStart.test(line) && !(startsBlock.test(line) && !/^\s*\*\*\S/.test(line))
}
