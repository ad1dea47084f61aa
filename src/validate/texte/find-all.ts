const nothing: readonly RegExpExecArray[] = []

/**
 * All matches of a global pattern. Nearly always there is none, and to see that costs a fraction of
 * what `matchAll` needs to begin; less still with `signs`, of which every match contains one.
 */
export function findAll(
  text: string,
  pattern: RegExp,
  signs?: readonly string[],
): Iterable<RegExpExecArray> {
  if (signs && !signs.some((sign) => text.includes(sign))) return nothing
  return text.search(pattern) < 0 ? nothing : text.matchAll(pattern)
}

/** Matches where one of these stands: one look at a text instead of one for each. */
export function anyOf(signs: Iterable<string>): RegExp {
  const escaped = [...signs].map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(escaped.join('|'), 'u')
}
