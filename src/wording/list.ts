/** „A“, „A und B“, „A, B und C“; empty for an empty list. */
export function joinUnd(worte: readonly string[]): string {
  const last = worte.at(-1)
  if (last === undefined) return ''
  return worte.length === 1 ? last : `${worte.slice(0, -1).join(', ')} und ${last}`
}
