/** Milliseconds of an ISO date at midnight UTC: the same everywhere on earth. */
export function toZeit(stand: string): number {
  return Date.parse(`${stand}T00:00:00Z`)
}

/** From the first to the last Stand in milliseconds; a single one stands in the middle. */
export function toZeitraum(staende: readonly string[]): readonly [number, number] {
  if (staende.length === 0) return [0, 1]
  const zeiten = staende.map(toZeit)
  const [first, last] = [Math.min(...zeiten), Math.max(...zeiten)]
  return first < last ? [first, last] : [first - 1, last + 1]
}

/** Half-way between the last Stand before a break and the first one from it on; null outside. */
export function findBruchstelle(
  staende: readonly string[],
  ab: string,
  toX: (stand: string) => number,
): number | null {
  const sorted = staende.toSorted()
  const before = sorted.findLast((stand) => stand < ab)
  const after = sorted.find((stand) => stand >= ab)
  return before === undefined || after === undefined ? null : (toX(before) + toX(after)) / 2
}

/** „2024“ where no year occurs twice, else „06/2024“. */
export function toZeitworte(staende: readonly string[]): readonly string[] {
  const jahre = staende.map((stand) => stand.slice(0, 4))
  return new Set(jahre).size === jahre.length
    ? jahre
    : staende.map((stand) => `${stand.slice(5, 7)}/${stand.slice(0, 4)}`)
}

/**
 * Which of the places along an axis get a label: evenly spaced, the last one always and the
 * first one where it fits; none touches another.
 */
export function pickLabels(
  places: readonly number[],
  widths: readonly number[],
  gap: number,
): readonly number[] {
  const last = places.length - 1
  const fits = (picked: readonly number[]): boolean =>
    picked.every((index, position) => {
      const before = picked[position - 1]
      if (before === undefined) return true
      const needed = ((widths[index] ?? 0) + (widths[before] ?? 0)) / 2 + gap
      return (places[index] ?? 0) - (places[before] ?? 0) >= needed
    })
  const every = (step: number): number[] =>
    Array.from({ length: Math.floor(last / step) + 1 }, (_, index) => last - index * step).reverse()
  for (let step = 1; step <= last; step++) {
    if (!fits(every(step))) continue
    // A step that also meets the first place is worth being up to half as wide again.
    for (let even = step; even <= step * 1.5; even++)
      if (last % even === 0 && fits(every(even))) return every(even)
    const withFirst = [0, ...every(step).filter((index) => index !== 0)]
    return fits(withFirst) ? withFirst : every(step)
  }
  return last < 0 ? [] : [last]
}
