import type { Range } from './diagnostic.ts'
import { safe, shorten } from './safe-text.ts'

/** Characters shown before the marked place at most. */
const before = 60
/** Characters shown of a line at most. */
const width = 100

/**
 * The line a finding stands on, with the place underlined. Only the first line of a longer range.
 * Empty for a place outside the text.
 */
export function codeFrame(text: string, range: Range): string[] {
  const line = lineAt(text, range.line)
  if (line === undefined || range.column > line.length + 1) return []
  const end = range.endLine === range.line ? range.endColumn - 1 : line.length
  const start = range.column - 1
  const lead = shown(line.slice(0, start))
  const cutLead = lead.length > before ? `…${lead.slice(lead.length - before)}` : lead
  const marked = shown(line.slice(start, Math.max(start, end)))
  const content = shorten(`${cutLead}${marked}${shown(line.slice(Math.max(start, end)))}`, width)
  const carets = Math.max(
    1,
    Math.min(marked.trimEnd().length, Array.from(content).length - cutLead.length),
  )
  const number = String(range.line)
  return [
    `  ${number} | ${content}`.trimEnd(),
    `  ${' '.repeat(number.length)} | ${' '.repeat(cutLead.length)}${'^'.repeat(carets)}`,
  ]
}

/** A line by its number, without its end; there may be thousands of findings in one file. */
function lineAt(text: string, number: number): string | undefined {
  let start = 0
  for (let line = 1; line < number; line++) {
    start = text.indexOf('\n', start) + 1
    if (start === 0) return undefined
  }
  const end = text.indexOf('\n', start)
  // Only before a line feed does a carriage return belong to the end of the line.
  return end < 0 ? text.slice(start) : text.slice(start, end).replace(/\r$/, '')
}

/** As it appears in the frame: a tab as wide as an indent, composed letters, nothing hidden. */
function shown(text: string): string {
  return safe(text.normalize('NFC').replaceAll('\t', '    '))
}
