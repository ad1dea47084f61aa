import type { Abschnitt } from '../model/abschnitt.ts'
import { toPruefsumme } from './pruefsumme.ts'

/** An Abschnitt in both, in one of them only, or in another place. */
export interface Abschnittspaar {
  readonly alt: Abschnitt | null
  readonly neu: Abschnitt | null
}

/** Shares of words that two Abschnitte must have in common to be one that has moved. */
const alike = 0.6

/**
 * Which Abschnitt became which, in the order of the new ones; what is gone follows. First by number
 * and title, then by content: a renumbered one has the same hash, one that was also edited shares
 * most of its words.
 */
export function pairAbschnitte(
  alt: readonly Abschnitt[],
  neu: readonly Abschnitt[],
): readonly Abschnittspaar[] {
  const partner = new Map<Abschnitt, Abschnitt>()
  const free = new Set(alt)
  const take = (each: Abschnitt, find: (old: Abschnitt) => boolean): void => {
    if (partner.has(each)) return
    const old = [...free].find(find)
    if (!old) return
    partner.set(each, old)
    free.delete(old)
  }
  for (const each of neu) take(each, (old) => old.nr === each.nr && old.titel === each.titel)
  for (const each of neu) take(each, (old) => toPruefsumme(old) === toPruefsumme(each))
  for (const each of neu) take(each, (old) => likeness(old, each) >= alike)
  for (const each of neu) take(each, (old) => old.nr === each.nr)
  return [
    ...neu.map((each) => ({ alt: partner.get(each) ?? null, neu: each })),
    ...[...free].map((each) => ({ alt: each, neu: null })),
  ]
}

/** Common words among all words of both. */
function likeness(a: Abschnitt, b: Abschnitt): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (left.size < 8 || right.size < 8) return 0
  const common = [...left].filter((word) => right.has(word)).length
  return common / (left.size + right.size - common)
}

function wordsOf({ elemente }: Abschnitt): ReadonlySet<string> {
  const texts = elemente.flatMap(({ texte }) => texte.map(({ text }) => text))
  return new Set(
    texts
      .join(' ')
      .toLowerCase()
      .match(/\p{L}{3,}|\p{N}+/gu),
  )
}
