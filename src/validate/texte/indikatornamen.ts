import type { Indikator } from '../../generated/source-types.ts'
import { onceFor } from '../../remember/once-for.ts'
import type { Ausschnitt } from './report-text.ts'
import { readWoerter } from './woerter.ts'

/** A place where a text names Indikatoren; several if they share the name. */
export interface Nennung extends Ausschnitt {
  readonly indikatoren: readonly Indikator[]
}

/** A single word must be this long, else it means many things: „Lärm“, „Schulen“, „Raub“. */
const shortestWord = 8

/** Finds all Indikatoren that a text names, each by its longest name. */
export type Indikatorsuche = (text: string) => readonly Nennung[]

/**
 * Finds Indikatoren by their names in the catalogue, in any case and form: „Anteil der unter
 * 18-Jährigen“ for „unter 18-Jährige“. The longest name wins. Classes and indices are left out:
 * nobody writes their figure. Made once for a catalogue, when the first sentence needs it.
 */
export const indikatorsucheIn = onceFor(
  (katalog: ReadonlyMap<string, Indikator>): Indikatorsuche => {
    const names = new Map<string, Indikator[]>()
    /** Number of words of the longest name by its first one. */
    const longest = new Map<string, number>()
    for (const indikator of katalog.values()) {
      if (indikator.einheit === 'klasse' || indikator.einheit === 'index') continue
      for (const name of new Set([indikator.kurz, withoutBase(indikator.bezeichnung)].map(keyOf))) {
        const parts = name.split(' ')
        if (parts.length === 1 && name.length < shortestWord) continue
        const [first = ''] = parts
        longest.set(first, Math.max(longest.get(first) ?? 0, parts.length))
        names.set(name, [...(names.get(name) ?? []), indikator])
      }
    }
    return (text) => {
      const woerter = readWoerter(text)
      const found: Nennung[] = []
      for (let at = 0; at < woerter.length; at++) {
        const possible = longest.get(woerter[at]?.stamm ?? '') ?? 0
        for (let size = Math.min(possible, woerter.length - at); size > 0; size--) {
          const part = woerter.slice(at, at + size)
          const indikatoren = names.get(part.map(({ stamm }) => stamm).join(' '))
          const [first, last] = [part[0], part.at(-1)]
          if (!indikatoren || !first || !last) continue
          found.push({ indikatoren, start: first.start, end: last.end })
          at += size - 1
          break
        }
      }
      return found
    }
  },
)

/** „Wanderungssaldo je 100“ → „Wanderungssaldo“; „Arbeitslosigkeit (MSS S1)“ → „Arbeitslosigkeit“. */
function withoutBase(name: string): string {
  return name.replace(/\s*\([^)]*\)/g, '').replace(/ je (?:Person|[\d.]+.*)$/, '')
}

function keyOf(name: string): string {
  return readWoerter(name)
    .map(({ stamm }) => stamm)
    .join(' ')
}
