/**
 * Order of chapter numbers: „2“ before „2.1“ before „10“, Teil II behind Teil I.
 */
export function compareKapitelnummer(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)]
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? -1) - (right[index] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}

/** The number itself and those above it, nearest first: „8.1.1“, „8.1“, „8“. */
export function withAncestors(nummer: string): readonly string[] {
  const parts = nummer.split('.')
  const shortest = isTeil2(nummer) ? 2 : 1
  return parts
    .map((_, index) => parts.slice(0, parts.length - index).join('.'))
    .slice(0, Math.max(1, parts.length - shortest + 1))
}

/** Whether `nummer` is `ober` or lies within it: „8.1.1“ lies within „8.1“ and „8“. */
export function isWithin(nummer: string, ober: string): boolean {
  return nummer === ober || nummer.startsWith(`${ober}.`)
}

/** Whether the number belongs to Teil II: „II.3“. */
export function isTeil2(nummer: string): boolean {
  return nummer.startsWith('II.')
}

/** Arabic numbers of Teil I stay below. */
const teil2 = 1000

function partsOf(nummer: string): readonly number[] {
  return nummer.split('.').map((part) => (part === 'II' ? teil2 : Number(part)))
}
