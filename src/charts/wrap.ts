/**
 * Breaks text into lines no wider than `breite`: at spaces and after hyphens and slashes, inside
 * a word only if it alone is too wide. The lines are as even as the smallest possible number of
 * lines allows.
 */
export function wrapText(
  text: string,
  breite: number,
  measure: (line: string) => number,
): readonly string[] {
  const lines = fill(text, breite, measure)
  if (lines.length < 2) return lines
  let best = lines
  let widest = Math.max(...lines.map(measure))
  // Narrower and narrower, as long as the number of lines stays.
  for (;;) {
    const narrower = fill(text, widest - 0.5, measure)
    const width = Math.max(...narrower.map(measure))
    if (narrower.length > lines.length || width >= widest || splitsMore(narrower, best, text))
      return best
    best = narrower
    widest = width
  }
}

/** Width of the widest part of a text that is not broken if it can be helped. */
export function measureLongest(text: string, measure: (line: string) => number): number {
  return Math.max(0, ...toPieces(text).map((piece) => measure(piece.trimEnd())))
}

function fill(text: string, breite: number, measure: (line: string) => number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of toPieces(text)) {
    if (measure((line + piece).trimEnd()) <= breite) {
      line += piece
      continue
    }
    if (line.trim() !== '') lines.push(line.trimEnd())
    const broken = breakWord(piece, breite, measure)
    lines.push(...broken.slice(0, -1))
    line = broken.at(-1) ?? ''
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd())
  return lines
}

/** „Köllnische Vorstadt/Spindlersfeld“ → „Köllnische “, „Vorstadt/“, „Spindlersfeld“. */
function toPieces(text: string): readonly string[] {
  return text.trim().match(/[^ /\-–]*[ /\-–]+|[^ /\-–]+/g) ?? []
}

/** Parts of a word that is too wide, each but the last with a hyphen. */
function breakWord(
  word: string,
  breite: number,
  measure: (line: string) => number,
): readonly string[] {
  const parts: string[] = []
  let part = ''
  const letters = Array.from(word)
  for (const [index, letter] of letters.entries()) {
    const isLast = index === letters.length - 1
    const tried = (part + letter).trimEnd() + (isLast || letter === ' ' ? '' : '-')
    if (part !== '' && measure(tried) > breite) {
      parts.push(/[ /\-–]$/.test(part) ? part.trimEnd() : `${part}-`)
      part = ''
    }
    part += letter
  }
  return [...parts, part]
}

/** Whether more words are broken than before: evenness is not worth that. */
function splitsMore(lines: readonly string[], before: readonly string[], text: string): boolean {
  return countBreaks(lines, text) > countBreaks(before, text)
}

function countBreaks(lines: readonly string[], text: string): number {
  const pieces = new Set(toPieces(text).map((piece) => piece.trimEnd()))
  return lines.filter((line) => !pieces.has(toPieces(line).at(-1) ?? '')).length
}
