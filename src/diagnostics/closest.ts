/**
 * The candidate a person most likely meant: same after folding case, umlauts and separators, or
 * few typing errors away. Undefined if none is near.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word)
  let best: string | undefined
  let bestDistance = Math.floor(wanted.length / 3) + 0.5
  for (const candidate of candidates) {
    const distance = editDistance(wanted, fold(candidate), Math.floor(bestDistance))
    if (distance >= bestDistance) continue
    best = candidate
    bestDistance = distance
  }
  return best
}

/** „Meinten Sie „kapitel“?“, or undefined if no candidate is near. */
export function meintenSie(word: string, candidates: Iterable<string>): string | undefined {
  const candidate = closest(word, candidates)
  return candidate === undefined ? undefined : `Meinten Sie „${candidate}“?`
}

/** The same word without what people write in different ways: `Maßnahmen` → `massnahmen`. */
export function fold(word: string): string {
  // Keys and ids are as they should be: they are most of what is compared.
  if (/^[a-z0-9]*$/.test(word)) return word
  return word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/[\s_-]+/g, '')
}

/**
 * Number of inserted, deleted, replaced or swapped characters (optimal string alignment);
 * Infinity as soon as it must exceed `limit`.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = cell(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let distance = Math.min(cell(last, j) + 1, cell(row, j - 1) + 1, replaced)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        distance = Math.min(distance, cell(beforeLast, j - 2) + 1)
      row.push(distance)
    }
    if (Math.min(...row) > limit) return Infinity
    beforeLast = last
    last = row
  }
  const distance = cell(last, b.length)
  return distance > limit ? Infinity : distance
}

function cell(row: readonly number[], index: number): number {
  return row[index] ?? Infinity
}
