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
  let best = fill(text, breite, measure)
  if (best.lines.length < 2) return best.lines
  let widest = Math.max(...best.lines.map(measure))
  // Narrower and narrower, as long as the number of lines stays and no more words are broken.
  for (;;) {
    const narrower = fill(text, widest - 0.5, measure)
    const width = Math.max(...narrower.lines.map(measure))
    const isWorse = narrower.lines.length > best.lines.length || narrower.breaks > best.breaks
    if (isWorse || width >= widest) return best.lines
    best = narrower
    widest = width
  }
}

/** Width of the widest part of a text that is not broken if it can be helped. */
export function measureLongest(text: string, measure: (line: string) => number): number {
  return Math.max(0, ...toPieces(text).map((piece) => measure(piece.trimEnd())))
}

interface Filled {
  readonly lines: readonly string[]
  /** How often a word is broken. */
  readonly breaks: number
}

function fill(text: string, breite: number, measure: (line: string) => number): Filled {
  const lines: string[] = []
  let line = ''
  let breaks = 0
  for (const piece of toPieces(text)) {
    if (measure((line + piece).trimEnd()) <= breite) {
      line += piece
      continue
    }
    if (line.trim() !== '') lines.push(line.trimEnd())
    const broken = breakWord(piece, breite, measure)
    breaks += broken.length - 1
    lines.push(...broken.slice(0, -1))
    line = broken.at(-1) ?? ''
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd())
  return { lines, breaks }
}

/** „Köllnische Vorstadt/Spindlersfeld“ → „Köllnische “, „Vorstadt/“, „Spindlersfeld“. */
function toPieces(text: string): readonly string[] {
  return text.trim().match(/[^ /\-–]*[ /\-–]+|[^ /\-–]+/g) ?? []
}

/** A word in parts, each but the last with a hyphen, if it is too wide: what fits stays whole. */
function breakWord(
  word: string,
  breite: number,
  measure: (line: string) => number,
): readonly string[] {
  const parts: string[] = []
  let rest = Array.from(word)
  while (rest.length > 1 && measure(rest.join('').trimEnd()) > breite) {
    const part = firstPart(rest, breite, measure)
    parts.push(closePart(part))
    rest = rest.slice(part.length)
  }
  return [...parts, rest.join('')]
}

/** As many letters as fit with a hyphen: at least one, and never all. */
function firstPart(
  letters: readonly string[],
  breite: number,
  measure: (line: string) => number,
): readonly string[] {
  let count = 1
  while (count < letters.length - 1 && measure(closePart(letters.slice(0, count + 1))) <= breite)
    count += 1
  return letters.slice(0, count)
}

function closePart(letters: readonly string[]): string {
  const part = letters.join('')
  return /[ /\-–]$/.test(part) ? part.trimEnd() : `${part}-`
}
