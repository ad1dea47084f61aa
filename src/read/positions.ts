import type { Range } from '../diagnostics/diagnostic.ts'

/** Turns offsets into lines and columns, both from 1; columns count UTF-16 units like editors do. */
export function createPositions(text: string): (start: number, end: number) => Range {
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
    lineStarts.push(at + 1)

  const position = (given: number): { line: number; column: number } => {
    const offset = Math.min(Math.max(given, 0), text.length)
    let low = 0
    let high = lineStarts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((lineStarts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 }
  }
  return (start, end) => {
    const from = position(start)
    const to = position(Math.max(start, end))
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  }
}
