/**
 * A table in characters: columns of text (by their heads) to the left, numbers to the right;
 * columns without any content are left out.
 */
export function formatTextTable(
  kopf: readonly string[],
  zeilen: readonly (readonly string[])[],
  texte: readonly string[],
): string {
  const used = kopf.flatMap((_, index) => (zeilen.some((row) => row[index]) ? [index] : []))
  const rows = [kopf, ...zeilen].map((row) => used.map((index) => row[index] ?? ''))
  const widths = used.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return texte.includes(kopf[used[column] ?? 0] ?? '')
          ? cell.padEnd(width)
          : cell.padStart(width)
      })
      .join('  ')
      .trimEnd(),
  )
  const rule = '─'.repeat(Math.max(...lines.map((line) => line.length)))
  return [lines[0], rule, ...lines.slice(1)].join('\n')
}
