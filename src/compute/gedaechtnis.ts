/**
 * Remembers the results of a pure function of texts. The separator cannot occur in keys, names of
 * Indikatoren and dates.
 */
export function createGedaechtnis<A extends readonly string[], R>(
  compute: (...given: A) => R,
): (...given: A) => R {
  const known = new Map<string, { readonly result: R }>()
  return (...given) => {
    const key = given.join('|')
    const before = known.get(key)
    if (before) return before.result
    const result = compute(...given)
    known.set(key, { result })
    return result
  }
}
